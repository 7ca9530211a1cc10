import { Migration } from '@mikro-orm/migrations';

/** Which node a table keeps, and what says its custodian and its register. */
type Source = readonly [kind: string, table: string, custodian: string, register: string];

const shared = (kind: string, table: string): Source => [kind, table, 'null::uuid', 'null::uuid'];
const kept = (kind: string, table: string): Source => [kind, table, 'custodian_id', 'null::uuid'];
const inRegister = (kind: string, table: string): Source => [kind, table, 'custodian_id', 'register_id'];

/** Every kind of node there was, each after those that it points at. */
const sources: readonly Source[] = [
  shared('PersonalDataCategory', 'personal_data_category'),
  shared('DataSubjectCategory', 'data_subject_category'),
  shared('LawFact', 'law_fact'),
  shared('Organisation', 'organisation'),
  ['Register', 'register', 'custodian_id', 'id'],
  inRegister('ProcessingActivity', 'processing_activity'),
  inRegister('Purpose', 'purpose'),
  inRegister('ActivityData', 'activity_data'),
  inRegister('AutomatedDecision', 'automated_decision'),
  kept('EvidenceDocument', 'evidence_document'),
  kept('DocumentSection', 'document_section'),
  kept('Citation', 'citation'),
  shared('ContractType', 'contract_type'),
  inRegister('RegisterCell', 'register_cell'),
  inRegister('Controllership', 'controllership'),
  shared('PartyCategory', 'party_category'),
  inRegister('System', 'system'),
  kept('DataFlow', 'data_flow'),
  inRegister('DataSource', 'data_source'),
  inRegister('Designation', 'designation'),
  kept('ExternalReference', 'external_reference'),
  inRegister('JointArrangement', 'joint_arrangement'),
  inRegister('DutyAllocation', 'duty_allocation'),
  shared('MeasureType', 'measure_type'),
  kept('Ownership', 'ownership'),
  kept('ProcessingAgreement', 'processing_agreement'),
  inRegister('AgreementCoverage', 'agreement_coverage'),
  kept('ProcessingOnBehalf', 'processing_on_behalf'),
  inRegister('PurposeBasis', 'purpose_basis'),
  inRegister('Recipient', 'recipient'),
  inRegister('RetentionPeriod', 'retention_period'),
  inRegister('RightsChannel', 'rights_channel'),
  inRegister('SecurityMeasure', 'security_measure'),
  kept('Statement', 'statement'),
  kept('SubProcessing', 'sub_processing'),
  inRegister('Transfer', 'transfer'),
];

const nodesOf = ([kind, table, custodian, register]: Source, place: number): string =>
  `select ${String(place)} as place, '${kind}' as kind, id, code, revision_number, ${custodian} as custodian_id, ${register} as register_id from "${table}"`;

/**
 * Logs the nodes that there were before there was a log, so that it tells of all from the beginning. What is known of
 * them is the last write, so each is created in that one.
 */
export const logNodesSoFar =
  `insert into change (revision_number, change, node_kind, node_id, code, custodian_id, register_id) ` +
  `select n.revision_number, 'CREATED', n.kind, n.id, n.code, n.custodian_id, n.register_id ` +
  `from (${sources.map(nodesOf).join(' union all ')}) n order by n.revision_number, n.place, n.code;`;

export class Migration20261122022622 extends Migration {
  override name = 'Migration20261122022622';

  override up(): void {
    this.addSql(logNodesSoFar);
  }

  // The log goes with its table.
  override down(): void {
    this.addSql('delete from change;');
  }
}
