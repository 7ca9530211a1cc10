import type { Database } from '../../server/database/database.js';
import { conceptNamed } from '../../schema/model/declarations.js';
import { World, type Given, type Seeded } from './world.js';

/** Puts a node into the register; what is not given is made up, needed nodes included. */
export type Build = (given?: Given) => Promise<Seeded>;

export type Seed = ReturnType<typeof createSeed>;

/** One builder for each concept: `await seed.register({ code: 'customers', custodian: oomi })`. */
export function createSeed(database: Database) {
  const world = new World(database);
  const builds = (name: string): Build => {
    const concept = conceptNamed(name);
    return (given = {}) => world.put(concept, given);
  };
  return {
    activityData: builds('ActivityData'),
    agreementCoverage: builds('AgreementCoverage'),
    agreementData: builds('AgreementData'),
    arrangementParty: builds('ArrangementParty'),
    automatedDecision: builds('AutomatedDecision'),
    cellContractType: builds('CellContractType'),
    citation: builds('Citation'),
    contractType: builds('ContractType'),
    controllership: builds('Controllership'),
    controllershipScope: builds('ControllershipScope'),
    dataFlow: builds('DataFlow'),
    dataFlowData: builds('DataFlowData'),
    dataSource: builds('DataSource'),
    dataSourceData: builds('DataSourceData'),
    dataSubjectCategory: builds('DataSubjectCategory'),
    designation: builds('Designation'),
    documentSection: builds('DocumentSection'),
    dutyAllocation: builds('DutyAllocation'),
    dutyScope: builds('DutyScope'),
    evidenceDocument: builds('EvidenceDocument'),
    externalReference: builds('ExternalReference'),
    jointArrangement: builds('JointArrangement'),
    lawFact: builds('LawFact'),
    measureType: builds('MeasureType'),
    organisation: builds('Organisation'),
    ownership: builds('Ownership'),
    partyCategory: builds('PartyCategory'),
    personalDataCategory: builds('PersonalDataCategory'),
    processingActivity: builds('ProcessingActivity'),
    processingAgreement: builds('ProcessingAgreement'),
    processingOnBehalf: builds('ProcessingOnBehalf'),
    purpose: builds('Purpose'),
    purposeBasis: builds('PurposeBasis'),
    recipient: builds('Recipient'),
    recipientData: builds('RecipientData'),
    register: builds('Register'),
    registerCell: builds('RegisterCell'),
    retentionData: builds('RetentionData'),
    retentionPeriod: builds('RetentionPeriod'),
    revision: builds('Revision'),
    rightsChannel: builds('RightsChannel'),
    securityMeasure: builds('SecurityMeasure'),
    statement: builds('Statement'),
    subProcessing: builds('SubProcessing'),
    subProcessingData: builds('SubProcessingData'),
    system: builds('System'),
    transfer: builds('Transfer'),
    transferData: builds('TransferData'),
  };
}
