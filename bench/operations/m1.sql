-- $1 the register as a document, with sort keys; $2 who writes; $3 why
with document as materialized (select $1::jsonb as d),
revision as (
  insert into revision (number, at, actor, reason)
  select coalesce(max(number), 0) + 1, now(), $2, $3 from revision returning number),
register as (
  insert into register (custodian_id, code, revision_number, name_fi, name_original, name_sort_key, description_fi, description_original)
  select o.id, d->>'code', v.number, d->'name'->>'fi', d->'name'->>'original', d->>'sortKey', d->'description'->>'fi', d->'description'->>'original'
  from document, revision v, organisation o where o.code = d->>'custodian' returning *),
given_cell as materialized (
  select g.* from document, jsonb_to_recordset(d->'cells') g (key text, "dataSubjectCategory" text, "contractTypes" jsonb)),
cell as (
  insert into register_cell (custodian_id, code, revision_number, register_id, data_subject_category_id)
  select r.custodian_id, r.code || '/' || g.key, r.revision_number, r.id, s.id
  from register r, given_cell g join data_subject_category s on s.code = g."dataSubjectCategory" returning *),
cell_contract_type as (
  insert into cell_contract_type (custodian_id, code, revision_number, register_id, cell_id, contract_type_id)
  select c.custodian_id, c.code || '+' || t.code, c.revision_number, c.register_id, c.id, t.id
  from register r, given_cell g join cell c on true, jsonb_array_elements_text(g."contractTypes") w (code)
  join contract_type t on t.code = w.code where c.code = r.code || '/' || g.key),
given_controllership as materialized (
  select g.* from document, jsonb_to_recordset(d->'controllerships') g (key text, organisation text, kind text, scope jsonb)),
controllership as (
  insert into controllership (custodian_id, code, revision_number, register_id, organisation_id, kind)
  select r.custodian_id, r.code || '/' || g.key, r.revision_number, r.id, o.id, g.kind
  from register r, given_controllership g join organisation o on o.code = g.organisation returning *),
controllership_scope as (
  insert into controllership_scope (custodian_id, code, revision_number, register_id, controllership_id, cell_id)
  select h.custodian_id, h.code || '+' || c.code, h.revision_number, h.register_id, h.id, c.id
  from register r, given_controllership g join controllership h on true, jsonb_array_elements_text(g.scope) w (key)
  join cell c on true where h.code = r.code || '/' || g.key and c.code = r.code || '/' || w.key),
given_activity as materialized (
  select g.* from document,
    jsonb_to_recordset(d->'activities') g (key text, name jsonb, "sortKey" text, purposes jsonb, data jsonb)),
activity as (
  insert into processing_activity (custodian_id, code, revision_number, register_id, name_fi, name_original, name_sort_key)
  select r.custodian_id, r.code || '/' || g.key, r.revision_number, r.id, g.name->>'fi', g.name->>'original', g."sortKey"
  from register r, given_activity g returning *),
given_purpose as materialized (
  select r.code || '/' || g.key as activity, p.*
  from register r, given_activity g, jsonb_to_recordset(g.purposes) p (key text, name jsonb, "sortKey" text, bases jsonb)),
purpose as (
  insert into purpose (custodian_id, code, revision_number, register_id, activity_id, name_fi, name_original, name_sort_key)
  select a.custodian_id, a.code || '/' || g.key, a.revision_number, a.register_id, a.id, g.name->>'fi', g.name->>'original', g."sortKey"
  from given_purpose g join activity a on a.code = g.activity returning *),
basis as (
  insert into purpose_basis (custodian_id, code, revision_number, register_id, purpose_id, article, "primary")
  select p.custodian_id, r.code || '/' || b.key, p.revision_number, p.register_id, p.id, b.article, b.primary
  from register r, given_purpose g join purpose p on p.code = g.activity || '/' || g.key,
    jsonb_to_recordset(g.bases) b (key text, article text, "primary" boolean) returning *),
data as (
  insert into activity_data (custodian_id, code, revision_number, register_id, activity_id, data_subject_category_id, data_category_id)
  select r.custodian_id, r.code || '/' || w.key, r.revision_number, r.id, a.id, s.id, k.id
  from register r, given_activity g join activity a on true,
    jsonb_to_recordset(g.data) w (key text, "dataSubjectCategory" text, "dataCategory" text)
  join data_subject_category s on s.code = w."dataSubjectCategory"
  join personal_data_category k on k.code = w."dataCategory" where a.code = r.code || '/' || g.key returning *),
given_recipient as materialized (
  select g.* from document,
    jsonb_to_recordset(d->'recipients') g (key text, category text, role text, description jsonb, "dataCategories" jsonb)),
recipient as (
  insert into recipient (custodian_id, code, revision_number, register_id, category_id, role, description_fi, description_original)
  select r.custodian_id, r.code || '/' || g.key, r.revision_number, r.id, p.id, g.role, g.description->>'fi', g.description->>'original'
  from register r, given_recipient g join party_category p on p.code = g.category returning *),
recipient_data as (
  insert into recipient_data (custodian_id, code, revision_number, register_id, recipient_id, data_category_id)
  select e.custodian_id, e.code || '+' || k.code, e.revision_number, e.register_id, e.id, k.id
  from register r, given_recipient g join recipient e on true, jsonb_array_elements_text(g."dataCategories") w (code)
  join personal_data_category k on k.code = w.code where e.code = r.code || '/' || g.key),
given_period as materialized (
  select g.* from document,
    jsonb_to_recordset(d->'retentionPeriods') g
      (key text, bound text, duration text, "startEvent" text, "dataSubjectCategory" text, "dataCategories" jsonb)),
period as (
  insert into retention_period (custodian_id, code, revision_number, register_id, data_subject_category_id, bound, duration, start_event)
  select r.custodian_id, r.code || '/' || g.key, r.revision_number, r.id, s.id, g.bound, g.duration, g."startEvent"
  from register r, given_period g join data_subject_category s on s.code = g."dataSubjectCategory" returning *),
retention_data as (
  insert into retention_data (custodian_id, code, revision_number, register_id, retention_period_id, data_category_id)
  select p.custodian_id, p.code || '+' || k.code, p.revision_number, p.register_id, p.id, k.id
  from register r, given_period g join period p on true, jsonb_array_elements_text(g."dataCategories") w (code)
  join personal_data_category k on k.code = w.code where p.code = r.code || '/' || g.key),
node as (
  select 1 as place, 'Register' as kind, id, code from register
  union all select 2, 'ProcessingActivity', id, code from activity
  union all select 3, 'Purpose', id, code from purpose
  union all select 4, 'ActivityData', id, code from data
  union all select 5, 'RegisterCell', id, code from cell
  union all select 6, 'Controllership', id, code from controllership
  union all select 7, 'PurposeBasis', id, code from basis
  union all select 8, 'Recipient', id, code from recipient
  union all select 9, 'RetentionPeriod', id, code from period),
change as (
  insert into change (revision_number, change, node_kind, node_id, code, custodian_id, register_id)
  select r.revision_number, 'CREATED', n.kind, n.id, n.code, r.custodian_id, r.id
  from register r, node n order by n.place, n.code)
select row_to_json(written)::text as answer
from (select r.code, r.revision_number as revision from register r) written
