import { askForData } from '../compare.js';
import type { Contestant, ContestantName } from '../contestants/contestant.js';
import type { Request } from '../http-connection.js';
import { postgraphileMutation } from './postgraphile-mutation.js';
import { beginnings, graphqlRequest, jsonRequest, operation } from './requests.js';
import { RowsWritten } from './rows-left.js';
import { readVocabulary } from './vocabulary.js';
import type { PreparedWorkload, Site, Workload } from './workload.js';
import { registerDocument } from './written-register.js';

/** M1: a register with its relations, 31 rows in 13 tables, their log and their revision; each request another one. */
export const writeRegister: Workload = {
  id: 'M1',
  title: 'write a register with its relations',
  contestants: ['sql', 'postgraphile', 'hub'],
  targets: { S: { sql: 0.5 }, L: { sql: 0.5 } },
  connections: 16,
  prepare,
};

const tables = [
  'register',
  'register_cell',
  'cell_contract_type',
  'controllership',
  'controllership_scope',
  'processing_activity',
  'purpose',
  'purpose_basis',
  'activity_data',
  'recipient',
  'recipient_data',
  'retention_period',
  'retention_data',
];

async function prepare({ database }: Site): Promise<PreparedWorkload> {
  const vocabulary = await readVocabulary(database);
  const written = await RowsWritten.inTables(database, ...tables);
  const mutation = operation('m1.hub.graphql');
  const requests: Readonly<Record<ContestantName, (n: number) => Request>> = {
    sql: (n) => jsonRequest('/m1', registerDocument(vocabulary, n)),
    postgraphile: (n) => postgraphileMutation(registerDocument(vocabulary, n), vocabulary, n),
    hub: (n) => graphqlRequest(mutation, { input: registerDocument(vocabulary, n) }),
  };
  const clean = (count: number): Promise<void> => written.clean({ table: 'register', count });
  return {
    request: (name, n) => requests[name](n),
    beginning: beginnings,
    samples: 3,
    witness: async (contestant: Contestant, n) => {
      const answer = await askForData(contestant, requests[contestant.name](n));
      const left = await written.left();
      if (left.register?.length === 0) throw new Error(`${contestant.name} wrote nothing: ${JSON.stringify(answer)}`);
      await clean(1);
      return left;
    },
    clean,
  };
}
