import type { WhatIfQuery } from '../gql/graphql.js';
import { byCode } from '../language/compare-text.js';
import type { TransferVerdict } from '../transfer/transfer-verdict.js';
import type { TwoWorlds } from './changed-world.js';
import { covers, coveredBy, scopeOf, type Company, type Place, type Scope } from './place.js';
import { doesToolHold, effectOn, TransferEffect } from './tool-loss.rules.js';

type Touched = WhatIfQuery['touched']['nodes'][number];
export type Alike = WhatIfQuery['alike']['nodes'][number];

/** A transfer that is not judged as before, or is no more. */
export interface TransferLoss {
  readonly transfer: Touched;
  readonly effect: TransferEffect;
  readonly before: readonly TransferVerdict[];
  /** None where it ends. */
  readonly after: readonly TransferVerdict[];
  /** Those that stand in for all of it. */
  readonly fallbacks: readonly Alike[];
  /** Those that stand in for it somewhere. */
  readonly standIns: readonly Alike[];
}

/** What is known of who is no more. */
export interface Ended {
  readonly leaving: ReadonlySet<string>;
  readonly agreements: ReadonlySet<string>;
  readonly subProcessing: ReadonlySet<string>;
}

type Ending = Pick<Alike, 'importer' | 'agreement' | 'subProcessing'>;

/** Whether a transfer is no more: its importer leaves, or what it is made under is no more. */
const endsIn = ({ leaving, agreements, subProcessing: gone }: Ended, { importer, agreement, subProcessing }: Ending) =>
  (importer !== null && leaving.has(importer.id)) ||
  (agreement !== null && agreements.has(agreement.id)) ||
  (subProcessing !== null && (gone.has(subProcessing.id) || agreements.has(subProcessing.agreement.id)));

/** The transfers that the changes touch and do not leave as they are, by code. */
export function transferLosses(facts: WhatIfQuery, worlds: TwoWorlds, ended: Ended): readonly TransferLoss[] {
  const holding = facts.alike.nodes
    .filter((each) => !endsIn(ended, each) && doesToolHold(worlds.judge(each).after) === true)
    .sort(byCode);
  const between = Map.groupBy(holding, partiesOf);
  return [...facts.touched.nodes].sort(byCode).flatMap((transfer): TransferLoss[] => {
    const { before, after } = worlds.judge(transfer);
    if (endsIn(ended, transfer))
      return [{ transfer, effect: TransferEffect.ENDS, before, after: [], fallbacks: [], standIns: [] }];
    const effect = effectOn(before, after);
    if (!effect) return [];
    // An importer that no source names is not known to be the same.
    const same = transfer.importer ? (between.get(partiesOf(transfer)) ?? []) : [];
    const standIns = losing.has(effect) ? same.filter(({ id }) => id !== transfer.id) : [];
    const fallbacks = standIns.filter((each) => covers(scopeOf(each), scopeOf(transfer)));
    return [{ transfer, effect, before, after, fallbacks, standIns }];
  });
}

const losing: ReadonlySet<TransferEffect> = new Set([TransferEffect.LOSES_TOOL, TransferEffect.BECOMES_UNKNOWN]);

const partiesOf = ({ exporter, importer }: Pick<Alike, 'exporter' | 'importer'>): string =>
  `${exporter.id} ${importer?.id ?? ''}`;

/** Whether another transfer whose tool holds stands in for a loss in a scope. */
export const isStoodInFor = ({ standIns }: TransferLoss, scope: Scope): boolean =>
  standIns.some((each) => covers(scopeOf(each), scope));

/** Whose processing of what a transfer belongs to: as it says itself, else as its agreement does. */
export function placesOf(transfer: Touched, controllers: (register: string) => readonly Company[]): readonly Place[] {
  const agreement = agreementOf(transfer);
  const scope = scopeOf(transfer);
  const companies = companiesOf(transfer, scope.register === null ? [] : controllers(scope.register));
  const scopes = scope.register === null && agreement ? coveredBy(agreement) : [scope];
  return scopes.map((each) => ({ ...each, companies }));
}

const agreementOf = ({ agreement, subProcessing, processingOnBehalf }: Touched) =>
  agreement ?? subProcessing?.agreement ?? processingOnBehalf?.agreement ?? null;

/** Who is controller by the contract; else the exporter, where it is one of the register; else all of them. */
function companiesOf(transfer: Touched, controllers: readonly Company[]): readonly Company[] {
  const { exporter, exporterRole, register, processingOnBehalf } = transfer;
  const contracted = agreementOf(transfer)?.controller ?? processingOnBehalf?.controller;
  if (contracted) return [contracted];
  if (register === null) return exporterRole === 'CONTROLLER' ? [exporter] : [];
  const own = controllers.filter(({ id }) => id === exporter.id);
  return own.length > 0 ? own : controllers;
}
