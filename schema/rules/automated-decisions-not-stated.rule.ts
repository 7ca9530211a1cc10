import { RecordSays } from '../article-30/says.rules.js';
import type { RegisterFacts } from '../dossier/register-facts.js';
import { isLeftOpen, says, statementsOn } from './aspects.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'automated-decisions-not-stated',
  articles: ['13(2)(f)', '14(2)(g)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Automaattista päätöksentekoa ei mainita',
    sv: 'Automatiserat beslutsfattande nämns inte',
    en: 'Automated decision-making is not mentioned',
  },
  message: {
    fi: '{register}: ei käy ilmi, tehdäänkö automaattisia päätöksiä, profilointi mukaan luettuna.',
    sv: '{register}: det framgår inte om automatiserade beslut fattas, inbegripet profilering.',
    en: '{register}: it does not appear whether automated decisions are made, including profiling.',
  },
  remedy: {
    fi: 'Kerro, että automaattisia päätöksiä ei tehdä, tai kuvaa ne, niiden logiikka, merkitys ja seuraukset.',
    sv: 'Ange att inga automatiserade beslut fattas, eller beskriv dem, logiken bakom dem, deras betydelse och följder.',
    en: 'State that no automated decisions are made, or describe them, their logic, significance and consequences.',
  },
  *find(register) {
    const evidence = openStatements(register);
    if (evidence.length > 0) yield { subject: register, named: { register }, evidence };
  },
});

/** A statement that there are no automated decisions, or which there are, answers for profiling too. */
function openStatements(register: RegisterFacts) {
  if (isLeftOpen(register, 'AUTOMATED_DECISIONS')) return statementsOn(register, 'AUTOMATED_DECISIONS');
  const isAnswered = says(register, 'AUTOMATED_DECISIONS') !== RecordSays.NOT_RECORDED;
  const isProfilingOpen = says(register, 'PROFILING') === RecordSays.NOT_STATED;
  return !isAnswered && isProfilingOpen ? statementsOn(register, 'PROFILING') : [];
}
