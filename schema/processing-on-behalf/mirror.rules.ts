import type { MirroredAgreementFragment } from '../gql/graphql.js';
import { holdsOn } from '../law-fact/law-on.js';
import type { CategoryTree } from '../sub-processing/category-tree.js';
import { isKeptByProcessor, type MirroredPair, type SideFacts } from './mirror-pairs.js';

export enum MirrorStatus {
  MATCHED = 'MATCHED',
  ONLY_IN_CONTROLLER_RECORD = 'ONLY_IN_CONTROLLER_RECORD',
  ONLY_IN_PROCESSOR_RECORD = 'ONLY_IN_PROCESSOR_RECORD',
  NOT_RECORDED = 'NOT_RECORDED',
}

export enum MirrorAspect {
  COUNTRIES = 'COUNTRIES',
  CATEGORIES = 'CATEGORIES',
  SUB_PROCESSORS = 'SUB_PROCESSORS',
  AGREEMENT = 'AGREEMENT',
}

export interface MirrorDifference {
  readonly about: MirrorAspect;
  readonly controllerSays: readonly string[];
  readonly processorSays: readonly string[];
  readonly isKnown: boolean;
}

/** Whose side of the record is kept in the hub at all, by the codes of organisations. */
export interface RecordKeepers {
  readonly controllers: ReadonlySet<string>;
  readonly processors: ReadonlySet<string>;
}

export const isRecorded = ({ agreements, entries, recipients }: SideFacts): boolean =>
  agreements.length + entries.length + recipients.length > 0;

/** On which sides the pair stands; a side of which nothing at all is kept in the hub is not silent but unknown. */
export function mirrorStatus(pair: MirroredPair, keepers: RecordKeepers): MirrorStatus {
  const { controller, processor, controllerSide, processorSide } = pair;
  const inProcessorRecord = isRecorded(processorSide);
  if (isRecorded(controllerSide)) {
    if (inProcessorRecord) return MirrorStatus.MATCHED;
    return keepers.processors.has(processor.code) ? MirrorStatus.ONLY_IN_CONTROLLER_RECORD : MirrorStatus.NOT_RECORDED;
  }
  return keepers.controllers.has(controller.code) ? MirrorStatus.ONLY_IN_PROCESSOR_RECORD : MirrorStatus.NOT_RECORDED;
}

/** What a side says of an aspect, and whether that is all there is to say. */
interface Said {
  readonly says: readonly string[];
  readonly isKnown: boolean;
}

interface Day {
  readonly tree: CategoryTree;
  readonly day: string;
}

/** Where the two records do not say the same, or where it is not known that they do; an aspect of which neither says anything is left out. */
export function differencesOf({ controllerSide, processorSide }: MirroredPair, on: Day): MirrorDifference[] {
  return Object.values(MirrorAspect).flatMap((about) => {
    const controller = sayings[about](controllerSide, on);
    const processor = sayings[about](processorSide, on);
    if (controller.says.length + processor.says.length === 0) return [];
    const isKnown = controller.isKnown && processor.isKnown;
    if (isKnown && controller.says.join(' ') === processor.says.join(' ')) return [];
    return [{ about, controllerSays: controller.says, processorSays: processor.says, isKnown }];
  });
}

const sayings: Readonly<Record<MirrorAspect, (side: SideFacts, on: Day) => Said>> = {
  COUNTRIES: (side, { day }) => said(countriesOf(side, day)),
  CATEGORIES: (side, { tree }) => {
    const lists = categoryListsOf(side);
    const carried = tree.stated(lists.flat());
    return {
      says: carried ? tree.broadest(carried) : [],
      isKnown: lists.length > 0 && lists.every((list) => list.length > 0),
    };
  },
  SUB_PROCESSORS: (side, { day }) => {
    const rows = agreementsOf(side).flatMap(({ subProcessing }) => subProcessing.nodes);
    const held = rows.filter((row) => holdsOn(row, day));
    // Where all have ended there is none; where none was ever on record, nobody has looked.
    return { ...said(held.map(({ processor }) => processor.code)), isKnown: rows.length > 0 };
  },
  AGREEMENT: (side) => {
    const agreements = agreementsOf(side);
    // Whether a contract that the processor keeps is the one that the controller keeps, no code tells.
    const isKnown = agreements.length > 0 && !agreements.some(isKeptByProcessor);
    return { ...said(agreements.map(({ code }) => code)), isKnown };
  },
};

/** Each once and in order; not known where there is none, or one without a name. */
function said(values: readonly (string | null)[]): Said {
  const named = new Set(values.filter((value) => value !== null));
  return { says: [...named].sort(), isKnown: values.length > 0 && !values.includes(null) };
}

/** The contracts that the side keeps, and those that its entries rest on, whoever keeps them. */
function agreementsOf({ agreements, entries }: SideFacts): MirroredAgreementFragment[] {
  const all = [...agreements, ...entries.flatMap(({ agreement }) => (agreement ? [agreement] : []))];
  return [...new Map(all.map((agreement) => [agreement.code, agreement])).values()];
}

/** Where sub-processors process, and where the transfers that the side itself records lead. */
function countriesOf(side: SideFacts, day: string): (string | null)[] {
  const recorded = [...side.agreements, ...side.entries].flatMap(({ transfers }) => transfers.nodes);
  const engaged = agreementsOf(side).flatMap(({ subProcessing }) => subProcessing.nodes);
  return [...engaged, ...recorded, ...side.transfers]
    .filter((each) => holdsOn(each, day))
    .map(({ country }) => country);
}

type Categories = MirroredAgreementFragment['dataCategories'];

/** The categories of each contract; and those stated of recipients, whose silence counts only where there is no contract. */
function categoryListsOf(side: SideFacts): Categories[] {
  const agreements = agreementsOf(side).map(({ dataCategories }) => dataCategories);
  const recipients = side.recipients.map(({ dataCategories }) => dataCategories);
  return [...agreements, ...recipients.filter((list) => list.length > 0 || agreements.length === 0)];
}
