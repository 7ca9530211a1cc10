-- $1 code of the system, $2 code of a category with nothing narrower, $3 the most hops, $4 the day
with recursive law as (
  select kind, country, belongs_to, is_inside_eea, is_framework, scope from law_fact
  where country is not null and (valid_from is null or valid_from <= $4::date) and (valid_to is null or valid_to > $4::date)
    and kind in ('ADEQUACY', 'EEA_MEMBER', 'TERRITORY', 'BRIDGE')
),
-- The category and everything wider: what carries one of these carries it.
wider as (
  select id, parent_id from personal_data_category where code = $2
  union select c.id, c.parent_id from personal_data_category c join wider w on c.id = w.parent_id
),
wanted as materialized (select array_agg(id) as ids from wider),
agreement as not materialized (
  select a.id, a.custodian_id, a.controller_id, a.processor_id from processing_agreement a
  where a.status is distinct from 'DRAFT' and (a.status is distinct from 'ENDED' or a.valid_to is not null)
    and (a.valid_from is null or a.valid_from <= $4::date) and (a.valid_to is null or a.valid_to > $4::date)
),
-- Where data stand after so many hops, and under which agreement they came there.
walk as (
  select 'SYSTEM' as kind, s.id, null::uuid as under, 0 as distance, null::text collate "C" as landing, false as is_told from system s where s.code = $1
  union
  select hop.kind, hop.id, hop.under, w.distance + 1, hop.landing, hop.is_told
  from walk w cross join wanted cross join lateral (
    -- Data flows, landing where the transfers say that document them.
    select case when f.to_register_id is not null then 'REGISTER' when f.to_organisation_id is not null then 'ORGANISATION'
        when f.to_system_id is not null then 'SYSTEM' else 'PARTY_CATEGORY' end as kind,
      coalesce(f.to_register_id, f.to_organisation_id, f.to_system_id, f.to_category_id) as id, null::uuid as under,
      t.country as landing, t.country is not null as is_told
    from (
      select * from data_flow x where w.kind = 'SYSTEM' and x.from_system_id = w.id
      union all select * from data_flow x where w.kind = 'REGISTER' and x.from_register_id = w.id
      union all select * from data_flow x where w.kind = 'ORGANISATION' and x.from_organisation_id = w.id
    ) f
    left join lateral (
      select coalesce(t.country, s.country) as country from transfer t left join sub_processing s on s.custodian_id = t.custodian_id and s.id = t.sub_processing_id
      where t.custodian_id = f.custodian_id and t.flow_id = f.id and coalesce(t.country, s.country) is not null
        and (t.claim is null or t.claim not in ('NONE', 'NONE_BUT_CONDITIONAL') or t.importer_id is not null or t.country is not null)
        and (t.valid_from is null or t.valid_from <= $4::date) and (t.valid_to is null or t.valid_to > $4::date)
    ) t on true
    where not exists (select from data_flow_data d where d.custodian_id = f.custodian_id and d.flow_id = f.id)
      or exists (select from data_flow_data d where d.custodian_id = f.custodian_id and d.flow_id = f.id and d.data_category_id = any (wanted.ids))
    union all
    -- Transfers that document no flow.
    select case when t.importer_id is null then 'UNNAMED' else 'ORGANISATION' end, coalesce(t.importer_id, t.id), null,
      coalesce(t.country, s.country), coalesce(t.country, s.country) is not null
    from (
      select * from transfer x where w.kind = 'ORGANISATION' and x.exporter_id = w.id
      union all select * from transfer x where w.kind = 'REGISTER' and x.register_id = w.id
    ) t left join sub_processing s on s.custodian_id = t.custodian_id and s.id = t.sub_processing_id
    where t.flow_id is null
      and (t.claim is null or t.claim not in ('NONE', 'NONE_BUT_CONDITIONAL') or t.importer_id is not null or t.country is not null)
      and (t.valid_from is null or t.valid_from <= $4::date) and (t.valid_to is null or t.valid_to > $4::date)
      and (not exists (select from transfer_data d where d.custodian_id = t.custodian_id and d.transfer_id = t.id)
        or exists (select from transfer_data d where d.custodian_id = t.custodian_id and d.transfer_id = t.id and d.data_category_id = any (wanted.ids)))
    union all
    -- From a controller, or a register that is covered, to the processor.
    select 'ORGANISATION', a.processor_id, a.id, t.country, t.country is not null
    from (
      select a.*, null::uuid as register_id from agreement a where w.kind = 'ORGANISATION' and a.controller_id = w.id
      union all
      select distinct a.*, v.register_id from agreement_coverage v join agreement a on a.custodian_id = v.custodian_id and a.id = v.agreement_id
      where w.kind = 'REGISTER' and v.register_id = w.id and (v.activity_id is null
        or not exists (select from processing_activity p join activity_data d on d.custodian_id = p.custodian_id and d.activity_id = p.id
          where p.id = v.activity_id)
        or exists (select from processing_activity p join activity_data d on d.custodian_id = p.custodian_id and d.activity_id = p.id
          where p.id = v.activity_id and d.data_category_id = any (wanted.ids)))
    ) a
    left join lateral (
      select coalesce(t.country, s.country) as country from transfer t left join sub_processing s on s.custodian_id = t.custodian_id and s.id = t.sub_processing_id
      where t.custodian_id = a.custodian_id and t.agreement_id = a.id and t.exporter_id = a.controller_id and t.importer_id = a.processor_id and t.flow_id is null
        and (a.register_id is null or t.register_id is null or t.register_id = a.register_id) and coalesce(t.country, s.country) is not null
        and (t.valid_from is null or t.valid_from <= $4::date) and (t.valid_to is null or t.valid_to > $4::date)
    ) t on true
    where not exists (select from agreement_data d where d.custodian_id = a.custodian_id and d.agreement_id = a.id)
      or exists (select from agreement_data d where d.custodian_id = a.custodian_id and d.agreement_id = a.id and d.data_category_id = any (wanted.ids))
    union all
    -- From a processor to one further down, under the agreement by which the data came, or under any.
    select 'ORGANISATION', s.processor_id, s.agreement_id, coalesce(t.country, s.country), coalesce(t.country, s.country) is not null
    from (
      select x.* from sub_processing x join sub_processing p on p.custodian_id = x.custodian_id and p.id = x.parent_id where w.kind = 'ORGANISATION' and p.processor_id = w.id
      union all
      select x.* from agreement g join sub_processing x on x.custodian_id = g.custodian_id and x.agreement_id = g.id and x.parent_id is null
      where w.kind = 'ORGANISATION' and g.processor_id = w.id
    ) s
    join agreement a on a.custodian_id = s.custodian_id and a.id = s.agreement_id
    left join lateral (
      select coalesce(t.country, s.country) as country from transfer t
      where t.custodian_id = s.custodian_id and t.sub_processing_id = s.id and t.exporter_id = w.id and t.importer_id = s.processor_id and t.flow_id is null
        and coalesce(t.country, s.country) is not null
        and (t.valid_from is null or t.valid_from <= $4::date) and (t.valid_to is null or t.valid_to > $4::date)
    ) t on true
    where (w.under is null or w.under = s.agreement_id)
      and (s.valid_from is null or s.valid_from <= $4::date) and (s.valid_to is null or s.valid_to > $4::date)
      and case when exists (select from sub_processing_data d where d.custodian_id = s.custodian_id and d.sub_processing_id = s.id)
        then exists (select from sub_processing_data d where d.custodian_id = s.custodian_id and d.sub_processing_id = s.id and d.data_category_id = any (wanted.ids))
        else not exists (select from agreement_data d where d.custodian_id = a.custodian_id and d.agreement_id = a.id)
          or exists (select from agreement_data d where d.custodian_id = a.custodian_id and d.agreement_id = a.id and d.data_category_id = any (wanted.ids)) end
    union all
    -- Registers hold systems, and somebody operates them.
    select 'SYSTEM', y.id, null, null, false from system y where w.kind = 'REGISTER' and y.register_id = w.id
    union all
    select 'ORGANISATION', y.operator_id, null, null, false from system y where w.kind = 'SYSTEM' and y.id = w.id and y.operator_id is not null
  ) hop
  where w.distance < $3 and w.kind not in ('PARTY_CATEGORY', 'UNNAMED')
),
reached as (
  select w.kind, w.id, min(w.distance) as distance from walk w
  where not (w.kind = 'SYSTEM' and w.id = (select id from system where code = $1)) group by w.kind, w.id
),
ends as (
  select e.kind, coalesce(r.code, s.code, o.code, p.code, t.code) as code, e.id, e.distance,
    case e.kind when 'REGISTER' then 0 when 'SYSTEM' then 1 when 'ORGANISATION' then 2 when 'PARTY_CATEGORY' then 3 else 4 end as place,
    case e.kind when 'SYSTEM' then s.hosted_in when 'ORGANISATION' then o.country end as country
  from reached e
  left join register r on e.kind = 'REGISTER' and r.id = e.id
  left join system s on e.kind = 'SYSTEM' and s.id = e.id
  left join organisation o on e.kind = 'ORGANISATION' and o.id = e.id
  left join party_category p on e.kind = 'PARTY_CATEGORY' and p.id = e.id
  left join transfer t on e.kind = 'UNNAMED' and t.id = e.id
),
countries as (
  select country, min(distance) as nearest, count(distinct (kind, id)) as count from (
    select case when w.is_told then w.landing else e.country end as country, w.distance, w.kind, w.id
    from walk w join ends e on e.kind = w.kind and e.id = w.id where w.distance > 0
  ) l group by country
),
standings as (
  select c.*, case
    when c.country is null then 'UNKNOWN'
    when exists (select from law l where l.kind = 'EEA_MEMBER' and l.country = c.country) then 'EEA'
    when exists (select from law l where l.kind = 'BRIDGE' and l.country = c.country)
      and not exists (select from law l where l.kind = 'ADEQUACY' and l.country = c.country) then 'BRIDGE'
    when exists (select from law l where l.kind = 'TERRITORY' and l.country = c.country and l.is_inside_eea is null) then 'UNKNOWN'
    when exists (select from law l join law m on m.kind = 'EEA_MEMBER' and m.country = l.belongs_to
      where l.kind = 'TERRITORY' and l.country = c.country and l.is_inside_eea) then 'EEA'
    else coalesce((
      select case when l.is_framework or jsonb_array_length(l.scope) > 0 then 'ADEQUATE_WITHIN_SCOPE' else 'ADEQUATE' end
      from law l where l.kind = 'ADEQUACY' and l.country = c.country limit 1), 'THIRD_COUNTRY')
    end as standing
  from countries c
)
select json_build_object(
  'totalCount', (select count(*) from ends),
  'organisations', (select count(*) from ends where kind = 'ORGANISATION'),
  'countries', (select coalesce(json_agg(c), '[]') from (
    select country, standing, nearest, count from standings order by nearest, coalesce(country, '') collate "C") c),
  'ends', (select coalesce(json_agg(e), '[]') from (
    select case when kind = 'UNNAMED' then null else json_build_object('kind', kind, 'code', code) end as "end", distance
    from ends order by distance, place, code limit 1000) e))::text as answer
