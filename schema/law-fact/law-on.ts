import { byCode } from '../language/compare-text.js';
import { Refusal, RefusalCode } from '../errors.js';
import { CountryStanding } from './country-standing.js';
import { LawFactKind } from './law-fact-kind.js';

/** A dated fact of law as judgements need it. Days are of ISO 8601; `validTo` is the first day on which it no longer holds. */
export interface DatedFact {
  /** Global id. */
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly country: string | null;
  readonly belongsTo: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly scope: readonly string[] | null;
  readonly isInsideEea: boolean | null;
  readonly isFramework: boolean | null;
  readonly isVerified: boolean;
}

/** How a country stands, and the fact that it rests on; none for a country of which the law on record says nothing. */
export interface Standing {
  readonly standing: CountryStanding;
  readonly fact: DatedFact | null;
}

const nothing = (standing: CountryStanding): Standing => ({ standing, fact: null });

/** The law on record as it was on a day. */
export class LawOn {
  readonly #facts = new Map<string, DatedFact[]>();
  readonly #standings = new Map<string, Standing>();

  constructor(
    facts: readonly DatedFact[],
    readonly day: string,
  ) {
    refuseBeforeLaw(facts, day);
    for (const fact of facts.filter((each) => holdsOn(each, day)).sort(byCode)) {
      if (fact.country === null) continue;
      const key = keyOf(fact.kind, fact.country);
      this.#facts.set(key, [...(this.#facts.get(key) ?? []), fact]);
    }
  }

  /** How the country stands; `null` is a country that is not known. */
  standingOf(country: string | null): Standing {
    if (country === null) return nothing(CountryStanding.UNKNOWN);
    const known = this.#standings.get(country) ?? this.#find(country);
    this.#standings.set(country, known);
    return known;
  }

  #find(country: string): Standing {
    const member = this.#first(LawFactKind.EEA_MEMBER, country);
    if (member) return { standing: CountryStanding.EEA, fact: member };
    // A bridge lasts until the adequacy decision, whatever its last day on record.
    const bridge = this.#first(LawFactKind.BRIDGE, country);
    if (bridge && !this.#first(LawFactKind.ADEQUACY, country))
      return { standing: CountryStanding.BRIDGE, fact: bridge };
    const territory = this.#first(LawFactKind.TERRITORY, country);
    return (territory && this.#insideOf(territory)) ?? this.#adequacyOf(country, territory ?? null);
  }

  /** A territory stands as the State it belongs to, unless it is outside; nothing where it is outside. */
  #insideOf(territory: DatedFact): Standing | undefined {
    if (territory.isInsideEea === null) return { standing: CountryStanding.UNKNOWN, fact: territory };
    if (!territory.isInsideEea) return undefined;
    const isEea = territory.belongsTo !== null && this.#first(LawFactKind.EEA_MEMBER, territory.belongsTo);
    return isEea ? { standing: CountryStanding.EEA, fact: territory } : undefined;
  }

  #adequacyOf(country: string, territory: DatedFact | null): Standing {
    const decision = this.#first(LawFactKind.ADEQUACY, country);
    if (!decision)
      return {
        standing: CountryStanding.THIRD_COUNTRY,
        fact: territory ?? this.#first(LawFactKind.NOT_MEMBER, country) ?? null,
      };
    const isLimited = decision.isFramework === true || (decision.scope ?? []).length > 0;
    return { standing: isLimited ? CountryStanding.ADEQUATE_WITHIN_SCOPE : CountryStanding.ADEQUATE, fact: decision };
  }

  #first(kind: LawFactKind, country: string): DatedFact | undefined {
    return this.#facts.get(keyOf(kind, country))?.[0];
  }
}

/** Whether a fact holds on a day; an open end holds for ever. */
export const holdsOn = ({ validFrom, validTo }: Pick<DatedFact, 'validFrom' | 'validTo'>, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);

/** Before the first member's first day, there is no EEA on record, and every country would look like a third one. */
function refuseBeforeLaw(facts: readonly DatedFact[], day: string): void {
  const member: string = LawFactKind.EEA_MEMBER;
  const days = facts.flatMap(({ kind, validFrom }) => (kind === member && validFrom ? [validFrom] : []));
  const [first] = days.sort();
  if (first !== undefined && first <= day) return;
  const message =
    first === undefined
      ? 'The hub has no facts of law about the EEA: load the law facts, then ask again.'
      : `The law on record begins on ${first}, when the GDPR came to apply: give that day or a later one, not ${day}.`;
  throw new Refusal(RefusalCode.BAD_USER_INPUT, message);
}

const keyOf = (kind: string, country: string): string => `${kind} ${country}`;
