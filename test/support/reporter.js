const notFound = `PostgreSQL was not found: these tests ran on PGlite alone.
To run them on both, install it (Debian: apt-get install postgresql; macOS: brew install postgresql@17),
or set TEST_DATABASE_URL to a server whose user may create databases.`;

/** Says at the end how many tests passed and failed on each database, and when there was no PostgreSQL. */
export default class DatabaseReporter {
  #counts = new Map();

  constructor(_globalConfig, { hasPostgresql }) {
    this.hasPostgresql = hasPostgresql;
  }

  onTestResult(test, outcome) {
    const database = test.context.config.displayName.name;
    const count = this.#counts.get(database) ?? { passed: 0, failed: 0 };
    count.passed += outcome.numPassingTests;
    // A file that could not be run has no tests to count: it is one failure.
    count.failed += outcome.numFailingTests + (outcome.testExecError ? 1 : 0);
    this.#counts.set(database, count);
  }

  onRunComplete() {
    const counts = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = counts.map(([database, { passed, failed }]) => `${database}: ${passed} passed, ${failed} failed`);
    if (!this.hasPostgresql) process.stderr.write(`\n${notFound}\n`);
    process.stderr.write(`\n${lines.join('; ') || 'No test ran.'}\n`);
  }
}
