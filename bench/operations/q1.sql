-- $1 the code of the last register of the page before, '' for the first page
select coalesce(json_agg(registers), '[]')::text as answer from (
  select r.code, r.name_fi as "nameFi", r.name_en as "nameEn",
    (select coalesce(json_agg(c), '[]') from (
      select c.kind,
        (select row_to_json(o) from (
          select o.name_fi as "nameFi") o) as organisation
      from controllership c join organisation o on o.id = c.organisation_id
      where c.custodian_id = r.custodian_id and c.register_id = r.id order by c.code) c) as controllerships,
    (select coalesce(json_agg(a), '[]') from (
      select a.name_fi as "nameFi",
        (select coalesce(json_agg(p), '[]') from (
          select p.name_fi as "nameFi",
            (select coalesce(json_agg(b), '[]') from (
              select b.article, b.condition from purpose_basis b
              where b.custodian_id = p.custodian_id and b.purpose_id = p.id order by b.code) b) as bases
          from purpose p
          where p.custodian_id = a.custodian_id and p.activity_id = a.id order by p.code) p) as purposes,
        (select coalesce(json_agg(d), '[]') from (
          select
            (select row_to_json(s) from (
              select s.name_fi as "nameFi" from data_subject_category s
              where s.id = d.data_subject_category_id) s) as "dataSubjectCategory",
            (select row_to_json(k) from (
              select k.name_fi as "nameFi" from personal_data_category k
              where k.id = d.data_category_id) k) as "dataCategory"
          from activity_data d
          where d.custodian_id = a.custodian_id and d.activity_id = a.id order by d.code) d) as data
      from processing_activity a
      where a.custodian_id = r.custodian_id and a.register_id = r.id order by a.code) a) as activities,
    (select coalesce(json_agg(v), '[]') from (
      select
        (select row_to_json(g) from (
          select (select row_to_json(o) from (select o.name_fi as "nameFi", o.country) o) as processor) g) as agreement
      from agreement_coverage v
      join processing_agreement g on g.custodian_id = v.custodian_id and g.id = v.agreement_id
      join organisation o on o.id = g.processor_id
      where v.register_id = r.id order by v.code) v) as "agreementCoverage"
  from register r where r.code > $1 order by r.code limit 50
) registers
