import type { RegisterFacts } from '../dossier/register-facts.js';
import { isLeftOpen, says, statementsOn } from './aspects.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'processing-agreements-not-stated',
  articles: ['28(3)', '24(1)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Ei tiedetä, onko käsittelijöiden kanssa sopimukset',
    sv: 'Det är inte känt om det finns avtal med personuppgiftsbiträdena',
    en: 'It is not known whether there are contracts with the processors',
  },
  message: {
    fi: '{register}: henkilötietojen käsittelijöitä käytetään, mutta yhtään yksilöityä henkilötietojen käsittelysopimusta ei ole kirjattu.',
    sv: '{register}: personuppgiftsbiträden anlitas, men inget bestämt personuppgiftsbiträdesavtal är antecknat.',
    en: '{register}: processors are used, and no particular data processing agreement is on record.',
  },
  remedy: {
    fi: 'Nimeä käsittelijät ja kirjaa kunkin kanssa tehty sopimus ja rekisterit, jotka se kattaa.',
    sv: 'Namnge personuppgiftsbiträdena och anteckna avtalet med vart och ett och vilka register det omfattar.',
    en: 'Name the processors, and record the contract with each and the registers it covers.',
  },
  *find(register) {
    const isCovered = register.coverage.length > 0 || register.recipients.some(({ agreement }) => agreement !== null);
    if (isCovered || !isLeftOpen(register, 'PROCESSING_AGREEMENTS') || !hasUnnamedProcessors(register)) return;
    const statements = statementsOn(register, 'PROCESSING_AGREEMENTS');
    const processors = register.recipients.filter(({ role }) => role === 'PROCESSOR');
    yield { subject: register, named: { register }, evidence: [...statements, ...processors] };
  },
});

const saidWords: ReadonlySet<string> = new Set(['STATED', 'UNSPECIFIC']);

/** Processors that are named lack a contract each by itself. */
function hasUnnamedProcessors(register: RegisterFacts): boolean {
  const processors = register.recipients.filter(({ role }) => role === 'PROCESSOR');
  if (processors.length > 0) return processors.some(({ organisation }) => organisation === null);
  return saidWords.has(says(register, 'PROCESSORS'));
}
