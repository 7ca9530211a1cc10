import { clause } from '../rules/clause.js';
import type { Sentence } from '../rules/message.js';
import { Severity } from '../rules/severity.js';
import { referencesIn } from './cross-references.js';
import type { FormCheck, FormHit, FormText } from './form-check.js';
import { repeatedNumbers } from './heading-numbers-repeated.js';
import { quoteAt } from './plain-lines.js';
import { numberOf } from './section-label.js';

export const crossReferenceBroken: FormCheck = {
  id: 'cross-reference-broken',
  severity: Severity.LOW,
  title: {
    fi: 'Viittaus asiakirjan omaan kohtaan ei johda mihinkään',
    sv: 'En hänvisning till en punkt i dokumentet leder ingenstans',
    en: 'A reference to a section of the document leads nowhere',
  },
  message: {
    fi: 'Tekstissä viitataan kohtaan {number} ("{quote}").{reason}',
    sv: 'I texten hänvisas till punkt {number} ("{quote}").{reason}',
    en: 'The text refers to section {number} ("{quote}").{reason}',
  },
  remedy: {
    fi: 'Korjaa viittaus tai numeroi otsikot niin, että viitattu kohta löytyy.',
    sv: 'Rätta hänvisningen eller numrera rubrikerna så att punkten kan hittas.',
    en: 'Correct the reference, or number the headings so that the section can be found.',
  },
  find: (text) => brokenIn(text),
};

const noNumbers: Sentence = {
  fi: 'Asiakirjan otsikoilla ei ole numeroita.',
  sv: 'Rubrikerna i dokumentet har inga nummer.',
  en: 'The headings of the document have no numbers.',
};

const noSuchNumber: Sentence = {
  fi: 'Millään asiakirjan otsikolla ei ole tätä numeroa.',
  sv: 'Ingen rubrik i dokumentet har detta nummer.',
  en: 'No heading of the document has this number.',
};

const severalOfIt: Sentence = {
  fi: 'Tämä numero on usealla otsikolla.',
  sv: 'Flera rubriker har detta nummer.',
  en: 'Several headings have this number.',
};

/** One remark for each number that is referred to, at the first place. */
function brokenIn(text: FormText): readonly FormHit[] {
  const reasonFor = reasons(text);
  const found = new Map<string, FormHit>();
  for (const { number, at } of referencesIn(text)) {
    const reason = found.has(number) ? null : reasonFor(number);
    if (reason === null) continue;
    const quote = quoteAt(text.whole, at);
    const { section } = text.sectionAt(at);
    found.set(number, { section: section.position, quote, named: { number, quote, reason: clause(reason, {}) } });
  }
  return [...found.values()];
}

/** Why a number cannot be found; nothing for one that can be, or that may be that of a row of a list. */
function reasons(text: FormText): (number: string) => Sentence | null {
  const numbers = new Set(text.sections.flatMap((section) => numberOf(section) ?? []));
  const repeated = repeatedNumbers(text);
  const isDeep = [...numbers].some((number) => number.includes('.'));
  return (number) => {
    // Where headings have one level alone, 5.2 is a row or paragraph of section 5.
    const chief = isDeep ? number : (number.split('.')[0] ?? number);
    if (repeated.has(chief)) return severalOfIt;
    if (numbers.has(chief) || text.lineNumbers.has(number)) return null;
    return numbers.size === 0 ? noNumbers : noSuchNumber;
  };
}
