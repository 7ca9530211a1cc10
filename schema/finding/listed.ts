import { Refusal, RefusalCode } from '../errors.js';
import { compareText } from '../language/compare-text.js';
import { severities, type Severity } from '../rules/severity.js';
import { statusOn, type Decision, type FindingStatus } from './decisions.js';
import { FindingOrder, type FindingFilter } from './findings.payload.js';
import { findingId, type Found } from './found.js';

/** A finding with its id and where it stands. */
export interface Listed extends Found {
  readonly id: string;
  readonly status: FindingStatus;
  readonly decision: Decision | undefined;
}

/** Gives findings of one page their ids and what was decided; of two with one id, which a rule should not make, the first stays. */
export function listed(
  found: readonly Found[],
  decisions: ReadonlyMap<string, Decision>,
  day: string,
): readonly Listed[] {
  const byId = new Map<string, Listed>();
  for (const each of found) {
    const id = findingId(each);
    if (byId.has(id)) continue;
    const decision = decisions.get(id);
    byId.set(id, { ...each, id, decision, status: statusOn(decision, day) });
  }
  return [...byId.values()];
}

/** Whether a finding is among those that a filter asks for, beyond whose record it is. */
export function isWanted({ rule, status }: Listed, filter: Readonly<Partial<FindingFilter>>): boolean {
  const { rules, severities: heavy, article, statuses } = filter;
  return (
    (!rules || rules.includes(rule.id)) &&
    (!heavy || heavy.includes(rule.severity)) &&
    (!article || rule.articles.some((each) => isBelow(each, article))) &&
    (!statuses || statuses.includes(status))
  );
}

/** `30(1)(e)` is below `30` and `30(1)`, and not below `3`. */
export const isBelow = (article: string, wider: string): boolean =>
  article === wider || (article.startsWith(wider) && !/^\w/.test(article.slice(wider.length)));

/** What findings are put in order by. */
interface Placed {
  readonly id: string;
  readonly severity: Severity;
  readonly register: string | null;
}

const placeOf = ({ id, rule, register }: Listed): Placed => ({
  id,
  severity: rule.severity,
  register: register?.code ?? null,
});

const weight: ReadonlyMap<Severity, number> = new Map(severities.map((severity, at) => [severity, at]));
const weightOf = ({ severity }: Placed): number => weight.get(severity) ?? 0;
const last = '\uffff';

const bySeverity = (one: Placed, other: Placed): number => weightOf(one) - weightOf(other);
const byRegister = (one: Placed, other: Placed): number => compareText(one.register ?? last, other.register ?? last);
const byId = (one: Placed, other: Placed): number => compareText(one.id, other.id);

const orders: Readonly<Record<FindingOrder, (one: Placed, other: Placed) => number>> = {
  [FindingOrder.SEVERITY]: (one, other) => bySeverity(one, other) || byRegister(one, other) || byId(one, other),
  [FindingOrder.REGISTER]: (one, other) => byRegister(one, other) || bySeverity(one, other) || byId(one, other),
  [FindingOrder.RULE]: byId,
};

/** Findings in their order. */
export const ordered = (all: readonly Listed[], order: FindingOrder): readonly Listed[] =>
  all
    .map((each) => ({ each, place: placeOf(each) }))
    .sort((one, other) => orders[order](one.place, other.place))
    .map(({ each }) => each);

/** Where a page ends: what the next one is after. */
export const cursorOf = (finding: Listed): string => {
  const { id, severity, register } = placeOf(finding);
  return Buffer.from(JSON.stringify([severity, register, id])).toString('base64url');
};

function placeAt(cursor: string): Placed {
  const parts = partsOf(cursor);
  const [severity, register, id] = parts;
  const known = severities.find((each) => each === severity);
  if (parts.length === 3 && known && typeof id === 'string' && (register === null || typeof register === 'string'))
    return { severity: known, register, id };
  const message = `after: "${cursor.slice(0, 80)}" is not a place in this list; give an \`endCursor\` of a page in the same order.`;
  throw new Refusal(RefusalCode.MALFORMED_CURSOR, message);
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** The first findings after a place, of many that come in any order: only so many are kept. */
export class FirstAfter {
  #kept: { readonly each: Listed; readonly place: Placed }[] = [];
  readonly #compare: (one: Placed, other: Placed) => number;
  readonly #after: Placed | undefined;

  constructor(
    private readonly first: number,
    order: FindingOrder,
    after: string | null,
  ) {
    this.#compare = orders[order];
    this.#after = after === null ? undefined : placeAt(after);
  }

  add(each: Listed): void {
    const place = placeOf(each);
    if (this.#after && this.#compare(place, this.#after) <= 0) return;
    this.#kept.push({ each, place });
    if (this.#kept.length > 2 * this.first + 1000) this.#cut();
  }

  /** The findings of the page, and whether there are more. */
  page(): { readonly page: readonly Listed[]; readonly truncated: boolean } {
    this.#cut();
    return { page: this.#kept.slice(0, this.first).map(({ each }) => each), truncated: this.#kept.length > this.first };
  }

  #cut(): void {
    this.#kept = this.#kept.sort((one, other) => this.#compare(one.place, other.place)).slice(0, this.first + 1);
  }
}
