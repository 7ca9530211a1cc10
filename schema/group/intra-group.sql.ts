import type { RequestContext } from '../access/request-context.js';
import type { Row } from '../access/transaction.js';
import { StoredReference } from '../model/stored-reference.js';
import type { KnownPurpose } from './purpose-change.js';
import { alikeTexts, foldedText, foldedFrom, foldedTo } from './same-words.js';

/** How many disclosures inside a group stand to the purposes of both sides in one way. */
export interface CountedDisclosures extends KnownPurpose {
  readonly count: number;
}

/** What the database counts of a group's disclosures. */
export interface DisclosuresCounted {
  readonly counts: readonly CountedDisclosures[];
  /** Global ids of the registers that the disclosures to be shown come from, by code. */
  readonly registers: string[];
}

/** Counts the disclosures between companies, told by their global ids; two statements for any number of them. */
export async function countDisclosures(
  context: RequestContext,
  companies: readonly string[],
  first: number,
): Promise<DisclosuresCounted> {
  const ids = companies.map((company) => StoredReference.of(company).id);
  const alike = alikeTexts((await context.rows(candidatesSql, [foldedFrom, foldedTo])).map(textsOf));
  const rows = await context.rows(countSql, [ids, first, alike.map(([text]) => text), alike.map(([, same]) => same)]);
  return {
    counts: rows.filter((row) => row.register === null).map(readCount),
    registers: rows.flatMap(({ register }) => (typeof register === 'string' ? [`Register:${register}`] : [])),
  };
}

const textsOf = ({ texts }: Row): string[] => JSON.parse(String(texts)) as string[];

const readCount = ({ hasPurpose, isOfSource, isOfReceiver, count }: Row): CountedDisclosures => ({
  hasPurpose: hasPurpose === true,
  isOfSource: isKnown(isOfSource),
  isOfReceiver: isKnown(isOfReceiver),
  count: Number(count),
});

const isKnown = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

const names = `(select distinct name_fi, name_sv, name_en from purpose) names
  cross join lateral (values ('fi', name_fi), ('sv', name_sv), ('en', name_en)) as name (language, text)`;

/** Names of purposes that may be the same in other letters: sets of them. */
const candidatesSql = `
select json_agg(text)::text as texts
from (select distinct text from ${names} where text <> '') name
group by ${foldedText('text')}
having count(*) > 1`;

/**
 * What says that data go from a register to somebody: a flow, a recipient that is no processor, a source of the
 * receiving register. A system that holds a register stands for it.
 */
const statedSql = `
select d.purpose_id, null::uuid as activity_id, coalesce(d.from_register_id, f.register_id) as from_id,
  coalesce(d.to_register_id, t.register_id) as to_id, coalesce(d.to_organisation_id, t.operator_id) as receiver_id
from data_flow d
left join system f on f.id = d.from_system_id
left join system t on t.id = d.to_system_id
where d.from_category_id is null and d.from_organisation_id is null and d.to_category_id is null
union all
select purpose_id, activity_id, register_id, recipient_register_id, organisation_id
from recipient
where (role is null or role = 'CONTROLLER') and num_nonnulls(recipient_register_id, organisation_id) > 0
union all
select null, null, source_register_id, register_id, null from data_source where source_register_id is not null`;

/** Names as numbers, the same for names that are the same; so two purposes are compared by a few numbers. */
const namedSql = `
select p.id, p.custodian_id, p.register_id, p.activity_id, array[fi.number, sv.number, en.number] as names
from purpose p
left join numbered fi on fi.language = 'fi' and fi.text = p.name_fi
left join numbered sv on sv.language = 'sv' and sv.text = p.name_sv
left join numbered en on en.language = 'en' and en.text = p.name_en`;

const namesOfRegisters =
  '(select register_id, array_agg(names) as names from named where custodian_id = any($1::uuid[]) group by register_id)';

/**
 * Each way in which purposes stand to both sides, counted; then the registers whose disclosures are to be shown.
 *
 * A purpose is one of a register when it belongs to it or has a name in common with one that does; nothing is known of
 * a register, or an activity, without purposes. Only registers of the group are looked at.
 */
const countSql = `
with numbered as materialized (
  select name.language, name.text, dense_rank() over (order by name.language, coalesce(alike.same, name.text))::int as number
  from (select distinct language, text from ${names} where text <> '') name
  left join unnest($3::text[], $4::text[]) as alike (text, same) on alike.text = name.text
),
named as not materialized (${namedSql}),
stated as (${statedSql}),
disclosed as (
  select s.purpose_id, s.activity_id, s.from_id, s.to_id, f.custodian_id
  from stated s
  join register f on f.id = s.from_id and f.custodian_id = any($1::uuid[])
  left join register t on t.id = s.to_id and t.custodian_id = any($1::uuid[])
  where t.custodian_id <> f.custodian_id or (s.receiver_id <> f.custodian_id and s.receiver_id = any($1::uuid[]))
),
judged as (
  select d.from_id, d.purpose_id is not null as has_purpose,
    case when d.activity_id is null then p.register_id = d.from_id or p.names && source.names
      else p.activity_id = d.activity_id or p.names && (
        select array_agg(n.names) from named n where n.custodian_id = d.custodian_id and n.activity_id = d.activity_id
      ) end as is_of_source,
    case when d.purpose_id is not null and d.to_id is null then true
      else p.names && receiver.names end as is_of_receiver
  from disclosed d
  left join named p on p.id = d.purpose_id
  left join ${namesOfRegisters} source on source.register_id = d.from_id
  left join ${namesOfRegisters} receiver on receiver.register_id = d.to_id
),
counted as (
  select from_id, has_purpose, is_of_source, is_of_receiver, count(*) as count, grouping(from_id) = 1 as is_all,
    count(*) filter (where is_of_source is not true or is_of_receiver is not true) as told
  from judged
  group by grouping sets ((has_purpose, is_of_source, is_of_receiver), (from_id))
),
placed as (
  select c.*, r.code,
    sum(c.told) over (partition by c.is_all order by r.code rows unbounded preceding) - c.told as told_before
  from counted c
  left join register r on r.id = c.from_id
)
select case when not is_all then from_id end as register, has_purpose as "hasPurpose", is_of_source as "isOfSource",
  is_of_receiver as "isOfReceiver", count::int
from placed
where is_all or (told > 0 and told_before < $2)
order by is_all desc, code`;
