import { readWorkload } from './reads.js';
import { graphqlRequest, operation } from './requests.js';
import { sample } from './sample.js';
import type { PreparedWorkload, Site, Workload } from './workload.js';

const count = 200;

/** F1: what the rules find in one register, with sentences and places; 200 registers, spread over the group, one by one. */
export const findingsOfRegister: Workload = {
  id: 'F1',
  title: 'findings of one register',
  contestants: ['hub'],
  targets: { S: {}, L: {} },
  limits: { S: { milliseconds: 50 }, L: { milliseconds: 50 } },
  connections: 1,
  prepare,
};

async function prepare({ database }: Site): Promise<PreparedWorkload> {
  const hub = operation('f1.hub.graphql');
  const sampled = await sample(database, 'register', count);
  return readWorkload({
    requests: {
      sql: [],
      postgraphile: [],
      hub: sampled.map(({ code: register }) => graphqlRequest(hub, { register })),
    },
    answer: { sql: () => undefined, postgraphile: () => undefined, hub: ({ findings }) => findings },
  });
}
