import { Migration } from '@mikro-orm/migrations';

/** The log of what each write did to each node. */
export class Migration20261122022621 extends Migration {
  override name = 'Migration20261122022621';

  override up(): void {
    this.addSql(
      `create table "change" ("sequence" serial primary key, "node_kind" text collate "C" not null, "node_id" uuid not null, "code" text collate "C" not null, "change" text collate "C" not null, "revision_number" int not null, "custodian_id" uuid null, "register_id" uuid null);`,
    );
    this.addSql(`create index "change_node_id_index" on "change" ("node_id");`);
    this.addSql(`create index "change_revision_number_sequence_index" on "change" ("revision_number", "sequence");`);

    this.addSql(
      `alter table "change" add constraint "change_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "change" add constraint "change_change_check" check ("change" in ('CREATED', 'UPDATED', 'REMOVED'));`,
    );
  }

  override down(): void {
    this.addSql(`drop table if exists "change" cascade;`);
  }
}
