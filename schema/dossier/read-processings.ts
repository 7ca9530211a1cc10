import type { RequestContext } from '../access/request-context.js';
import { listIn } from './json-rows.js';
import { pagesOf } from './pages.js';
import { Organisations } from './organisations.js';
import type { ProcessingFacts } from './processing-facts.js';
import { words } from './register.sql.js';
import type { Scope } from './scope.js';
import { readStatements } from './statements.js';

/** Entries that are read at once. */
const pageSize = 1000;

const page = (condition: string): string => `select json_agg(row_to_json(s))::text as rows from (
  select t.id, t.code, ${words('t', 'name')} as name, t.processor_id as processor, t.controller_id as controller, t.agreement_id as agreement,
    (select count(*)::int from transfer x where x.custodian_id = t.custodian_id and x.processing_on_behalf_id = t.id) as "transferCount",
    (select count(*)::int from security_measure x where x.custodian_id = t.custodian_id and x.processing_on_behalf_id = t.id) as "measureCount"
  from processing_on_behalf t where t.code > $1 ${condition} order by t.code limit $2
) s`;

const pages = { all: page(''), organisation: page('and t.processor_id = $3::uuid') } as const;

type Row = Omit<ProcessingFacts, 'processor' | 'controller' | 'statements' | 'concept'> & {
  readonly processor: string;
  readonly controller: string;
};

/** The entries of processors' records of a scope, page by page in the order of their codes. */
export async function* readProcessings(
  context: RequestContext,
  scope: Scope,
): AsyncGenerator<readonly ProcessingFacts[]> {
  if (scope.kind === 'register') return;
  const only = scope.kind === 'all' ? [] : [scope.id];
  const organisations = new Organisations(context);
  const sql = pages[scope.kind];
  const readAfter = async (after: string): Promise<readonly Row[]> => {
    const [read] = await context.rows(sql, [after, pageSize, ...only]);
    return listIn(read, 'rows') as readonly Row[];
  };
  for await (const rows of pagesOf(pageSize, readAfter)) {
    const named = rows.flatMap(({ processor, controller }) => [processor, controller]);
    await organisations.read(named);
    const statements = await readStatements(context, [...new Set([...rows.map(({ id }) => id), ...named])]);
    yield rows.map((row) => ({
      ...row,
      concept: 'ProcessingOnBehalf',
      processor: organisations.get(row.processor),
      controller: organisations.get(row.controller),
      statements,
    }));
  }
}
