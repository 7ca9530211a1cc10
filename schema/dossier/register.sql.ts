/** The texts of a column group as a JSON list: Finnish, Swedish, English, original; null where there is none. */
export const words = (alias: string, column: string): string =>
  `case when ${alias}.${column}_original is not null then json_build_array(${alias}.${column}_fi, ${alias}.${column}_sv, ` +
  `${alias}.${column}_en, ${alias}.${column}_original) end`;

/** A contact point, as far as it is on record. */
export const contact = (alias: string): string =>
  `json_build_object('name', ${alias}.contact_point_name, 'email', ${alias}.contact_point_email, ` +
  `'phone', ${alias}.contact_point_phone, 'form', ${alias}.contact_point_form, ` +
  `'formUrl', ${alias}.contact_point_form_url, 'hasAddress', ${alias}.contact_point_address is not null) as "contactPoint"`;

const days = 't.valid_from::text as "validFrom", t.valid_to::text as "validTo"';
const statute = 't.statute_id as statute, t.statute_section as "statuteSection"';
const term = 't.data_subject_category_id as "dataSubjectCategory"';

/** What is read of each table whose rows are parts of a register, by the name of the list. */
const parts = {
  cells: ['register_cell', term],
  cellContractTypes: ['cell_contract_type', 't.cell_id as cell, t.contract_type_id as "contractType"'],
  controllerships: ['controllership', `t.organisation_id as organisation, t.kind, ${days}`],
  controllershipScopes: ['controllership_scope', 't.controllership_id as controllership, t.cell_id as cell'],
  arrangements: [
    'joint_arrangement',
    `${words('t', 'name')} as name, t.essence_original is not null as "hasEssence", t.signed_on::text as "signedOn", ${contact('t')}, ${days}`,
  ],
  arrangementParties: ['arrangement_party', 't.arrangement_id as arrangement, t.party_id as party'],
  allocations: ['duty_allocation', `t.arrangement_id as arrangement, t.duty, t.answer, t.party_id as party, ${days}`],
  dutyScopes: ['duty_scope', 't.allocation_id as allocation, t.cell_id as cell'],
  activities: ['processing_activity', `${words('t', 'name')} as name`],
  purposes: ['purpose', `t.activity_id as activity, ${words('t', 'name')} as name`],
  bases: [
    'purpose_basis',
    `t.purpose_id as purpose, t.article, t.condition, t."primary", ${term}, t.interest_original is not null as "hasInterest", ` +
      `t.interest_of as "interestOf", ${statute}`,
  ],
  data: [
    'activity_data',
    `t.activity_id as activity, t.purpose_id as purpose, ${term}, t.data_category_id as "dataCategory"`,
  ],
  sources: [
    'data_source',
    't.activity_id as activity, t.kind, t.organisation_id as organisation, t.category_id as category',
  ],
  sourceData: ['data_source_data', 't.source_id as source, t.data_category_id as "dataCategory"'],
  recipients: [
    'recipient',
    't.activity_id as activity, t.organisation_id as organisation, t.category_id as category, t.role, t.purpose_id as purpose, t.agreement_id as agreement, t.recipient_register_id is not null as "hasRegister"',
  ],
  recipientData: ['recipient_data', 't.recipient_id as recipient, t.data_category_id as "dataCategory"'],
  retention: [
    'retention_period',
    `t.activity_id as activity, ${term}, ${words('t', 'condition')} as condition, t.bound, t.duration, ${words('t', 'criterion')} as criterion, ` +
      `t.start_event as "startEvent", t.end_event as "endEvent", ${statute}, ${words('t', 'other_ground')} as "otherGround"`,
  ],
  retentionData: ['retention_data', 't.retention_period_id as retention, t.data_category_id as "dataCategory"'],
  measures: ['security_measure', 't.activity_id as activity'],
  decisions: [
    'automated_decision',
    `t.activity_id as activity, ${words('t', 'name')} as name, t.is_profiling as "isProfiling", t.is_solely_automated as "isSolelyAutomated", t.ground, ` +
      `t.statute_id as statute, t.logic_original is not null as "hasLogic", t.consequences_original is not null as "hasConsequences", ` +
      `t.has_human_intervention as "hasHumanIntervention", t.can_express_view as "canExpressView", t.can_contest as "canContest"`,
  ],
  channels: [
    'rights_channel',
    `t."right", t.channel, ${contact('t')}, t.condition_original is not null as "hasCondition", t.fee, t.answered_by as "answeredBy", ${statute}`,
  ],
} as const satisfies Record<string, readonly [table: string, columns: string]>;

