import { clauseNames, type AgreementFacts, type SubProcessingFact } from '../../schema/dossier/agreement-facts.js';
import type { CompanyFacts } from '../../schema/dossier/company-facts.js';
import type { Fact, NamedFact, Words } from '../../schema/dossier/fact.js';
import type { ProcessingFacts } from '../../schema/dossier/processing-facts.js';
import type * as facts from '../../schema/dossier/register-facts.js';
import type {
  ContactFact,
  DataCategoryFact,
  DocumentFact,
  OrganisationFact,
  StatementFact,
  TermFact,
} from '../../schema/dossier/shared-facts.js';
import type { TransferFacts } from '../../schema/dossier/transfer-facts.js';
import { CategoryTree } from '../../schema/sub-processing/category-tree.js';

export const words = (text: string): Words => [text, null, null, 'FI'];

/** A node whose id is its code. */
export const node = (concept: string, code: string): Fact => ({ concept, id: `${concept}-${code}`, code });
export const named = (concept: string, code: string): NamedFact => ({ ...node(concept, code), name: words(code) });

const open = { validFrom: null, validTo: null };

export const contact = (given: Partial<ContactFact> = {}): ContactFact => ({
  ...{ name: null, email: null, phone: null, form: null, formUrl: null, hasAddress: false },
  ...given,
});

export const organisation = (code: string, given: Partial<OrganisationFact> = {}): OrganisationFact => ({
  ...named('Organisation', code),
  ...{ kind: 'COMPANY', businessId: '1234567-1', country: 'FI', hasAddress: true, email: null, phone: null },
  ...{ website: null, authority: null },
  ...given,
});

export const term = (code: string, concept = 'DataSubjectCategory'): TermFact => ({
  ...named(concept, code),
  parent: null,
});
export const party = (code: string): TermFact => term(code, 'PartyCategory');

export const dataCategory = (code: string, given: Partial<DataCategoryFact> = {}): DataCategoryFact => ({
  ...term(code, 'PersonalDataCategory'),
  ...{ isSpecial: false, isCriminal: false, isNationalId: false, isProfile: false, parent: null },
  ...given,
});

export const document = (code: string, given: Partial<DocumentFact> = {}): DocumentFact => ({
  ...named('EvidenceDocument', code),
  ...{ kind: 'PRIVACY_NOTICE', publishedOn: '2026-01-15', isUndated: false, statute: null, statuteSection: null },
  ...given,
});

export const statement = (
  given: Partial<StatementFact> & Pick<StatementFact, 'subject' | 'aspect' | 'says'>,
): StatementFact => ({
  ...node('Statement', `${given.subject}:${given.aspect}@${given.document?.code ?? 'notice'}`),
  ...{ claim: null, document: document('notice'), statute: null, statuteSection: null },
  ...given,
});

export const controller = organisation('controller');
export const processor = organisation('processor', { businessId: null });
export const customer = term('customer');

const purpose: facts.PurposeFact = {
  ...named('Purpose', 'crm/service/contracts'),
  activity: 'ProcessingActivity-crm/service',
};
const activity: facts.ActivityFact = { ...named('ProcessingActivity', 'crm/service'), purposes: [purpose] };
const name = dataCategory('name');
const contract = dataCategory('contract-data');

export const basis = (code: string, given: Partial<facts.BasisFact> = {}): facts.BasisFact => ({
  ...node('PurposeBasis', code),
  ...{ purpose, article: 'ART_6_1_B', condition: null, primary: null, dataSubjectCategory: null },
  ...{ hasInterest: false, interestOf: null, statute: null, statuteSection: null },
  ...given,
});

export const datum = (code: string, given: Partial<facts.DataFact> = {}): facts.DataFact => ({
  ...node('ActivityData', code),
  ...{ activity, purpose: null, dataSubjectCategory: customer, dataCategory: name },
  ...given,
});

export const recipient = (code: string, given: Partial<facts.RecipientFact> = {}): facts.RecipientFact => ({
  ...node('Recipient', code),
  hasRegister: false,
  ...{
    activity: null,
    organisation: null,
    category: null,
    role: null,
    purpose: null,
    agreement: null,
    dataCategories: [],
  },
  ...given,
});

export const source = (code: string, given: Partial<facts.SourceFact> = {}): facts.SourceFact => ({
  ...node('DataSource', code),
  ...{ activity: null, kind: 'DATA_SUBJECT', organisation: null, category: null, dataCategories: [name, contract] },
  ...given,
});

