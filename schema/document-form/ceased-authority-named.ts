import { LawFactKind } from '../law-fact/law-fact-kind.js';
import { clause } from '../rules/clause.js';
import { dayText } from '../rules/day-text.js';
import type { LawFactOn } from '../rules/rule-law.js';
import { Severity } from '../rules/severity.js';
import type { FormCheck, FormHit, FormText } from './form-check.js';
import { namePatterns } from './inflected.js';
import { endedBy, namingOf, successorOf } from './named-law.js';

export const ceasedAuthorityNamed: FormCheck = {
  id: 'ceased-authority-named',
  severity: Severity.MEDIUM,
  title: {
    fi: 'Tekstissä nimetään lakannut viranomainen',
    sv: 'I texten nämns en myndighet som har upphört',
    en: 'The text names an authority that has ceased',
  },
  message: {
    fi: 'Tekstissä nimetään viranomainen, jota ei ole ollut {ended} alkaen: {authority}. Se mainitaan näissä kohdissa: {places}.{successor}',
    sv: 'I texten nämns en myndighet som inte har funnits sedan {ended}: {authority}. Den nämns i dessa punkter: {places}.{successor}',
    en: 'The text names an authority that has not existed since {ended}: {authority}. It is named in these sections: {places}.{successor}',
  },
  remedy: {
    fi: 'Nimeä se viranomainen, jolle tehtävä nykyisin kuuluu.',
    sv: 'Nämn den myndighet som numera har uppgiften.',
    en: 'Name the authority that has the task at present.',
  },
  *find(text) {
    for (const authority of endedBy(text, [LawFactKind.AUTHORITY])) yield* named(text, authority);
  },
};

function* named(text: FormText, authority: LawFactOn): Iterable<FormHit> {
  const naming = namingOf(text, namePatterns(authority.name));
  if (!naming || authority.validTo === null) return;
  const { section, quote, places } = naming;
  const next = successorOf(authority, text.law);
  yield {
    ...{ section, quote },
    named: {
      ...{ authority, ended: dayText(authority.validTo), places },
      successor: next ? clause(inItsPlace, { next }) : '',
    },
    restsOn: next ? [authority, next] : [authority],
  };
}

const inItsPlace = {
  fi: 'Sen tilalle on tullut {next}.',
  sv: 'I dess ställe har kommit {next}.',
  en: 'In its place came {next}.',
};