const designated = `t.id, t.code, r.id as register, t.organisation_id as organisation, t.role, ${contact('t')}, ${days}`;

/** What points at a register from outside of it, by the name of the list. */
const pointers = {
  // One that names no register is for all registers of the company.
  designations: `select ${designated} from asked r join designation t on t.custodian_id = r.custodian and t.register_id = r.id
    union all
    select ${designated} from asked r join (
      select a.id as register, a.custodian as organisation from asked a
      union select a.id, c.organisation_id from asked a join controllership c on c.register_id = a.id
    ) o on o.register = r.id
    join designation t on t.organisation_id = o.organisation and t.register_id is null`,
  coverage: `select t.id, t.code, r.id as register, t.activity_id as activity, a.id as agreement, a.processor_id as processor
    from asked r join agreement_coverage t on t.register_id = r.id
    join processing_agreement a on a.custodian_id = t.custodian_id and a.id = t.agreement_id`,
  outflows: `select distinct on (r.id, t.to_organisation_id, t.to_category_id, t.purpose_id) t.id, t.code, r.id as register,
      t.to_organisation_id as organisation, t.to_category_id as category, t.purpose_id as purpose
    from asked r join data_flow t on t.from_register_id = r.id
    where t.to_organisation_id is not null or t.to_category_id is not null
    order by r.id, t.to_organisation_id, t.to_category_id, t.purpose_id, t.code`,
  transfers: `select t.id, t.code, r.id as register, t.country, t.tool, ${days}
    from asked r join transfer t on t.register_id = r.id`,
} as const;

export type RegisterList = keyof typeof parts | keyof typeof pointers | 'registers';

/** The lists, in the order of the columns of the one row. */
export const registerLists = ['registers', ...Object.keys(parts), ...Object.keys(pointers)] as readonly RegisterList[];

const selects: readonly string[] = [
  `select t.id, t.code, r.id as register, r.custodian, ${words('t', 'name')} as name
    from asked r join register t on t.custodian_id = r.custodian and t.id = r.id`,
  ...Object.values(parts).map(
    ([table, columns]) =>
      `select t.id, t.code, r.id as register, ${columns} from asked r join ${table} t on t.custodian_id = r.custodian and t.register_id = r.id`,
  ),
  ...Object.values(pointers),
];

/** All parts of the registers `$2` of the companies `$1`, each list as JSON: one statement, however many they are. */
export const registerParts = `with asked as materialized (
  select custodian, id from unnest($1::uuid[], $2::uuid[]) as asked (custodian, id)
) select ${selects.map((select, at) => `(select json_agg(row_to_json(s))::text from (${select}) s) as c${at}`).join(',\n')}`;

/** What documents say of the nodes `$1`, with the documents. */
export const statementsAbout = `select coalesce(json_agg(row_to_json(s))::text, '[]') as rows from (
  select t.id, t.code, t.subject_id as subject, t.aspect, t.says, t.claim, t.statute_id as statute, t.statute_section as "statuteSection",
    json_build_object('id', d.id, 'code', d.code, 'name', ${words('d', 'title')}, 'kind', d.kind, 'publishedOn', d.published_on::text,
      'isUndated', d.is_undated, 'statute', d.statute_id, 'statuteSection', d.statute_section) as document
  from statement t join evidence_document d on d.custodian_id = t.custodian_id and d.id = t.document_id
  where t.subject_id = any($1::uuid[])
) s`;

/** The kinds of documents that are cited for the nodes `$1`, notices and descriptions of registers apart. */
export const assessmentsOf = `select c.subject_id as subject, d.kind
  from citation c join evidence_document d on d.custodian_id = c.custodian_id and d.id = c.document_id
  where c.subject_id = any($1::uuid[]) and d.kind not in ('PRIVACY_NOTICE', 'REGISTER_DESCRIPTION')
  group by c.subject_id, d.kind`;

const registersWhere = (condition: string): string =>
  `select r.custodian_id as custodian, r.id, r.code from register r where r.code > $1 ${condition} order by r.code limit $2`;

/** A page of `$2` registers after the code `$1`: all, those that the company `$3` keeps or is controller of, or the one `$3`. */
export const registerPages = {
  all: registersWhere(''),
  organisation: registersWhere(`and (r.custodian_id = $3::uuid or exists (
    select from controllership c where c.register_id = r.id and c.organisation_id = $3::uuid))`),
  register: registersWhere('and r.id = $3::uuid'),
} as const;
