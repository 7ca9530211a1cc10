import type { Request } from '../http-connection.js';
import type { RegisterDocument } from './documents.js';
import { Rows, type NewRow } from './postgraphile-rows.js';
import { graphqlRequest } from './requests.js';
import { clientRevisions } from './rows-left.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * The document as PostGraphile takes it: it has no nested mutations, so its client makes the ids, the codes, the sort
 * keys, the number of the revision and the rows of the log, and sends one create mutation for each row in one request.
 */
export function postgraphileMutation(document: RegisterDocument, vocabulary: Vocabulary, n: number): Request {
  const revisionNumber = clientRevisions + n;
  const rows = new Rows(document, vocabulary, revisionNumber);
  rows.addAll();
  const { reason } = document;
  const revision = { type: 'Revision', fields: { number: revisionNumber, at: new Date(), actor: 'local', reason } };
  const all = [revision, ...rows.nodes, ...rows.log()];
  return graphqlRequest(documentOf(all), Object.fromEntries(all.map(({ fields }, at) => [`v${at}`, fields])));
}

const operations = new Map<string, string>();

/** The operation for rows of these types, the same text whenever they are the same. */
function documentOf(rows: readonly NewRow[]): string {
  const key = rows.map(({ type }) => type).join();
  const known = operations.get(key);
  if (known !== undefined) return known;
  const variables = rows.map(({ type }, at) => `$v${at}: ${type}Input!`);
  const fields = rows.map(({ type }, at) => {
    const field = type.charAt(0).toLowerCase() + type.slice(1);
    return `m${at}: create${type}(input: { ${field}: $v${at} }) { clientMutationId }`;
  });
  const operation = `mutation WriteRegister(${variables.join(', ')}) {\n${fields.join('\n')}\n}`;
  operations.set(key, operation);
  return operation;
}
