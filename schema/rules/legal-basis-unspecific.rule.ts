import { RecordSays } from '../article-30/says.rules.js';
import type { BasisFact, RegisterFacts } from '../dossier/register-facts.js';
import { says, statementsOn } from './aspects.js';
import { isAboutSame, namelessConsents, purposesOf, purposesWithoutOwnBasis } from './bases.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'legal-basis-unspecific',
  articles: ['6(1)', '13(1)(c)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Oikeusperusteita ei ole yksilöity tarkoituksittain',
    sv: 'De rättsliga grunderna är inte preciserade för varje ändamål',
    en: 'The legal bases are not specified for each purpose',
  },
  message: {
    fi: '{register}: ei käy ilmi, mikä tarkoitus perustuu mihinkin käsittelyn oikeusperusteeseen.',
    sv: '{register}: det framgår inte vilket ändamål som har vilken rättslig grund för behandlingen.',
    en: '{register}: it does not appear which purpose has which legal basis for the processing.',
  },
  remedy: {
    fi: 'Ilmoita kunkin tarkoituksen oikeusperuste ja se, keitä rekisteröityjä se koskee.',
    sv: 'Ange den rättsliga grunden för varje ändamål och vilka registrerade den gäller.',
    en: 'State the legal basis of each purpose, and which data subjects it is for.',
  },
  *find(register) {
    const unmapped = unmappedBases(register);
    const isSaid = says(register, 'LEGAL_BASIS') === RecordSays.UNSPECIFIC;
    if (!isSaid && unmapped.length === 0) return;
    const evidence = [...statementsOn(register, 'LEGAL_BASIS'), ...unmapped];
    yield { subject: register, named: { register }, evidence };
  },
});

/** Bases that name no purpose, where more than one purpose could be meant and more than one basis could carry it. */
function unmappedBases(register: RegisterFacts): readonly BasisFact[] {
  if (purposesOf(register).length < 2 || purposesWithoutOwnBasis(register).length === 0) return [];
  const forAll = register.bases.filter(({ article, purpose }) => article !== null && purpose === null);
  const rivals = forAll.filter((each) =>
    forAll.some((other) => other.article !== each.article && isAboutSame(each, other)),
  );
  return rivals.length > 0 ? rivals : namelessConsents(register);
}
