import type { RequestContext } from '../access/request-context.js';
import { byCode } from '../language/compare-text.js';
import { CategoryTree } from '../sub-processing/category-tree.js';
import type { AgreementFacts, ClauseFacts, CoveredRegisterFact, SubProcessingFact } from './agreement-facts.js';
import { listIn } from './json-rows.js';
import { pagesOf } from './pages.js';
import { Organisations } from './organisations.js';
import { words } from './register.sql.js';
import type { Scope } from './scope.js';
import { keptTerms } from './terms.js';

/** Agreements that are read at once. */
const pageSize = 400;

const page = (condition: string): string =>
  `select t.custodian_id as custodian, t.id, t.code from processing_agreement t where t.code > $1 ${condition} order by t.code limit $2`;

const pages = {
  all: page(''),
  organisation: page('and (t.controller_id = $3::uuid or t.custodian_id = $3::uuid)'),
  register: page(
    'and exists (select from agreement_coverage c where c.agreement_id = t.id and c.custodian_id = t.custodian_id and c.register_id = $3::uuid)',
  ),
} as const;

const categories = (table: string, relation: string): string =>
  `(select coalesce(json_agg(json_build_object('code', c.code) order by c.code), '[]') from ${table} d join personal_data_category c on c.id = d.data_category_id
    where d.custodian_id = t.custodian_id and d.${relation} = t.id) as "dataCategories"`;

const days = 't.valid_from::text as "validFrom", t.valid_to::text as "validTo"';
const clauses = `json_build_object('documentedInstructions', t.clauses_documented_instructions, 'confidentiality', t.clauses_confidentiality,
  'security', t.clauses_security, 'subProcessing', t.clauses_sub_processing, 'helpWithRights', t.clauses_help_with_rights,
  'helpWithCompliance', t.clauses_help_with_compliance, 'deletionOrReturn', t.clauses_deletion_or_return, 'audits', t.clauses_audits) as clauses`;

// Text, as JSON is not told apart.
const otherAgreements = `(select coalesce(json_agg(json_build_object('status', o.status, 'validFrom', o.valid_from::text, 'validTo', o.valid_to::text) order by o.code), '[]')
    from processing_agreement o join processing_agreement own on own.custodian_id = a.custodian and own.id = a.id
    where o.controller_id = own.controller_id and o.processor_id = own.processor_id and o.id <> own.id
      and exists (select from agreement_coverage c where c.custodian_id = o.custodian_id and c.agreement_id = o.id and c.register_id = r.id))::text as others`;

const lists = [
  `select t.id, t.code, t.controller_id as controller, t.processor_id as processor, t.subject_matter_original is not null as "hasSubjectMatter",
      t.status, ${clauses}, t.authorisation, t.notice_days as "noticeDays", t.clause_set_id as "clauseSet", t.signed_on::text as "signedOn",
      t.review_on::text as "reviewOn", ${days}, ${categories('agreement_data', 'agreement_id')}
    from asked a join processing_agreement t on t.custodian_id = a.custodian and t.id = a.id`,
  `select t.agreement_id as agreement, t.id, t.code, t.processor_id as organisation, o.code as "processorCode",
      case when p.code is not null then json_build_object('code', p.code) end as parent, t.country, t.notified_on::text as "notifiedOn",
      t.objection_until::text as "objectionUntil", t.accepted_on::text as "acceptedOn", t.has_flow_down as "hasFlowDown", ${days},
      ${categories('sub_processing_data', 'sub_processing_id')}
    from asked a join sub_processing t on t.custodian_id = a.custodian and t.agreement_id = a.id
    join organisation o on o.id = t.processor_id
    left join sub_processing p on p.custodian_id = t.custodian_id and p.id = t.parent_id`,
  `select distinct t.agreement_id as agreement, r.id, r.code, ${words('r', 'name')}::text as name, ${otherAgreements}
    from asked a join agreement_coverage t on t.custodian_id = a.custodian and t.agreement_id = a.id join register r on r.id = t.register_id`,
];

