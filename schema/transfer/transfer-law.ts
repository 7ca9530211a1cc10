import { byCode } from '../language/compare-text.js';
import { holdsOn, LawOn, type DatedFact, type Standing } from '../law-fact/law-on.js';
import { CountryStanding } from '../law-fact/country-standing.js';
import { LawFactKind } from '../law-fact/law-fact-kind.js';

/** A dated fact of law as transfers are judged by it. */
export interface TransferLawFact extends DatedFact {
  readonly usableFrom: string | null;
  readonly contractsValidTo: string | null;
  readonly isInternationalOrganisation: boolean | null;
  /** The decision of which it is a later period. */
  readonly about: { readonly id: string } | null;
}

const adequacy: string = LawFactKind.ADEQUACY;
const clauses: string = LawFactKind.SCC_SET;

/** The law on record by which transfers are judged on a day: countries, decisions with all their periods, sets of clauses. */
export class TransferLaw {
  readonly #countries: LawOn;
  readonly #facts: ReadonlyMap<string, TransferLawFact>;
  readonly #decisions: ReadonlyMap<string, readonly TransferLawFact[]>;
  /** The sets of clauses, by code. */
  readonly sets: readonly TransferLawFact[];

  constructor(
    facts: readonly TransferLawFact[],
    readonly day: string,
  ) {
    this.#countries = new LawOn(facts, day);
    const sorted = [...facts].sort(byCode);
    this.#facts = new Map(sorted.map((fact) => [fact.id, fact]));
    this.#decisions = Map.groupBy(
      sorted.filter(({ kind }) => kind === adequacy),
      decisionOf,
    );
    this.sets = sorted.filter(({ kind }) => kind === clauses);
  }

  /** How a country stands; `null` is one that is not known. */
  standingOf(country: string | null): Standing {
    return this.#countries.standingOf(country);
  }

  /**
   * How an international organisation stands, wherever it sits: by the decision that the transfer names, as no country
   * tells which decision is about it. Not known where the transfer rests on adequacy and names no decision.
   */
  standingOfOrganisation(instrument: TransferLawFact | null, isUnnamed: boolean): Standing {
    const named = instrument?.kind === adequacy && instrument.isInternationalOrganisation === true ? instrument : null;
    const period = named && this.periodOf(named);
    if (period) return { standing: standingUnder(period), fact: period };
    return { standing: isUnnamed ? CountryStanding.UNKNOWN : CountryStanding.THIRD_COUNTRY, fact: null };
  }

  /** The fact of an id; nothing where it is of a kind by which no transfer is judged. */
  fact(id: string): TransferLawFact | null {
    return this.#facts.get(id) ?? null;
  }

  /** The period of a decision that holds on the day; it need not be the one that is named. */
  periodOf(decision: TransferLawFact): TransferLawFact | null {
    const periods = this.#decisions.get(decisionOf(decision)) ?? [];
    return periods.find((period) => holdsOn(period, this.day)) ?? null;
  }

  /** Whether a contract made on the set holds on the day. */
  isAlive({ usableFrom, validFrom, contractsValidTo, validTo }: TransferLawFact): boolean {
    return holdsOn({ validFrom: usableFrom ?? validFrom, validTo: contractsValidTo ?? validTo }, this.day);
  }

  /** Whether the set can no longer be signed on the day. */
  isRepealed({ validTo }: TransferLawFact): boolean {
    return validTo !== null && validTo <= this.day;
  }
}

/** Whether a set could be signed on a day. */
export const isSignable = ({ usableFrom, validFrom, validTo }: TransferLawFact, day: string): boolean =>
  holdsOn({ validFrom: usableFrom ?? validFrom, validTo }, day);

const decisionOf = ({ id, about }: TransferLawFact): string => about?.id ?? id;

const standingUnder = ({ isFramework, scope }: TransferLawFact): CountryStanding =>
  isFramework === true || (scope ?? []).length > 0 ? CountryStanding.ADEQUATE_WITHIN_SCOPE : CountryStanding.ADEQUATE;
