import { localViewer } from '../../schema/access/viewer.js';
import { buildHubSchema } from '../../schema/build-schema.js';
import { entities } from '../../schema/concepts.js';
import type { DocumentAsItIsQuery, RuleLawQuery } from '../../schema/gql/graphql.js';
import { RuleLaw } from '../../schema/rules/rule-law.js';
import { ruleLawQuery } from '../../schema/rules/rule-law.query.js';
import type { Config } from '../config.js';
import { openDatabase } from '../database/open.js';
import { importBundles } from '../imports/import-bundles.js';
import { loadLawFacts } from '../imports/law-facts.js';
import type { ImportFile, ImportReport } from '../imports/report.js';
import { sendToServer } from '../imports/send.js';
import { OperationContext } from '../read-plan/operation-context.js';
import { PlannedHub } from '../read-plan/planned-hub.js';
import { documentBundle, type GivenDocument } from './document-bundle.js';
import { documentQuery } from './document.query.js';
import { fetchAnswer } from './fetch-answer.js';

/** A text to be brought in as a document. */
export interface DocumentToBringIn {
  readonly name: string;
  readonly text: string;
  readonly given: GivenDocument;
  readonly dryRun: boolean;
  readonly reason: string;
}

export interface BroughtIn {
  readonly report: ImportReport;
  readonly law: RuleLaw;
}

/** How many facts of law a server gives at most. */
const mostFacts = 1000;

/** Brings a document in through the server that has the embedded database open. */
export async function bringInThrough(url: string, document: DocumentToBringIn): Promise<BroughtIn> {
  const { lawFacts } = await fetchAnswer(url, ruleLawQuery, { all: mostFacts });
  const known = await fetchAnswer(url, documentQuery, { code: document.given.code });
  return { report: await sendToServer(url, [bundleOf(document, known)], document), law: lawOf(lawFacts.nodes) };
}

/** Brings a document in where the command itself opens the database. */
export async function bringInHere(
  { databaseUrl: url, dataDir, lawDir }: Config,
  document: DocumentToBringIn,
): Promise<BroughtIn> {
  const database = await openDatabase({ url, dataDir, entities, migrate: true });
  try {
    await loadLawFacts(database, new Date(), lawDir);
    const context = new OperationContext(new PlannedHub(database, await buildHubSchema()), localViewer);
    const { lawFacts } = await context.ask(ruleLawQuery, { all: mostFacts });
    const known = await context.ask(documentQuery, { code: document.given.code });
    await context.end();
    const { dryRun, reason } = document;
    const files = [bundleOf(document, known)];
    const report = await importBundles({ database, viewer: localViewer, files, dryRun, reason, now: new Date() });
    return { report, law: lawOf(lawFacts.nodes) };
  } finally {
    await database.close();
  }
}

const bundleOf = ({ name, text, given }: DocumentToBringIn, { evidenceDocument }: DocumentAsItIsQuery): ImportFile =>
  documentBundle(`${name}.json`, text, { given, known: evidenceDocument });

const lawOf = (facts: RuleLawQuery['lawFacts']['nodes']): RuleLaw =>
  new RuleLaw(facts, new Date().toISOString().slice(0, 10));
