import 'reflect-metadata';
import { Migrator } from '@mikro-orm/migrations';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM } from '@mikro-orm/pglite';
import { entities } from '../schema/concepts.js';

/**
 * Writes the next migration from the difference between the entities and the last snapshot:
 * `npm run migration -- what_it_does`. Read it, name its file and class for what it does, and add it to `index.ts`.
 */
const [name = 'change'] = process.argv.slice(2);
const orm = await MikroORM.init({
  entities: [...entities],
  metadataProvider: ReflectMetadataProvider,
  dbName: 'memory://',
  extensions: [Migrator],
  migrations: {
    path: 'migrations',
    pathTs: 'migrations',
    emit: 'ts',
    snapshot: true,
    snapshotName: 'snapshot',
    fileName: (timestamp: string) => `${timestamp}_${name}`,
  },
});
const { fileName } = await orm.migrator.create();
process.stdout.write(
  fileName === '' ? 'Nothing to migrate: entities and snapshot agree.\n' : `Wrote migrations/${fileName}\n`,
);
await orm.close(true);
