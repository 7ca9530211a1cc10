import type { MirrorQuery } from '../gql/graphql.js';
import { StoredReference } from '../model/stored-reference.js';
import { CategoryTree } from '../sub-processing/category-tree.js';
import { byCode } from '../language/compare-text.js';
import { isKeptByController, isKeptByProcessor, pairsOf, type MirroredPair } from './mirror-pairs.js';
import {
  differencesOf,
  isRecorded,
  MirrorStatus,
  mirrorStatus,
  type MirrorDifference,
  type RecordKeepers,
} from './mirror.rules.js';

/** The records of both sides held against one another, free of layout. */
export interface MirrorCheck {
  readonly on: string;
  readonly organisation: StoredReference;
  readonly pairs: readonly PairAnswer[];
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly counts: MirrorCounts;
}

interface PairAnswer {
  readonly controller: StoredReference;
  readonly processor: StoredReference;
  readonly status: MirrorStatus;
  readonly isInControllerRecord: boolean;
  readonly isInProcessorRecord: boolean;
  readonly registers: readonly StoredReference[];
  readonly recipients: readonly StoredReference[];
  readonly controllerAgreements: readonly StoredReference[];
  readonly processorAgreements: readonly StoredReference[];
  readonly processing: readonly StoredReference[];
  readonly differences: readonly MirrorDifference[];
}

interface MirrorCounts {
  readonly matched: number;
  readonly different: number;
  readonly onlyInControllerRecord: number;
  readonly onlyInProcessorRecord: number;
  readonly notRecorded: number;
}

export interface MirrorAsked {
  readonly organisation: { readonly id: string; readonly code: string };
  readonly day: string;
  readonly first: number;
}

/** Holds the two records of each pair of the organisation against one another on a day. */
export function mirrorCheck(facts: MirrorQuery, { organisation, day, first }: MirrorAsked): MirrorCheck {
  const on = { day, tree: new CategoryTree(facts.personalDataCategories.nodes) };
  const keepers = recordKeepers(facts);
  const judged = pairsOf(facts, organisation.code, day).map((pair): JudgedPair => {
    const status = mirrorStatus(pair, keepers);
    return { pair, status, differences: status === MirrorStatus.MATCHED ? differencesOf(pair, on) : [] };
  });
  return {
    on: day,
    organisation: StoredReference.of(organisation.id),
    pairs: judged.slice(0, first).map(answerOf),
    totalCount: judged.length,
    truncated: judged.length > first,
    counts: countsOf(judged),
  };
}

interface JudgedPair {
  readonly pair: MirroredPair;
  readonly status: MirrorStatus;
  readonly differences: readonly MirrorDifference[];
}

function recordKeepers({ controllers, processors }: MirrorQuery): RecordKeepers {
  const keepsAsController = controllers.nodes.filter(
    ({ agreementsAsController, controllerships }) =>
      controllerships.totalCount > 0 || agreementsAsController.nodes.some((each) => !isKeptByProcessor(each)),
  );
  const keepsAsProcessor = processors.nodes.filter(({ processingOnBehalf }) =>
    processingOnBehalf.nodes.some((each) => !isKeptByController(each)),
  );
  return {
    controllers: new Set(keepsAsController.map(({ code }) => code)),
    processors: new Set(keepsAsProcessor.map(({ code }) => code)),
  };
}

function answerOf({ pair, status, differences }: JudgedPair): PairAnswer {
  const { controller, processor, controllerSide, processorSide } = pair;
  const covered = controllerSide.agreements.flatMap(({ coverage }) => coverage.nodes.map(({ register }) => register));
  return {
    controller: StoredReference.of(controller.id),
    processor: StoredReference.of(processor.id),
    status,
    isInControllerRecord: isRecorded(controllerSide),
    isInProcessorRecord: isRecorded(processorSide),
    registers: references([...controllerSide.registers, ...covered]),
    recipients: references(controllerSide.recipients),
    controllerAgreements: references(controllerSide.agreements),
    processorAgreements: references(processorSide.agreements),
    processing: references([...controllerSide.entries, ...processorSide.entries]),
    differences,
  };
}

/** Each once, by code. */
function references(nodes: readonly { readonly id: string; readonly code: string }[]): StoredReference[] {
  const each = [...new Map(nodes.map((node) => [node.code, node])).values()];
  return each.sort(byCode).map(({ id }) => StoredReference.of(id));
}

function countsOf(judged: readonly JudgedPair[]): MirrorCounts {
  const count = (wanted: MirrorStatus): number => judged.filter(({ status }) => status === wanted).length;
  return {
    matched: count(MirrorStatus.MATCHED),
    different: judged.filter(({ differences }) => differences.length > 0).length,
    onlyInControllerRecord: count(MirrorStatus.ONLY_IN_CONTROLLER_RECORD),
    onlyInProcessorRecord: count(MirrorStatus.ONLY_IN_PROCESSOR_RECORD),
    notRecorded: count(MirrorStatus.NOT_RECORDED),
  };
}
