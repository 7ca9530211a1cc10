import { LawFactKind } from '../law-fact/law-fact-kind.js';
import { clause } from '../rules/clause.js';
import { dayText } from '../rules/day-text.js';
import type { LawFactOn } from '../rules/rule-law.js';
import { Severity } from '../rules/severity.js';
import type { FormCheck, FormHit, FormText } from './form-check.js';
import { literal, namePatterns } from './inflected.js';
import { endedBy, namingOf, successorOf } from './named-law.js';

export const repealedActNamed: FormCheck = {
  id: 'repealed-act-named',
  severity: Severity.MEDIUM,
  title: {
    fi: 'Tekstissä nimetään kumottu säädös tai säädöksen vanha nimi',
    sv: 'I texten nämns en upphävd författning eller en författnings gamla namn',
    en: 'The text names a repealed act, or an act by its old name',
  },
  message: {
    fi: 'Tekstissä nimetään säädös, joka ei ole ollut tällä nimellä voimassa {ended} alkaen: {act}. Se mainitaan näissä kohdissa: {places}.{successor}',
    sv: 'I texten nämns en författning som inte har gällt under detta namn sedan {ended}: {act}. Den nämns i dessa punkter: {places}.{successor}',
    en: 'The text names an act that has not been in force under this name since {ended}: {act}. It is named in these sections: {places}.{successor}',
  },
  remedy: {
    fi: 'Viittaa voimassa olevaan säädökseen ja tarkista, että myös asia on kuvattu sen mukaan.',
    sv: 'Hänvisa till den gällande författningen och kontrollera att också saken beskrivs enligt den.',
    en: 'Refer to the act in force, and check that the matter too is described according to it.',
  },
  *find(text) {
    for (const act of endedBy(text, [LawFactKind.STATUTE, LawFactKind.EARLIER_NAME])) yield* named(text, act);
  },
};

function* named(text: FormText, act: LawFactOn): Iterable<FormHit> {
  const naming = namingOf(text, patternsOf(act));
  if (!naming || act.validTo === null) return;
  const { section, quote, places } = naming;
  const next = successorOf(act, text.law);
  const successor = next ? clause(nowInForce, { next: [next, next.number ?? ''].filter((part) => part !== '') }) : '';
  yield {
    ...{ section, quote, named: { act, ended: dayText(act.validTo), places, successor } },
    restsOn: next ? [act, next] : [act],
  };
}

const nowInForce = {
  fi: 'Sen sijasta on nyt: {next}.',
  sv: 'I stället för den gäller nu: {next}.',
  en: 'In its place is now: {next}.',
};

/** An earlier name shares its number with the act that is in force. */
const patternsOf = (act: LawFactOn): readonly RegExp[] => [
  ...namePatterns(act.name),
  ...(act.number === null || act.kind === 'EARLIER_NAME' ? [] : [numberPattern(act.number)]),
];

/** 523/1999 and 1999/523; 95/46/EC with the ending of each language. */
function numberPattern(number: string): RegExp {
  const [first = '', second = '', ...rest] = number.split('/').map(literal);
  const plainNumber = [`${first} ?/ ?${second}`, `${second} ?/ ?${first}`].join('|');
  const source = rest.length === 0 && second !== '' ? plainNumber : literal(number).replace(/EC$/u, 'E(?:C|G|Y)');
  return new RegExp(`(?<![\\p{L}\\d/])(?:${source})(?![\\p{L}\\d/])`, 'gu');
}
