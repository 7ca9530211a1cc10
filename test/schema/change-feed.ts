import { expect } from '@jest/globals';
import { localViewer } from '../../schema/access/viewer.js';
import type { Row } from '../../schema/access/transaction.js';
import { givenConcepts } from '../../schema/given/given-shape.js';
import { readTables, tableNamed, type Tables } from '../../schema/read-plan/tables.js';
import { asViewer } from '../../server/database/as-viewer.js';
import { importBundles } from '../../server/imports/import-bundles.js';
import { applyChanges } from '../../server/writes/apply.js';
import { filesOf, importedAt, mistakes } from '../imports/import-hub.js';
import { openTestHub, type TestHub, type Variables } from '../support/hub.js';

/** A change as a client reads it. */
export interface FedChange {
  readonly kind: string;
  readonly code: string;
  readonly nodeId: string;
  readonly change: 'CREATED' | 'UPDATED' | 'REMOVED';
  readonly node: { readonly id: string; readonly code: string } | null;
  readonly revision: { readonly number: number };
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly cursor: string; readonly node: FedChange }[];
}

export const changesQuery = `query ($since: Int, $first: Int, $after: String) {
  changes(since: $since, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { kind code nodeId change node { id code } revision { number } } } } }`;

/** A hub whose changes are followed while it is written to. */
export class ChangeFeed {
  private constructor(
    readonly hub: TestHub,
    private readonly tables: Tables,
  ) {}

  static async open(): Promise<ChangeFeed> {
    const hub = await openTestHub();
    return new ChangeFeed(hub, readTables(hub.database.orm.getMetadata()));
  }

  async page(variables: Variables = {}): Promise<Page> {
    const answer = (await this.hub.ask(changesQuery, { first: 100, ...variables })) as { readonly changes: Page };
    return answer.changes;
  }

  async allPages(variables: Variables = {}): Promise<readonly Page[]> {
    const pages = [await this.page(variables)];
    for (let last = pages[0]; last?.pageInfo.hasNextPage; last = pages.at(-1)) {
      pages.push(await this.page({ ...variables, after: last.pageInfo.endCursor }));
    }
    return pages;
  }

  async all(variables: Variables = {}): Promise<readonly FedChange[]> {
    return (await this.allPages(variables)).flatMap(({ edges }) => edges.map(({ node }) => node));
  }

  /** The changes since a revision, each in one line. */
  async told(since: number): Promise<readonly string[]> {
    const changes = await this.all({ since });
    return changes.map(({ revision, change, kind, code }) => `${revision.number} ${change} ${kind} ${code}`);
  }

  /** Brings a bundle in, and gives its revision. */
  async bring(yaml: string, { dryRun = false } = {}): Promise<number | null> {
    const files = filesOf({ 'bundle.yaml': yaml });
    const { database } = this.hub;
    const report = await importBundles({
      database,
      viewer: localViewer,
      files,
      dryRun,
      now: importedAt,
      reason: 'Why',
    });
    expect(mistakes(report)).toEqual([]);
    return report.revision;
  }

  /** Removes nodes, by their global ids, in one write. */
  remove(ids: readonly string[]): Promise<number> {
    const changes = [...Map.groupBy(ids, kindIn)].map(([kind, of]) => {
      const table = tableNamed(this.tables, kind);
      return { table, create: [], update: [], release: new Set<string>(), remove: of.map(uuidIn) };
    });
    const note = { at: importedAt, actor: 'tester', reason: 'Removed' };
    return asViewer(this.hub.database, localViewer, 'write', (transaction) => applyChanges(transaction, changes, note));
  }

  query(sql: string): Promise<readonly Row[]> {
    return asViewer(this.hub.database, localViewer, 'read', (transaction) => transaction.query(sql));
  }

  async change(sql: string): Promise<void> {
    await asViewer(this.hub.database, localViewer, 'write', (transaction) => transaction.query(sql));
  }

  /** The global ids of all nodes there are. */
  async nodesThereAre(): Promise<readonly string[]> {
    const selects = givenConcepts().map(
      ({ name }) => `select '${name}:' || id as id from ${tableNamed(this.tables, name).name}`,
    );
    return (await this.query(selects.join(' union all '))).map(({ id }) => String(id)).sort();
  }
}

const kindIn = (id: string): string => id.split(':')[0] ?? '';
const uuidIn = (id: string): string => id.split(':')[1] ?? '';

/** The global ids of the nodes that are there once the changes are followed; refuses what cannot follow. */
export function replayed(changes: readonly FedChange[]): readonly string[] {
  const there = new Set<string>();
  for (const { change, nodeId } of changes) {
    if (there.has(nodeId) === (change === 'CREATED')) throw new Error(`${nodeId} cannot be ${change} here.`);
    if (change === 'REMOVED') there.delete(nodeId);
    else there.add(nodeId);
  }
  return [...there].sort();
}
