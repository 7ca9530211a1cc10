import { tsImport } from 'tsx/esm/api';

/** The same tests on one database; which one they are told by the global DATABASE_KIND. */
const testsOn = (databaseKind) => ({
  displayName: databaseKind,
  globals: { DATABASE_KIND: databaseKind },
  testEnvironment: 'node',
  testEnvironmentOptions: { globalsCleanup: 'off' },
  runtime: '<rootDir>/test/support/native-runtime.js',
  injectGlobals: false,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {},
});

/** Tests on PGlite always, and on PostgreSQL wherever one can be had. */
export default async function configure() {
  const { testSettings } = await tsImport('./test/support/settings.ts', import.meta.url);
  const { findPostgresql } = await tsImport('./test/support/find-postgresql.ts', import.meta.url);
  const hasPostgresql = Boolean(testSettings.databaseUrl ?? findPostgresql(testSettings.searchPath));
  const postgresql = {
    ...testsOn('postgresql'),
    globalSetup: '<rootDir>/test/support/start-postgresql.js',
    globalTeardown: '<rootDir>/test/support/stop-postgresql.js',
  };
  return {
    projects: hasPostgresql ? [testsOn('pglite'), postgresql] : [testsOn('pglite')],
    reporters: ['default', ['<rootDir>/test/support/reporter.js', { hasPostgresql }]],
    maxWorkers: 2,
    // What a file leaves behind in memory slows the next ones down; a fresh worker costs a second.
    workerIdleMemoryLimit: '1GB',
    testTimeout: testSettings.isLong ? 900_000 : 30_000,
  };
}
