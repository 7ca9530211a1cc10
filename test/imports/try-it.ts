import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { openDatabase } from '../../server/database/open.js';
import { entities } from '../../schema/concepts.js';
import { localViewer } from '../../schema/access/viewer.js';
import { importBundles } from '../../server/imports/import-bundles.js';
import { loadLawFacts } from '../../server/imports/law-facts.js';
import { errorLines, reportLines } from '../../server/cli/import-report.js';
// Temporary: a dry run into a database in memory, whatever the migrations say.
const database = await openDatabase({ dataDir: 'memory://', entities: entities as never, migrate: true });
await database.orm.schema.execute(await database.orm.schema.getUpdateSchemaSQL());
let t = Date.now();
const law = await loadLawFacts(database); console.error('law', JSON.stringify(law.counts), law.revision, Date.now() - t, 'ms'); t = Date.now();
const again = await loadLawFacts(database); console.error('again', JSON.stringify(again.counts), again.revision, Date.now() - t, 'ms');
const names = process.argv.slice(2);
if (names.length > 0) {
  for (const round of [1, 2]) {
    t = Date.now();
    const report = await importBundles({ database, viewer: localViewer, files: names.map((name) => ({ name, bytes: readFileSync(name) })), dryRun: false, now: new Date() });
    for (const line of errorLines(report)) console.error(line);
    const lines = reportLines(report);
    if (report.errors.length === 0) console.log(lines[0], Date.now() - t, 'ms'); 
    if (process.env['ROWS'] && round === 1) lines.slice(1).forEach((line) => console.log(line));
    if (report.errors.length > 0) break;
  }
}
await database.close();
