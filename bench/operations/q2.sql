-- $1 the code of the register
select row_to_json(register)::text as answer from (
  select r.code, r.name_fi as "nameFi", r.name_en as "nameEn", r.description_fi as "descriptionFi",
    (select row_to_json(v) from (select r.revision_number as number) v) as revision,
    (select row_to_json(o) from (
      select o.code, o.name_fi as "nameFi", o.country, o.business_id as "businessId"
      from organisation o where o.id = r.custodian_id) o) as custodian,
    (select coalesce(json_agg(c), '[]') from (
      select c.kind, c.valid_from as "validFrom",
        (select row_to_json(o) from (
          select o.code, o.name_fi as "nameFi", o.country, o.email, o.website) o) as organisation,
        (select coalesce(json_agg(e), '[]') from (
          select (select row_to_json(s) from (select s.name_fi as "nameFi") s) as "dataSubjectCategory"
          from controllership_scope l
          join register_cell e on e.custodian_id = l.custodian_id and e.id = l.cell_id
          join data_subject_category s on s.id = e.data_subject_category_id
          where l.custodian_id = c.custodian_id and l.controllership_id = c.id order by e.code) e) as scope
      from controllership c join organisation o on o.id = c.organisation_id
      where c.custodian_id = r.custodian_id and c.register_id = r.id order by c.code) c) as controllerships,
    (select coalesce(json_agg(d), '[]') from (
      select d.role, d.contact_point_name as "contactPointName", d.contact_point_email as "contactPointEmail",
        d.contact_point_phone as "contactPointPhone", d.contact_point_form as "contactPointForm",
        (select row_to_json(o) from (select o.name_fi as "nameFi") o) as organisation
      from designation d join organisation o on o.id = d.organisation_id
      where d.custodian_id = r.custodian_id and d.register_id = r.id order by d.code) d) as designations,
    (select coalesce(json_agg(e), '[]') from (
      select (select row_to_json(s) from (select s.name_fi as "nameFi") s) as "dataSubjectCategory",
        (select coalesce(json_agg(t), '[]') from (
          select t.name_fi as "nameFi" from cell_contract_type l join contract_type t on t.id = l.contract_type_id
          where l.custodian_id = e.custodian_id and l.cell_id = e.id order by t.code) t) as "contractTypes"
      from register_cell e join data_subject_category s on s.id = e.data_subject_category_id
      where e.custodian_id = r.custodian_id and e.register_id = r.id order by e.code) e) as cells,
    (select coalesce(json_agg(j), '[]') from (
      select j.name_fi as "nameFi", j.essence_fi as "essenceFi" from joint_arrangement j
      where j.custodian_id = r.custodian_id and j.register_id = r.id order by j.code) j) as "jointArrangements",
    (select coalesce(json_agg(a), '[]') from (
      select a.code, a.name_fi as "nameFi",
        (select coalesce(json_agg(p), '[]') from (
          select p.code, p.name_fi as "nameFi",
            (select coalesce(json_agg(b), '[]') from (
              select b.article, b.condition, b.primary, b.interest_fi as "interestFi",
                (select row_to_json(s) from (
                  select s.name_fi as "nameFi" from data_subject_category s
                  where s.id = b.data_subject_category_id) s) as "dataSubjectCategory",
                (select row_to_json(f) from (
                  select f.code, f.number, f.name_fi as "nameFi" from law_fact f where f.id = b.statute_id) f) as statute,
                b.statute_section as "statuteSection"
              from purpose_basis b
              where b.custodian_id = p.custodian_id and b.purpose_id = p.id order by b.code) b) as bases
          from purpose p
          where p.custodian_id = a.custodian_id and p.activity_id = a.id order by p.code) p) as purposes,
        (select coalesce(json_agg(d), '[]') from (
          select
            (select row_to_json(s) from (
              select s.name_fi as "nameFi" from data_subject_category s
              where s.id = d.data_subject_category_id) s) as "dataSubjectCategory",
            (select row_to_json(k) from (
              select k.code, k.name_fi as "nameFi", k.is_special as "isSpecial", k.is_national_id as "isNationalId"
              from personal_data_category k where k.id = d.data_category_id) k) as "dataCategory",
            d.condition_fi as "conditionFi"
          from activity_data d
          where d.custodian_id = a.custodian_id and d.activity_id = a.id order by d.code) d) as data
      from processing_activity a
      where a.custodian_id = r.custodian_id and a.register_id = r.id order by a.code) a) as activities,
    (select coalesce(json_agg(s), '[]') from (
      select s.kind, s.is_public as "isPublic", s.description_fi as "descriptionFi",
        (select row_to_json(o) from (
          select o.name_fi as "nameFi" from organisation o where o.id = s.organisation_id) o) as organisation,
        (select row_to_json(p) from (
          select p.name_fi as "nameFi" from party_category p where p.id = s.category_id) p) as category
      from data_source s
      where s.custodian_id = r.custodian_id and s.register_id = r.id order by s.code) s) as sources,
    (select coalesce(json_agg(e), '[]') from (
      select e.role, e.description_fi as "descriptionFi",
        (select row_to_json(o) from (
          select o.name_fi as "nameFi", o.country from organisation o where o.id = e.organisation_id) o) as organisation,
        (select row_to_json(p) from (
          select p.name_fi as "nameFi" from party_category p where p.id = e.category_id) p) as category,
        (select coalesce(json_agg(k), '[]') from (
          select k.code, k.name_fi as "nameFi"
          from recipient_data l join personal_data_category k on k.id = l.data_category_id
          where l.custodian_id = e.custodian_id and l.recipient_id = e.id order by k.code) k) as "dataCategories"
      from recipient e
      where e.custodian_id = r.custodian_id and e.register_id = r.id order by e.code) e) as recipients,
    (select coalesce(json_agg(t), '[]') from (
      select t.country, t.tool, t.scc_module as "sccModule", t.claim, t.is_remote_access as "isRemoteAccess",
        t.signed_on as "signedOn",
        (select row_to_json(o) from (
          select o.name_fi as "nameFi" from organisation o where o.id = t.exporter_id) o) as exporter,
        (select row_to_json(o) from (
          select o.name_fi as "nameFi", o.country from organisation o where o.id = t.importer_id) o) as importer,
        (select row_to_json(f) from (
          select f.code, f.number, f.name_fi as "nameFi" from law_fact f where f.id = t.instrument_id) f) as instrument,
        (select coalesce(json_agg(k), '[]') from (
          select k.code, k.name_fi as "nameFi"
          from transfer_data l join personal_data_category k on k.id = l.data_category_id
          where l.custodian_id = t.custodian_id and l.transfer_id = t.id order by k.code) k) as "dataCategories"
      from transfer t where t.register_id = r.id order by t.code) t) as transfers,
    (select coalesce(json_agg(p), '[]') from (
      select p.bound, p.duration, p.start_event as "startEvent", p.condition_fi as "conditionFi",
        p.criterion_fi as "criterionFi",
        (select row_to_json(s) from (
          select s.name_fi as "nameFi" from data_subject_category s
          where s.id = p.data_subject_category_id) s) as "dataSubjectCategory",
        (select coalesce(json_agg(k), '[]') from (
          select k.code, k.name_fi as "nameFi"
          from retention_data l join personal_data_category k on k.id = l.data_category_id
          where l.custodian_id = p.custodian_id and l.retention_period_id = p.id order by k.code) k) as "dataCategories",
        (select row_to_json(f) from (
          select f.code, f.number, f.name_fi as "nameFi" from law_fact f where f.id = p.statute_id) f) as statute,
        p.statute_section as "statuteSection"
      from retention_period p
      where p.custodian_id = r.custodian_id and p.register_id = r.id order by p.code) p) as "retentionPeriods",
    (select coalesce(json_agg(m), '[]') from (
      select m.description_fi as "descriptionFi",
        (select row_to_json(t) from (select t.kind, t.name_fi as "nameFi") t) as type
      from security_measure m join measure_type t on t.id = m.type_id
      where m.custodian_id = r.custodian_id and m.register_id = r.id order by m.code) m) as "securityMeasures",
    (select coalesce(json_agg(d), '[]') from (
      select d.name_fi as "nameFi", d.is_profiling as "isProfiling", d.is_solely_automated as "isSolelyAutomated", d.ground
      from automated_decision d
      where d.custodian_id = r.custodian_id and d.register_id = r.id order by d.code) d) as "automatedDecisions",
    (select coalesce(json_agg(h), '[]') from (
      select h.right, h.channel, h.fee, h.contact_point_email as "contactPointEmail",
        h.contact_point_form as "contactPointForm"
      from rights_channel h
      where h.custodian_id = r.custodian_id and h.register_id = r.id order by h.code) h) as "rightsChannels",
    (select coalesce(json_agg(v), '[]') from (
      select
        (select row_to_json(g) from (
          select g.code, g.status, g.signed_on as "signedOn", g.subject_matter_fi as "subjectMatterFi",
            (select row_to_json(o) from (select o.code, o.name_fi as "nameFi", o.country) o) as processor,
            (select coalesce(json_agg(u), '[]') from (
              select u.country, u.task_fi as "taskFi",
                (select row_to_json(w) from (select w.name_fi as "nameFi", w.country) w) as processor,
                (select coalesce(json_agg(k), '[]') from (
                  select k.code, k.name_fi as "nameFi"
                  from sub_processing_data l join personal_data_category k on k.id = l.data_category_id
                  where l.custodian_id = u.custodian_id and l.sub_processing_id = u.id
                  order by k.code) k) as "dataCategories"
              from sub_processing u join organisation w on w.id = u.processor_id
              where u.custodian_id = g.custodian_id and u.agreement_id = g.id order by u.code) u) as "subProcessing"
          ) g) as agreement
      from agreement_coverage v
      join processing_agreement g on g.custodian_id = v.custodian_id and g.id = v.agreement_id
      join organisation o on o.id = g.processor_id
      where v.register_id = r.id order by v.code) v) as "agreementCoverage",
    (select row_to_json(n) from (
      select count(*)::int as "totalCount" from citation c
      where c.subject_id = r.id and c.subject_kind = 'Register') n) as citations,
    (select row_to_json(n) from (
      select count(*)::int as "totalCount" from statement s
      where s.subject_id = r.id and s.subject_kind = 'Register') n) as statements
  from register r where r.code = $1
) register
