import { RecordSays, saysOf } from '../article-30/says.rules.js';
import type { Fact } from '../dossier/fact.js';
import type { RegisterFacts } from '../dossier/register-facts.js';
import { isReachable, type StatementFact } from '../dossier/shared-facts.js';
import type { Aspect } from '../statement/aspect.js';

type AspectName = keyof typeof Aspect;

/** For which aspects facts on record speak, where no document was read or none says anything. */
const factsOn: Readonly<Partial<Record<AspectName, (register: RegisterFacts) => boolean>>> = {
  CONTROLLER: ({ controllerships }) => controllerships.length > 0,
  CONTROLLER_CONTACT: ({ controllerships }) =>
    controllerships.some(
      ({ organisation: { hasAddress, email, phone } }) => hasAddress || email !== null || phone !== null,
    ),
  BUSINESS_ID: ({ controllerships }) => controllerships.some(({ organisation }) => organisation.businessId !== null),
  JOINT_CONTROLLERS: ({ controllerships }) => controllerships.some(({ kind }) => kind === 'JOINT'),
  JOINT_ARRANGEMENT: ({ arrangements }) => arrangements.length > 0,
  REPRESENTATIVE: (register) => isDesignated(register, 'REPRESENTATIVE'),
  DPO: (register) => isDesignated(register, 'DPO'),
  DPO_CONTACT: ({ designations }) =>
    designations.some(({ role, contactPoint }) => role === 'DPO' && isReachable(contactPoint)),
  RESPONSIBLE_PERSON: (register) => isDesignated(register, 'RESPONSIBLE_PERSON'),
  PURPOSES: ({ activities }) => activities.some(({ purposes }) => purposes.length > 0),
  LEGAL_BASIS: ({ bases }) => bases.length > 0,
  LEGITIMATE_INTEREST: ({ bases }) => bases.some(({ hasInterest }) => hasInterest),
  DATA_SUBJECTS: ({ data, cells }) =>
    cells.length > 0 || data.some(({ dataSubjectCategory }) => dataSubjectCategory !== null),
  DATA_CATEGORIES: ({ data }) => data.length > 0,
  SPECIAL_CATEGORIES: ({ data }) => data.some(({ dataCategory }) => dataCategory.isSpecial),
  CRIMINAL_DATA: ({ data }) => data.some(({ dataCategory }) => dataCategory.isCriminal),
  NATIONAL_ID: ({ data }) => data.some(({ dataCategory }) => dataCategory.isNationalId),
  SOURCES: ({ sources }) => sources.length > 0,
  RECIPIENTS: ({ recipients }) => recipients.length > 0,
  PROCESSORS: ({ coverage, recipients }) =>
    coverage.length > 0 || recipients.some(({ role, organisation }) => role === 'PROCESSOR' && organisation !== null),
  PROCESSING_AGREEMENTS: ({ coverage }) => coverage.length > 0,
  TRANSFERS: ({ transfers }) => transfers.length > 0,
  THIRD_COUNTRY: ({ transfers }) => transfers.some(({ country }) => country !== null),
  TRANSFER_TOOL: ({ transfers }) => transfers.some(({ tool }) => tool !== null),
  RETENTION: ({ retention }) => retention.length > 0,
  SECURITY_MEASURES: ({ measures }) => measures.length > 0,
  AUTOMATED_DECISIONS: ({ decisions }) => decisions.length > 0,
  PROFILING: ({ decisions }) => decisions.some(({ isProfiling }) => isProfiling === true),
  RIGHTS: ({ channels }) => channels.length > 0,
  COMPLAINT: ({ channels }) => channels.some(({ right }) => right === 'COMPLAINT'),
};

const isDesignated = ({ designations }: RegisterFacts, wanted: string): boolean =>
  designations.some(({ role }) => role === wanted);

/** Whether facts on record speak of an aspect of the register. */
export const hasFacts = (register: RegisterFacts, aspect: AspectName): boolean => factsOn[aspect]?.(register) ?? false;

/** What documents say of an aspect of a node: of the register itself when none is given. */
export const statementsOn = (
  register: RegisterFacts,
  aspect: AspectName,
  of: Pick<Fact, 'id'> = register,
): readonly StatementFact[] => (register.statements.get(of.id) ?? []).filter((each) => each.aspect === aspect);

/** What the record says of an aspect of the register: its statements, or without one its facts. */
export const says = (register: RegisterFacts, aspect: AspectName): RecordSays =>
  saysOf(
    statementsOn(register, aspect).map((statement) => statement.says),
    hasFacts(register, aspect),
  );

/** Documents were read, and none mentions it; or they mention it without naming it. */
export const isLeftOpen = (register: RegisterFacts, aspect: AspectName): boolean =>
  openWords.has(says(register, aspect));

const openWords: ReadonlySet<RecordSays> = new Set([RecordSays.NOT_STATED, RecordSays.UNSPECIFIC]);

/** Neither a document nor a fact on record speaks of it. */
export const isPassedOver = (register: RegisterFacts, aspect: AspectName): boolean =>
  silentWords.has(says(register, aspect)) && !hasFacts(register, aspect);

const silentWords: ReadonlySet<RecordSays> = new Set([RecordSays.NOT_STATED, RecordSays.NOT_RECORDED]);
