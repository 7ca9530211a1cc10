import type { Wanted } from './remove.js';

/** What a random register is drawn as; numbers name terms and activities, and lead nowhere where there are fewer. */
export interface Drawn {
  readonly parents: readonly (number | undefined)[];
  readonly statedOf: readonly number[];
  readonly activities: readonly { readonly isCited: boolean; readonly hasPurpose: boolean }[];
  readonly facts: readonly { readonly activity: number; readonly purpose: number; readonly about: number }[];
  readonly retentions: readonly { readonly activity: number; readonly list: readonly number[] }[];
  readonly flows: readonly { readonly purpose: number; readonly list: readonly number[] }[];
}

/** A node of the model. All names of nodes are `Kind code`. */
interface Plain {
  /** What it goes with: its whole, or what it speaks of. */
  readonly ties: readonly string[];
  /** What cannot go as long as it is named. */
  readonly holds: Readonly<Record<string, string | undefined>>;
  readonly list?: readonly string[] | undefined;
}

export interface NaiveAnswer {
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

const term = (n: number): string => `PersonalDataCategory t-${n}`;
const codeOf = (name: string): string => name.slice(name.indexOf(' ') + 1);
const colon = (name: string): string => name.replace(' ', ':');

/** A register in memory, and what removal does to it, said as plainly as can be. */
export class NaiveRegister {
  private readonly nodes = new Map<string, Plain>();

  constructor(drawn: Drawn) {
    drawn.parents.forEach((parent, at) =>
      this.put(term(at + 1), { holds: { parent: parent === undefined ? undefined : term(parent) } }),
    );
    for (const n of drawn.statedOf) this.say(`Statement ${colon(term(n))}:RETENTION@notice`, term(n));
    drawn.activities.forEach(({ isCited, hasPurpose }, at) => {
      const activity = `ProcessingActivity r/a-${at + 1}`;
      this.put(activity, {});
      if (isCited) this.put(`Citation ${colon(activity)}#*@notice/1`, { ties: [activity] });
      if (hasPurpose) this.put(`Purpose r/a-${at + 1}/p`, { ties: [activity] });
    });
    drawn.facts.forEach(({ activity, purpose, about }, at) => {
      const holds = { purpose: this.known(`Purpose r/a-${purpose}/p`), dataCategory: term(about) };
      this.put(`ActivityData r/d-${at + 1}`, { ties: this.tiesTo(activity), holds });
    });
    drawn.retentions.forEach(({ activity, list }, at) =>
      this.put(`RetentionPeriod r/t-${at + 1}`, { ties: this.tiesTo(activity), list: list.map(term) }),
    );
    drawn.flows.forEach(({ purpose, list }, at) =>
      this.put(`DataFlow f-${at + 1}`, {
        holds: { purpose: this.known(`Purpose r/a-${purpose}/p`) },
        list: list.map(term),
      }),
    );
  }

  private put(name: string, { ties = [], holds = {}, list }: Partial<Plain>): void {
    this.nodes.set(name, { ties, holds, list });
  }

  // What a document states is cited, and the citation speaks of the statement.
  private say(statement: string, subject: string): void {
    this.put(statement, { ties: [subject] });
    this.put(`Citation ${colon(statement)}#*@notice/1`, { ties: [statement] });
  }

  private known(name: string): string | undefined {
    return this.nodes.has(name) ? name : undefined;
  }

  private tiesTo(activity: number): readonly string[] {
    const name = this.known(`ProcessingActivity r/a-${activity}`);
    return name === undefined ? [] : [name];
  }

  /** What there is to remove. */
  get names(): readonly string[] {
    return [...this.nodes.keys()];
  }

  /** Who keeps the node from going, of those that name it itself; undefined when nobody names anything that would go. */
  usersOf(name: string): readonly string[] | undefined {
    const going = this.closureOf(name);
    const staying = [...this.nodes].filter(([each]) => !going.has(each));
    const naming = (wanted: ReadonlySet<string>): string[] =>
      staying
        .filter(([, { holds, list = [] }]) =>
          [...Object.values(holds), ...list].some((each) => each !== undefined && wanted.has(each)),
        )
        .map(([each]) => each);
    return naming(going).length === 0 ? undefined : naming(new Set([name])).sort();
  }

  remove(name: string): NaiveAnswer {
    const removed = this.closureOf(name);
    for (const each of removed) this.nodes.delete(each);
    return { removed: [...removed].sort(), changed: [] };
  }

  replace(name: string, other: string): NaiveAnswer {
    const above = this.parentOf(name);
    const isBelow = this.isBelow(other, name);
    const put = (each: string | undefined): string | undefined => (each === name ? other : each);
    const before = new Map(this.nodes);
    const removed = this.closureOf(name);
    for (const [each, { ties, holds, list }] of before) {
      const changed = Object.fromEntries(Object.entries(holds).map(([field, held]) => [field, put(held)]));
      const without = list?.includes(name) ? [...new Set(list.map((one) => (one === name ? other : one)))] : list;
      this.nodes.set(each, { ties, holds: changed, list: without });
    }
    if (isBelow) this.put(other, { holds: { parent: above } });
    for (const each of removed) this.nodes.delete(each);
    const changed = [...this.nodes].filter(([each, now]) => JSON.stringify(now) !== JSON.stringify(before.get(each)));
    return { removed: [...removed].sort(), changed: changed.map(([each]) => each).sort() };
  }

  private parentOf(name: string): string | undefined {
    return this.nodes.get(name)?.holds.parent;
  }

  private isBelow(name: string, other: string): boolean {
    const parent = this.parentOf(name);
    return parent !== undefined && (parent === other || this.isBelow(parent, other));
  }

  private closureOf(name: string): ReadonlySet<string> {
    const below = [...this.nodes].filter(([, { ties }]) => ties.includes(name)).map(([each]) => each);
    return new Set([name, ...below.flatMap((each) => [...this.closureOf(each)])]);
  }

  /** Every node in a line, with what it names. */
  get lines(): readonly string[] {
    return [...this.nodes].map(([name, { holds, list }]) => lineOf(name, holds, list)).sort();
  }
}

function lineOf(name: string, holds: Plain['holds'], list: readonly string[] = []): string {
  const held = Object.entries(holds).map(([field, each]) => ` ${field}=${each === undefined ? '' : codeOf(each)}`);
  const listed = list.map((each) => ` ${codeOf(name)}+${codeOf(each)}=${codeOf(each)}`);
  return [name, ...held, ...listed.sort()].join('');
}

export const wantedOf = (name: string, other?: string): Wanted => ({
  kind: name.slice(0, name.indexOf(' ')),
  code: codeOf(name),
  replaceBy: other && codeOf(other),
});
