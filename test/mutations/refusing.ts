import { expect } from '@jest/globals';
import { localViewer } from '../../schema/access/viewer.js';
import { importBundles } from '../../server/imports/import-bundles.js';
import { openTestHub, type TestHub } from '../support/hub.js';
import { world } from './refused-world.js';

/** What must be refused, and in which words: the mutation, its input, the errors. */
export type RefusedRow = readonly [what: string, mutation: string, input: unknown, errors: readonly string[]];

/** A hub with the nodes that refused mutations name. */
export async function openRefusingHub(): Promise<TestHub> {
  const hub = await openTestHub();
  const files = [{ name: 'world.yaml', bytes: Buffer.from(world) }];
  await importBundles({ database: hub.database, viewer: localViewer, files, dryRun: false, now: new Date() });
  return hub;
}

/** How much was ever written. */
export const changesSoFar = (hub: TestHub): Promise<unknown> => hub.ask('{ changes { totalCount } }');

/** The errors of a mutation as lines, and whether a revision was written. */
export async function refusal(of: TestHub, mutation: string, input: unknown): Promise<readonly string[]> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { revision userErrors { path code message version } } }`;
  const { body } = await of.graphql(query, { input });
  if (body.errors) return body.errors.map(({ message, extensions }) => `${extensions?.code ?? ''} ${message}`);
  const { answer } = body.data as { answer: Answer };
  expect(answer.revision).toBeNull();
  return answer.userErrors.map(({ path, code, message, version }) =>
    [path.join('.'), code, message, version === null ? '' : `(now ${version})`].join(' ').trim(),
  );
}

interface Answer {
  readonly revision: number | null;
  readonly userErrors: readonly {
    readonly path: readonly string[];
    readonly code: string;
    readonly message: string;
    readonly version: number | null;
  }[];
}

/** Refuses every row of a table, and sees that nothing of it was written or logged as a fault. */
export async function refuseAndKeepNothing(hub: TestHub, [, mutation, input, errors]: RefusedRow): Promise<void> {
  const before = await changesSoFar(hub);
  expect(await refusal(hub, mutation, input)).toEqual(errors);
  expect(await changesSoFar(hub)).toEqual(before);
  expect(hub.faults).toEqual([]);
}
