import { isEverInForce } from '../../schema/processing-agreement/in-force.rules.js';

/** The statements that the graph is loaded with: each one page of one kind of facts, in the order of codes after `$1`. */
export const pageSize = 50_000;
export const flowsInPage = 20_000;

const page = (sql: string): string => `${sql} order by t.code limit ${String(pageSize)}`;

/** A global id, or null. */
const globalId = (concept: string, column: string): string => `'${concept}:' || t.${column}`;

/** The codes of the categories of a node, between blanks. */
const categories = (table: string, relation: string): string =>
  `(select coalesce(string_agg(c.code, ' ' order by c.code), '') from ${table} d
     join personal_data_category c on c.id = d.data_category_id
     where d.custodian_id = t.custodian_id and d.${relation} = t.id) as categories`;

const end = (concept: string, table: string, columns: string): string =>
  page(`select ${globalId(concept, 'id')} as id, t.code, ${columns} from ${table} t where t.code > $1`);

export const ends: readonly string[] = [
  end('Register', 'register', 'null as country, null as "businessId"'),
  end('System', 'system', 't.hosted_in as country, null as "businessId"'),
  end('Organisation', 'organisation', 't.country, t.business_id as "businessId"'),
  end('PartyCategory', 'party_category', 'null as country, null as "businessId"'),
];

export const categoryTerms = page(
  `select ${globalId('PersonalDataCategory', 'id')} as id, t.code, p.code as parent
   from personal_data_category t left join personal_data_category p on p.id = t.parent_id where t.code > $1`,
);

export const systems = page(
  `select ${globalId('System', 'id')} as id, t.code, ${globalId('Register', 'register_id')} as register,
     ${globalId('Organisation', 'operator_id')} as operator
   from system t where t.code > $1`,
);

const valid = `t.valid_from::text as "validFrom", t.valid_to::text as "validTo"`;

export const agreements = page(
  `select ${globalId('ProcessingAgreement', 'id')} as id, t.code, ${globalId('Organisation', 'controller_id')} as controller,
     ${globalId('Organisation', 'processor_id')} as processor, ${valid}, ${categories('agreement_data', 'agreement_id')}
   from processing_agreement t where t.code > $1 and ${isEverInForce('t')}`,
);

export const coverage = page(
  `select t.code, ${globalId('ProcessingAgreement', 'agreement_id')} as agreement,
     ${globalId('Register', 'register_id')} as register,
     (select coalesce(string_agg(distinct c.code, ' ' order by c.code), '') from activity_data d
       join processing_activity p on p.custodian_id = d.custodian_id and p.id = d.activity_id
       join personal_data_category c on c.id = d.data_category_id where p.id = t.activity_id) as categories
   from agreement_coverage t where t.code > $1`,
);

export const subProcessing = page(
  `select ${globalId('SubProcessing', 'id')} as id, t.code, ${globalId('ProcessingAgreement', 'agreement_id')} as agreement,
     ${globalId('SubProcessing', 'parent_id')} as parent, ${globalId('Organisation', 'processor_id')} as processor,
     t.country, ${valid}, ${categories('sub_processing_data', 'sub_processing_id')}
   from sub_processing t where t.code > $1`,
);

/** Without claims that there is no transfer. */
export const transfers = page(
  `select ${globalId('Transfer', 'id')} as id, t.code, ${globalId('Register', 'register_id')} as register,
     ${globalId('Organisation', 'exporter_id')} as exporter, ${globalId('Organisation', 'importer_id')} as importer,
     ${globalId('DataFlow', 'flow_id')} as flow, ${globalId('ProcessingAgreement', 'agreement_id')} as agreement,
     ${globalId('SubProcessing', 'sub_processing_id')} as "subProcessing", t.country, t.tool, t.scc_module as "sccModule",
     t.exporter_role as "exporterRole", t.importer_role as "importerRole", t.assessed_on::text as "assessedOn", ${valid},
     ${categories('transfer_data', 'transfer_id')}
   from transfer t where t.code > $1
     and (t.claim is null or t.claim not in ('NONE', 'NONE_BUT_CONDITIONAL') or t.importer_id is not null or t.country is not null)`,
);

/** One byte for its kind, by its place among the kinds of ends, and the id. */
const endOfFlow = (side: 'from' | 'to'): string =>
  `case when f.${side}_register_id is not null then '\\x00'::bytea || uuid_send(f.${side}_register_id)
     when f.${side}_system_id is not null then '\\x01'::bytea || uuid_send(f.${side}_system_id)
     when f.${side}_organisation_id is not null then '\\x02'::bytea || uuid_send(f.${side}_organisation_id)
     else '\\x03'::bytea || uuid_send(f.${side}_category_id) end`;

/**
 * A page of data flows after the one of the custodian `$1` with the id `$2`, as one text of bytes: for each its
 * custodian, its id, its two ends, the number of its categories, and their ids.
 */
export const dataFlows = `
select string_agg(page.bytes, ''::bytea) as bytes from (
  select uuid_send(f.custodian_id) || uuid_send(f.id) || ${endOfFlow('from')} || ${endOfFlow('to')}
    || coalesce(d.categories, int4send(0)) as bytes
  from data_flow f left join (
    select custodian_id, flow_id, int4send(count(*)::int) || string_agg(uuid_send(data_category_id), ''::bytea) as categories
    from data_flow_data where (custodian_id, flow_id) > ($1::uuid, $2::uuid) group by custodian_id, flow_id
  ) d on d.custodian_id = f.custodian_id and d.flow_id = f.id
  where (f.custodian_id, f.id) > ($1::uuid, $2::uuid) order by f.custodian_id, f.id limit ${String(flowsInPage)}
) page`;

/** The ids of a page of data flows after the code `$1`, in the order of codes, and the last of the codes. */
export const flowOrder = `
select string_agg(uuid_send(f.id), ''::bytea order by f.code) as bytes, max(f.code) as last
from (select id, code from data_flow where code > $1 order by code limit ${String(flowsInPage)}) f`;
