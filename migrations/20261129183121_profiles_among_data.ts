import { Migration } from '@mikro-orm/migrations';

export class Migration20261129183121 extends Migration {
  override name = 'Migration20261129183121';

  override up(): void | Promise<void> {
    this.addSql(`alter table "personal_data_category" add "is_profile" boolean null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "personal_data_category" drop column "is_profile";`);
  }
}