const agreementParts = `with asked as materialized (
    select custodian, id from unnest($1::uuid[], $2::uuid[]) as asked (custodian, id)
  ) select ${lists.map((list, at) => `(select json_agg(row_to_json(s))::text from (${list}) s) as c${at}`).join(', ')}`;

type AgreementRow = Omit<
  AgreementFacts,
  'controller' | 'processor' | 'subProcessing' | 'registers' | 'tree' | 'concept'
> & {
  readonly controller: string;
  readonly processor: string;
  readonly clauses: ClauseFacts;
};
type SubProcessingRow = Omit<SubProcessingFact, 'organisation' | 'processor' | 'concept'> & {
  readonly agreement: string;
  readonly organisation: string;
  readonly processorCode: string;
};
type CoveredRow = Omit<CoveredRegisterFact, 'name' | 'others' | 'concept'> & {
  readonly agreement: string;
  readonly name: string;
  readonly others: string;
};

/** The agreements of a scope, page by page in the order of their codes. */
export async function* readAgreements(
  context: RequestContext,
  scope: Scope,
): AsyncGenerator<readonly AgreementFacts[]> {
  const only = scope.kind === 'all' ? [] : [scope.id];
  const shared = {
    organisations: new Organisations(context),
    tree: new CategoryTree([...(await context.kept(keptTerms)).dataCategories.values()]),
  };
  const keysAfter = async (after: string): Promise<readonly Key[]> => {
    const rows = await context.rows(pages[scope.kind], [after, pageSize, ...only]);
    return rows.map(({ custodian, id, code }) => ({
      custodian: String(custodian),
      id: String(id),
      code: String(code),
    }));
  };
  for await (const keys of pagesOf(pageSize, keysAfter)) yield await readPage(context, keys, shared);
}

interface Key {
  readonly custodian: string;
  readonly id: string;
  readonly code: string;
}

interface Shared {
  readonly organisations: Organisations;
  readonly tree: CategoryTree;
}

async function readPage(
  context: RequestContext,
  keys: readonly Key[],
  { organisations, tree }: Shared,
): Promise<readonly AgreementFacts[]> {
  const [row] = await context.rows(agreementParts, [keys.map(({ custodian }) => custodian), keys.map(({ id }) => id)]);
  const agreements = listIn(row, 'c0') as readonly AgreementRow[];
  const subProcessing = listIn(row, 'c1') as readonly SubProcessingRow[];
  const registers = listIn(row, 'c2') as readonly CoveredRow[];
  await organisations.read([
    ...agreements.flatMap(({ controller, processor }) => [controller, processor]),
    ...subProcessing.map(({ organisation }) => organisation),
  ]);
  const below = Map.groupBy(subProcessing, ({ agreement }) => agreement);
  const covered = Map.groupBy(registers, ({ agreement }) => agreement);
  return agreements.toSorted(byCode).map((agreement) => ({
    ...agreement,
    concept: 'ProcessingAgreement',
    tree,
    controller: organisations.get(agreement.controller),
    processor: organisations.get(agreement.processor),
    subProcessing: (below.get(agreement.id) ?? []).map((each) => subProcessingOf(each, organisations)).sort(byCode),
    registers: (covered.get(agreement.id) ?? []).map(registerOf).sort(byCode),
  }));
}

const subProcessingOf = (row: SubProcessingRow, organisations: Organisations): SubProcessingFact => ({
  ...row,
  concept: 'SubProcessing',
  organisation: organisations.get(row.organisation),
  processor: { id: row.organisation, code: row.processorCode },
});

const registerOf = ({ id, code, name, others }: CoveredRow): CoveredRegisterFact => ({
  ...{ concept: 'Register', id, code },
  name: JSON.parse(name) as CoveredRegisterFact['name'],
  others: JSON.parse(others) as CoveredRegisterFact['others'],
});
