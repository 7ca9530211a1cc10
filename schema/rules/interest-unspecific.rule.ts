import { RecordSays } from '../article-30/says.rules.js';
import { says, statementsOn } from './aspects.js';
import { Basis, basesOn } from './bases.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'interest-unspecific',
  articles: ['13(1)(d)', '6(1)(f)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Oikeutettu etu mainitaan vain yleisesti',
    sv: 'Det berättigade intresset nämns endast allmänt',
    en: 'The legitimate interest is named in general terms only',
  },
  message: {
    fi: '{register}: oikeutettu etu on ilmoitettu niin yleisesti, ettei sitä voi punnita rekisteröidyn etuja vasten.',
    sv: '{register}: det berättigade intresset är angivet så allmänt att det inte kan vägas mot den registrerades intressen.',
    en: '{register}: the legitimate interest is stated so generally that it cannot be weighed against those of the data subject.',
  },
  remedy: {
    fi: 'Ilmoita oikeutettu etu kunkin tarkoituksen osalta erikseen.',
    sv: 'Ange det berättigade intresset särskilt för varje ändamål.',
    en: 'State the legitimate interest separately for each purpose.',
  },
  *find(register) {
    const bases = basesOn(register, Basis.INTEREST);
    const isUnspecific = says(register, 'LEGITIMATE_INTEREST') === RecordSays.UNSPECIFIC;
    if (!isUnspecific || bases.length === 0 || bases.some(({ hasInterest }) => !hasInterest)) return;
    yield { subject: register, named: { register }, evidence: statementsOn(register, 'LEGITIMATE_INTEREST') };
  },
});
