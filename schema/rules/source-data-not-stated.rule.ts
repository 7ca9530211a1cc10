import { noticesOf } from './notices.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';
import { sourceNames } from './source-names.js';

export const rule = registerRule({
  id: 'source-data-not-stated',
  articles: ['14(1)(d)', '14(2)(f)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Ei kerrota, mitä tietoja lähteestä saadaan',
    sv: 'Det framgår inte vilka uppgifter som kommer från en källa',
    en: 'It is not told which data come from a source',
  },
  message: {
    fi: '{register}: ei käy ilmi, mitä tietoja näistä lähteistä saadaan: {sources}.',
    sv: '{register}: det framgår inte vilka uppgifter som kommer från dessa källor: {sources}.',
    en: '{register}: it does not appear which data come from these sources: {sources}.',
  },
  remedy: {
    fi: 'Ilmoita kunkin lähteen osalta, mihin henkilötietoryhmiin siitä saadut tiedot kuuluvat.',
    sv: 'Ange för varje källa vilka kategorier av personuppgifter som kommer från den.',
    en: 'State for each source which categories of personal data come from it.',
  },
  *find(register) {
    const open = register.sources.filter((each) => !ofDataSubject.has(each.kind) && each.dataCategories.length === 0);
    if (noticesOf(register).length > 0 && open.length > 0)
      yield { subject: register, named: { register, sources: sourceNames(open) }, evidence: open };
  },
});

/** What the data subject gives, or is observed to do, is not asked for by Art. 14. */
const ofDataSubject: ReadonlySet<string> = new Set(['DATA_SUBJECT', 'OBSERVATION']);
