import type { BasisFact, RegisterFacts } from '../dossier/register-facts.js';
import { Basis, basesOn, statedFor } from './bases.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'interest-without-assessment',
  articles: ['5(2)', '6(1)(f)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Oikeutetun edun tasapainotesti puuttuu',
    sv: 'Intresseavvägning saknas',
    en: 'The legitimate interests assessment is missing',
  },
  message: {
    fi: '{register}: käsittely perustuu oikeutettuun etuun, mutta tasapainotestiin ei viitata: {purposes}.',
    sv: '{register}: behandlingen grundar sig på ett berättigat intresse, men ingen intresseavvägning åberopas: {purposes}.',
    en: '{register}: the processing rests on legitimate interests, but no assessment of them is cited: {purposes}.',
  },
  remedy: {
    fi: 'Tee oikeutetun edun tasapainotesti ja viittaa siihen oikeusperusteen kohdalla.',
    sv: 'Gör en intresseavvägning och hänvisa till den vid den rättsliga grunden.',
    en: 'Make a legitimate interests assessment, and cite it for the legal basis.',
  },
  *find(register) {
    const bases = basesOn(register, Basis.INTEREST).filter((each) => !isAssessed(register, each));
    if (bases.length > 0) yield { subject: register, named: { register, purposes: statedFor(bases) }, evidence: bases };
  },
});

/** Whether an assessment is cited for the basis, for its activity, or for the register. */
const isAssessed = ({ id, assessed }: RegisterFacts, basis: BasisFact): boolean =>
  [basis.id, ...(basis.purpose ? [basis.purpose.activity] : []), id].some((each) =>
    assessed.get(each)?.has('LEGITIMATE_INTERESTS_ASSESSMENT'),
  );
