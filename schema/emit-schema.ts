import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildHubSchema } from './build-schema.js';
import { packageFile } from './language/package-root.js';

/** Writes the committed contract, `schema/schema.graphql`: `npm run codegen`. A test compares it with the schema. */
writeFileSync(
  packageFile('schema/schema.graphql'),
  `${printSchema(lexicographicSortSchema(await buildHubSchema()))}\n`,
);
