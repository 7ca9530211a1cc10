import { ControlBy, type ControlLines, type OwnershipGraph, type Party } from './ownership-graph.js';
import { byCode } from '../language/compare-text.js';
import { reachedFrom, stepsFrom, strongParts } from './walk.js';

/** Where a member stands, seen from the company asked about. */
export enum Direction {
  ITSELF = 'ITSELF',
  CONTROLS = 'CONTROLS',
  CONTROLLED = 'CONTROLLED',
  SISTER = 'SISTER',
}

export interface Member {
  readonly organisation: Party;
  readonly direction: Direction;
  /** Steps of control between it and the company. */
  readonly distance: number;
  /** Null for the company itself. */
  readonly controlBy: ControlBy | null;
  readonly isCircular: boolean;
}

/** The company, everyone who controls it or is controlled by it, and everyone whom its controllers control. */
export function membersOf(graph: OwnershipGraph, company: Party): Member[] {
  const steps = stepsOf(graph.lines(), company.code);
  const stated = stepsOf(graph.lines(true), company.code);
  const members = [...steps.around.keys()].map((code): Member => {
    const place = placeOf(steps, code);
    const controlBy = stated.around.has(code) ? ControlBy.STATED : ControlBy.MAJORITY;
    return {
      ...place,
      organisation: graph.parties.get(code) ?? company,
      controlBy: place.direction === Direction.ITSELF ? null : controlBy,
      isCircular: place.direction !== Direction.ITSELF && steps.up.has(code) && steps.down.has(code),
    };
  });
  return members.sort(inAnswerOrder);
}

interface Steps {
  /** To those who control the company. */
  readonly up: ReadonlyMap<string, number>;
  /** To those whom it controls. */
  readonly down: ReadonlyMap<string, number>;
  /** Up to a controller, and down from there; also to those of `up` and `down`. */
  readonly around: ReadonlyMap<string, number>;
}

function stepsOf({ controlledBy, controllersOf }: ControlLines, company: string): Steps {
  const itself = new Map([[company, 0]]);
  const up = stepsFrom(itself, controllersOf);
  return { up, down: stepsFrom(itself, controlledBy), around: stepsFrom(up, controlledBy) };
}

function placeOf({ up, down, around }: Steps, code: string): Pick<Member, 'direction' | 'distance'> {
  const [above, below] = [up.get(code), down.get(code)];
  if (below === 0) return { direction: Direction.ITSELF, distance: 0 };
  if (below !== undefined) return { direction: Direction.CONTROLLED, distance: below };
  if (above !== undefined) return { direction: Direction.CONTROLS, distance: above };
  return { direction: Direction.SISTER, distance: around.get(code) ?? 0 };
}

const order = Object.values(Direction);

const inAnswerOrder = (one: Member, other: Member): number =>
  order.indexOf(one.direction) - order.indexOf(other.direction) ||
  one.distance - other.distance ||
  byCode(one.organisation, other.organisation);

export interface UltimateParent {
  readonly organisation: Party;
  readonly isCircular: boolean;
}

/** Those of the company and its controllers whom nobody controls, or who control one another and nobody else does. */
export function ultimateParentsOf(graph: OwnershipGraph, company: Party): UltimateParent[] {
  const { controllersOf } = graph.lines();
  const above = reachedFrom([company.code], controllersOf);
  const tops = strongParts(above, controllersOf).filter((part) => {
    const isInside = new Set(part);
    return part.every((code) => controllersOf(code).every((controller) => isInside.has(controller)));
  });
  return tops
    .flatMap((part) =>
      part.map((code) => ({ organisation: graph.parties.get(code) ?? company, isCircular: part.length > 1 })),
    )
    .sort((one, other) => byCode(one.organisation, other.organisation));
}
