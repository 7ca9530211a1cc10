import { askForData } from '../compare.js';
import type { Contestant } from '../contestants/contestant.js';
import { readWorkload } from './reads.js';
import { graphqlRequest, jsonRequest, operation } from './requests.js';
import { sample } from './sample.js';
import type { PreparedWorkload, Site, Workload } from './workload.js';

const pages = 100;

const cursorQueries = {
  hub: 'query($code: String!) { list: registers(first: 1, filter: { code: { eq: $code } }, orderBy: { field: CODE }) { edges { cursor } } }',
  postgraphile:
    'query($code: String!) { list: allRegisters(first: 1, condition: { code: $code }, orderBy: CODE_ASC) { edges { cursor } } }',
};

/** Q1: a page of 50 registers with controllers, purposes, categories and processors; 100 pages, spread over the group. */
export const registers: Workload = {
  id: 'Q1',
  title: 'page of 50 registers',
  contestants: ['sql', 'postgraphile', 'hub'],
  targets: { S: { sql: 0.7, postgraphile: 3 }, L: { sql: 0.55, postgraphile: 2.5 } },
  connections: 16,
  prepare,
};

async function prepare({ contestants, database }: Site): Promise<PreparedWorkload> {
  const codes = (await sample(database, 'register', pages)).map(({ code }) => code);
  const [hubCursors, postgraphileCursors] = await Promise.all([
    cursorsOf('hub', contestants, codes),
    cursorsOf('postgraphile', contestants, codes),
  ]);
  const [hub, postgraphile] = [operation('q1.hub.graphql'), operation('q1.postgraphile.graphql')];
  return readWorkload({
    requests: {
      sql: codes.map((after) => jsonRequest('/q1', { after })),
      postgraphile: postgraphileCursors.map((after) => graphqlRequest(postgraphile, { after })),
      hub: hubCursors.map((after) => graphqlRequest(hub, { after })),
    },
    answer: { sql: (data) => data, postgraphile: ({ registers: list }) => list, hub: ({ registers: list }) => list },
  });
}

/** The cursors of the registers in a contestant's list of all. */
async function cursorsOf(
  name: keyof typeof cursorQueries,
  contestants: readonly Contestant[],
  codes: readonly string[],
): Promise<readonly string[]> {
  const contestant = contestants.find((each) => each.name === name);
  if (!contestant) return [];
  const answers = codes.map((code) => askForData(contestant, graphqlRequest(cursorQueries[name], { code })));
  return (await Promise.all(answers)).map(firstCursor);
}

interface Cursors {
  readonly list: { readonly edges: readonly { readonly cursor: string }[] };
}

function firstCursor(data: unknown): string {
  const [edge] = (data as Cursors).list.edges;
  if (!edge) throw new Error('A register of the database is not in the list of all.');
  return edge.cursor;
}
