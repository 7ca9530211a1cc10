import type { EntityClass } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import type { OnStatement } from './database.js';
import { migrationsTable, type MigrationsList } from './migrate.js';

/** What both kinds of database are opened with. */
export interface Opening {
  readonly entities: readonly EntityClass<object>[];
  readonly migrations: MigrationsList;
  readonly migrate: boolean;
  readonly onStatement: OnStatement;
}

/** MikroORM's options, the same for both databases. */
export function ormOptions({ entities, migrations }: Opening) {
  return {
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    migrations: {
      migrationsList: [...migrations],
      tableName: migrationsTable,
      transactional: true,
      allOrNothing: true,
      snapshot: false,
    },
    // It would write to stdout, which belongs to the answers of commands.
    logger: () => undefined,
  };
}