export const retention = (code: string, given: Partial<facts.RetentionFact> = {}): facts.RetentionFact => ({
  ...node('RetentionPeriod', code),
  ...{ activity: null, dataSubjectCategory: null, condition: null, bound: 'AT_MOST', duration: 'P6Y', criterion: null },
  ...{ startEvent: 'END_OF_CONTRACT', endEvent: null, statute: 'statute-588-2013', statuteSection: '75 c §' },
  ...{ otherGround: null, dataCategories: [] },
  ...given,
});

export const channel = (right: string, given: Partial<facts.ChannelFact> = {}): facts.ChannelFact => ({
  ...node('RightsChannel', `crm/${right.toLowerCase()}`),
  ...{ right, channel: 'EMAIL', contactPoint: contact({ email: 'privacy@example.com' }), hasCondition: false },
  ...{ fee: 'FREE', answeredBy: null, statute: null, statuteSection: null },
  ...given,
});

export const designation = (role: string, given: Partial<facts.DesignationFact> = {}): facts.DesignationFact => ({
  ...node('Designation', `crm-${role.toLowerCase()}`),
  ...{
    organisation: controller,
    role,
    contactPoint: contact({ name: 'Person', email: 'person@example.com' }),
    ...open,
  },
  ...given,
});

export const controllership = (
  code: string,
  given: Partial<facts.ControllershipFact> = {},
): facts.ControllershipFact => ({
  ...node('Controllership', code),
  ...{ organisation: controller, kind: 'SOLE' as const, scope: [], ...open },
  ...given,
});

export const decision = (code: string, given: Partial<facts.DecisionFact> = {}): facts.DecisionFact => ({
  ...named('AutomatedDecision', code),
  ...{ activity, isProfiling: false, isSolelyAutomated: true, ground: 'ART_22_2_A', statute: null, hasLogic: true },
  ...{ hasConsequences: true, hasHumanIntervention: true, canExpressView: true, canContest: true },
  ...given,
});

const rights = ['ACCESS', 'RECTIFICATION', 'ERASURE', 'RESTRICTION', 'PORTABILITY', 'COMPLAINT'];
const register = named('Register', 'crm');

/** Every aspect that a notice states, and those it says there is none of. */
const stated = [
  ...['CONTROLLER', 'CONTROLLER_CONTACT', 'BUSINESS_ID', 'DPO', 'DPO_CONTACT', 'RESPONSIBLE_PERSON', 'PURPOSES'],
  ...[
    'LEGAL_BASIS',
    'DATA_SUBJECTS',
    'DATA_CATEGORIES',
    'SOURCES',
    'RECIPIENTS',
    'PROCESSORS',
    'PROCESSING_AGREEMENTS',
  ],
  ...['RETENTION', 'SECURITY_MEASURES', 'PROVISION_OBLIGATORY', 'RIGHTS', 'COMPLAINT'],
];
const denied = [
  ...['JOINT_CONTROLLERS', 'SPECIAL_CATEGORIES', 'CRIMINAL_DATA', 'NATIONAL_ID', 'TRANSFERS', 'AUTOMATED_DECISIONS'],
  ...['PROFILING', 'GROUP'],
];
const statements = [
  ...stated.map((aspect) => statement({ subject: register.id, aspect, says: 'STATED' })),
  ...denied.map((aspect) =>
    statement({ subject: register.id, aspect, says: 'NONE', claim: aspect === 'TRANSFERS' ? 'NONE' : null }),
  ),
];

/** A complete, sound register: a contract with customers, one processor with an agreement, nothing outside the EEA. */
export const soundRegister: facts.RegisterFacts = {
  ...register,
  custodian: controller,
  cells: [],
  controllerships: [controllership('crm/controller')],
  arrangements: [],
  activities: [activity],
  bases: [basis('crm/contract')],
  data: [datum('crm/name'), datum('crm/contract-data', { dataCategory: contract })],
  sources: [source('crm/customer')],
  recipients: [recipient('crm/processor', { organisation: processor, role: 'PROCESSOR', agreement: 'agreement' })],
  retention: [retention('crm/all')],
  measures: [{ ...node('SecurityMeasure', 'crm/access-control'), activity: null }],
  decisions: [],
  channels: rights.map((right) => channel(right)),
  designations: [designation('DPO'), designation('RESPONSIBLE_PERSON')],
  coverage: [{ ...node('AgreementCoverage', 'agreement/crm'), agreement: 'agreement', processor, activity: null }],
  outflows: [],
  transfers: [],
  statements: Map.groupBy(statements, ({ subject }) => subject),
  documents: [document('notice')],
  assessed: new Map(),
};

