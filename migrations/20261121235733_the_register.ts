import { Migration } from '@mikro-orm/migrations';

export class Migration20261121235733 extends Migration {
  override name = 'Migration20261121235733';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "revision" ("number" int not null, "at" timestamptz(3) not null, "actor" text collate "C" not null, "reason" text collate "C" null, primary key ("number"));`,
    );

    this.addSql(
      `create table "personal_data_category" ("id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" not null, "name_sort_key" text collate "C" not null, "parent_id" uuid null, "is_special" boolean not null, "is_criminal" boolean not null, "is_national_id" boolean not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "personal_data_category" add constraint "personal_data_category_code_unique" unique ("code");`,
    );
    this.addSql(
      `create index "personal_data_category_name_sort_key_index" on "personal_data_category" ("name_sort_key");`,
    );
    this.addSql(`create index "personal_data_category_parent_id_index" on "personal_data_category" ("parent_id");`);

    this.addSql(
      `create table "party_category" ("id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" not null, "name_sort_key" text collate "C" not null, "parent_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`alter table "party_category" add constraint "party_category_code_unique" unique ("code");`);
    this.addSql(`create index "party_category_name_sort_key_index" on "party_category" ("name_sort_key");`);
    this.addSql(`create index "party_category_parent_id_index" on "party_category" ("parent_id");`);

    this.addSql(
      `create table "measure_type" ("id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" not null, "name_sort_key" text collate "C" not null, "parent_id" uuid null, "kind" text collate "C" not null, primary key ("id"));`,
    );
    this.addSql(`alter table "measure_type" add constraint "measure_type_code_unique" unique ("code");`);
    this.addSql(`create index "measure_type_name_sort_key_index" on "measure_type" ("name_sort_key");`);
    this.addSql(`create index "measure_type_parent_id_index" on "measure_type" ("parent_id");`);

    this.addSql(
      `create table "law_fact" ("id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "kind" text collate "C" not null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" not null, "name_sort_key" text collate "C" not null, "country" text collate "C" null, "belongs_to" text collate "C" null, "number" text collate "C" null, "adopted_on" date null, "proposed_on" date null, "valid_from" date null, "valid_to" date null, "usable_from" date null, "contracts_valid_to" date null, "scope" jsonb null, "used_for" jsonb null, "about_id" uuid null, "replaced_by_id" uuid null, "is_inside_eea" boolean null, "is_international_organisation" boolean null, "is_framework" boolean null, "employees_below" int null, "website" text collate "C" null, "note" text collate "C" null, "source" text collate "C" not null, "is_verified" boolean not null, "checked_on" date not null, primary key ("id"));`,
    );
    this.addSql(`alter table "law_fact" add constraint "law_fact_code_unique" unique ("code");`);
    this.addSql(`create index "law_fact_name_sort_key_index" on "law_fact" ("name_sort_key");`);
    this.addSql(`create index "law_fact_about_id_index" on "law_fact" ("about_id");`);
    this.addSql(`create index "law_fact_replaced_by_id_index" on "law_fact" ("replaced_by_id");`);

    this.addSql(
      `create table "organisation" ("id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" not null, "name_sort_key" text collate "C" not null, "kind" text collate "C" null, "business_id" text collate "C" null, "country" text collate "C" null, "postal_address_fi" text collate "C" null, "postal_address_sv" text collate "C" null, "postal_address_en" text collate "C" null, "postal_address_original" text collate "C" null, "visiting_address_fi" text collate "C" null, "visiting_address_sv" text collate "C" null, "visiting_address_en" text collate "C" null, "visiting_address_original" text collate "C" null, "email" text collate "C" null, "phone" text collate "C" null, "website" text collate "C" null, "authority_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`alter table "organisation" add constraint "organisation_code_unique" unique ("code");`);
    this.addSql(`create index "organisation_name_sort_key_index" on "organisation" ("name_sort_key");`);
    this.addSql(`alter table "organisation" add constraint "organisation_business_id_unique" unique ("business_id");`);
    this.addSql(`create index "organisation_authority_id_index" on "organisation" ("authority_id");`);

    this.addSql(
      `create table "register" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" not null, "name_sort_key" text collate "C" not null, "short_name_fi" text collate "C" null, "short_name_sv" text collate "C" null, "short_name_en" text collate "C" null, "short_name_original" text collate "C" null, "description_fi" text collate "C" null, "description_sv" text collate "C" null, "description_en" text collate "C" null, "description_original" text collate "C" null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "register" add constraint "register_id_unique" unique ("id");`);
    this.addSql(`alter table "register" add constraint "register_code_unique" unique ("code");`);
    this.addSql(`create index "register_name_sort_key_index" on "register" ("name_sort_key");`);

    this.addSql(
      `create table "processing_agreement" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "controller_id" uuid not null, "processor_id" uuid not null, "subject_matter_fi" text collate "C" null, "subject_matter_sv" text collate "C" null, "subject_matter_en" text collate "C" null, "subject_matter_original" text collate "C" null, "status" text collate "C" null, "clauses_documented_instructions" text collate "C" null, "clauses_confidentiality" text collate "C" null, "clauses_security" text collate "C" null, "clauses_sub_processing" text collate "C" null, "clauses_help_with_rights" text collate "C" null, "clauses_help_with_compliance" text collate "C" null, "clauses_deletion_or_return" text collate "C" null, "clauses_audits" text collate "C" null, "authorisation" text collate "C" null, "notice_days" int null, "clause_set_id" uuid null, "signed_on" date null, "review_on" date null, "valid_from" date null, "valid_to" date null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "processing_agreement" add constraint "processing_agreement_id_unique" unique ("id");`);
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_code_unique" unique ("code");`,
    );
    this.addSql(`create index "processing_agreement_controller_id_index" on "processing_agreement" ("controller_id");`);
    this.addSql(`create index "processing_agreement_processor_id_index" on "processing_agreement" ("processor_id");`);
    this.addSql(`create index "processing_agreement_clause_set_id_index" on "processing_agreement" ("clause_set_id");`);

    this.addSql(
      `create table "processing_on_behalf" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "processor_id" uuid not null, "controller_id" uuid not null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" not null, "name_sort_key" text collate "C" not null, "agreement_id" uuid null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "processing_on_behalf" add constraint "processing_on_behalf_id_unique" unique ("id");`);
    this.addSql(
      `alter table "processing_on_behalf" add constraint "processing_on_behalf_code_unique" unique ("code");`,
    );
    this.addSql(`create index "processing_on_behalf_processor_id_index" on "processing_on_behalf" ("processor_id");`);
    this.addSql(`create index "processing_on_behalf_controller_id_index" on "processing_on_behalf" ("controller_id");`);
    this.addSql(`create index "processing_on_behalf_name_sort_key_index" on "processing_on_behalf" ("name_sort_key");`);
    this.addSql(`create index "processing_on_behalf_agreement_id_index" on "processing_on_behalf" ("agreement_id");`);

    this.addSql(
      `create table "processing_activity" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" not null, "name_sort_key" text collate "C" not null, "description_fi" text collate "C" null, "description_sv" text collate "C" null, "description_en" text collate "C" null, "description_original" text collate "C" null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_id_unique" unique ("id");`);
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_code_unique" unique ("code");`);
    this.addSql(`create index "processing_activity_name_sort_key_index" on "processing_activity" ("name_sort_key");`);
    this.addSql(
      `create index "processing_activity_custodian_id_register_id_index" on "processing_activity" ("custodian_id", "register_id");`,
    );

    this.addSql(
      `create table "purpose" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "activity_id" uuid not null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" not null, "name_sort_key" text collate "C" not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "purpose" add constraint "purpose_id_unique" unique ("id");`);
    this.addSql(`alter table "purpose" add constraint "purpose_code_unique" unique ("code");`);
    this.addSql(`create index "purpose_name_sort_key_index" on "purpose" ("name_sort_key");`);
    this.addSql(`create index "purpose_custodian_id_register_id_index" on "purpose" ("custodian_id", "register_id");`);
    this.addSql(`create index "purpose_custodian_id_activity_id_index" on "purpose" ("custodian_id", "activity_id");`);

    this.addSql(
      `create table "recipient" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "activity_id" uuid null, "organisation_id" uuid null, "category_id" uuid null, "recipient_register_id" uuid null, "role" text collate "C" null, "purpose_id" uuid null, "description_fi" text collate "C" null, "description_sv" text collate "C" null, "description_en" text collate "C" null, "description_original" text collate "C" null, "agreement_id" uuid null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "recipient" add constraint "recipient_id_unique" unique ("id");`);
    this.addSql(`alter table "recipient" add constraint "recipient_code_unique" unique ("code");`);
    this.addSql(`create index "recipient_organisation_id_index" on "recipient" ("organisation_id");`);
    this.addSql(`create index "recipient_category_id_index" on "recipient" ("category_id");`);
    this.addSql(`create index "recipient_recipient_register_id_index" on "recipient" ("recipient_register_id");`);
    this.addSql(
      `create index "recipient_custodian_id_register_id_index" on "recipient" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "recipient_custodian_id_activity_id_index" on "recipient" ("custodian_id", "activity_id");`,
    );
    this.addSql(
      `create index "recipient_custodian_id_purpose_id_index" on "recipient" ("custodian_id", "purpose_id");`,
    );
    this.addSql(
      `create index "recipient_custodian_id_agreement_id_index" on "recipient" ("custodian_id", "agreement_id");`,
    );

    this.addSql(
      `create table "recipient_data" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "recipient_id" uuid not null, "data_category_id" uuid not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "recipient_data" add constraint "recipient_data_id_unique" unique ("id");`);
    this.addSql(`alter table "recipient_data" add constraint "recipient_data_code_unique" unique ("code");`);
    this.addSql(`create index "recipient_data_data_category_id_index" on "recipient_data" ("data_category_id");`);
    this.addSql(
      `create index "recipient_data_custodian_id_register_id_index" on "recipient_data" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "recipient_data_custodian_id_recipient_id_index" on "recipient_data" ("custodian_id", "recipient_id");`,
    );
    this.addSql(
      `alter table "recipient_data" add constraint "recipient_data_custodian_id_recipient_id_data_cat_4d309_unique" unique ("custodian_id", "recipient_id", "data_category_id");`,
    );

    this.addSql(
      `create table "ownership" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "owner_id" uuid not null, "owned_id" uuid not null, "kind" text collate "C" not null, "share" double precision null, "valid_from" date null, "valid_to" date null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "ownership" add constraint "ownership_id_unique" unique ("id");`);
    this.addSql(`alter table "ownership" add constraint "ownership_code_unique" unique ("code");`);
    this.addSql(`create index "ownership_owner_id_index" on "ownership" ("owner_id");`);
    this.addSql(`create index "ownership_owned_id_index" on "ownership" ("owned_id");`);

    this.addSql(
      `create table "joint_arrangement" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" null, "essence_fi" text collate "C" null, "essence_sv" text collate "C" null, "essence_en" text collate "C" null, "essence_original" text collate "C" null, "contact_point_name" text collate "C" null, "contact_point_email" text collate "C" null, "contact_point_phone" text collate "C" null, "contact_point_form" text collate "C" null, "contact_point_form_url" text collate "C" null, "contact_point_address" text collate "C" null, "signed_on" date null, "valid_from" date null, "valid_to" date null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "joint_arrangement" add constraint "joint_arrangement_id_unique" unique ("id");`);
    this.addSql(`alter table "joint_arrangement" add constraint "joint_arrangement_code_unique" unique ("code");`);
    this.addSql(
      `create index "joint_arrangement_custodian_id_register_id_index" on "joint_arrangement" ("custodian_id", "register_id");`,
    );

    this.addSql(
      `create table "external_reference" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "subject_kind" text collate "C" not null, "subject_id" uuid not null, "system" text collate "C" not null, "kind" text collate "C" not null, "value" text collate "C" not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "external_reference" add constraint "external_reference_id_unique" unique ("id");`);
    this.addSql(`alter table "external_reference" add constraint "external_reference_code_unique" unique ("code");`);
    this.addSql(`create index "external_reference_subject_id_index" on "external_reference" ("subject_id");`);
    this.addSql(
      `alter table "external_reference" add constraint "external_reference_custodian_id_system_kind_value_unique" unique ("custodian_id", "system", "kind", "value");`,
    );

    this.addSql(
      `create table "evidence_document" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "title_fi" text collate "C" null, "title_sv" text collate "C" null, "title_en" text collate "C" null, "title_original" text collate "C" not null, "title_sort_key" text collate "C" not null, "kind" text collate "C" not null, "language" text collate "C" not null, "published_on" date null, "is_undated" boolean not null, "url" text collate "C" null, "statute_id" uuid null, "statute_section" text collate "C" null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "evidence_document" add constraint "evidence_document_id_unique" unique ("id");`);
    this.addSql(`alter table "evidence_document" add constraint "evidence_document_code_unique" unique ("code");`);
    this.addSql(`create index "evidence_document_title_sort_key_index" on "evidence_document" ("title_sort_key");`);
    this.addSql(`create index "evidence_document_statute_id_index" on "evidence_document" ("statute_id");`);

    this.addSql(
      `create table "duty_allocation" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "arrangement_id" uuid not null, "duty" text collate "C" not null, "answer" text collate "C" not null, "party_id" uuid null, "valid_from" date null, "valid_to" date null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "duty_allocation" add constraint "duty_allocation_id_unique" unique ("id");`);
    this.addSql(`alter table "duty_allocation" add constraint "duty_allocation_code_unique" unique ("code");`);
    this.addSql(`create index "duty_allocation_party_id_index" on "duty_allocation" ("party_id");`);
    this.addSql(
      `create index "duty_allocation_custodian_id_register_id_index" on "duty_allocation" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "duty_allocation_custodian_id_arrangement_id_index" on "duty_allocation" ("custodian_id", "arrangement_id");`,
    );

    this.addSql(
      `create table "document_section" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "document_id" uuid not null, "position" int not null, "printed" text collate "C" null, "heading" text collate "C" null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "document_section" add constraint "document_section_id_unique" unique ("id");`);
    this.addSql(`alter table "document_section" add constraint "document_section_code_unique" unique ("code");`);
    this.addSql(
      `create index "document_section_custodian_id_document_id_index" on "document_section" ("custodian_id", "document_id");`,
    );
    this.addSql(
      `alter table "document_section" add constraint "document_section_custodian_id_document_id_position_unique" unique ("custodian_id", "document_id", "position");`,
    );

    this.addSql(
      `create table "designation" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "organisation_id" uuid not null, "register_id" uuid null, "role" text collate "C" not null, "contact_point_name" text collate "C" null, "contact_point_email" text collate "C" null, "contact_point_phone" text collate "C" null, "contact_point_form" text collate "C" null, "contact_point_form_url" text collate "C" null, "contact_point_address" text collate "C" null, "valid_from" date null, "valid_to" date null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "designation" add constraint "designation_id_unique" unique ("id");`);
    this.addSql(`alter table "designation" add constraint "designation_code_unique" unique ("code");`);
    this.addSql(`create index "designation_organisation_id_index" on "designation" ("organisation_id");`);
    this.addSql(
      `create index "designation_custodian_id_register_id_index" on "designation" ("custodian_id", "register_id");`,
    );

    this.addSql(
      `create table "data_subject_category" ("id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" not null, "name_sort_key" text collate "C" not null, "parent_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "data_subject_category" add constraint "data_subject_category_code_unique" unique ("code");`,
    );
    this.addSql(
      `create index "data_subject_category_name_sort_key_index" on "data_subject_category" ("name_sort_key");`,
    );
    this.addSql(`create index "data_subject_category_parent_id_index" on "data_subject_category" ("parent_id");`);

    this.addSql(
      `create table "retention_period" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "activity_id" uuid null, "data_subject_category_id" uuid null, "condition_fi" text collate "C" null, "condition_sv" text collate "C" null, "condition_en" text collate "C" null, "condition_original" text collate "C" null, "bound" text collate "C" null, "duration" text collate "C" null, "criterion_fi" text collate "C" null, "criterion_sv" text collate "C" null, "criterion_en" text collate "C" null, "criterion_original" text collate "C" null, "start_event" text collate "C" null, "end_event" text collate "C" null, "statute_id" uuid null, "statute_section" text collate "C" null, "other_ground_fi" text collate "C" null, "other_ground_sv" text collate "C" null, "other_ground_en" text collate "C" null, "other_ground_original" text collate "C" null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "retention_period" add constraint "retention_period_id_unique" unique ("id");`);
    this.addSql(`alter table "retention_period" add constraint "retention_period_code_unique" unique ("code");`);
    this.addSql(
      `create index "retention_period_data_subject_category_id_index" on "retention_period" ("data_subject_category_id");`,
    );
    this.addSql(`create index "retention_period_statute_id_index" on "retention_period" ("statute_id");`);
    this.addSql(
      `create index "retention_period_custodian_id_register_id_index" on "retention_period" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "retention_period_custodian_id_activity_id_index" on "retention_period" ("custodian_id", "activity_id");`,
    );

    this.addSql(
      `create table "retention_data" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "retention_period_id" uuid not null, "data_category_id" uuid not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "retention_data" add constraint "retention_data_id_unique" unique ("id");`);
    this.addSql(`alter table "retention_data" add constraint "retention_data_code_unique" unique ("code");`);
    this.addSql(`create index "retention_data_data_category_id_index" on "retention_data" ("data_category_id");`);
    this.addSql(
      `create index "retention_data_custodian_id_register_id_index" on "retention_data" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "retention_data_custodian_id_retention_period_id_index" on "retention_data" ("custodian_id", "retention_period_id");`,
    );
    this.addSql(
      `alter table "retention_data" add constraint "retention_data_custodian_id_retention_period_id_d_b8ee1_unique" unique ("custodian_id", "retention_period_id", "data_category_id");`,
    );

    this.addSql(
      `create table "register_cell" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "data_subject_category_id" uuid not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "register_cell" add constraint "register_cell_id_unique" unique ("id");`);
    this.addSql(`alter table "register_cell" add constraint "register_cell_code_unique" unique ("code");`);
    this.addSql(
      `create index "register_cell_data_subject_category_id_index" on "register_cell" ("data_subject_category_id");`,
    );
    this.addSql(
      `create index "register_cell_custodian_id_register_id_index" on "register_cell" ("custodian_id", "register_id");`,
    );

    this.addSql(
      `create table "duty_scope" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "allocation_id" uuid not null, "cell_id" uuid not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "duty_scope" add constraint "duty_scope_id_unique" unique ("id");`);
    this.addSql(`alter table "duty_scope" add constraint "duty_scope_code_unique" unique ("code");`);
    this.addSql(
      `create index "duty_scope_custodian_id_register_id_index" on "duty_scope" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "duty_scope_custodian_id_allocation_id_index" on "duty_scope" ("custodian_id", "allocation_id");`,
    );
    this.addSql(`create index "duty_scope_custodian_id_cell_id_index" on "duty_scope" ("custodian_id", "cell_id");`);
    this.addSql(
      `alter table "duty_scope" add constraint "duty_scope_custodian_id_allocation_id_cell_id_unique" unique ("custodian_id", "allocation_id", "cell_id");`,
    );

    this.addSql(
      `create table "purpose_basis" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "purpose_id" uuid null, "article" text collate "C" null, "condition" text collate "C" null, "primary" boolean null, "data_subject_category_id" uuid null, "interest_fi" text collate "C" null, "interest_sv" text collate "C" null, "interest_en" text collate "C" null, "interest_original" text collate "C" null, "interest_of" text collate "C" null, "statute_id" uuid null, "statute_section" text collate "C" null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "purpose_basis" add constraint "purpose_basis_id_unique" unique ("id");`);
    this.addSql(`alter table "purpose_basis" add constraint "purpose_basis_code_unique" unique ("code");`);
    this.addSql(
      `create index "purpose_basis_data_subject_category_id_index" on "purpose_basis" ("data_subject_category_id");`,
    );
    this.addSql(`create index "purpose_basis_statute_id_index" on "purpose_basis" ("statute_id");`);
    this.addSql(
      `create index "purpose_basis_custodian_id_register_id_index" on "purpose_basis" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "purpose_basis_custodian_id_purpose_id_index" on "purpose_basis" ("custodian_id", "purpose_id");`,
    );

    this.addSql(
      `create table "data_source" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "activity_id" uuid null, "kind" text collate "C" not null, "description_fi" text collate "C" null, "description_sv" text collate "C" null, "description_en" text collate "C" null, "description_original" text collate "C" null, "organisation_id" uuid null, "category_id" uuid null, "source_register_id" uuid null, "is_public" boolean null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "data_source" add constraint "data_source_id_unique" unique ("id");`);
    this.addSql(`alter table "data_source" add constraint "data_source_code_unique" unique ("code");`);
    this.addSql(`create index "data_source_organisation_id_index" on "data_source" ("organisation_id");`);
    this.addSql(`create index "data_source_category_id_index" on "data_source" ("category_id");`);
    this.addSql(`create index "data_source_source_register_id_index" on "data_source" ("source_register_id");`);
    this.addSql(
      `create index "data_source_custodian_id_register_id_index" on "data_source" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "data_source_custodian_id_activity_id_index" on "data_source" ("custodian_id", "activity_id");`,
    );

    this.addSql(
      `create table "data_source_data" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "source_id" uuid not null, "data_category_id" uuid not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "data_source_data" add constraint "data_source_data_id_unique" unique ("id");`);
    this.addSql(`alter table "data_source_data" add constraint "data_source_data_code_unique" unique ("code");`);
    this.addSql(`create index "data_source_data_data_category_id_index" on "data_source_data" ("data_category_id");`);
    this.addSql(
      `create index "data_source_data_custodian_id_register_id_index" on "data_source_data" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "data_source_data_custodian_id_source_id_index" on "data_source_data" ("custodian_id", "source_id");`,
    );
    this.addSql(
      `alter table "data_source_data" add constraint "data_source_data_custodian_id_source_id_data_category_id_unique" unique ("custodian_id", "source_id", "data_category_id");`,
    );

    this.addSql(
      `create table "controllership" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "organisation_id" uuid not null, "kind" text collate "C" not null, "valid_from" date null, "valid_to" date null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "controllership" add constraint "controllership_id_unique" unique ("id");`);
    this.addSql(`alter table "controllership" add constraint "controllership_code_unique" unique ("code");`);
    this.addSql(`create index "controllership_organisation_id_index" on "controllership" ("organisation_id");`);
    this.addSql(
      `create index "controllership_custodian_id_register_id_index" on "controllership" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create unique index controllership_one_per_kind_and_day on controllership (register_id, organisation_id, kind, coalesce(valid_from, '-infinity'::date));`,
    );

    this.addSql(
      `create table "controllership_scope" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "controllership_id" uuid not null, "cell_id" uuid not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "controllership_scope" add constraint "controllership_scope_id_unique" unique ("id");`);
    this.addSql(
      `alter table "controllership_scope" add constraint "controllership_scope_code_unique" unique ("code");`,
    );
    this.addSql(
      `create index "controllership_scope_custodian_id_register_id_index" on "controllership_scope" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "controllership_scope_custodian_id_controllership_id_index" on "controllership_scope" ("custodian_id", "controllership_id");`,
    );
    this.addSql(
      `create index "controllership_scope_custodian_id_cell_id_index" on "controllership_scope" ("custodian_id", "cell_id");`,
    );
    this.addSql(
      `alter table "controllership_scope" add constraint "controllership_scope_custodian_id_controllership__d736f_unique" unique ("custodian_id", "controllership_id", "cell_id");`,
    );

    this.addSql(
      `create table "contract_type" ("id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" not null, "name_sort_key" text collate "C" not null, "parent_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`alter table "contract_type" add constraint "contract_type_code_unique" unique ("code");`);
    this.addSql(`create index "contract_type_name_sort_key_index" on "contract_type" ("name_sort_key");`);
    this.addSql(`create index "contract_type_parent_id_index" on "contract_type" ("parent_id");`);

    this.addSql(
      `create table "citation" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "subject_kind" text collate "C" not null, "subject_id" uuid not null, "field" text collate "C" null, "document_id" uuid not null, "section_id" uuid not null, "quote" text collate "C" null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "citation" add constraint "citation_id_unique" unique ("id");`);
    this.addSql(`alter table "citation" add constraint "citation_code_unique" unique ("code");`);
    this.addSql(`create index "citation_subject_id_index" on "citation" ("subject_id");`);
    this.addSql(
      `create index "citation_custodian_id_document_id_index" on "citation" ("custodian_id", "document_id");`,
    );
    this.addSql(`create index "citation_custodian_id_section_id_index" on "citation" ("custodian_id", "section_id");`);

    this.addSql(
      `create table "cell_contract_type" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "cell_id" uuid not null, "contract_type_id" uuid not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "cell_contract_type" add constraint "cell_contract_type_id_unique" unique ("id");`);
    this.addSql(`alter table "cell_contract_type" add constraint "cell_contract_type_code_unique" unique ("code");`);
    this.addSql(
      `create index "cell_contract_type_contract_type_id_index" on "cell_contract_type" ("contract_type_id");`,
    );
    this.addSql(
      `create index "cell_contract_type_custodian_id_register_id_index" on "cell_contract_type" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "cell_contract_type_custodian_id_cell_id_index" on "cell_contract_type" ("custodian_id", "cell_id");`,
    );
    this.addSql(
      `alter table "cell_contract_type" add constraint "cell_contract_type_custodian_id_cell_id_contract_type_id_unique" unique ("custodian_id", "cell_id", "contract_type_id");`,
    );

    this.addSql(
      `create table "automated_decision" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "activity_id" uuid null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" not null, "is_profiling" boolean null, "is_solely_automated" boolean null, "ground" text collate "C" null, "statute_id" uuid null, "statute_section" text collate "C" null, "logic_fi" text collate "C" null, "logic_sv" text collate "C" null, "logic_en" text collate "C" null, "logic_original" text collate "C" null, "consequences_fi" text collate "C" null, "consequences_sv" text collate "C" null, "consequences_en" text collate "C" null, "consequences_original" text collate "C" null, "has_human_intervention" boolean null, "can_express_view" boolean null, "can_contest" boolean null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "automated_decision" add constraint "automated_decision_id_unique" unique ("id");`);
    this.addSql(`alter table "automated_decision" add constraint "automated_decision_code_unique" unique ("code");`);
    this.addSql(`create index "automated_decision_statute_id_index" on "automated_decision" ("statute_id");`);
    this.addSql(
      `create index "automated_decision_custodian_id_register_id_index" on "automated_decision" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "automated_decision_custodian_id_activity_id_index" on "automated_decision" ("custodian_id", "activity_id");`,
    );

    this.addSql(
      `create table "arrangement_party" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "arrangement_id" uuid not null, "party_id" uuid not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "arrangement_party" add constraint "arrangement_party_id_unique" unique ("id");`);
    this.addSql(`alter table "arrangement_party" add constraint "arrangement_party_code_unique" unique ("code");`);
    this.addSql(`create index "arrangement_party_party_id_index" on "arrangement_party" ("party_id");`);
    this.addSql(
      `create index "arrangement_party_custodian_id_register_id_index" on "arrangement_party" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "arrangement_party_custodian_id_arrangement_id_index" on "arrangement_party" ("custodian_id", "arrangement_id");`,
    );
    this.addSql(
      `alter table "arrangement_party" add constraint "arrangement_party_custodian_id_arrangement_id_party_id_unique" unique ("custodian_id", "arrangement_id", "party_id");`,
    );

    this.addSql(
      `create table "agreement_data" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "agreement_id" uuid not null, "data_category_id" uuid not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "agreement_data" add constraint "agreement_data_id_unique" unique ("id");`);
    this.addSql(`alter table "agreement_data" add constraint "agreement_data_code_unique" unique ("code");`);
    this.addSql(`create index "agreement_data_data_category_id_index" on "agreement_data" ("data_category_id");`);
    this.addSql(
      `create index "agreement_data_custodian_id_agreement_id_index" on "agreement_data" ("custodian_id", "agreement_id");`,
    );
    this.addSql(
      `alter table "agreement_data" add constraint "agreement_data_custodian_id_agreement_id_data_cat_49fe5_unique" unique ("custodian_id", "agreement_id", "data_category_id");`,
    );

    this.addSql(
      `create table "agreement_coverage" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "agreement_id" uuid not null, "register_id" uuid not null, "activity_id" uuid null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "agreement_coverage" add constraint "agreement_coverage_id_unique" unique ("id");`);
    this.addSql(`alter table "agreement_coverage" add constraint "agreement_coverage_code_unique" unique ("code");`);
    this.addSql(`create index "agreement_coverage_register_id_index" on "agreement_coverage" ("register_id");`);
    this.addSql(`create index "agreement_coverage_activity_id_index" on "agreement_coverage" ("activity_id");`);
    this.addSql(
      `create index "agreement_coverage_custodian_id_agreement_id_index" on "agreement_coverage" ("custodian_id", "agreement_id");`,
    );

    this.addSql(
      `create table "activity_data" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "activity_id" uuid null, "purpose_id" uuid null, "data_subject_category_id" uuid null, "data_category_id" uuid not null, "condition_fi" text collate "C" null, "condition_sv" text collate "C" null, "condition_en" text collate "C" null, "condition_original" text collate "C" null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "activity_data" add constraint "activity_data_id_unique" unique ("id");`);
    this.addSql(`alter table "activity_data" add constraint "activity_data_code_unique" unique ("code");`);
    this.addSql(
      `create index "activity_data_data_subject_category_id_index" on "activity_data" ("data_subject_category_id");`,
    );
    this.addSql(`create index "activity_data_data_category_id_index" on "activity_data" ("data_category_id");`);
    this.addSql(
      `create index "activity_data_custodian_id_register_id_index" on "activity_data" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "activity_data_custodian_id_activity_id_index" on "activity_data" ("custodian_id", "activity_id");`,
    );
    this.addSql(
      `create index "activity_data_custodian_id_purpose_id_index" on "activity_data" ("custodian_id", "purpose_id");`,
    );

    this.addSql(
      `create table "rights_channel" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid not null, "right" text collate "C" not null, "channel" text collate "C" null, "contact_point_name" text collate "C" null, "contact_point_email" text collate "C" null, "contact_point_phone" text collate "C" null, "contact_point_form" text collate "C" null, "contact_point_form_url" text collate "C" null, "contact_point_address" text collate "C" null, "condition_fi" text collate "C" null, "condition_sv" text collate "C" null, "condition_en" text collate "C" null, "condition_original" text collate "C" null, "fee" text collate "C" null, "answered_by" text collate "C" null, "statute_id" uuid null, "statute_section" text collate "C" null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "rights_channel" add constraint "rights_channel_id_unique" unique ("id");`);
    this.addSql(`alter table "rights_channel" add constraint "rights_channel_code_unique" unique ("code");`);
    this.addSql(`create index "rights_channel_statute_id_index" on "rights_channel" ("statute_id");`);
    this.addSql(
      `create index "rights_channel_custodian_id_register_id_index" on "rights_channel" ("custodian_id", "register_id");`,
    );

    this.addSql(
      `create table "security_measure" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid null, "activity_id" uuid null, "processing_on_behalf_id" uuid null, "type_id" uuid not null, "description_fi" text collate "C" null, "description_sv" text collate "C" null, "description_en" text collate "C" null, "description_original" text collate "C" null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "security_measure" add constraint "security_measure_id_unique" unique ("id");`);
    this.addSql(`alter table "security_measure" add constraint "security_measure_code_unique" unique ("code");`);
    this.addSql(`create index "security_measure_type_id_index" on "security_measure" ("type_id");`);
    this.addSql(
      `create index "security_measure_custodian_id_register_id_index" on "security_measure" ("custodian_id", "register_id");`,
    );
    this.addSql(
      `create index "security_measure_custodian_id_activity_id_index" on "security_measure" ("custodian_id", "activity_id");`,
    );
    this.addSql(
      `create index "security_measure_custodian_id_processing_on_behalf_id_index" on "security_measure" ("custodian_id", "processing_on_behalf_id");`,
    );

    this.addSql(
      `create table "statement" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "subject_kind" text collate "C" not null, "subject_id" uuid not null, "aspect" text collate "C" not null, "says" text collate "C" not null, "claim" text collate "C" null, "text_fi" text collate "C" null, "text_sv" text collate "C" null, "text_en" text collate "C" null, "text_original" text collate "C" null, "document_id" uuid not null, "statute_id" uuid null, "statute_section" text collate "C" null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "statement" add constraint "statement_id_unique" unique ("id");`);
    this.addSql(`alter table "statement" add constraint "statement_code_unique" unique ("code");`);
    this.addSql(`create index "statement_subject_id_index" on "statement" ("subject_id");`);
    this.addSql(`create index "statement_statute_id_index" on "statement" ("statute_id");`);
    this.addSql(
      `create index "statement_custodian_id_document_id_index" on "statement" ("custodian_id", "document_id");`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_custodian_id_subject_id_aspect_document_id_unique" unique ("custodian_id", "subject_id", "aspect", "document_id");`,
    );

    this.addSql(
      `create table "sub_processing" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "agreement_id" uuid not null, "parent_id" uuid null, "processor_id" uuid not null, "task_fi" text collate "C" null, "task_sv" text collate "C" null, "task_en" text collate "C" null, "task_original" text collate "C" null, "country" text collate "C" null, "notified_on" date null, "objection_until" date null, "accepted_on" date null, "has_flow_down" boolean null, "valid_from" date null, "valid_to" date null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "sub_processing" add constraint "sub_processing_id_unique" unique ("id");`);
    this.addSql(`alter table "sub_processing" add constraint "sub_processing_code_unique" unique ("code");`);
    this.addSql(`create index "sub_processing_processor_id_index" on "sub_processing" ("processor_id");`);
    this.addSql(
      `create index "sub_processing_custodian_id_agreement_id_index" on "sub_processing" ("custodian_id", "agreement_id");`,
    );
    this.addSql(
      `create index "sub_processing_custodian_id_parent_id_index" on "sub_processing" ("custodian_id", "parent_id");`,
    );

    this.addSql(
      `create table "sub_processing_data" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "sub_processing_id" uuid not null, "data_category_id" uuid not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "sub_processing_data" add constraint "sub_processing_data_id_unique" unique ("id");`);
    this.addSql(`alter table "sub_processing_data" add constraint "sub_processing_data_code_unique" unique ("code");`);
    this.addSql(
      `create index "sub_processing_data_data_category_id_index" on "sub_processing_data" ("data_category_id");`,
    );
    this.addSql(
      `create index "sub_processing_data_custodian_id_sub_processing_id_index" on "sub_processing_data" ("custodian_id", "sub_processing_id");`,
    );
    this.addSql(
      `alter table "sub_processing_data" add constraint "sub_processing_data_custodian_id_sub_processing_i_c17e8_unique" unique ("custodian_id", "sub_processing_id", "data_category_id");`,
    );

    this.addSql(
      `create table "system" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "name_fi" text collate "C" null, "name_sv" text collate "C" null, "name_en" text collate "C" null, "name_original" text collate "C" not null, "name_sort_key" text collate "C" not null, "kind" text collate "C" not null, "register_id" uuid null, "operator_id" uuid null, "hosted_in" text collate "C" null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "system" add constraint "system_id_unique" unique ("id");`);
    this.addSql(`alter table "system" add constraint "system_code_unique" unique ("code");`);
    this.addSql(`create index "system_name_sort_key_index" on "system" ("name_sort_key");`);
    this.addSql(`create index "system_register_id_index" on "system" ("register_id");`);
    this.addSql(`create index "system_operator_id_index" on "system" ("operator_id");`);

    this.addSql(
      `create table "data_flow" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "from_category_id" uuid null, "from_register_id" uuid null, "from_system_id" uuid null, "from_organisation_id" uuid null, "to_category_id" uuid null, "to_register_id" uuid null, "to_system_id" uuid null, "to_organisation_id" uuid null, "purpose_id" uuid null, "description_fi" text collate "C" null, "description_sv" text collate "C" null, "description_en" text collate "C" null, "description_original" text collate "C" null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "data_flow" add constraint "data_flow_id_unique" unique ("id");`);
    this.addSql(`alter table "data_flow" add constraint "data_flow_code_unique" unique ("code");`);
    this.addSql(`create index "data_flow_from_category_id_index" on "data_flow" ("from_category_id");`);
    this.addSql(`create index "data_flow_from_register_id_index" on "data_flow" ("from_register_id");`);
    this.addSql(`create index "data_flow_from_system_id_index" on "data_flow" ("from_system_id");`);
    this.addSql(`create index "data_flow_from_organisation_id_index" on "data_flow" ("from_organisation_id");`);
    this.addSql(`create index "data_flow_to_category_id_index" on "data_flow" ("to_category_id");`);
    this.addSql(`create index "data_flow_to_register_id_index" on "data_flow" ("to_register_id");`);
    this.addSql(`create index "data_flow_to_system_id_index" on "data_flow" ("to_system_id");`);
    this.addSql(`create index "data_flow_to_organisation_id_index" on "data_flow" ("to_organisation_id");`);
    this.addSql(`create index "data_flow_purpose_id_index" on "data_flow" ("purpose_id");`);

    this.addSql(
      `create table "data_flow_data" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "flow_id" uuid not null, "data_category_id" uuid not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "data_flow_data" add constraint "data_flow_data_id_unique" unique ("id");`);
    this.addSql(`alter table "data_flow_data" add constraint "data_flow_data_code_unique" unique ("code");`);
    this.addSql(`create index "data_flow_data_data_category_id_index" on "data_flow_data" ("data_category_id");`);
    this.addSql(
      `create index "data_flow_data_custodian_id_flow_id_index" on "data_flow_data" ("custodian_id", "flow_id");`,
    );
    this.addSql(
      `alter table "data_flow_data" add constraint "data_flow_data_custodian_id_flow_id_data_category_id_unique" unique ("custodian_id", "flow_id", "data_category_id");`,
    );

    this.addSql(
      `create table "transfer" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "register_id" uuid null, "activity_id" uuid null, "processing_on_behalf_id" uuid null, "exporter_id" uuid not null, "exporter_role" text collate "C" null, "importer_id" uuid null, "importer_role" text collate "C" null, "country" text collate "C" null, "claim" text collate "C" null, "is_remote_access" boolean null, "tool" text collate "C" null, "scc_module" text collate "C" null, "instrument_id" uuid null, "signed_on" date null, "assessed_on" date null, "assessment_id" uuid null, "supplementary_measures_fi" text collate "C" null, "supplementary_measures_sv" text collate "C" null, "supplementary_measures_en" text collate "C" null, "supplementary_measures_original" text collate "C" null, "flow_id" uuid null, "agreement_id" uuid null, "sub_processing_id" uuid null, "onward_from_id" uuid null, "valid_from" date null, "valid_to" date null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "transfer" add constraint "transfer_id_unique" unique ("id");`);
    this.addSql(`alter table "transfer" add constraint "transfer_code_unique" unique ("code");`);
    this.addSql(`create index "transfer_register_id_index" on "transfer" ("register_id");`);
    this.addSql(`create index "transfer_activity_id_index" on "transfer" ("activity_id");`);
    this.addSql(`create index "transfer_exporter_id_index" on "transfer" ("exporter_id");`);
    this.addSql(`create index "transfer_importer_id_index" on "transfer" ("importer_id");`);
    this.addSql(`create index "transfer_instrument_id_index" on "transfer" ("instrument_id");`);
    this.addSql(
      `create index "transfer_custodian_id_processing_on_behalf_id_index" on "transfer" ("custodian_id", "processing_on_behalf_id");`,
    );
    this.addSql(
      `create index "transfer_custodian_id_assessment_id_index" on "transfer" ("custodian_id", "assessment_id");`,
    );
    this.addSql(`create index "transfer_custodian_id_flow_id_index" on "transfer" ("custodian_id", "flow_id");`);
    this.addSql(
      `create index "transfer_custodian_id_agreement_id_index" on "transfer" ("custodian_id", "agreement_id");`,
    );
    this.addSql(
      `create index "transfer_custodian_id_sub_processing_id_index" on "transfer" ("custodian_id", "sub_processing_id");`,
    );
    this.addSql(
      `create index "transfer_custodian_id_onward_from_id_index" on "transfer" ("custodian_id", "onward_from_id");`,
    );

    this.addSql(
      `create table "transfer_data" ("custodian_id" uuid not null, "id" uuid not null default gen_random_uuid(), "code" text collate "C" not null, "revision_number" int not null, "transfer_id" uuid not null, "data_category_id" uuid not null, primary key ("custodian_id", "id"));`,
    );
    this.addSql(`alter table "transfer_data" add constraint "transfer_data_id_unique" unique ("id");`);
    this.addSql(`alter table "transfer_data" add constraint "transfer_data_code_unique" unique ("code");`);
    this.addSql(`create index "transfer_data_data_category_id_index" on "transfer_data" ("data_category_id");`);
    this.addSql(
      `create index "transfer_data_custodian_id_transfer_id_index" on "transfer_data" ("custodian_id", "transfer_id");`,
    );
    this.addSql(
      `alter table "transfer_data" add constraint "transfer_data_custodian_id_transfer_id_data_category_id_unique" unique ("custodian_id", "transfer_id", "data_category_id");`,
    );

    this.addSql(
      `alter table "personal_data_category" add constraint "personal_data_category_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "personal_data_category" add constraint "personal_data_category_parent_id_foreign" foreign key ("parent_id") references "personal_data_category" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "personal_data_category" add constraint "personal_data_category_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "party_category" add constraint "party_category_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "party_category" add constraint "party_category_parent_id_foreign" foreign key ("parent_id") references "party_category" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "party_category" add constraint "party_category_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "measure_type" add constraint "measure_type_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "measure_type" add constraint "measure_type_parent_id_foreign" foreign key ("parent_id") references "measure_type" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "measure_type" add constraint "measure_type_kind_check" check ("kind" in ('TECHNICAL', 'ORGANISATIONAL'));`,
    );
    this.addSql(
      `alter table "measure_type" add constraint "measure_type_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "law_fact" add constraint "law_fact_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "law_fact" add constraint "law_fact_about_id_foreign" foreign key ("about_id") references "law_fact" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "law_fact" add constraint "law_fact_replaced_by_id_foreign" foreign key ("replaced_by_id") references "law_fact" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "law_fact" add constraint "law_fact_kind_check" check ("kind" in ('ADEQUACY', 'EEA_MEMBER', 'TERRITORY', 'NOT_MEMBER', 'COUNTRY_ALIAS', 'BRIDGE', 'STATUTE', 'AMENDMENT', 'EARLIER_NAME', 'SCC_SET', 'AUTHORITY', 'THRESHOLD', 'PROPOSAL', 'SYSTEM', 'LITIGATION'));`,
    );
    this.addSql(
      `alter table "law_fact" add constraint "law_fact_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "organisation" add constraint "organisation_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "organisation" add constraint "organisation_authority_id_foreign" foreign key ("authority_id") references "law_fact" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('COMPANY', 'PUBLIC_AUTHORITY', 'ASSOCIATION', 'INTERNATIONAL_ORGANISATION'));`,
    );
    this.addSql(
      `alter table "organisation" add constraint "organisation_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );
    this.addSql(
      `alter table "organisation" add constraint "organisation_postal_address_original_check" check ("postal_address_original" in ('FI', 'SV', 'EN'));`,
    );
    this.addSql(
      `alter table "organisation" add constraint "organisation_visiting_address_original_check" check ("visiting_address_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "register" add constraint "register_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "register" add constraint "register_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "register" add constraint "register_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );
    this.addSql(
      `alter table "register" add constraint "register_short_name_original_check" check ("short_name_original" in ('FI', 'SV', 'EN'));`,
    );
    this.addSql(
      `alter table "register" add constraint "register_description_original_check" check ("description_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_controller_id_foreign" foreign key ("controller_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_processor_id_foreign" foreign key ("processor_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_clause_set_id_foreign" foreign key ("clause_set_id") references "law_fact" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_status_check" check ("status" in ('DRAFT', 'IN_FORCE', 'ENDED'));`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_authorisation_check" check ("authorisation" in ('GENERAL', 'SPECIFIC'));`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_subject_matter_original_check" check ("subject_matter_original" in ('FI', 'SV', 'EN'));`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_clauses_documented_instructions_check" check ("clauses_documented_instructions" in ('PRESENT', 'MISSING', 'NOT_STATED'));`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_clauses_confidentiality_check" check ("clauses_confidentiality" in ('PRESENT', 'MISSING', 'NOT_STATED'));`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_clauses_security_check" check ("clauses_security" in ('PRESENT', 'MISSING', 'NOT_STATED'));`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_clauses_sub_processing_check" check ("clauses_sub_processing" in ('PRESENT', 'MISSING', 'NOT_STATED'));`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_clauses_help_with_rights_check" check ("clauses_help_with_rights" in ('PRESENT', 'MISSING', 'NOT_STATED'));`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_clauses_help_with_compliance_check" check ("clauses_help_with_compliance" in ('PRESENT', 'MISSING', 'NOT_STATED'));`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_clauses_deletion_or_return_check" check ("clauses_deletion_or_return" in ('PRESENT', 'MISSING', 'NOT_STATED'));`,
    );
    this.addSql(
      `alter table "processing_agreement" add constraint "processing_agreement_clauses_audits_check" check ("clauses_audits" in ('PRESENT', 'MISSING', 'NOT_STATED'));`,
    );

    this.addSql(
      `alter table "processing_on_behalf" add constraint "processing_on_behalf_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "processing_on_behalf" add constraint "processing_on_behalf_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "processing_on_behalf" add constraint "processing_on_behalf_processor_id_foreign" foreign key ("processor_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "processing_on_behalf" add constraint "processing_on_behalf_controller_id_foreign" foreign key ("controller_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "processing_on_behalf" add constraint "processing_on_behalf_agreement_id_foreign" foreign key ("agreement_id") references "processing_agreement" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "processing_on_behalf" add constraint "processing_on_behalf_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "processing_activity" add constraint "processing_activity_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "processing_activity" add constraint "processing_activity_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "processing_activity" add constraint "processing_activity_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "processing_activity" add constraint "processing_activity_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );
    this.addSql(
      `alter table "processing_activity" add constraint "processing_activity_description_original_check" check ("description_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "purpose" add constraint "purpose_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "purpose" add constraint "purpose_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "purpose" add constraint "purpose_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "purpose" add constraint "purpose_custodian_id_activity_id_foreign" foreign key ("custodian_id", "activity_id") references "processing_activity" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "purpose" add constraint "purpose_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "recipient" add constraint "recipient_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "recipient" add constraint "recipient_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "recipient" add constraint "recipient_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "recipient" add constraint "recipient_custodian_id_activity_id_foreign" foreign key ("custodian_id", "activity_id") references "processing_activity" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "recipient" add constraint "recipient_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "recipient" add constraint "recipient_category_id_foreign" foreign key ("category_id") references "party_category" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "recipient" add constraint "recipient_recipient_register_id_foreign" foreign key ("recipient_register_id") references "register" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "recipient" add constraint "recipient_custodian_id_purpose_id_foreign" foreign key ("custodian_id", "purpose_id") references "purpose" ("custodian_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "recipient" add constraint "recipient_custodian_id_agreement_id_foreign" foreign key ("custodian_id", "agreement_id") references "processing_agreement" ("custodian_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "recipient" add constraint "recipient_role_check" check ("role" in ('CONTROLLER', 'PROCESSOR'));`,
    );
    this.addSql(
      `alter table "recipient" add constraint "recipient_description_original_check" check ("description_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "recipient_data" add constraint "recipient_data_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "recipient_data" add constraint "recipient_data_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "recipient_data" add constraint "recipient_data_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "recipient_data" add constraint "recipient_data_custodian_id_recipient_id_foreign" foreign key ("custodian_id", "recipient_id") references "recipient" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "recipient_data" add constraint "recipient_data_data_category_id_foreign" foreign key ("data_category_id") references "personal_data_category" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "ownership" add constraint "ownership_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ownership" add constraint "ownership_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ownership" add constraint "ownership_owner_id_foreign" foreign key ("owner_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ownership" add constraint "ownership_owned_id_foreign" foreign key ("owned_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "ownership" add constraint "ownership_kind_check" check ("kind" in ('PARENT', 'SHAREHOLDER', 'ASSOCIATE'));`,
    );

    this.addSql(
      `alter table "joint_arrangement" add constraint "joint_arrangement_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "joint_arrangement" add constraint "joint_arrangement_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "joint_arrangement" add constraint "joint_arrangement_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "joint_arrangement" add constraint "joint_arrangement_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );
    this.addSql(
      `alter table "joint_arrangement" add constraint "joint_arrangement_essence_original_check" check ("essence_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "external_reference" add constraint "external_reference_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "external_reference" add constraint "external_reference_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "evidence_document" add constraint "evidence_document_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "evidence_document" add constraint "evidence_document_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "evidence_document" add constraint "evidence_document_statute_id_foreign" foreign key ("statute_id") references "law_fact" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "evidence_document" add constraint "evidence_document_kind_check" check ("kind" in ('PRIVACY_NOTICE', 'REGISTER_DESCRIPTION', 'CONTRACT', 'DPIA', 'LEGITIMATE_INTERESTS_ASSESSMENT', 'TRANSFER_IMPACT_ASSESSMENT', 'COMPATIBILITY_NOTE'));`,
    );
    this.addSql(
      `alter table "evidence_document" add constraint "evidence_document_language_check" check ("language" in ('FI', 'SV', 'EN'));`,
    );
    this.addSql(
      `alter table "evidence_document" add constraint "evidence_document_title_original_check" check ("title_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "duty_allocation" add constraint "duty_allocation_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_allocation" add constraint "duty_allocation_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_allocation" add constraint "duty_allocation_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "duty_allocation" add constraint "duty_allocation_custodian_id_arrangement_id_foreign" foreign key ("custodian_id", "arrangement_id") references "joint_arrangement" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "duty_allocation" add constraint "duty_allocation_party_id_foreign" foreign key ("party_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_allocation" add constraint "duty_allocation_duty_check" check ("duty" in ('INFORMATION', 'ACCESS', 'RECTIFICATION', 'ERASURE', 'RESTRICTION', 'PORTABILITY', 'OBJECTION', 'AUTOMATED_DECISIONS', 'SECURITY', 'BREACH', 'DPIA', 'PROCESSORS', 'TRANSFERS', 'AUTHORITY_CONTACT'));`,
    );
    this.addSql(
      `alter table "duty_allocation" add constraint "duty_allocation_answer_check" check ("answer" in ('PARTY', 'EACH'));`,
    );

    this.addSql(
      `alter table "document_section" add constraint "document_section_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "document_section" add constraint "document_section_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "document_section" add constraint "document_section_custodian_id_document_id_foreign" foreign key ("custodian_id", "document_id") references "evidence_document" ("custodian_id", "id") on update no action on delete cascade;`,
    );

    this.addSql(
      `alter table "designation" add constraint "designation_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "designation" add constraint "designation_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "designation" add constraint "designation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "designation" add constraint "designation_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "designation" add constraint "designation_role_check" check ("role" in ('DPO', 'REPRESENTATIVE', 'RESPONSIBLE_PERSON', 'PRIVACY_CONTACT'));`,
    );

    this.addSql(
      `alter table "data_subject_category" add constraint "data_subject_category_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_subject_category" add constraint "data_subject_category_parent_id_foreign" foreign key ("parent_id") references "data_subject_category" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_subject_category" add constraint "data_subject_category_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "retention_period" add constraint "retention_period_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "retention_period" add constraint "retention_period_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "retention_period" add constraint "retention_period_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "retention_period" add constraint "retention_period_custodian_id_activity_id_foreign" foreign key ("custodian_id", "activity_id") references "processing_activity" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "retention_period" add constraint "retention_period_data_subject_category_id_foreign" foreign key ("data_subject_category_id") references "data_subject_category" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "retention_period" add constraint "retention_period_statute_id_foreign" foreign key ("statute_id") references "law_fact" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "retention_period" add constraint "retention_period_bound_check" check ("bound" in ('EXACT', 'AT_MOST', 'AT_LEAST'));`,
    );
    this.addSql(
      `alter table "retention_period" add constraint "retention_period_start_event_check" check ("start_event" in ('END_OF_CUSTOMER_RELATIONSHIP', 'END_OF_CONTRACT', 'EVENT_DATA_CONCERNS', 'WITHDRAWAL_OF_CONSENT', 'MARKETING_BAN', 'WITHDRAWAL_OF_CONSENT_OR_MARKETING_BAN', 'RECORDING', 'END_OF_INSURER_LIABILITY', 'INSURED_EVENT', 'END_OF_RAFFLE', 'END_OF_FINANCIAL_YEAR', 'END_OF_YEAR_OF_FINANCIAL_YEAR', 'BASIS_ENDS', 'DUE_DATE'));`,
    );
    this.addSql(
      `alter table "retention_period" add constraint "retention_period_end_event_check" check ("end_event" in ('END_OF_CUSTOMER_RELATIONSHIP', 'END_OF_CONTRACT', 'EVENT_DATA_CONCERNS', 'WITHDRAWAL_OF_CONSENT', 'MARKETING_BAN', 'WITHDRAWAL_OF_CONSENT_OR_MARKETING_BAN', 'RECORDING', 'END_OF_INSURER_LIABILITY', 'INSURED_EVENT', 'END_OF_RAFFLE', 'END_OF_FINANCIAL_YEAR', 'END_OF_YEAR_OF_FINANCIAL_YEAR', 'BASIS_ENDS', 'DUE_DATE'));`,
    );
    this.addSql(
      `alter table "retention_period" add constraint "retention_period_condition_original_check" check ("condition_original" in ('FI', 'SV', 'EN'));`,
    );
    this.addSql(
      `alter table "retention_period" add constraint "retention_period_criterion_original_check" check ("criterion_original" in ('FI', 'SV', 'EN'));`,
    );
    this.addSql(
      `alter table "retention_period" add constraint "retention_period_other_ground_original_check" check ("other_ground_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "retention_data" add constraint "retention_data_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "retention_data" add constraint "retention_data_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "retention_data" add constraint "retention_data_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "retention_data" add constraint "retention_data_custodian_id_retention_period_id_foreign" foreign key ("custodian_id", "retention_period_id") references "retention_period" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "retention_data" add constraint "retention_data_data_category_id_foreign" foreign key ("data_category_id") references "personal_data_category" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "register_cell" add constraint "register_cell_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "register_cell" add constraint "register_cell_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "register_cell" add constraint "register_cell_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "register_cell" add constraint "register_cell_data_subject_category_id_foreign" foreign key ("data_subject_category_id") references "data_subject_category" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "duty_scope" add constraint "duty_scope_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_scope" add constraint "duty_scope_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_scope" add constraint "duty_scope_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "duty_scope" add constraint "duty_scope_custodian_id_allocation_id_foreign" foreign key ("custodian_id", "allocation_id") references "duty_allocation" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "duty_scope" add constraint "duty_scope_custodian_id_cell_id_foreign" foreign key ("custodian_id", "cell_id") references "register_cell" ("custodian_id", "id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "purpose_basis" add constraint "purpose_basis_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "purpose_basis" add constraint "purpose_basis_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "purpose_basis" add constraint "purpose_basis_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "purpose_basis" add constraint "purpose_basis_custodian_id_purpose_id_foreign" foreign key ("custodian_id", "purpose_id") references "purpose" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "purpose_basis" add constraint "purpose_basis_data_subject_category_id_foreign" foreign key ("data_subject_category_id") references "data_subject_category" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "purpose_basis" add constraint "purpose_basis_statute_id_foreign" foreign key ("statute_id") references "law_fact" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "purpose_basis" add constraint "purpose_basis_article_check" check ("article" in ('ART_6_1_A', 'ART_6_1_B', 'ART_6_1_C', 'ART_6_1_D', 'ART_6_1_E', 'ART_6_1_F'));`,
    );
    this.addSql(
      `alter table "purpose_basis" add constraint "purpose_basis_condition_check" check ("condition" in ('ART_9_2_A', 'ART_9_2_B', 'ART_9_2_C', 'ART_9_2_D', 'ART_9_2_E', 'ART_9_2_F', 'ART_9_2_G', 'ART_9_2_H', 'ART_9_2_I', 'ART_9_2_J'));`,
    );
    this.addSql(
      `alter table "purpose_basis" add constraint "purpose_basis_interest_of_check" check ("interest_of" in ('OWN', 'GROUP', 'THIRD_PARTY'));`,
    );
    this.addSql(
      `alter table "purpose_basis" add constraint "purpose_basis_interest_original_check" check ("interest_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "data_source" add constraint "data_source_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_source" add constraint "data_source_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_source" add constraint "data_source_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "data_source" add constraint "data_source_custodian_id_activity_id_foreign" foreign key ("custodian_id", "activity_id") references "processing_activity" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "data_source" add constraint "data_source_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_source" add constraint "data_source_category_id_foreign" foreign key ("category_id") references "party_category" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_source" add constraint "data_source_source_register_id_foreign" foreign key ("source_register_id") references "register" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_source" add constraint "data_source_kind_check" check ("kind" in ('DATA_SUBJECT', 'ORGANISATION', 'CATEGORY', 'REGISTER', 'OBSERVATION'));`,
    );
    this.addSql(
      `alter table "data_source" add constraint "data_source_description_original_check" check ("description_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "data_source_data" add constraint "data_source_data_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_source_data" add constraint "data_source_data_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_source_data" add constraint "data_source_data_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "data_source_data" add constraint "data_source_data_custodian_id_source_id_foreign" foreign key ("custodian_id", "source_id") references "data_source" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "data_source_data" add constraint "data_source_data_data_category_id_foreign" foreign key ("data_category_id") references "personal_data_category" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "controllership" add constraint "controllership_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "controllership" add constraint "controllership_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "controllership" add constraint "controllership_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "controllership" add constraint "controllership_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "controllership" add constraint "controllership_kind_check" check ("kind" in ('SOLE', 'JOINT', 'INDEPENDENT'));`,
    );

    this.addSql(
      `alter table "controllership_scope" add constraint "controllership_scope_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "controllership_scope" add constraint "controllership_scope_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "controllership_scope" add constraint "controllership_scope_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "controllership_scope" add constraint "controllership_scope_custodian_id_controllership_id_foreign" foreign key ("custodian_id", "controllership_id") references "controllership" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "controllership_scope" add constraint "controllership_scope_custodian_id_cell_id_foreign" foreign key ("custodian_id", "cell_id") references "register_cell" ("custodian_id", "id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "contract_type" add constraint "contract_type_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "contract_type" add constraint "contract_type_parent_id_foreign" foreign key ("parent_id") references "contract_type" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "contract_type" add constraint "contract_type_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "citation" add constraint "citation_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_custodian_id_document_id_foreign" foreign key ("custodian_id", "document_id") references "evidence_document" ("custodian_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_custodian_id_section_id_foreign" foreign key ("custodian_id", "section_id") references "document_section" ("custodian_id", "id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "cell_contract_type" add constraint "cell_contract_type_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "cell_contract_type" add constraint "cell_contract_type_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "cell_contract_type" add constraint "cell_contract_type_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "cell_contract_type" add constraint "cell_contract_type_custodian_id_cell_id_foreign" foreign key ("custodian_id", "cell_id") references "register_cell" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "cell_contract_type" add constraint "cell_contract_type_contract_type_id_foreign" foreign key ("contract_type_id") references "contract_type" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "automated_decision" add constraint "automated_decision_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "automated_decision" add constraint "automated_decision_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "automated_decision" add constraint "automated_decision_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "automated_decision" add constraint "automated_decision_custodian_id_activity_id_foreign" foreign key ("custodian_id", "activity_id") references "processing_activity" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "automated_decision" add constraint "automated_decision_statute_id_foreign" foreign key ("statute_id") references "law_fact" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "automated_decision" add constraint "automated_decision_ground_check" check ("ground" in ('ART_22_2_A', 'ART_22_2_B', 'ART_22_2_C'));`,
    );
    this.addSql(
      `alter table "automated_decision" add constraint "automated_decision_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );
    this.addSql(
      `alter table "automated_decision" add constraint "automated_decision_logic_original_check" check ("logic_original" in ('FI', 'SV', 'EN'));`,
    );
    this.addSql(
      `alter table "automated_decision" add constraint "automated_decision_consequences_original_check" check ("consequences_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "arrangement_party" add constraint "arrangement_party_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "arrangement_party" add constraint "arrangement_party_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "arrangement_party" add constraint "arrangement_party_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "arrangement_party" add constraint "arrangement_party_custodian_id_arrangement_id_foreign" foreign key ("custodian_id", "arrangement_id") references "joint_arrangement" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "arrangement_party" add constraint "arrangement_party_party_id_foreign" foreign key ("party_id") references "organisation" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "agreement_data" add constraint "agreement_data_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "agreement_data" add constraint "agreement_data_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "agreement_data" add constraint "agreement_data_custodian_id_agreement_id_foreign" foreign key ("custodian_id", "agreement_id") references "processing_agreement" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "agreement_data" add constraint "agreement_data_data_category_id_foreign" foreign key ("data_category_id") references "personal_data_category" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "agreement_coverage" add constraint "agreement_coverage_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "agreement_coverage" add constraint "agreement_coverage_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "agreement_coverage" add constraint "agreement_coverage_custodian_id_agreement_id_foreign" foreign key ("custodian_id", "agreement_id") references "processing_agreement" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "agreement_coverage" add constraint "agreement_coverage_register_id_foreign" foreign key ("register_id") references "register" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "agreement_coverage" add constraint "agreement_coverage_activity_id_foreign" foreign key ("activity_id") references "processing_activity" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "activity_data" add constraint "activity_data_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "activity_data" add constraint "activity_data_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "activity_data" add constraint "activity_data_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "activity_data" add constraint "activity_data_custodian_id_activity_id_foreign" foreign key ("custodian_id", "activity_id") references "processing_activity" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "activity_data" add constraint "activity_data_custodian_id_purpose_id_foreign" foreign key ("custodian_id", "purpose_id") references "purpose" ("custodian_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "activity_data" add constraint "activity_data_data_subject_category_id_foreign" foreign key ("data_subject_category_id") references "data_subject_category" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "activity_data" add constraint "activity_data_data_category_id_foreign" foreign key ("data_category_id") references "personal_data_category" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "activity_data" add constraint "activity_data_condition_original_check" check ("condition_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "rights_channel" add constraint "rights_channel_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "rights_channel" add constraint "rights_channel_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "rights_channel" add constraint "rights_channel_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "rights_channel" add constraint "rights_channel_statute_id_foreign" foreign key ("statute_id") references "law_fact" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "rights_channel" add constraint "rights_channel_right_check" check ("right" in ('INFORMATION', 'ACCESS', 'RECTIFICATION', 'ERASURE', 'RESTRICTION', 'PORTABILITY', 'OBJECTION', 'OBJECTION_TO_DIRECT_MARKETING', 'AUTOMATED_DECISIONS', 'WITHDRAWAL_OF_CONSENT', 'COMPLAINT'));`,
    );
    this.addSql(
      `alter table "rights_channel" add constraint "rights_channel_channel_check" check ("channel" in ('EMAIL', 'PHONE', 'POST', 'FORM', 'IN_PERSON', 'SIGNED_DOCUMENT', 'VERIFIED_ELECTRONIC', 'SETTINGS'));`,
    );
    this.addSql(
      `alter table "rights_channel" add constraint "rights_channel_fee_check" check ("fee" in ('FREE', 'MANIFESTLY_UNFOUNDED_OR_EXCESSIVE', 'MORE_THAN_ONCE_A_YEAR', 'OTHER'));`,
    );
    this.addSql(
      `alter table "rights_channel" add constraint "rights_channel_answered_by_check" check ("answered_by" in ('EMAIL', 'PHONE', 'POST', 'FORM', 'IN_PERSON', 'SIGNED_DOCUMENT', 'VERIFIED_ELECTRONIC', 'SETTINGS'));`,
    );
    this.addSql(
      `alter table "rights_channel" add constraint "rights_channel_condition_original_check" check ("condition_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "security_measure" add constraint "security_measure_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "security_measure" add constraint "security_measure_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "security_measure" add constraint "security_measure_custodian_id_register_id_foreign" foreign key ("custodian_id", "register_id") references "register" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "security_measure" add constraint "security_measure_custodian_id_activity_id_foreign" foreign key ("custodian_id", "activity_id") references "processing_activity" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "security_measure" add constraint "security_measure_custodian_id_processing_on_behalf_id_foreign" foreign key ("custodian_id", "processing_on_behalf_id") references "processing_on_behalf" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "security_measure" add constraint "security_measure_type_id_foreign" foreign key ("type_id") references "measure_type" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "security_measure" add constraint "security_measure_description_original_check" check ("description_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "statement" add constraint "statement_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_custodian_id_document_id_foreign" foreign key ("custodian_id", "document_id") references "evidence_document" ("custodian_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_statute_id_foreign" foreign key ("statute_id") references "law_fact" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_aspect_check" check ("aspect" in ('CONTROLLER', 'CONTROLLER_CONTACT', 'BUSINESS_ID', 'JOINT_CONTROLLERS', 'REPRESENTATIVE', 'DPO', 'DPO_CONTACT', 'RESPONSIBLE_PERSON', 'PURPOSES', 'LEGAL_BASIS', 'LEGITIMATE_INTEREST', 'DATA_SUBJECTS', 'DATA_CATEGORIES', 'SPECIAL_CATEGORIES', 'CRIMINAL_DATA', 'NATIONAL_ID', 'NATIONAL_ID_GROUND', 'SOURCES', 'RECIPIENTS', 'PROCESSORS', 'PROCESSING_AGREEMENTS', 'TRANSFERS', 'THIRD_COUNTRY', 'IMPORTER', 'TRANSFER_TOOL', 'RETENTION', 'SECURITY_MEASURES', 'AUTOMATED_DECISIONS', 'PROFILING', 'PROVISION_OBLIGATORY', 'RIGHTS', 'COMPLAINT', 'JOINT_ARRANGEMENT', 'GROUP', 'CATEGORIES_OF_PROCESSING'));`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_says_check" check ("says" in ('STATED', 'NONE', 'NOT_STATED', 'UNSPECIFIC'));`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_claim_check" check ("claim" in ('NONE', 'NONE_BUT_CONDITIONAL', 'LIMITED_TOOL_UNSPECIFIC', 'POSSIBLE_TOOL_EXAMPLE'));`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_text_original_check" check ("text_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "sub_processing" add constraint "sub_processing_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "sub_processing" add constraint "sub_processing_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "sub_processing" add constraint "sub_processing_custodian_id_agreement_id_foreign" foreign key ("custodian_id", "agreement_id") references "processing_agreement" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "sub_processing" add constraint "sub_processing_custodian_id_parent_id_foreign" foreign key ("custodian_id", "parent_id") references "sub_processing" ("custodian_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "sub_processing" add constraint "sub_processing_processor_id_foreign" foreign key ("processor_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "sub_processing" add constraint "sub_processing_task_original_check" check ("task_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "sub_processing_data" add constraint "sub_processing_data_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "sub_processing_data" add constraint "sub_processing_data_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "sub_processing_data" add constraint "sub_processing_data_custodian_id_sub_processing_id_foreign" foreign key ("custodian_id", "sub_processing_id") references "sub_processing" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "sub_processing_data" add constraint "sub_processing_data_data_category_id_foreign" foreign key ("data_category_id") references "personal_data_category" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "system" add constraint "system_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "system" add constraint "system_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "system" add constraint "system_register_id_foreign" foreign key ("register_id") references "register" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "system" add constraint "system_operator_id_foreign" foreign key ("operator_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "system" add constraint "system_kind_check" check ("kind" in ('APPLICATION', 'DATA_SET'));`,
    );
    this.addSql(
      `alter table "system" add constraint "system_name_original_check" check ("name_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "data_flow" add constraint "data_flow_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_flow" add constraint "data_flow_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_flow" add constraint "data_flow_from_category_id_foreign" foreign key ("from_category_id") references "party_category" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_flow" add constraint "data_flow_from_register_id_foreign" foreign key ("from_register_id") references "register" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_flow" add constraint "data_flow_from_system_id_foreign" foreign key ("from_system_id") references "system" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_flow" add constraint "data_flow_from_organisation_id_foreign" foreign key ("from_organisation_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_flow" add constraint "data_flow_to_category_id_foreign" foreign key ("to_category_id") references "party_category" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_flow" add constraint "data_flow_to_register_id_foreign" foreign key ("to_register_id") references "register" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_flow" add constraint "data_flow_to_system_id_foreign" foreign key ("to_system_id") references "system" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_flow" add constraint "data_flow_to_organisation_id_foreign" foreign key ("to_organisation_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_flow" add constraint "data_flow_purpose_id_foreign" foreign key ("purpose_id") references "purpose" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_flow" add constraint "data_flow_from_category_exactly_one" check (num_nonnulls(from_category_id, from_register_id, from_system_id, from_organisation_id) = 1);`,
    );
    this.addSql(
      `alter table "data_flow" add constraint "data_flow_to_category_exactly_one" check (num_nonnulls(to_category_id, to_register_id, to_system_id, to_organisation_id) = 1);`,
    );
    this.addSql(
      `alter table "data_flow" add constraint "data_flow_description_original_check" check ("description_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "data_flow_data" add constraint "data_flow_data_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_flow_data" add constraint "data_flow_data_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_flow_data" add constraint "data_flow_data_custodian_id_flow_id_foreign" foreign key ("custodian_id", "flow_id") references "data_flow" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "data_flow_data" add constraint "data_flow_data_data_category_id_foreign" foreign key ("data_category_id") references "personal_data_category" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "transfer" add constraint "transfer_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_register_id_foreign" foreign key ("register_id") references "register" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_activity_id_foreign" foreign key ("activity_id") references "processing_activity" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_custodian_id_processing_on_behalf_id_foreign" foreign key ("custodian_id", "processing_on_behalf_id") references "processing_on_behalf" ("custodian_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_exporter_id_foreign" foreign key ("exporter_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_importer_id_foreign" foreign key ("importer_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_instrument_id_foreign" foreign key ("instrument_id") references "law_fact" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_custodian_id_assessment_id_foreign" foreign key ("custodian_id", "assessment_id") references "evidence_document" ("custodian_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_custodian_id_flow_id_foreign" foreign key ("custodian_id", "flow_id") references "data_flow" ("custodian_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_custodian_id_agreement_id_foreign" foreign key ("custodian_id", "agreement_id") references "processing_agreement" ("custodian_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_custodian_id_sub_processing_id_foreign" foreign key ("custodian_id", "sub_processing_id") references "sub_processing" ("custodian_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_custodian_id_onward_from_id_foreign" foreign key ("custodian_id", "onward_from_id") references "transfer" ("custodian_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_exporter_role_check" check ("exporter_role" in ('CONTROLLER', 'PROCESSOR'));`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_importer_role_check" check ("importer_role" in ('CONTROLLER', 'PROCESSOR'));`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_claim_check" check ("claim" in ('NONE', 'NONE_BUT_CONDITIONAL', 'LIMITED_TOOL_UNSPECIFIC', 'POSSIBLE_TOOL_EXAMPLE'));`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_tool_check" check ("tool" in ('ADEQUACY', 'PUBLIC_BODY_INSTRUMENT', 'BCR', 'SCC', 'SUPERVISORY_AUTHORITY_SCC', 'CODE_OF_CONDUCT', 'CERTIFICATION', 'AUTHORISED_CLAUSES', 'ADMINISTRATIVE_ARRANGEMENT', 'ART_49_1_A', 'ART_49_1_B', 'ART_49_1_C', 'ART_49_1_D', 'ART_49_1_E', 'ART_49_1_F', 'ART_49_1_G', 'ART_49_1_SECOND_SUBPARAGRAPH'));`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_scc_module_check" check ("scc_module" in ('MODULE_1', 'MODULE_2', 'MODULE_3', 'MODULE_4'));`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_supplementary_measures_original_check" check ("supplementary_measures_original" in ('FI', 'SV', 'EN'));`,
    );

    this.addSql(
      `alter table "transfer_data" add constraint "transfer_data_custodian_id_foreign" foreign key ("custodian_id") references "organisation" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer_data" add constraint "transfer_data_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "transfer_data" add constraint "transfer_data_custodian_id_transfer_id_foreign" foreign key ("custodian_id", "transfer_id") references "transfer" ("custodian_id", "id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "transfer_data" add constraint "transfer_data_data_category_id_foreign" foreign key ("data_category_id") references "personal_data_category" ("id") on update no action on delete restrict;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(
      `alter table "personal_data_category" drop constraint "personal_data_category_revision_number_foreign";`,
    );
    this.addSql(`alter table "party_category" drop constraint "party_category_revision_number_foreign";`);
    this.addSql(`alter table "measure_type" drop constraint "measure_type_revision_number_foreign";`);
    this.addSql(`alter table "law_fact" drop constraint "law_fact_revision_number_foreign";`);
    this.addSql(`alter table "organisation" drop constraint "organisation_revision_number_foreign";`);
    this.addSql(`alter table "register" drop constraint "register_revision_number_foreign";`);
    this.addSql(`alter table "processing_agreement" drop constraint "processing_agreement_revision_number_foreign";`);
    this.addSql(`alter table "processing_on_behalf" drop constraint "processing_on_behalf_revision_number_foreign";`);
    this.addSql(`alter table "processing_activity" drop constraint "processing_activity_revision_number_foreign";`);
    this.addSql(`alter table "purpose" drop constraint "purpose_revision_number_foreign";`);
    this.addSql(`alter table "recipient" drop constraint "recipient_revision_number_foreign";`);
    this.addSql(`alter table "recipient_data" drop constraint "recipient_data_revision_number_foreign";`);
    this.addSql(`alter table "ownership" drop constraint "ownership_revision_number_foreign";`);
    this.addSql(`alter table "joint_arrangement" drop constraint "joint_arrangement_revision_number_foreign";`);
    this.addSql(`alter table "external_reference" drop constraint "external_reference_revision_number_foreign";`);
    this.addSql(`alter table "evidence_document" drop constraint "evidence_document_revision_number_foreign";`);
    this.addSql(`alter table "duty_allocation" drop constraint "duty_allocation_revision_number_foreign";`);
    this.addSql(`alter table "document_section" drop constraint "document_section_revision_number_foreign";`);
    this.addSql(`alter table "designation" drop constraint "designation_revision_number_foreign";`);
    this.addSql(`alter table "data_subject_category" drop constraint "data_subject_category_revision_number_foreign";`);
    this.addSql(`alter table "retention_period" drop constraint "retention_period_revision_number_foreign";`);
    this.addSql(`alter table "retention_data" drop constraint "retention_data_revision_number_foreign";`);
    this.addSql(`alter table "register_cell" drop constraint "register_cell_revision_number_foreign";`);
    this.addSql(`alter table "duty_scope" drop constraint "duty_scope_revision_number_foreign";`);
    this.addSql(`alter table "purpose_basis" drop constraint "purpose_basis_revision_number_foreign";`);
    this.addSql(`alter table "data_source" drop constraint "data_source_revision_number_foreign";`);
    this.addSql(`alter table "data_source_data" drop constraint "data_source_data_revision_number_foreign";`);
    this.addSql(`alter table "controllership" drop constraint "controllership_revision_number_foreign";`);
    this.addSql(`alter table "controllership_scope" drop constraint "controllership_scope_revision_number_foreign";`);
    this.addSql(`alter table "contract_type" drop constraint "contract_type_revision_number_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_revision_number_foreign";`);
    this.addSql(`alter table "cell_contract_type" drop constraint "cell_contract_type_revision_number_foreign";`);
    this.addSql(`alter table "automated_decision" drop constraint "automated_decision_revision_number_foreign";`);
    this.addSql(`alter table "arrangement_party" drop constraint "arrangement_party_revision_number_foreign";`);
    this.addSql(`alter table "agreement_data" drop constraint "agreement_data_revision_number_foreign";`);
    this.addSql(`alter table "agreement_coverage" drop constraint "agreement_coverage_revision_number_foreign";`);
    this.addSql(`alter table "activity_data" drop constraint "activity_data_revision_number_foreign";`);
    this.addSql(`alter table "rights_channel" drop constraint "rights_channel_revision_number_foreign";`);
    this.addSql(`alter table "security_measure" drop constraint "security_measure_revision_number_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_revision_number_foreign";`);
    this.addSql(`alter table "sub_processing" drop constraint "sub_processing_revision_number_foreign";`);
    this.addSql(`alter table "sub_processing_data" drop constraint "sub_processing_data_revision_number_foreign";`);
    this.addSql(`alter table "system" drop constraint "system_revision_number_foreign";`);
    this.addSql(`alter table "data_flow" drop constraint "data_flow_revision_number_foreign";`);
    this.addSql(`alter table "data_flow_data" drop constraint "data_flow_data_revision_number_foreign";`);
    this.addSql(`alter table "transfer" drop constraint "transfer_revision_number_foreign";`);
    this.addSql(`alter table "transfer_data" drop constraint "transfer_data_revision_number_foreign";`);
    this.addSql(`alter table "personal_data_category" drop constraint "personal_data_category_parent_id_foreign";`);
    this.addSql(`alter table "recipient_data" drop constraint "recipient_data_data_category_id_foreign";`);
    this.addSql(`alter table "retention_data" drop constraint "retention_data_data_category_id_foreign";`);
    this.addSql(`alter table "data_source_data" drop constraint "data_source_data_data_category_id_foreign";`);
    this.addSql(`alter table "agreement_data" drop constraint "agreement_data_data_category_id_foreign";`);
    this.addSql(`alter table "activity_data" drop constraint "activity_data_data_category_id_foreign";`);
    this.addSql(`alter table "sub_processing_data" drop constraint "sub_processing_data_data_category_id_foreign";`);
    this.addSql(`alter table "data_flow_data" drop constraint "data_flow_data_data_category_id_foreign";`);
    this.addSql(`alter table "transfer_data" drop constraint "transfer_data_data_category_id_foreign";`);
    this.addSql(`alter table "party_category" drop constraint "party_category_parent_id_foreign";`);
    this.addSql(`alter table "recipient" drop constraint "recipient_category_id_foreign";`);
    this.addSql(`alter table "data_source" drop constraint "data_source_category_id_foreign";`);
    this.addSql(`alter table "data_flow" drop constraint "data_flow_from_category_id_foreign";`);
    this.addSql(`alter table "data_flow" drop constraint "data_flow_to_category_id_foreign";`);
    this.addSql(`alter table "measure_type" drop constraint "measure_type_parent_id_foreign";`);
    this.addSql(`alter table "security_measure" drop constraint "security_measure_type_id_foreign";`);
    this.addSql(`alter table "law_fact" drop constraint "law_fact_about_id_foreign";`);
    this.addSql(`alter table "law_fact" drop constraint "law_fact_replaced_by_id_foreign";`);
    this.addSql(`alter table "organisation" drop constraint "organisation_authority_id_foreign";`);
    this.addSql(`alter table "processing_agreement" drop constraint "processing_agreement_clause_set_id_foreign";`);
    this.addSql(`alter table "evidence_document" drop constraint "evidence_document_statute_id_foreign";`);
    this.addSql(`alter table "retention_period" drop constraint "retention_period_statute_id_foreign";`);
    this.addSql(`alter table "purpose_basis" drop constraint "purpose_basis_statute_id_foreign";`);
    this.addSql(`alter table "automated_decision" drop constraint "automated_decision_statute_id_foreign";`);
    this.addSql(`alter table "rights_channel" drop constraint "rights_channel_statute_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_statute_id_foreign";`);
    this.addSql(`alter table "transfer" drop constraint "transfer_instrument_id_foreign";`);
    this.addSql(`alter table "register" drop constraint "register_custodian_id_foreign";`);
    this.addSql(`alter table "processing_agreement" drop constraint "processing_agreement_custodian_id_foreign";`);
    this.addSql(`alter table "processing_agreement" drop constraint "processing_agreement_controller_id_foreign";`);
    this.addSql(`alter table "processing_agreement" drop constraint "processing_agreement_processor_id_foreign";`);
    this.addSql(`alter table "processing_on_behalf" drop constraint "processing_on_behalf_custodian_id_foreign";`);
    this.addSql(`alter table "processing_on_behalf" drop constraint "processing_on_behalf_processor_id_foreign";`);
    this.addSql(`alter table "processing_on_behalf" drop constraint "processing_on_behalf_controller_id_foreign";`);
    this.addSql(`alter table "processing_activity" drop constraint "processing_activity_custodian_id_foreign";`);
    this.addSql(`alter table "purpose" drop constraint "purpose_custodian_id_foreign";`);
    this.addSql(`alter table "recipient" drop constraint "recipient_custodian_id_foreign";`);
    this.addSql(`alter table "recipient" drop constraint "recipient_organisation_id_foreign";`);
    this.addSql(`alter table "recipient_data" drop constraint "recipient_data_custodian_id_foreign";`);
    this.addSql(`alter table "ownership" drop constraint "ownership_custodian_id_foreign";`);
    this.addSql(`alter table "ownership" drop constraint "ownership_owner_id_foreign";`);
    this.addSql(`alter table "ownership" drop constraint "ownership_owned_id_foreign";`);
    this.addSql(`alter table "joint_arrangement" drop constraint "joint_arrangement_custodian_id_foreign";`);
    this.addSql(`alter table "external_reference" drop constraint "external_reference_custodian_id_foreign";`);
    this.addSql(`alter table "evidence_document" drop constraint "evidence_document_custodian_id_foreign";`);
    this.addSql(`alter table "duty_allocation" drop constraint "duty_allocation_custodian_id_foreign";`);
    this.addSql(`alter table "duty_allocation" drop constraint "duty_allocation_party_id_foreign";`);
    this.addSql(`alter table "document_section" drop constraint "document_section_custodian_id_foreign";`);
    this.addSql(`alter table "designation" drop constraint "designation_custodian_id_foreign";`);
    this.addSql(`alter table "designation" drop constraint "designation_organisation_id_foreign";`);
    this.addSql(`alter table "retention_period" drop constraint "retention_period_custodian_id_foreign";`);
    this.addSql(`alter table "retention_data" drop constraint "retention_data_custodian_id_foreign";`);
    this.addSql(`alter table "register_cell" drop constraint "register_cell_custodian_id_foreign";`);
    this.addSql(`alter table "duty_scope" drop constraint "duty_scope_custodian_id_foreign";`);
    this.addSql(`alter table "purpose_basis" drop constraint "purpose_basis_custodian_id_foreign";`);
    this.addSql(`alter table "data_source" drop constraint "data_source_custodian_id_foreign";`);
    this.addSql(`alter table "data_source" drop constraint "data_source_organisation_id_foreign";`);
    this.addSql(`alter table "data_source_data" drop constraint "data_source_data_custodian_id_foreign";`);
    this.addSql(`alter table "controllership" drop constraint "controllership_custodian_id_foreign";`);
    this.addSql(`alter table "controllership" drop constraint "controllership_organisation_id_foreign";`);
    this.addSql(`alter table "controllership_scope" drop constraint "controllership_scope_custodian_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_custodian_id_foreign";`);
    this.addSql(`alter table "cell_contract_type" drop constraint "cell_contract_type_custodian_id_foreign";`);
    this.addSql(`alter table "automated_decision" drop constraint "automated_decision_custodian_id_foreign";`);
    this.addSql(`alter table "arrangement_party" drop constraint "arrangement_party_custodian_id_foreign";`);
    this.addSql(`alter table "arrangement_party" drop constraint "arrangement_party_party_id_foreign";`);
    this.addSql(`alter table "agreement_data" drop constraint "agreement_data_custodian_id_foreign";`);
    this.addSql(`alter table "agreement_coverage" drop constraint "agreement_coverage_custodian_id_foreign";`);
    this.addSql(`alter table "activity_data" drop constraint "activity_data_custodian_id_foreign";`);
    this.addSql(`alter table "rights_channel" drop constraint "rights_channel_custodian_id_foreign";`);
    this.addSql(`alter table "security_measure" drop constraint "security_measure_custodian_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_custodian_id_foreign";`);
    this.addSql(`alter table "sub_processing" drop constraint "sub_processing_custodian_id_foreign";`);
    this.addSql(`alter table "sub_processing" drop constraint "sub_processing_processor_id_foreign";`);
    this.addSql(`alter table "sub_processing_data" drop constraint "sub_processing_data_custodian_id_foreign";`);
    this.addSql(`alter table "system" drop constraint "system_custodian_id_foreign";`);
    this.addSql(`alter table "system" drop constraint "system_operator_id_foreign";`);
    this.addSql(`alter table "data_flow" drop constraint "data_flow_custodian_id_foreign";`);
    this.addSql(`alter table "data_flow" drop constraint "data_flow_from_organisation_id_foreign";`);
    this.addSql(`alter table "data_flow" drop constraint "data_flow_to_organisation_id_foreign";`);
    this.addSql(`alter table "data_flow_data" drop constraint "data_flow_data_custodian_id_foreign";`);
    this.addSql(`alter table "transfer" drop constraint "transfer_custodian_id_foreign";`);
    this.addSql(`alter table "transfer" drop constraint "transfer_exporter_id_foreign";`);
    this.addSql(`alter table "transfer" drop constraint "transfer_importer_id_foreign";`);
    this.addSql(`alter table "transfer_data" drop constraint "transfer_data_custodian_id_foreign";`);
    this.addSql(
      `alter table "processing_activity" drop constraint "processing_activity_custodian_id_register_id_foreign";`,
    );
    this.addSql(`alter table "purpose" drop constraint "purpose_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "recipient" drop constraint "recipient_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "recipient" drop constraint "recipient_recipient_register_id_foreign";`);
    this.addSql(`alter table "recipient_data" drop constraint "recipient_data_custodian_id_register_id_foreign";`);
    this.addSql(
      `alter table "joint_arrangement" drop constraint "joint_arrangement_custodian_id_register_id_foreign";`,
    );
    this.addSql(`alter table "duty_allocation" drop constraint "duty_allocation_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "designation" drop constraint "designation_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "retention_period" drop constraint "retention_period_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "retention_data" drop constraint "retention_data_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "register_cell" drop constraint "register_cell_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "duty_scope" drop constraint "duty_scope_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "purpose_basis" drop constraint "purpose_basis_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "data_source" drop constraint "data_source_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "data_source" drop constraint "data_source_source_register_id_foreign";`);
    this.addSql(`alter table "data_source_data" drop constraint "data_source_data_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "controllership" drop constraint "controllership_custodian_id_register_id_foreign";`);
    this.addSql(
      `alter table "controllership_scope" drop constraint "controllership_scope_custodian_id_register_id_foreign";`,
    );
    this.addSql(
      `alter table "cell_contract_type" drop constraint "cell_contract_type_custodian_id_register_id_foreign";`,
    );
    this.addSql(
      `alter table "automated_decision" drop constraint "automated_decision_custodian_id_register_id_foreign";`,
    );
    this.addSql(
      `alter table "arrangement_party" drop constraint "arrangement_party_custodian_id_register_id_foreign";`,
    );
    this.addSql(`alter table "agreement_coverage" drop constraint "agreement_coverage_register_id_foreign";`);
    this.addSql(`alter table "activity_data" drop constraint "activity_data_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "rights_channel" drop constraint "rights_channel_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "security_measure" drop constraint "security_measure_custodian_id_register_id_foreign";`);
    this.addSql(`alter table "system" drop constraint "system_register_id_foreign";`);
    this.addSql(`alter table "data_flow" drop constraint "data_flow_from_register_id_foreign";`);
    this.addSql(`alter table "data_flow" drop constraint "data_flow_to_register_id_foreign";`);
    this.addSql(`alter table "transfer" drop constraint "transfer_register_id_foreign";`);
    this.addSql(`alter table "processing_on_behalf" drop constraint "processing_on_behalf_agreement_id_foreign";`);
    this.addSql(`alter table "recipient" drop constraint "recipient_custodian_id_agreement_id_foreign";`);
    this.addSql(`alter table "agreement_data" drop constraint "agreement_data_custodian_id_agreement_id_foreign";`);
    this.addSql(
      `alter table "agreement_coverage" drop constraint "agreement_coverage_custodian_id_agreement_id_foreign";`,
    );
    this.addSql(`alter table "sub_processing" drop constraint "sub_processing_custodian_id_agreement_id_foreign";`);
    this.addSql(`alter table "transfer" drop constraint "transfer_custodian_id_agreement_id_foreign";`);
    this.addSql(
      `alter table "security_measure" drop constraint "security_measure_custodian_id_processing_on_behalf_id_foreign";`,
    );
    this.addSql(`alter table "transfer" drop constraint "transfer_custodian_id_processing_on_behalf_id_foreign";`);
    this.addSql(`alter table "purpose" drop constraint "purpose_custodian_id_activity_id_foreign";`);
    this.addSql(`alter table "recipient" drop constraint "recipient_custodian_id_activity_id_foreign";`);
    this.addSql(`alter table "retention_period" drop constraint "retention_period_custodian_id_activity_id_foreign";`);
    this.addSql(`alter table "data_source" drop constraint "data_source_custodian_id_activity_id_foreign";`);
    this.addSql(
      `alter table "automated_decision" drop constraint "automated_decision_custodian_id_activity_id_foreign";`,
    );
    this.addSql(`alter table "agreement_coverage" drop constraint "agreement_coverage_activity_id_foreign";`);
    this.addSql(`alter table "activity_data" drop constraint "activity_data_custodian_id_activity_id_foreign";`);
    this.addSql(`alter table "security_measure" drop constraint "security_measure_custodian_id_activity_id_foreign";`);
    this.addSql(`alter table "transfer" drop constraint "transfer_activity_id_foreign";`);
    this.addSql(`alter table "recipient" drop constraint "recipient_custodian_id_purpose_id_foreign";`);
    this.addSql(`alter table "purpose_basis" drop constraint "purpose_basis_custodian_id_purpose_id_foreign";`);
    this.addSql(`alter table "activity_data" drop constraint "activity_data_custodian_id_purpose_id_foreign";`);
    this.addSql(`alter table "data_flow" drop constraint "data_flow_purpose_id_foreign";`);
    this.addSql(`alter table "recipient_data" drop constraint "recipient_data_custodian_id_recipient_id_foreign";`);
    this.addSql(`alter table "duty_allocation" drop constraint "duty_allocation_custodian_id_arrangement_id_foreign";`);
    this.addSql(
      `alter table "arrangement_party" drop constraint "arrangement_party_custodian_id_arrangement_id_foreign";`,
    );
    this.addSql(`alter table "document_section" drop constraint "document_section_custodian_id_document_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_custodian_id_document_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_custodian_id_document_id_foreign";`);
    this.addSql(`alter table "transfer" drop constraint "transfer_custodian_id_assessment_id_foreign";`);
    this.addSql(`alter table "duty_scope" drop constraint "duty_scope_custodian_id_allocation_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_custodian_id_section_id_foreign";`);
    this.addSql(`alter table "data_subject_category" drop constraint "data_subject_category_parent_id_foreign";`);
    this.addSql(`alter table "retention_period" drop constraint "retention_period_data_subject_category_id_foreign";`);
    this.addSql(`alter table "register_cell" drop constraint "register_cell_data_subject_category_id_foreign";`);
    this.addSql(`alter table "purpose_basis" drop constraint "purpose_basis_data_subject_category_id_foreign";`);
    this.addSql(`alter table "activity_data" drop constraint "activity_data_data_subject_category_id_foreign";`);
    this.addSql(
      `alter table "retention_data" drop constraint "retention_data_custodian_id_retention_period_id_foreign";`,
    );
    this.addSql(`alter table "duty_scope" drop constraint "duty_scope_custodian_id_cell_id_foreign";`);
    this.addSql(
      `alter table "controllership_scope" drop constraint "controllership_scope_custodian_id_cell_id_foreign";`,
    );
    this.addSql(`alter table "cell_contract_type" drop constraint "cell_contract_type_custodian_id_cell_id_foreign";`);
    this.addSql(`alter table "data_source_data" drop constraint "data_source_data_custodian_id_source_id_foreign";`);
    this.addSql(
      `alter table "controllership_scope" drop constraint "controllership_scope_custodian_id_controllership_id_foreign";`,
    );
    this.addSql(`alter table "contract_type" drop constraint "contract_type_parent_id_foreign";`);
    this.addSql(`alter table "cell_contract_type" drop constraint "cell_contract_type_contract_type_id_foreign";`);
    this.addSql(`alter table "sub_processing" drop constraint "sub_processing_custodian_id_parent_id_foreign";`);
    this.addSql(
      `alter table "sub_processing_data" drop constraint "sub_processing_data_custodian_id_sub_processing_id_foreign";`,
    );
    this.addSql(`alter table "transfer" drop constraint "transfer_custodian_id_sub_processing_id_foreign";`);
    this.addSql(`alter table "data_flow" drop constraint "data_flow_from_system_id_foreign";`);
    this.addSql(`alter table "data_flow" drop constraint "data_flow_to_system_id_foreign";`);
    this.addSql(`alter table "data_flow_data" drop constraint "data_flow_data_custodian_id_flow_id_foreign";`);
    this.addSql(`alter table "transfer" drop constraint "transfer_custodian_id_flow_id_foreign";`);
    this.addSql(`alter table "transfer" drop constraint "transfer_custodian_id_onward_from_id_foreign";`);
    this.addSql(`alter table "transfer_data" drop constraint "transfer_data_custodian_id_transfer_id_foreign";`);

    this.addSql(`drop table if exists "revision" cascade;`);
    this.addSql(`drop table if exists "personal_data_category" cascade;`);
    this.addSql(`drop table if exists "party_category" cascade;`);
    this.addSql(`drop table if exists "measure_type" cascade;`);
    this.addSql(`drop table if exists "law_fact" cascade;`);
    this.addSql(`drop table if exists "organisation" cascade;`);
    this.addSql(`drop table if exists "register" cascade;`);
    this.addSql(`drop table if exists "processing_agreement" cascade;`);
    this.addSql(`drop table if exists "processing_on_behalf" cascade;`);
    this.addSql(`drop table if exists "processing_activity" cascade;`);
    this.addSql(`drop table if exists "purpose" cascade;`);
    this.addSql(`drop table if exists "recipient" cascade;`);
    this.addSql(`drop table if exists "recipient_data" cascade;`);
    this.addSql(`drop table if exists "ownership" cascade;`);
    this.addSql(`drop table if exists "joint_arrangement" cascade;`);
    this.addSql(`drop table if exists "external_reference" cascade;`);
    this.addSql(`drop table if exists "evidence_document" cascade;`);
    this.addSql(`drop table if exists "duty_allocation" cascade;`);
    this.addSql(`drop table if exists "document_section" cascade;`);
    this.addSql(`drop table if exists "designation" cascade;`);
    this.addSql(`drop table if exists "data_subject_category" cascade;`);
    this.addSql(`drop table if exists "retention_period" cascade;`);
    this.addSql(`drop table if exists "retention_data" cascade;`);
    this.addSql(`drop table if exists "register_cell" cascade;`);
    this.addSql(`drop table if exists "duty_scope" cascade;`);
    this.addSql(`drop table if exists "purpose_basis" cascade;`);
    this.addSql(`drop table if exists "data_source" cascade;`);
    this.addSql(`drop table if exists "data_source_data" cascade;`);
    this.addSql(`drop table if exists "controllership" cascade;`);
    this.addSql(`drop table if exists "controllership_scope" cascade;`);
    this.addSql(`drop table if exists "contract_type" cascade;`);
    this.addSql(`drop table if exists "citation" cascade;`);
    this.addSql(`drop table if exists "cell_contract_type" cascade;`);
    this.addSql(`drop table if exists "automated_decision" cascade;`);
    this.addSql(`drop table if exists "arrangement_party" cascade;`);
    this.addSql(`drop table if exists "agreement_data" cascade;`);
    this.addSql(`drop table if exists "agreement_coverage" cascade;`);
    this.addSql(`drop table if exists "activity_data" cascade;`);
    this.addSql(`drop table if exists "rights_channel" cascade;`);
    this.addSql(`drop table if exists "security_measure" cascade;`);
    this.addSql(`drop table if exists "statement" cascade;`);
    this.addSql(`drop table if exists "sub_processing" cascade;`);
    this.addSql(`drop table if exists "sub_processing_data" cascade;`);
    this.addSql(`drop table if exists "system" cascade;`);
    this.addSql(`drop table if exists "data_flow" cascade;`);
    this.addSql(`drop table if exists "data_flow_data" cascade;`);
    this.addSql(`drop table if exists "transfer" cascade;`);
    this.addSql(`drop table if exists "transfer_data" cascade;`);
  }
}
