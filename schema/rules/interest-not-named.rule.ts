import { Basis, basesOn, statedFor } from './bases.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'interest-not-named',
  articles: ['13(1)(d)', '6(1)(f)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Oikeutettua etua ei ole nimetty',
    sv: 'Det berättigade intresset är inte angivet',
    en: 'The legitimate interest is not named',
  },
  message: {
    fi: '{register}: käsittely perustuu oikeutettuun etuun, mutta etua ei ole nimetty: {purposes}.',
    sv: '{register}: behandlingen grundar sig på ett berättigat intresse, men intresset är inte angivet: {purposes}.',
    en: '{register}: the processing rests on legitimate interests, but the interest is not named: {purposes}.',
  },
  remedy: {
    fi: 'Kirjaa, mikä oikeutettu etu on ja kenen etu se on.',
    sv: 'Anteckna vilket det berättigade intresset är och vems det är.',
    en: 'Record what the legitimate interest is, and whose it is.',
  },
  *find(register) {
    const bases = basesOn(register, Basis.INTEREST).filter(({ hasInterest }) => !hasInterest);
    if (bases.length > 0) yield { subject: register, named: { register, purposes: statedFor(bases) }, evidence: bases };
  },
});
