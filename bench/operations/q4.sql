-- $1 the day
with law as (
  select kind, country, belongs_to, is_inside_eea, is_framework, scope from law_fact
  where country is not null and (valid_from is null or valid_from <= $1::date) and (valid_to is null or valid_to > $1::date)
    and kind in ('ADEQUACY', 'EEA_MEMBER', 'TERRITORY', 'BRIDGE')
),
placed as (
  select t.custodian_id, t.id, coalesce(t.country, i.country) as country, t.tool, e.code
  from transfer t
  join organisation e on e.id = t.exporter_id
  left join organisation i on i.id = t.importer_id
  where (t.valid_from is null or t.valid_from <= $1::date) and (t.valid_to is null or t.valid_to > $1::date)
),
counted as (
  select p.country, p.tool, p.code, true as is_transfer, null::uuid as category,
    not exists (select from transfer_data d where d.custodian_id = p.custodian_id and d.transfer_id = p.id) as is_bare
  from placed p
  union all
  select p.country, p.tool, p.code, false, d.data_category_id, false
  from placed p join transfer_data d on d.custodian_id = p.custodian_id and d.transfer_id = p.id
),
cells as (
  select grouping(tool) = 1 as is_total, country, tool, code,
    count(*) filter (where is_transfer) as transfers,
    count(distinct category) as categories,
    count(*) filter (where is_bare) as without_categories,
    count(*) filter (where is_transfer and tool is null) as without_tool
  from counted
  group by grouping sets ((country, tool, code), (country))
),
standings as (
  select c.country, case
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
  from cells c where c.is_total
),
judged as (
  select c.*, s.standing, case
    when c.without_tool = 0 or s.standing = 'THIRD_COUNTRY' then c.without_tool
    when s.standing not in ('UNKNOWN', 'ADEQUATE_WITHIN_SCOPE') then 0 end as missing_tools
  from cells c join standings s on coalesce(s.country, '') = coalesce(c.country, '')
)
select json_build_object('cells', (select coalesce(json_agg(cell), '[]') from (
    select country, standing, tool, (select row_to_json(x) from (select code) x) as exporter, transfers, categories,
      without_categories as "withoutCategories", missing_tools as "missingTools"
    from judged where not is_total order by country nulls last, tool nulls last, code limit 1000) cell),
  'totals', (select coalesce(json_agg(total), '[]') from (
    select country, standing, transfers, categories, without_categories as "withoutCategories",
      missing_tools as "missingTools"
    from judged where is_total order by country nulls last) total))::text as answer
