const inputOutput =
  '^(node:)?(fs|fs/promises|net|tls|http|http2|https|dns|child_process|worker_threads|dgram)$|' +
  'node_modules/(pg|pg-pool|fastify|@fastify/[^/]+|@apollo/server|@electric-sql/[^/]+|' +
  '@mikro-orm/(postgresql|pglite|migrations|cli))/';

/** Which way imports run. Each rule says what to do instead. */
export default {
  forbidden: [
    {
      name: 'schema-knows-no-server',
      comment:
        'schema/ is the register and runs anywhere. Declare the type you need in schema/ (as schema/access does) ' +
        'and let server/ provide it.',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^server/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Two modules that need one another are one, or hide a third. The dependent concept imports what it depends on ' +
        'and declares its reverse field there by the relation helper; a type-only import may close a circle.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'read-plan-is-pure',
      comment:
        'schema/read-plan compiles and touches nothing. Return the statement; server/read-plan runs what was compiled.',
      severity: 'error',
      from: { path: '^schema/read-plan/' },
      to: { path: inputOutput },
    },
    {
      name: 'server-parts-stand-alone',
      comment:
        'imports/, reports/ and exports/ are clients of the register side by side. Move what two of them need to schema/ ' +
        'or to a folder of its own in server/; only cli/ and http/ call them.',
      severity: 'error',
      from: { path: '^server/(imports|reports|exports)/' },
      to: { path: '^server/(imports|reports|exports)/', pathNot: '^server/$1/' },
    },
    {
      name: 'nothing-calls-the-command-line',
      comment: 'cli/ is where a person comes in. Move what you need out of it, into the part that does the work.',
      severity: 'error',
      from: { pathNot: '^(server/cli|test)/' },
      to: { path: '^server/cli/' },
    },
    {
      name: 'no-tests-in-production',
      comment: 'test/ is not installed with the product. Move the shared part to schema/ or server/.',
      severity: 'error',
      from: { path: '^(schema|server|migrations)/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'no-dev-dependencies-in-production',
      comment: 'This package is absent after `npm ci --omit=dev`. Move it to "dependencies", or do without it.',
      severity: 'error',
      from: { path: '^(schema|server|migrations)/', pathNot: '^server/graphiql/(page/|build\\.js$)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file and it imports nothing. Use it, or delete it.',
      severity: 'error',
      from: { orphan: true, pathNot: ['^schema/gql/', '^test/support/reporter\\.js$'] },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere. Correct the path, or add the package to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      // Packages of types alone name no other entry.
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
