import type { RequestContext } from '../access/request-context.js';
import type { NamedFact } from './fact.js';
import { listIn } from './json-rows.js';
import { pagesOf } from './pages.js';
import { Organisations } from './organisations.js';
import { words } from './register.sql.js';
import type { Scope } from './scope.js';
import type { TransferFacts } from './transfer-facts.js';

/** Transfers that are read at once. */
const pageSize = 2000;

const page = (condition: string): string => `select json_agg(row_to_json(s))::text as rows from (
  select t.id, t.code, t.country, t.claim, t.tool, t.scc_module as "sccModule", t.exporter_role as "exporterRole", t.importer_role as "importerRole",
    t.signed_on::text as "signedOn", t.assessed_on::text as "assessedOn", t.exporter_id as exporter, t.importer_id as importer,
    case when t.instrument_id is not null then json_build_object('id', 'LawFact:' || t.instrument_id) end as instrument,
    case when r.id is not null then json_build_object('concept', 'Register', 'id', r.id, 'code', r.code, 'name', ${words('r', 'name')}) end as register,
    t.valid_from::text as "validFrom", t.valid_to::text as "validTo"
  from transfer t left join register r on r.id = t.register_id where t.code > $1 ${condition} order by t.code limit $2
) s`;

const pages = {
  all: page(''),
  organisation: page('and (t.exporter_id = $3::uuid or t.custodian_id = $3::uuid)'),
  register: page('and t.register_id = $3::uuid'),
} as const;

type Row = Omit<TransferFacts, 'exporter' | 'importer' | 'concept'> & {
  readonly exporter: string;
  readonly importer: string | null;
  readonly register: NamedFact | null;
};

/** The transfers of a scope, page by page in the order of their codes. */
export async function* readTransfers(context: RequestContext, scope: Scope): AsyncGenerator<readonly TransferFacts[]> {
  const only = scope.kind === 'all' ? [] : [scope.id];
  const organisations = new Organisations(context);
  const readAfter = async (after: string): Promise<readonly Row[]> => {
    const [read] = await context.rows(pages[scope.kind], [after, pageSize, ...only]);
    return listIn(read, 'rows') as readonly Row[];
  };
  for await (const rows of pagesOf(pageSize, readAfter)) {
    await organisations.read(rows.flatMap(({ exporter, importer }) => [exporter, importer]));
    yield rows.map((row) => ({
      ...row,
      concept: 'Transfer',
      exporter: organisations.get(row.exporter),
      importer: organisations.maybe(row.importer),
    }));
  }
}
