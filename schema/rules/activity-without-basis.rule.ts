import type { ActivityFact, RegisterFacts } from '../dossier/register-facts.js';
import { isPassedOver, statementsOn } from './aspects.js';
import { hasBasisForAll } from './bases.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'activity-without-basis',
  articles: ['6(1)', '13(1)(c)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Käsittelytoimelta puuttuu oikeusperuste',
    sv: 'En behandling saknar rättslig grund',
    en: 'A processing activity has no legal basis',
  },
  message: {
    fi: '{activity}: tietoja käsitellään, mutta käsittelyn oikeusperustetta ei ole ilmoitettu.',
    sv: '{activity}: uppgifter behandlas, men den rättsliga grunden för behandlingen är inte angiven.',
    en: '{activity}: data are processed, but the legal basis of the processing is not stated.',
  },
  remedy: {
    fi: 'Ilmoita käsittelyn oikeusperuste, tai lopeta käsittely.',
    sv: 'Ange den rättsliga grunden för behandlingen, eller upphör med behandlingen.',
    en: 'State the legal basis of the processing, or stop the processing.',
  },
  *find(register) {
    if (hasBasisForAll(register) || isPassedOver(register, 'LEGAL_BASIS')) return;
    for (const activity of register.activities) {
      const evidence = openOn(register, activity);
      if (activity.purposes.length === 0 && evidence.length > 0)
        yield { subject: activity, named: { activity }, evidence };
    }
  },
});

/** What documents leave open on the basis of one activity; nothing where one of them states it. */
function openOn(register: RegisterFacts, activity: ActivityFact) {
  const statements = statementsOn(register, 'LEGAL_BASIS', activity);
  return statements.every(({ says }) => says === 'NOT_STATED' || says === 'UNSPECIFIC') ? statements : [];
}
