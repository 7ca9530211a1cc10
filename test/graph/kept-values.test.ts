import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keptGraph } from '../../server/graph/kept-graph.js';
import * as statements from '../../server/graph/graph-statements.js';
import { loadLawFacts } from '../../server/imports/law-facts.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await loadLawFacts(hub.database, new Date('2026-01-01T12:00:00Z'));
  await write('organisation', { code: 'keeper', kind: 'COMPANY', name: { en: 'Keeper' }, country: 'FI' });
}, openingTimeout);
afterAll(() => hub.close());

/** Writes one node by the front door. */
async function write(concept: string, input: object): Promise<void> {
  const name = `${concept.charAt(0).toUpperCase()}${concept.slice(1)}`;
  const query = `mutation ($input: Upsert${name}Input!) { payload: upsert${name}(input: $input) { userErrors { message } } }`;
  const { payload } = (await hub.ask(query, { input })) as { payload: { userErrors: readonly object[] } };
  expect(payload.userErrors).toEqual([]);
}

const organisation = (code: string, country: string) =>
  write('organisation', { code, kind: 'COMPANY', name: { en: code }, country });

const flow = (code: string, from: string, to: string) =>
  write('dataFlow', {
    ...{ code, custodian: 'keeper' },
    ...{ fromOrganisation: from, toOrganisation: to },
  });

const reached = async (from: string): Promise<unknown> => {
  const query = 'query ($from: String!) { reach(from: { organisation: $from }) { ends { distance country } } }';
  const { reach } = (await hub.ask(query, { from })) as { reach: { ends: readonly object[] } };
  return reach.ends;
};

describe('the kept graph', () => {
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

  it('shows what was written before the question: new, changed and removed', async () => {
    await organisation('first', 'FI');
    await organisation('second', 'SE');
    expect(await reached('first')).toEqual([]);
    await flow('first-to-second', 'first', 'second');
    expect(await reached('first')).toEqual([{ distance: 1, country: 'SE' }]);
    await organisation('second', 'IN');
    expect(await reached('first')).toEqual([{ distance: 1, country: 'IN' }]);
    await flow('first-to-second', 'second', 'first');
    expect([await reached('first'), await reached('second')]).toEqual([[], [{ distance: 1, country: 'FI' }]]);
  });

  it('is made once, whatever is asked of it and whatever else is written', async () => {
    await reached('first');
    const again = await hub.countStatements(() => reached('first'));
    const many = await hub.countStatements(() => Promise.all([reached('first'), reached('first'), reached('second')]));
    expect([again, many]).toEqual([1, 3]);
    await write('measureType', { code: 'locks', name: { en: 'Locks' }, kind: 'TECHNICAL' });
    const afterAnother = await hub.countStatements(() => reached('first'));
    expect([afterAnother, await hub.countStatements(() => reached('first'))]).toEqual([3, 1]);
  });
});
