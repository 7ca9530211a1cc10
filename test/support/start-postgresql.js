import { tsImport } from 'tsx/esm/api';

/** The server that the tests of this run use, if they had to start one. */
export let started;

/** Jest calls this once, before the first test of the project `postgresql`. */
export default async function start() {
  const { announceDatabaseUrl, testSettings } = await tsImport('./settings.ts', import.meta.url);
  const { checkAnswers, startPostgresql } = await tsImport('./postgresql.ts', import.meta.url);
  const { findPostgresql } = await tsImport('./find-postgresql.ts', import.meta.url);
  if (testSettings.databaseUrl) return checkAnswers(testSettings.databaseUrl);
  started = await startPostgresql(findPostgresql(testSettings.searchPath));
  announceDatabaseUrl(started.url);
}
