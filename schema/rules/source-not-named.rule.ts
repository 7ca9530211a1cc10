import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';
import { sourceNames } from './source-names.js';

export const rule = registerRule({
  id: 'source-not-named',
  articles: ['14(2)(f)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Tietolähdettä ei ole nimetty',
    sv: 'En uppgiftskälla är inte namngiven',
    en: 'A source of data is not named',
  },
  message: {
    fi: '{register}: näistä tietolähteistä on ilmoitettu vain ryhmä: {sources}.',
    sv: '{register}: av dessa uppgiftskällor är endast kategorin angiven: {sources}.',
    en: '{register}: only the category of these sources of data is stated: {sources}.',
  },
  remedy: {
    fi: 'Nimeä kukin lähde ja kerro, onko se yleisesti saatavilla.',
    sv: 'Namnge varje källa och ange om den är allmänt tillgänglig.',
    en: 'Name each source, and say whether it is publicly accessible.',
  },
  *find(register) {
    const unnamed = register.sources.filter(({ kind }) => kind === 'CATEGORY');
    if (unnamed.length > 0)
      yield { subject: register, named: { register, sources: sourceNames(unnamed) }, evidence: unnamed };
  },
});