/** The register with statements of the same subject and aspect put in the place of those it has. */
export function stating(
  facts: facts.RegisterFacts,
  ...given: readonly (Partial<StatementFact> & Pick<StatementFact, 'aspect' | 'says'>)[]
): facts.RegisterFacts {
  const made = given.map((each) => statement({ subject: facts.id, ...each }));
  const kept = [...facts.statements.values()]
    .flat()
    .filter((each) => !made.some(({ subject, aspect }) => subject === each.subject && aspect === each.aspect));
  return { ...facts, statements: Map.groupBy([...kept, ...made], ({ subject }) => subject) };
}

/** The register without what is stated of an aspect. */
export const unstated = (facts: facts.RegisterFacts, aspect: string): facts.RegisterFacts => ({
  ...facts,
  statements: Map.groupBy(
    [...facts.statements.values()].flat().filter((each) => each.aspect !== aspect),
    ({ subject }) => subject,
  ),
});

/** A sound controller with one register and one notice. */
export const soundCompany: CompanyFacts = {
  ...controller,
  registers: [{ ...register, kind: 'SOLE', isOwn: true, ...open }],
  designations: [
    { ...designation('DPO'), register: null },
    { ...designation('RESPONSIBLE_PERSON'), register },
  ],
  documents: [document('notice')],
  statements: [],
};

export const subProcessing = (code: string, given: Partial<SubProcessingFact> = {}): SubProcessingFact => {
  const subProcessor = given.organisation ?? organisation('sub-processor', { businessId: null });
  return {
    ...node('SubProcessing', code),
    ...{ organisation: subProcessor, processor: { id: subProcessor.id, code: subProcessor.code }, parent: null },
    ...{ country: 'FI', notifiedOn: '2026-01-01', objectionUntil: null, acceptedOn: '2026-01-10', hasFlowDown: true },
    ...{ dataCategories: [{ code: 'name' }], ...open },
    ...given,
  };
};

/** A sound agreement with a processor, who has one sub-processor in the EEA. */
export const soundAgreement: AgreementFacts = {
  ...node('ProcessingAgreement', 'agreement'),
  ...{ controller, processor, hasSubjectMatter: true, status: 'IN_FORCE' },
  clauses: Object.fromEntries(clauseNames.map((each) => [each, 'PRESENT'])) as AgreementFacts['clauses'],
  ...{ authorisation: 'SPECIFIC', noticeDays: 30, clauseSet: null, signedOn: '2026-01-01', reviewOn: '2027-06-01' },
  ...{
    ...open,
    dataCategories: [{ code: 'name' }],
    subProcessing: [subProcessing('agreement/sub')],
    registers: [{ ...register, others: [] }],
    tree: new CategoryTree([name, contract]),
  },
};

/** A sound entry of a processor's record. */
export const soundProcessing: ProcessingFacts = {
  ...named('ProcessingOnBehalf', 'processor/hosting'),
  ...{ processor, controller, agreement: 'agreement', transferCount: 0, measureCount: 1 },
  statements: new Map([
    [
      'ProcessingOnBehalf-processor/hosting',
      [
        statement({
          subject: 'ProcessingOnBehalf-processor/hosting',
          aspect: 'TRANSFERS',
          says: 'NONE',
          claim: 'NONE',
        }),
      ],
    ],
  ]),
};

/** A sound transfer: the clauses in force, their module as the roles have it, assessed. */
export const soundTransfer: TransferFacts = {
  ...node('Transfer', 'transfer'),
  ...{ country: 'IN', claim: null, tool: 'SCC', sccModule: 'MODULE_2', exporterRole: 'CONTROLLER' },
  ...{ importerRole: 'PROCESSOR', signedOn: '2022-01-01', assessedOn: '2022-01-02', register, ...open },
  exporter: controller,
  importer: organisation('importer', { country: 'IN', businessId: null }),
  instrument: { id: 'LawFact:scc-2021-914' },
};
