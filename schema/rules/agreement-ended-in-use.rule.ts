import type { AgreementFacts } from '../dossier/agreement-facts.js';
import { isDraft, leftWithout } from './agreement-successors.js';
import { isInForce } from '../processing-agreement/in-force.rules.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'agreement-ended-in-use',
  articles: ['28(3)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Päättynyt sopimus kattaa yhä rekistereitä',
    sv: 'Ett avtal som har upphört omfattar fortfarande register',
    en: 'A contract that has ended still covers registers',
  },
  message: {
    fi: '{controller} – {processor}: henkilötietojen käsittelysopimus on päättynyt, eikä sen tilalla ole voimassa toista näille rekistereille: {registers}.',
    sv: '{controller} – {processor}: personuppgiftsbiträdesavtalet har upphört, och inget annat gäller i dess ställe för dessa register: {registers}.',
    en: '{controller} – {processor}: the data processing agreement has ended, and no other is in force in its place for these registers: {registers}.',
  },
  remedy: {
    fi: 'Tee uusi sopimus, tai jos käsittely on loppunut, kirjaa, ettei käsittelijä enää käsittele rekisterin tietoja.',
    sv: 'Ingå ett nytt avtal, eller anteckna att personuppgiftsbiträdet inte längre behandlar registrets uppgifter om behandlingen har upphört.',
    en: 'Conclude a new contract, or, if the processing has ended, record that the processor no longer processes data of the register.',
  },
  *find(agreement, { day }) {
    if (!hasEnded(agreement, day)) return;
    const { controller, processor } = agreement;
    const registers = leftWithout(agreement, day);
    if (registers.length > 0) yield { subject: agreement, named: { controller, processor, registers } };
  },
});

/** What begins later has not ended; a draft has never begun. */
const hasEnded = (agreement: AgreementFacts, day: string): boolean =>
  !isDraft(agreement) && !isInForce(agreement, day) && (agreement.validFrom ?? day) <= day;
