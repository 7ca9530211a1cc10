import {
  rowCode,
  termCode,
  organisationCode,
  type DrawnAgreement,
  type DrawnChains,
  type DrawnRow,
} from './chains-facts.js';

/** A sub-processor as the plainest reading of the question has it: found from below, row by row. */
export interface NaiveLink {
  readonly code: string;
  readonly depth: number;
  readonly path: readonly string[];
  /** The terms that reach it; null when none is stated on the way. */
  readonly terms: readonly number[] | null;
  readonly isCycle: boolean;
  readonly isBelowCycle: boolean;
  readonly order: readonly string[];
}

const holds = (row: { validFrom: string | null; validTo: string | null }, day: string): boolean =>
  (row.validFrom ?? '0000') <= day && day < (row.validTo ?? '9999');

export function inForce(agreement: DrawnAgreement, day: string): boolean {
  if (agreement.status === 'DRAFT') return false;
  if (agreement.status === 'ENDED' && agreement.validTo === null) return false;
  return holds(agreement, day);
}

/** Every sub-processor that is come to on the day when nothing stops at a cycle, in order. */
export function naiveLinks(world: DrawnChains, at: number, day: string): NaiveLink[] {
  const agreement = world.agreements[at];
  if (!agreement) return [];
  const links: NaiveLink[] = [];
  for (let row = 0; row < agreement.rows.length; row++) {
    const way = wayTo(agreement.rows, row, day);
    if (way) links.push(linkOf(world, { agreement, at }, way));
  }
  return links.sort((one, other) => compareLists(one.order, other.order));
}

interface Way {
  /** From the first engagement told down to the row itself. */
  readonly rows: readonly number[];
  /** The row that engages the first one, where parents go round. */
  readonly engager: number | undefined;
}

function wayTo(rows: readonly DrawnRow[], row: number, day: string): Way | undefined {
  const up = [row];
  for (;;) {
    const [top = 0] = up;
    const here = rows[top];
    if (!here || !holds(here, day)) return undefined;
    const parent = parentOf(rows, top);
    if (parent === null) return { rows: up, engager: undefined };
    if (isFirstOfCircle(rows, top, day)) return { rows: up, engager: parent };
    up.unshift(parent);
  }
}

const parentOf = (rows: readonly DrawnRow[], row: number): number | null => {
  const parent = rows[row]?.parent ?? null;
  return parent === null || parent >= rows.length ? null : parent;
};

/** Going up from it leads to it again, over rows that hold, and none on the way comes before it. */
function isFirstOfCircle(rows: readonly DrawnRow[], row: number, day: string): boolean {
  let at = parentOf(rows, row);
  for (let steps = 0; steps <= rows.length; steps++) {
    if (at === row) return true;
    const here = at === null ? undefined : rows[at];
    if (at === null || !here || !holds(here, day) || at < row) return false;
    at = parentOf(rows, at);
  }
  return false;
}

interface Place {
  readonly agreement: DrawnAgreement;
  readonly at: number;
}

function linkOf(world: DrawnChains, { agreement, at }: Place, { rows, engager }: Way): NaiveLink {
  const whole = engager === undefined ? [...rows] : [engager, ...rows];
  const organisations = [0, agreement.processor, ...whole.map((row) => agreement.rows[row]?.processor ?? -1)];
  const isRepeated = organisations.map((each, place) => organisations.slice(0, place).includes(each));
  const told = isRepeated.slice(organisations.length - rows.length);
  const stated = [agreement.categories, ...whole.map((row) => agreement.rows[row]?.categories ?? [])].filter(
    (list) => list.length > 0,
  );
  const all = world.terms.map((_term, term) => term);
  return {
    code: rowCode(at, rows.at(-1) ?? -1),
    depth: whole.length,
    path: organisations.map(organisationCode),
    terms: stated.length === 0 ? null : all.filter((term) => stated.every((list) => isWithin(world, term, list))),
    isCycle: told.at(-1) === true,
    isBelowCycle: told.slice(0, -1).includes(true),
    order: rows.map((row) => rowCode(at, row)),
  };
}

/** Whether the term, or one wider than it, is in the list. */
export function isWithin({ terms }: DrawnChains, term: number, list: readonly number[]): boolean {
  let at: number | null = term;
  for (let steps = 0; at !== null && steps <= terms.length; steps++) {
    if (list.includes(at)) return true;
    at = terms[at]?.parent ?? null;
  }
  return false;
}

/** The terms of which no wider one is in the set; of those that are wider than one another, the first. */
export function broadestOf(world: DrawnChains, set: readonly number[]): string[] {
  const isWider = (wider: number, term: number): boolean => {
    let at = world.terms[term]?.parent ?? null;
    for (let steps = 0; at !== null && set.includes(at) && steps <= world.terms.length; steps++) {
      if (at === wider) return true;
      at = world.terms[at]?.parent ?? null;
    }
    return false;
  };
  const shown = set.filter((term) =>
    set.every((other) => other === term || !isWider(other, term) || (isWider(term, other) && term < other)),
  );
  return shown.map(termCode).sort();
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const [a = '', b = ''] = [one[at], other[at]];
    if (a !== b) return a < b ? -1 : 1;
  }
  return one.length - other.length;
}
