-- $1 the vendors, with sort keys; $2 who keeps the identifiers; $3 who writes; $4 why
with revision as (
  insert into revision (number, at, actor, reason)
  select coalesce(max(number), 0) + 1, now(), $3, $4 from revision returning number),
given as materialized (
  select * from json_to_recordset($1::json) g
    (code text, name text, sort_key text, organisation_kind text, country text, email text, phone text, website text,
     system text, kind text, value text)),
vendor as (
  insert into organisation (code, revision_number, name_en, name_original, name_sort_key, kind, country, email, phone, website)
  select g.code, v.number, g.name, 'EN', g.sort_key, g.organisation_kind, g.country, g.email, g.phone, g.website
  from given g, revision v returning id, code, revision_number),
reference as (
  insert into external_reference (custodian_id, code, revision_number, subject_kind, subject_id, system, kind, value)
  select c.id, 'Organisation:' || o.code || ':' || g.system || ':' || g.kind || ':' || g.value, o.revision_number,
    'Organisation', o.id, g.system, g.kind, g.value
  from given g join vendor o on o.code = g.code, organisation c where c.code = $2
  returning custodian_id, id, code, revision_number),
node as (
  select 1 as place, 'Organisation' as kind, id, code, revision_number, null::uuid as custodian_id from vendor
  union all select 2, 'ExternalReference', id, code, revision_number, custodian_id from reference),
change as (
  insert into change (revision_number, change, node_kind, node_id, code, custodian_id)
  select revision_number, 'CREATED', kind, id, code, custodian_id from node order by place, code)
select row_to_json(written)::text as answer
from (select number as revision, (select count(*)::int from node) as created from revision) written
