import type { BasisFact } from '../dossier/register-facts.js';
import { Basis, basesOn, isAboutSame, statedFor } from './bases.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'consent-beside-interest',
  articles: ['6(1)', '7'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Sama käsittely perustuu suostumukseen ja oikeutettuun etuun',
    sv: 'Samma behandling grundar sig på samtycke och på berättigat intresse',
    en: 'The same processing rests on consent and on legitimate interests',
  },
  message: {
    fi: '{register}: oikeusperusteena on sekä suostumus että oikeutettu etu samoille rekisteröidyille: {purposes}.',
    sv: '{register}: som rättslig grund står både samtycke och berättigat intresse för samma registrerade: {purposes}.',
    en: '{register}: both consent and legitimate interests stand as the legal basis for the same data subjects: {purposes}.',
  },
  remedy: {
    fi: 'Päätä kunkin tarkoituksen osalta, kumpaan käsittely perustuu; jos perusteita tarvitaan kaksi, jaa tarkoitus tai rekisteröidyt niiden mukaan.',
    sv: 'Avgör för varje ändamål vilkendera grunden behandlingen har; om båda behövs, dela ändamålet eller de registrerade enligt dem.',
    en: 'Decide for each purpose which of the two the processing rests on; where both are needed, divide the purpose or the data subjects between them.',
  },
  *find(register) {
    const interests = basesOn(register, Basis.INTEREST);
    const consents = basesOn(register, Basis.CONSENT).filter((each) => interests.some(isRivalOf(each)));
    if (consents.length === 0) return;
    const evidence = [...consents, ...interests.filter((each) => consents.some(isRivalOf(each)))];
    yield { subject: register, named: { register, purposes: statedFor(consents) }, evidence };
  },
});

const isRivalOf =
  (one: BasisFact) =>
  (other: BasisFact): boolean =>
    one.purpose?.id === other.purpose?.id && isAboutSame(one, other);
