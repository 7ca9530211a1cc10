import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'access-fee-unclear',
  articles: ['15(3)', '12(5)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Tietoihin pääsystä peritään maksu muulla ehdolla',
    sv: 'En avgift för tillgång till uppgifterna tas ut på något annat villkor',
    en: 'A fee for access is charged on another condition',
  },
  message: {
    fi: '{register}: tietoihin pääsystä peritään maksu, jonka ehdosta ei voi päätellä, onko se sallittu.',
    sv: '{register}: för tillgång till uppgifterna tas en avgift ut, och av villkoret för den går det inte att avgöra om den är tillåten.',
    en: '{register}: a fee is charged for access, and its condition does not show whether it is allowed.',
  },
  remedy: {
    fi: 'Peri maksu vain useammista jäljennöksistä tai ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä.',
    sv: 'Ta ut en avgift endast för ytterligare kopior eller för en uppenbart ogrundad eller orimlig begäran.',
    en: 'Charge a fee only for further copies, or for a manifestly unfounded or excessive request.',
  },
  *find(register) {
    const evidence = register.channels.filter(({ right, fee }) => right === 'ACCESS' && fee === 'OTHER');
    if (evidence.length > 0) yield { subject: register, named: { register }, evidence };
  },
});
