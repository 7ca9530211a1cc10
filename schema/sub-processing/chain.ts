import { byCode } from '../language/compare-text.js';
import type { ChainAgreementFragment } from '../gql/graphql.js';
import { holdsOn } from '../law-fact/law-on.js';
import type { Carried, CategoryTree } from './category-tree.js';
import { parentCircles } from './parent-circles.js';

export type SubProcessingRow = ChainAgreementFragment['subProcessing']['nodes'][number];

/** A sub-processor in its place under an agreement. */
export interface ChainLink {
  readonly agreement: ChainAgreementFragment;
  readonly row: SubProcessingRow;
  /** Who engages it; nothing when the processor itself does. */
  readonly above: ChainLink | undefined;
  /** 1 when the processor itself engages it. */
  readonly depth: number;
  readonly carried: Carried;
  /** Whether the same organisation stands above it. */
  readonly isCycle: boolean;
}

export interface Chain {
  readonly links: readonly ChainLink[];
  /** How many rows hold on the day and were not come to. */
  readonly unreached: number;
}

export interface ChainWay {
  readonly day: string;
  readonly tree: CategoryTree;
  /** Whether the way goes on below an organisation that stands above itself. */
  readonly goesOnAfterCycle: boolean;
}

/** The sub-processors under an agreement on a day, depth first and by code: each row once, so that it always ends. */
export function chainOf(agreement: ChainAgreementFragment, way: ChainWay): Chain {
  const held = agreement.subProcessing.nodes.filter((row) => holdsOn(row, way.day)).sort(byCode);
  const below = Map.groupBy(held, ({ parent }) => parent?.code);
  const place = linkPlacer(agreement, way.tree);
  const left = startsOf(held).map(({ row, engager }) => place(row, engager && place(engager, undefined)));
  left.reverse();
  const told = new Set<SubProcessingRow>();
  const links: ChainLink[] = [];
  const path = new OrganisationsAbove(agreement);
  for (let at = left.pop(); at; at = left.pop()) {
    if (told.has(at.row)) continue;
    told.add(at.row);
    const link = path.enter(at);
    links.push(link);
    if (link.isCycle && !way.goesOnAfterCycle) continue;
    for (const row of (below.get(link.row.code) ?? []).toReversed()) left.push(place(row, link));
  }
  return { links, unreached: held.length - links.length };
}

interface Start {
  readonly row: SubProcessingRow;
  readonly engager: SubProcessingRow | undefined;
}

/** What the processor engages itself; and where parents go round in a circle, which has no beginning, its first row by code. */
function startsOf(held: readonly SubProcessingRow[]): Start[] {
  const engaged = held.filter(({ parent }) => parent === null).map((row): Start => ({ row, engager: undefined }));
  const byRowCode = new Map(held.map((row) => [row.code, row]));
  const circles = parentCircles(held).map((row): Start => ({ row, engager: byRowCode.get(row.parent?.code ?? '') }));
  return [...engaged, ...circles].sort((one, other) => byCode(one.row, other.row));
}

type PlaceLink = (row: SubProcessingRow, above: ChainLink | undefined) => ChainLink;

function linkPlacer(agreement: ChainAgreementFragment, tree: CategoryTree): PlaceLink {
  const whole = tree.stated(agreement.dataCategories);
  return (row, above) => {
    const carried = tree.narrowed(above ? above.carried : whole, row.dataCategories);
    return { agreement, row, above, depth: (above?.depth ?? 0) + 1, carried, isCycle: false };
  };
}

/** The organisations on the way from the controller to the link that was come to last. */
class OrganisationsAbove {
  readonly #path: ChainLink[] = [];
  readonly #times: Map<string, number>;

  constructor({ controller, processor }: ChainAgreementFragment) {
    this.#times = new Map([controller, processor].map(({ code }) => [code, 1]));
  }

  /** Goes to a link; tells it with whether its organisation stands above it. */
  enter(placed: ChainLink): ChainLink {
    while (this.#path.length > 0 && this.#path.at(-1) !== placed.above) this.#pop();
    // The engager of the first row of a circle is on the way without having been come to.
    if (placed.above && this.#path.length === 0) this.#push(placed.above);
    const link = { ...placed, isCycle: (this.#times.get(placed.row.processor.code) ?? 0) > 0 };
    this.#push(link);
    return link;
  }

  #push(link: ChainLink): void {
    this.#path.push(link);
    this.#count(link, 1);
  }

  #pop(): void {
    const link = this.#path.pop();
    if (link) this.#count(link, -1);
  }

  #count({ row: { processor } }: ChainLink, step: number): void {
    this.#times.set(processor.code, (this.#times.get(processor.code) ?? 0) + step);
  }
}

/** The codes of the organisations from the controller to the sub-processor. */
export function pathOf(link: ChainLink): string[] {
  const codes: string[] = [];
  for (let at: ChainLink | undefined = link; at; at = at.above) codes.push(at.row.processor.code);
  return [...codes, link.agreement.processor.code, link.agreement.controller.code].reverse();
}
