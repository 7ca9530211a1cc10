import { readWorkload } from './reads.js';
import { graphqlRequest, jsonRequest, operation } from './requests.js';
import { sample } from './sample.js';
import type { PreparedWorkload, Site, Workload } from './workload.js';

const count = 200;

/** Q2: all that the record says of one register, six levels deep; 200 registers, spread over the group. */
export const registerInFull: Workload = {
  id: 'Q2',
  title: 'one register in full',
  contestants: ['sql', 'postgraphile', 'hub'],
  targets: { S: { sql: 0.7, postgraphile: 3 }, L: { sql: 0.55, postgraphile: 2.5 } },
  connections: 16,
  prepare,
};

async function prepare({ database }: Site): Promise<PreparedWorkload> {
  const sampled = await sample(database, 'register', count);
  const [hub, postgraphile] = [operation('q2.hub.graphql'), operation('q2.postgraphile.graphql')];
  return readWorkload({
    requests: {
      sql: sampled.map(({ code }) => jsonRequest('/q2', { code })),
      // Citations and statements are about any kind of node: no foreign key, so PostGraphile has to be told the id.
      postgraphile: sampled.map(({ id, code }) => graphqlRequest(postgraphile, { id, code })),
      hub: sampled.map(({ code }) => graphqlRequest(hub, { code })),
    },
    answer: {
      sql: (data) => data,
      postgraphile: ({ register, ...counts }) => ({ ...(register as object), ...counts }),
      hub: ({ register }) => register,
    },
  });
}
