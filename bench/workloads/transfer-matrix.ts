import { readWorkload } from './reads.js';
import { graphqlRequest, jsonRequest, operation } from './requests.js';
import type { PreparedWorkload, Workload } from './workload.js';

/** Days on which the law on record is known to differ, and days between them. */
const days = ['2026-11-22', '2025-12-27', '2025-06-27', '2024-07-01', '2023-07-10', '2023-07-09', '2022-12-28'];

/** Q4: every transfer of the group that is valid on a day, counted by country, tool and exporter, with standings. */
export const transferMatrix: Workload = {
  id: 'Q4',
  title: 'transfers by country, tool and exporter',
  contestants: ['sql', 'hub'],
  targets: { S: { sql: 0.9 }, L: { sql: 0.9 } },
  connections: 4,
  prepare,
};

async function prepare(): Promise<PreparedWorkload> {
  const hub = operation('q4.hub.graphql');
  return readWorkload({
    requests: {
      sql: days.map((on) => jsonRequest('/q4', { on })),
      postgraphile: [],
      hub: days.map((on) => graphqlRequest(hub, { on })),
    },
    answer: {
      sql: (data) => data,
      postgraphile: () => undefined,
      hub: ({ transferMatrix: matrix }) => matrix,
    },
  });
}
