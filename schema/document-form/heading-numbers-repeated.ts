import { Severity } from '../rules/severity.js';
import type { FormCheck, FormHit, FormText } from './form-check.js';
import { quoteOf } from './plain-lines.js';
import { firstLine, numberOf } from './section-label.js';
import type { Section } from './sections.js';

export const headingNumbersRepeated: FormCheck = {
  id: 'heading-numbers-repeated',
  severity: Severity.LOW,
  title: {
    fi: 'Samaa numeroa on käytetty useassa otsikossa',
    sv: 'Samma nummer har använts i flera rubriker',
    en: 'Headings share a number',
  },
  message: {
    fi: 'Useammalla kuin yhdellä otsikolla on sama numero, joten kohtiin ei voi viitata numerolla (numero × kertaa): {numbers}.',
    sv: 'Flera rubriker har samma nummer, så det går inte att hänvisa till punkterna med nummer (nummer × gånger): {numbers}.',
    en: 'More than one heading has the same number, so the sections cannot be referred to by number (number × times): {numbers}.',
  },
  remedy: {
    fi: 'Numeroi otsikot uudelleen niin, että jokaisella on oma numeronsa, ja tarkista viittaukset.',
    sv: 'Numrera om rubrikerna så att varje rubrik har ett eget nummer och kontrollera hänvisningarna.',
    en: 'Number the headings anew so that each has its own number, and check the references.',
  },
  find: ({ sections }) => repeatedIn(sections),
};

function repeatedIn(sections: readonly Section[]): readonly FormHit[] {
  const times = timesOf(sections);
  const repeated = [...times].filter(([, those]) => those.length > 1);
  const [again] = repeated.flatMap(([, those]) => those.slice(1)).sort((one, other) => one.position - other.position);
  if (!again) return [];
  const numbers = repeated.map(([number, those]) => `${number} × ${those.length}`);
  return [{ section: again.position, quote: quoteOf(firstLine(again)), named: { numbers } }];
}

function timesOf(sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
  const times = new Map<string, Section[]>();
  for (const section of sections) {
    const number = numberOf(section);
    if (number === null) continue;
    const those = times.get(number);
    if (those) those.push(section);
    else times.set(number, [section]);
  }
  return times;
}

/** The numbers that more than one heading has. */
export const repeatedNumbers = ({ sections }: FormText): ReadonlySet<string> =>
  new Set([...timesOf(sections)].flatMap(([number, those]) => (those.length > 1 ? [number] : [])));
