import { RecordSays } from '../article-30/says.rules.js';
import type { RegisterFacts } from '../dossier/register-facts.js';
import { isPassedOver, says } from './aspects.js';
import { hasBasisForAll, purposesWithoutOwnBasis } from './bases.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'purpose-without-basis',
  articles: ['6(1)', '13(1)(c)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Tarkoitukselta puuttuu oikeusperuste',
    sv: 'Ett ändamål saknar rättslig grund',
    en: 'A purpose has no legal basis',
  },
  message: {
    fi: '{activity}: näille tarkoituksille ei ole kirjattu käsittelyn oikeusperustetta: {purposes}.',
    sv: '{activity}: för dessa ändamål har ingen rättslig grund för behandlingen antecknats: {purposes}.',
    en: '{activity}: no legal basis is on record for these purposes: {purposes}.',
  },
  remedy: {
    fi: 'Kirjaa kunkin tarkoituksen oikeusperuste, tai lopeta käsittely, jolla ei ole sellaista.',
    sv: 'Anteckna den rättsliga grunden för varje ändamål, eller upphör med den behandling som saknar en sådan.',
    en: 'Record the legal basis of each purpose, or stop the processing that has none.',
  },
  *find(register) {
    if (hasBasisForAll(register) || isSaidOfRegister(register)) return;
    const without = new Set(purposesWithoutOwnBasis(register));
    for (const activity of register.activities) {
      const purposes = activity.purposes.filter((each) => without.has(each));
      if (purposes.length > 0) yield { subject: activity, named: { activity, purposes }, evidence: purposes };
    }
  },
});

/** Where no purpose has a basis, the register is found without one, and its purposes are not named beside it. */
const isSaidOfRegister = (register: RegisterFacts): boolean =>
  isPassedOver(register, 'LEGAL_BASIS') ||
  (register.bases.length === 0 && says(register, 'LEGAL_BASIS') === RecordSays.UNSPECIFIC);
