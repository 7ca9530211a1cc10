import { Migration } from '@mikro-orm/migrations';

export class Migration20261129174820 extends Migration {
  override name = 'Migration20261129174820';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "finding_decision" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "finding" text collate "C" not null, "kind" text collate "C" not null, "reason" text collate "C" not null, "decided_on" date not null, "valid_to" date null, "fixed_in" int null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "finding_decision" add constraint "finding_decision_id_unique" unique ("id");`);
    this.addSql(`alter table "finding_decision" add constraint "finding_decision_code_unique" unique ("code");`);
    this.addSql(`alter table "finding_decision" add constraint "finding_decision_finding_unique" unique ("finding");`);

    this.addSql(
      `alter table "finding_decision" add constraint "finding_decision_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "finding_decision" add constraint "finding_decision_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "finding_decision" add constraint "finding_decision_kind_check" check ("kind" in ('ACCEPTED', 'FIXED'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "finding_decision" cascade;`);
  }
}
