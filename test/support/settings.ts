/** The databases that the hub runs on, and its tests with it. */
export type DatabaseKind = 'pglite' | 'postgresql';

/** Set by jest.config.js for each of its projects; absent outside a test. */
declare const DATABASE_KIND: DatabaseKind;

/** What the environment says to the tests. No other test file reads it. */
export const testSettings = {
  /** A PostgreSQL server whose user may create databases; given by hand, or by the one that the tests started. */
  databaseUrl: process.env.TEST_DATABASE_URL || undefined,
  /** Property tests run with their big counts (`npm run test:long`). */
  isLong: process.env.LONG === '1',
  /** Whether golden files are written anew: `UPDATE_GOLDEN=1 npm test -- test/reports`. */
  updatesGolden: process.env.UPDATE_GOLDEN === '1',
  /** Where programs are looked for. */
  searchPath: process.env.PATH ?? '',
} as const;

/** The database that this test is to run on. */
export function databaseKind(): DatabaseKind {
  return DATABASE_KIND;
}

/** How often a property is tried: a few hundred times, or thousands in a long run. */
export function propertyRuns(few = 200, many = 20_000): number {
  return testSettings.isLong ? many : few;
}

/** Tells the test workers, which inherit the environment, where the started server is. */
export function announceDatabaseUrl(url: string): void {
  process.env.TEST_DATABASE_URL = url;
}

/** What a process that a test starts imports first (`node --import`), to load TypeScript as the test itself does. */
export const typescriptModules = './test/support/typescript-modules.js';
