import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a thing has one name everywhere. Only what a tool loads (its configuration) is a default.',
};

const noBlindAssertion = [
  {
    selector: 'TSAsExpression > TSAsExpression, TSAsExpression > TSNeverKeyword.typeAnnotation',
    message: 'This assertion switches the type check off. Parse the value (zod, a type guard) or fix the type.',
  },
];

const noProcessEnv = {
  object: 'process',
  property: 'env',
  message: 'Only server/config.ts (in tests: test/support/settings.ts) reads the environment. Add a setting there.',
};

const noProcessEnvImport = {
  name: 'node:process',
  importNames: ['env', 'default'],
  message: 'Only server/config.ts reads the environment. Add a setting there.',
};

const noMetadataStorage = {
  name: 'type-graphql',
  importNames: ['getMetadataStorage'],
  message: "Only schema/model/ touches type-graphql's internals. Declare relations with its helpers.",
};

const imports = (...paths) => ['error', { paths, patterns: ['type-graphql/build/*', 'type-graphql/dist/*'] }];

/** House rules for every file of code. */
const houseRules = {
  complexity: ['error', 10],
  eqeqeq: 'error',
  'max-depth': ['error', 2],
  'max-lines': ['error', 350],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 3],
  'no-else-return': ['error', { allowElseIf: false }],
  'no-restricted-imports': imports(noProcessEnvImport, noMetadataStorage),
  'no-restricted-properties': ['error', noProcessEnv],
  'no-restricted-syntax': ['error', noDefaultExport, ...noBlindAssertion],
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
};

/** What differs from typescript-eslint's strict set, for house style and for decorators. */
const typedRules = {
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/naming-convention': [
    'error',
    {
      selector: 'typeLike',
      format: ['PascalCase'],
      custom: { regex: '(Manager|Helper|Service|Utils?)$', match: false },
    },
    { selector: 'enumMember', format: ['UPPER_CASE'] },
  ],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  // A decorated class may hold nothing else, and one made for GraphQL is filled when its module loads.
  '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true, allowWithDecorator: true }],
  '@typescript-eslint/no-inferrable-types': 'off',
  '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
  '@typescript-eslint/no-shadow': 'error',
  // An empty environment variable or text counts as absent.
  '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  '@typescript-eslint/prefer-readonly': 'error',
  // Hooks and interfaces ask for promises of functions that have nothing to wait for.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

/** Every type, field, argument and enum value of the API is described: this is the API's documentation. */
const schemaRules = {
  '@graphql-eslint/description-style': ['error', { style: 'block' }],
  '@graphql-eslint/naming-convention': [
    'error',
    {
      types: 'PascalCase',
      FieldDefinition: 'camelCase',
      InputValueDefinition: 'camelCase',
      DirectiveDefinition: 'camelCase',
      EnumValueDefinition: 'UPPER_CASE',
      'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['get', 'list', 'query'], style: 'camelCase' },
    },
  ],
  '@graphql-eslint/no-unreachable-types': 'error',
  '@graphql-eslint/require-deprecation-reason': 'error',
  '@graphql-eslint/require-description': [
    'error',
    {
      types: true,
      DirectiveDefinition: true,
      EnumValueDefinition: true,
      FieldDefinition: true,
      InputValueDefinition: true,
    },
  ],
};

/** Saved operations are checked against the schema; how they are called and how deep they go is their own affair. */
const operationRules = {
  ...graphqlPlugin.configs['flat/operations-recommended'].rules,
  '@graphql-eslint/naming-convention': 'off',
  '@graphql-eslint/require-selections': 'off',
  '@graphql-eslint/selection-set-depth': 'off',
};

const graphqlLanguage = {
  parser: graphqlPlugin.parser,
  parserOptions: {
    graphQLConfig: {
      schema: 'schema/schema.graphql',
      documents: ['examples/operations/*.graphql', 'bench/operations/*.hub.graphql'],
    },
  },
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.data/', 'schema/gql/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,js,mjs,jsx}'], rules: houseRules },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: typedRules,
  },
  { files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
  // Output goes through the log; only the command line talks to a person.
  { files: ['schema/**/*.ts', 'server/**/*.ts'], ignores: ['server/cli/**'], rules: { 'no-console': 'error' } },
  { files: ['server/config.ts', 'test/support/settings.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    // The one place that reaches into type-graphql and MikroORM, where their own types end.
    files: ['schema/model/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: [noProcessEnvImport] }],
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    // Loaded by their tools, which want a default export.
    files: ['*.config.js', 'codegen.ts', '.dependency-cruiser.mjs', 'test/support/*.js'],
    rules: { 'no-restricted-syntax': ['error', ...noBlindAssertion] },
  },
  {
    // `describe` holds a whole subject, a table of cases has a parameter per column,
    // and `expect(mock.method)` reads a method without calling it.
    files: ['test/**/*.test.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-params': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Made by the migration generator, and as long as the change is.
    files: ['migrations/[0-9]*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['schema/schema.graphql'],
    languageOptions: graphqlLanguage,
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: schemaRules,
  },
  {
    files: ['examples/operations/*.graphql', 'bench/operations/*.hub.graphql'],
    languageOptions: graphqlLanguage,
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: operationRules,
  },
);
