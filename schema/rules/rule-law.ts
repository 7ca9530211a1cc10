import { byCode } from '../language/compare-text.js';
import { holdsOn } from '../law-fact/law-on.js';
import type { LawFactKind } from '../law-fact/law-fact-kind.js';
import { TransferLaw } from '../transfer/transfer-law.js';
import type { RuleLawQuery } from '../gql/graphql.js';
import type { NamedFact, Words } from '../dossier/fact.js';

type Read = RuleLawQuery['lawFacts']['nodes'][number];

/** A fact of law as rules use it; `id` is the id of its row, `globalId` that of the node. */
export type LawFactOn = Omit<Read, 'id' | 'name' | 'about' | 'replacedBy'> &
  NamedFact & {
    readonly globalId: string;
    readonly about: string | null;
    readonly replacedBy: string | null;
  };

/** The law on record, as it was on a day. */
export class RuleLaw {
  readonly #facts: ReadonlyMap<string, LawFactOn>;
  readonly #ofKind: ReadonlyMap<string, readonly LawFactOn[]>;
  /** By which transfers are judged. */
  readonly transfers: TransferLaw;

  constructor(
    facts: readonly Read[],
    readonly day: string,
  ) {
    this.transfers = new TransferLaw(facts, day);
    const all = facts.map(factOn).sort(byCode);
    this.#facts = new Map(all.map((fact) => [fact.id, fact]));
    this.#ofKind = Map.groupBy(all, ({ kind }) => kind);
  }

  /** The fact with the id of its row; nothing for none. */
  fact(id: string | null): LawFactOn | null {
    return id === null ? null : (this.#facts.get(id) ?? null);
  }

  /** All facts of a kind, of all days, by code. */
  ofKind(kind: LawFactKind): readonly LawFactOn[] {
    return this.#ofKind.get(kind) ?? [];
  }

  /** The facts of a kind that hold on the day, by code. */
  holding(kind: LawFactKind): readonly LawFactOn[] {
    return this.ofKind(kind).filter((fact) => holdsOn(fact, this.day));
  }

  /** Whether it has ended by the day: a statute repealed, an authority ceased. */
  hasEnded({ validTo }: Pick<LawFactOn, 'validTo'>): boolean {
    return validTo !== null && validTo <= this.day;
  }
}

const idIn = (globalId: string): string => globalId.slice(globalId.indexOf(':') + 1);

const factOn = ({ id, name, about, replacedBy, ...fact }: Read): LawFactOn => ({
  ...fact,
  concept: 'LawFact',
  globalId: id,
  id: idIn(id),
  name: [name.fi, name.sv, name.en, name.original] satisfies Words,
  about: about && idIn(about.id),
  replacedBy: replacedBy && idIn(replacedBy.id),
});
