import { Letter } from '../article-30/letter.js';
import { globalIdOf, type Fact } from '../dossier/fact.js';
import { compareText } from '../language/compare-text.js';
import type { Language } from '../language/language.js';
import { StoredReference } from '../model/stored-reference.js';
import type { RuleHead } from '../rules/rule.js';
import { severities, Severity } from '../rules/severity.js';
import { FindingStatus } from './decisions.js';
import type { Listed } from './listed.js';
import { ruleAnswer } from './rule-answer.js';

/** Registers that are counted one by one in an answer. */
const mostRegisters = 1000;

interface RegisterTally {
  readonly register: Fact;
  count: number;
  high: number;
}

/** Counts findings as they come, by everything they are counted by. */
export class Tally {
  #total = 0;
  readonly #severities = new Map<Severity, number>();
  readonly #statuses = new Map<FindingStatus, number>();
  readonly #rules = new Map<RuleHead, number>();
  readonly #registers = new Map<string, RegisterTally>();

  add({ rule, status, register }: Listed): void {
    this.#total += 1;
    count(this.#severities, rule.severity);
    count(this.#statuses, status);
    count(this.#rules, rule);
    if (!register) return;
    const tally = this.#registers.get(register.code) ?? { register, count: 0, high: 0 };
    this.#registers.set(register.code, tally);
    tally.count += 1;
    if (rule.severity === Severity.HIGH) tally.high += 1;
  }

  answer(language: Language): object {
    return {
      totalCount: this.#total,
      bySeverity: severities.flatMap((severity) => listed('severity', severity, this.#severities.get(severity))),
      byStatus: Object.values(FindingStatus).flatMap((status) => listed('status', status, this.#statuses.get(status))),
      byRule: [...this.#rules]
        .sort(([one, most], [other, more]) => more - most || compareText(one.id, other.id))
        .map(([rule, all]) => ({ rule: ruleAnswer(rule, language), count: all })),
      byArticle: this.#articles().map(([article, all]) => ({ article, count: all })),
      byRegister: this.#mostFound(),
    };
  }

  #articles(): readonly (readonly [string, number])[] {
    const counts = new Map<string, number>();
    for (const [{ articles }, all] of this.#rules) for (const article of articles) count(counts, article, all);
    return [...counts].sort(([one, most], [other, more]) => more - most || compareText(one, other));
  }

  #mostFound(): object[] {
    return [...this.#registers]
      .sort(([one, { count: most }], [other, { count: more }]) => more - most || compareText(one, other))
      .slice(0, mostRegisters)
      .map(([, { register, ...counts }]) => ({ register: StoredReference.of(globalIdOf(register)), ...counts }));
  }
}

function count<Key>(counts: Map<Key, number>, key: Key, more = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

const listed = (name: string, value: string, all: number | undefined): object[] =>
  all === undefined ? [] : [{ [name]: value, count: all }];

/** For each letter of Art. 30(1), the registers in which a finding that is not accepted rests on it. */
export class Completeness {
  readonly #open = new Map<Letter, Set<string>>(Object.values(Letter).map((letter) => [letter, new Set()]));

  add({ rule, status, register }: Listed): void {
    if (!register || status === FindingStatus.ACCEPTED) return;
    for (const letter of lettersOf(rule)) this.#open.get(letter)?.add(register.code);
  }

  answer(registerCount: number): object[] {
    return [...this.#open].map(([letter, open]) => {
      const complete = registerCount - open.size;
      return { letter, complete, share: registerCount === 0 ? null : complete / registerCount };
    });
  }
}

const letters = new WeakMap<RuleHead, readonly Letter[]>();

function lettersOf(rule: RuleHead): readonly Letter[] {
  const known =
    letters.get(rule) ??
    Object.values(Letter).filter((letter) => rule.articles.includes(`30(1)(${letter.toLowerCase()})`));
  letters.set(rule, known);
  return known;
}
