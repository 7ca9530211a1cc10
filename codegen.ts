import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the hub's own operations (reports, recipes): `graphql(...)` documents in *.query.ts files. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['schema/**/*.query.ts', 'server/**/*.query.ts'],
  ignoreNoDocuments: true,
  importExtension: '.js',
  generates: {
    'schema/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, gqlTagName: 'graphql' },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        importExtension: '.js',
        scalars: {
          JSON: 'unknown',
          CountryCode: 'string',
          DateTimeISO: 'string',
          ISO8601Duration: 'string',
          LocalDate: 'string',
        },
        strictScalars: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
