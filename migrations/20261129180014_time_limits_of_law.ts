import { Migration } from '@mikro-orm/migrations';

export class Migration20261129180014 extends Migration {
  override name = 'Migration20261129180014';

  override up(): void | Promise<void> {
    this.addSql(`alter table "law_fact" drop constraint "law_fact_kind_check";`);
    this.addSql(
      `alter table "law_fact" add "section" text collate "C" null, add "duration" text collate "C" null, add "start_event" text collate "C" null;`,
    );
    this.addSql(
      `alter table "law_fact" add constraint "law_fact_kind_check" check ("kind" in ('ADEQUACY', 'EEA_MEMBER', 'TERRITORY', 'NOT_MEMBER', 'COUNTRY_ALIAS', 'BRIDGE', 'STATUTE', 'AMENDMENT', 'EARLIER_NAME', 'SCC_SET', 'AUTHORITY', 'THRESHOLD', 'PROPOSAL', 'SYSTEM', 'LITIGATION', 'TIME_LIMIT'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "law_fact" drop constraint "law_fact_kind_check";`);
    this.addSql(`alter table "law_fact" drop column "section", drop column "duration", drop column "start_event";`);
    this.addSql(
      `alter table "law_fact" add constraint "law_fact_kind_check" check ("kind" in ('ADEQUACY', 'EEA_MEMBER', 'TERRITORY', 'NOT_MEMBER', 'COUNTRY_ALIAS', 'BRIDGE', 'STATUTE', 'AMENDMENT', 'EARLIER_NAME', 'SCC_SET', 'AUTHORITY', 'THRESHOLD', 'PROPOSAL', 'SYSTEM', 'LITIGATION'));`,
    );
  }
}
