import { isDraft, leftWithout } from './agreement-successors.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'agreement-still-draft',
  articles: ['28(3)', '28(9)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Sopimusluonnos kattaa rekistereitä',
    sv: 'Ett utkast till avtal omfattar register',
    en: 'A draft contract covers registers',
  },
  message: {
    fi: '{controller} – {processor}: henkilötietojen käsittelysopimus on luonnos, eikä mikään muu sopimus ole voimassa näille rekistereille: {registers}.',
    sv: '{controller} – {processor}: personuppgiftsbiträdesavtalet är ett utkast, och inget annat avtal gäller för dessa register: {registers}.',
    en: '{controller} – {processor}: the data processing agreement is a draft, and no other is in force for these registers: {registers}.',
  },
  remedy: {
    fi: 'Allekirjoita sopimus ennen kuin käsittely alkaa, tai kirjaa, mistä päivästä se on tarkoitettu alkavaksi.',
    sv: 'Underteckna avtalet innan behandlingen inleds, eller anteckna från vilken dag det avses börja gälla.',
    en: 'Sign the contract before the processing begins, or record the day from which it is meant to be in force.',
  },
  *find(agreement, { day }) {
    const { controller, processor, validFrom } = agreement;
    if (!isDraft(agreement) || (validFrom ?? day) > day) return;
    const registers = leftWithout(agreement, day);
    if (registers.length > 0) yield { subject: agreement, named: { controller, processor, registers } };
  },
});
