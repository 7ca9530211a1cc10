import type { RequestContext } from '../access/request-context.js';
import { byCode } from '../language/compare-text.js';
import type { CompanyDesignationFact, CompanyFacts, CompanyRegisterFact } from './company-facts.js';
import { listIn } from './json-rows.js';
import { pagesOf } from './pages.js';
import { Organisations } from './organisations.js';
import { contact, words } from './register.sql.js';
import type { Scope } from './scope.js';
import type { DocumentFact } from './shared-facts.js';
import { readStatements } from './statements.js';

/** Companies that are read at once. */
const pageSize = 50;

const isCompany = `exists (select from controllership c where c.organisation_id = o.id) or exists (select from register r where r.custodian_id = o.id)`;

const pages = {
  all: `select o.id, o.code from organisation o where o.code > $1 and (${isCompany}) order by o.code limit $2`,
  organisation: `select o.id, o.code from organisation o where o.code > $1 and o.id = $3::uuid order by o.code limit $2`,
} as const;

const lists = [
  `select distinct on (a.id, r.id, c.kind) a.id as company, r.id, r.code, ${words('r', 'name')} as name, c.kind, r.custodian_id = a.id as "isOwn",
      c.valid_from::text as "validFrom", c.valid_to::text as "validTo"
    from asked a join controllership c on c.organisation_id = a.id join register r on r.id = c.register_id
    order by a.id, r.id, c.kind, c.code`,
  `select a.id as company, r.id, r.code, ${words('r', 'name')} as name, null as kind, true as "isOwn", null as "validFrom", null as "validTo"
    from asked a join register r on r.custodian_id = a.id
    where not exists (select from controllership c where c.register_id = r.id and c.organisation_id = a.id)`,
  `select a.id as company, t.id, t.code, t.role, ${contact('t')}, t.valid_from::text as "validFrom", t.valid_to::text as "validTo",
      case when r.id is not null then json_build_object('concept', 'Register', 'id', r.id, 'code', r.code, 'name', ${words('r', 'name')}) end as register
    from asked a join designation t on t.organisation_id = a.id left join register r on r.id = t.register_id`,
  `select a.id as company, t.id, t.code, ${words('t', 'title')} as name, t.kind, t.published_on::text as "publishedOn",
      t.is_undated as "isUndated", t.statute_id as statute, t.statute_section as "statuteSection"
    from asked a join evidence_document t on t.custodian_id = a.id`,
];

const companyParts = `with asked as materialized (select id from unnest($1::uuid[]) as asked (id))
  select ${lists.map((list, at) => `(select json_agg(row_to_json(s))::text from (${list}) s) as c${at}`).join(', ')}`;

interface PartRow {
  readonly company: string;
  readonly id: string;
  readonly code: string;
}

/** The companies of a scope that are controllers or keep registers, page by page in the order of their codes. */
export async function* readCompanies(context: RequestContext, scope: Scope): AsyncGenerator<readonly CompanyFacts[]> {
  if (scope.kind === 'register') return;
  const only = scope.kind === 'all' ? [] : [scope.id];
  const sql = pages[scope.kind];
  const keysAfter = async (after: string): Promise<readonly Key[]> => {
    const rows = await context.rows(sql, [after, pageSize, ...only]);
    return rows.map(({ id, code }) => ({ id: String(id), code: String(code) }));
  };
  for await (const keys of pagesOf(pageSize, keysAfter)) yield await readPage(context, keys);
}

interface Key {
  readonly id: string;
  readonly code: string;
}

async function readPage(context: RequestContext, keys: readonly Key[]): Promise<readonly CompanyFacts[]> {
  const ids = keys.map(({ id }) => id);
  const organisations = new Organisations(context);
  await organisations.read(ids);
  const [row] = await context.rows(companyParts, [ids]);
  const controlled = byCompany(listIn(row, 'c0') as readonly (CompanyRegisterFact & PartRow)[]);
  const kept = byCompany(listIn(row, 'c1') as readonly (CompanyRegisterFact & PartRow)[]);
  const designations = byCompany(listIn(row, 'c2') as readonly (CompanyDesignationFact & PartRow)[]);
  const documents = byCompany(listIn(row, 'c3') as readonly (DocumentFact & PartRow)[]);
  const statements = await readStatements(context, ids);
  return ids.map((id) => ({
    ...organisations.get(id),
    registers: [...(controlled.get(id) ?? []), ...(kept.get(id) ?? [])]
      .map((each) => ({ ...each, concept: 'Register' }))
      .sort(byCode),
    designations: (designations.get(id) ?? []).map((each) => ({ ...each, concept: 'Designation' })).sort(byCode),
    documents: (documents.get(id) ?? []).map((each) => ({ ...each, concept: 'EvidenceDocument' })).sort(byCode),
    statements: statements.get(id) ?? [],
  }));
}

const byCompany = <Each extends PartRow>(rows: readonly Each[]): ReadonlyMap<string, readonly Each[]> =>
  Map.groupBy(rows, ({ company }) => company);
