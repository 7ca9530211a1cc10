import { readWorkload } from './reads.js';
import { graphqlRequest, jsonRequest, operation } from './requests.js';
import { sample } from './sample.js';
import type { PreparedWorkload, Site, Workload } from './workload.js';

const count = 100;

/** A category with nothing narrower: national identity numbers. */
const category = 'synthetic-identity-code';

/** Q3: what data of one category reach from a system, and in which countries; 100 systems, spread over the group. */
export const reach: Workload = {
  id: 'Q3',
  title: 'what data reach from a system',
  contestants: ['sql', 'hub'],
  targets: { S: { sql: 0.8 }, L: { sql: 0.8 } },
  connections: 4,
  prepare,
};

async function prepare({ database }: Site): Promise<PreparedWorkload> {
  const hub = operation('q3.hub.graphql');
  const asked = (await sample(database, 'system', count)).map(({ code: system }) => ({
    ...{ system, category, depth: 4, on: '2026-11-22' },
  }));
  return readWorkload({
    requests: {
      sql: asked.map((question) => jsonRequest('/q3', question)),
      postgraphile: [],
      hub: asked.map((question) => graphqlRequest(hub, question)),
    },
    answer: {
      sql: (data) => data,
      postgraphile: () => undefined,
      hub: ({ reach: reached }) => reached,
    },
  });
}
