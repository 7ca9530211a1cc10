import type { Viewer } from '../../schema/access/viewer.js';
import { bundleOfGraph } from '../../schema/bundles/bundle-of-graph.js';
import type { BundleMap } from '../../schema/bundles/bundle-value.js';
import { growTrees } from '../../schema/bundles/node-tree.js';
import { printBundle, type BundleFormat } from '../../schema/bundles/print-bundle.js';
import { refuseUnlessReadsBack } from '../../schema/bundles/reads-back.js';
import { decidingCodes } from '../../schema/bundles/reference-forms.js';
import type { Concept } from '../../schema/model/declarations.js';
import { readTables } from '../../schema/read-plan/tables.js';
import { asViewer } from '../database/as-viewer.js';
import type { Database } from '../database/database.js';
import { chooseNodes, type Selection } from './choose-nodes.js';
import { GraphReader } from './graph-reader.js';
import { readNames, takeReferences } from './take-references.js';

export interface ExportOptions {
  readonly selection: Selection;
  readonly format: BundleFormat;
  /** Whether what the chosen nodes rest on is exported too, so that an empty hub takes the bundle. */
  readonly withReferences: boolean;
  readonly onProgress?: ((progress: ExportProgress) => void) | undefined;
}

/** How far an export has come. */
export interface ExportProgress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** The text of a bundle that brings the selection in as it is: the same graph gives the same bytes. */
export async function exportBundle(
  { database, viewer }: { readonly database: Database; readonly viewer: Viewer },
  options: ExportOptions,
): Promise<string> {
  const progress = (step: string, done: number): void => options.onProgress?.({ step, done, of: 3 });
  progress('reading', 0);
  const tables = readTables(database.orm.getMetadata());
  const bundle = await asViewer(database, viewer, 'read', (transaction) =>
    readBundle(new GraphReader(transaction, tables), options, progress),
  );
  progress('writing', 2);
  const text = printBundle(bundle, options.format);
  progress('done', 3);
  return text;
}

async function readBundle(
  graph: GraphReader,
  { selection, withReferences }: ExportOptions,
  progress: (step: string, done: number) => void,
): Promise<BundleMap> {
  await chooseNodes(graph, selection);
  await takeReferences(graph, withReferences);
  const names = await readNames(graph);
  progress('putting nodes in order', 1);
  const { nodes, lists } = graph;
  const trees = growTrees(nodes, names);
  const known = new Map<Concept, ReadonlySet<string>>();
  for (const [concept, codes] of decidingCodes(trees, names, lists))
    known.set(concept, await graph.known(concept, codes));
  const bundle = bundleOfGraph(trees, { names, lists, known });
  refuseUnlessReadsBack(bundle, trees);
  return bundle;
}
