import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localViewer } from '../../schema/access/viewer.js';
import { buildHubSchema } from '../../schema/build-schema.js';
import * as statements from '../../server/graph/graph-statements.js';
import { keptGraph } from '../../server/graph/kept-graph.js';
import { loadLawFacts } from '../../server/imports/law-facts.js';
import { OperationContext } from '../../server/read-plan/operation-context.js';
import { PlannedHub } from '../../server/read-plan/planned-hub.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { databaseKind } from '../support/settings.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await loadLawFacts(hub.database, new Date('2026-01-01T12:00:00Z'));
  for (const code of ['one', 'two', 'three'])
    await write(`createOrganisation(input: { code: "${code}", name: { fi: "${code}" }, country: "FI" })`);
  await writeFlow('first', 'one', 'two');
}, openingTimeout);
afterAll(() => hub.close());

async function write(mutation: string): Promise<void> {
  const answer = await hub.ask(`mutation { done: ${mutation} { userErrors { message } } }`);
  expect(answer).toEqual({ done: { userErrors: [] } });
}

const ends = (from: string, to: string): string => `fromOrganisation: "${from}", toOrganisation: "${to}"`;
const writeFlow = (code: string, from: string, to: string): Promise<void> =>
  write(`createDataFlow(input: { code: "${code}", custodian: "one", ${ends(from, to)} })`);

async function versionOf(code: string): Promise<number> {
  const answer = (await hub.ask('query ($code: String) { dataFlow(code: $code) { revision { number } } }', {
    code,
  })) as {
    dataFlow: { revision: { number: number } };
  };
  return answer.dataFlow.revision.number;
}

/** The codes of the ends that data of the first organisation reach. */
async function reached(): Promise<readonly string[]> {
  const { reach } = (await hub.ask('{ reach(from: { organisation: "one" }) { ends { end { code } } } }')) as {
    reach: { ends: { end: { code: string } }[] };
  };
  return reach.ends.map(({ end }) => end.code);
}

describe('the graph that is kept', () => {
  it('is made of the kinds that its statements read, and of no other', () => {
    const texts = Object.values(statements)
      .flat()
      .filter((each) => typeof each === 'string');
    const tables = texts.flatMap((sql) =>
      [...sql.matchAll(/\b(?:from|join) ([a-z_]+)/g)].map(([, table = '']) => table),
    );
    const kinds = tables.map((table) => table.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()));
    expect([...new Set(kinds)].sort()).toEqual([...keptGraph.kinds].sort());
  });

  it('serves until something is written: a flow created, changed, or removed is seen by the next question', async () => {
    expect(await reached()).toEqual(['two']);
    expect(await hub.countStatements(reached)).toBe(1);
    await writeFlow('second', 'two', 'three');
    expect(await reached()).toEqual(['two', 'three']);
    await write(
      `updateDataFlow(input: { id: "second", version: ${await versionOf('second')}, ${ends('three', 'two')} })`,
    );
    expect(await reached()).toEqual(['two']);
    await write(`removeDataFlow(input: { id: "first", version: ${await versionOf('first')} })`);
    expect(await reached()).toEqual([]);
    await writeFlow('first', 'one', 'two');
  });

  it('is the same after a write that was only tried', async () => {
    await reached();
    await write(`createDataFlow(input: { code: "tried", custodian: "one", ${ends('one', 'three')}, dryRun: true })`);
    expect(await hub.countStatements(reached)).toBe(1);
    expect(await reached()).toEqual(['two']);
  });

  it('is made once, whatever is asked of it and whatever else is written', async () => {
    await reached();
    expect(await hub.countStatements(() => Promise.all([reached(), reached(), reached()]))).toBe(3);
    await write('createMeasureType(input: { code: "locks", name: { en: "Locks" }, kind: TECHNICAL })');
    // One statement for the last revision, one each to see that neither the law nor the graph is touched by it.
    expect([await hub.countStatements(reached), await hub.countStatements(reached)]).toEqual([3, 1]);
  });

  // The embedded database has one connection: nothing is written while something is read.
  const onServer = databaseKind() === 'postgresql' ? it : it.skip;

  onServer('is not the graph of a question that still reads an older moment', async () => {
    const planned = new PlannedHub(hub.database, await buildHubSchema());
    const older = new OperationContext(planned, localViewer);
    await older.rows('select count(*) from revision', []);
    const before = (await reached()).length;
    await writeFlow('later', 'one', 'three');
    expect((await reached()).length).toBe(before + 1);
    const { edgeCount } = await older.graph();
    await older.end();
    // What was built for the older moment has not taken the place of the newer graph.
    expect(await hub.countStatements(reached)).toBe(1);
    const now = new OperationContext(planned, localViewer);
    expect((await now.graph()).edgeCount).toBe(edgeCount + 1);
    await now.end();
  });
});
