import { RecordSays } from '../article-30/says.rules.js';
import { says, statementsOn } from './aspects.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'profiling-not-described',
  articles: ['13(2)(f)', '4(4)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Profilointia ei ole kuvattu',
    sv: 'Profileringen är inte beskriven',
    en: 'The profiling is not described',
  },
  message: {
    fi: '{register}: profilointi mainitaan, mutta sitä ei kuvata.',
    sv: '{register}: profilering nämns, men beskrivs inte.',
    en: '{register}: profiling is mentioned, but not described.',
  },
  remedy: {
    fi: 'Kerro, mistä tiedoista ja mihin profiileja muodostetaan ja mitä niistä rekisteröidylle seuraa.',
    sv: 'Ange av vilka uppgifter och för vad profiler skapas och vad som följer av dem för den registrerade.',
    en: 'Tell from which data and for what profiles are made, and what follows from them for the data subject.',
  },
  *find(register) {
    const isDescribed = register.decisions.some(({ isProfiling, hasLogic }) => isProfiling === true && hasLogic);
    if (says(register, 'PROFILING') === RecordSays.UNSPECIFIC && !isDescribed)
      yield { subject: register, named: { register }, evidence: statementsOn(register, 'PROFILING') };
  },
});
