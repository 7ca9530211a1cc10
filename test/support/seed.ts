import type { Database } from '../../server/database/database.js';
import { conceptNamed } from '../../schema/model/declarations.js';
import { World, type Given, type Seeded } from './world.js';

/** Puts a node into the register; what is not given is made up, needed nodes included. */
export type Build = (given?: Given) => Promise<Seeded>;

/** One builder for each concept: `await seed.register({ code: 'customers', custodian: oomi })`. */
export type Seed = Readonly<Record<keyof typeof concepts, Build>>;

const concepts = {
  activityData: 'ActivityData',
  agreementCoverage: 'AgreementCoverage',
  agreementData: 'AgreementData',
  arrangementParty: 'ArrangementParty',
  automatedDecision: 'AutomatedDecision',
  cellContractType: 'CellContractType',
  change: 'Change',
  citation: 'Citation',
  contractType: 'ContractType',
  controllership: 'Controllership',
  controllershipScope: 'ControllershipScope',
  dataFlow: 'DataFlow',
  dataFlowData: 'DataFlowData',
  dataSource: 'DataSource',
  dataSourceData: 'DataSourceData',
  dataSubjectCategory: 'DataSubjectCategory',
  designation: 'Designation',
  documentSection: 'DocumentSection',
  dutyAllocation: 'DutyAllocation',
  dutyScope: 'DutyScope',
  evidenceDocument: 'EvidenceDocument',
  externalReference: 'ExternalReference',
  findingDecision: 'FindingDecision',
  jointArrangement: 'JointArrangement',
  lawFact: 'LawFact',
  measureType: 'MeasureType',
  organisation: 'Organisation',
  ownership: 'Ownership',
  partyCategory: 'PartyCategory',
  personalDataCategory: 'PersonalDataCategory',
  processingActivity: 'ProcessingActivity',
  processingAgreement: 'ProcessingAgreement',
  processingOnBehalf: 'ProcessingOnBehalf',
  purpose: 'Purpose',
  purposeBasis: 'PurposeBasis',
  recipient: 'Recipient',
  recipientData: 'RecipientData',
  register: 'Register',
  registerCell: 'RegisterCell',
  retentionData: 'RetentionData',
  retentionPeriod: 'RetentionPeriod',
  revision: 'Revision',
  rightsChannel: 'RightsChannel',
  securityMeasure: 'SecurityMeasure',
  statement: 'Statement',
  subProcessing: 'SubProcessing',
  subProcessingData: 'SubProcessingData',
  system: 'System',
  transfer: 'Transfer',
  transferData: 'TransferData',
} as const;

export function createSeed(database: Database): Seed {
  const world = new World(database);
  const builds = Object.entries(concepts).map(([key, name]): [string, Build] => {
    const concept = conceptNamed(name);
    return [key, (given = {}) => world.put(concept, given)];
  });
  return Object.fromEntries(builds) as Seed;
}
