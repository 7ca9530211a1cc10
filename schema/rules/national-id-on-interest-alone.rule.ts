import { isOnInterestAlone, nationalIdWithoutGround } from './national-id.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'national-id-on-interest-alone',
  articles: ['87', 'Data Protection Act 29 §'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Henkilötunnusta käsitellään pelkän oikeutetun edun nojalla',
    sv: 'Personbeteckningen behandlas enbart med stöd av berättigat intresse',
    en: 'The personal identity code is processed on legitimate interests alone',
  },
  message: {
    fi: '{register}: kansallisen henkilönumeron käsittelylle ei ole ilmoitettu perustetta, eikä oikeutetusta edusta sellaista seuraa: {categories}.',
    sv: '{register}: för behandlingen av det nationella identifikationsnumret är ingen grund angiven, och av ett berättigat intresse följer ingen sådan: {categories}.',
    en: '{register}: no ground is stated for processing the national identification number, and none follows from legitimate interests: {categories}.',
  },
  remedy: {
    fi: 'Poista tunnus rekisteristä, tai ilmoita laissa säädetty peruste sen käsittelylle, Suomessa tietosuojalain 29 §:n mukaan.',
    sv: 'Radera beteckningen ur registret, eller ange en i lag föreskriven grund för att behandla den, i Finland enligt 29 § i dataskyddslagen.',
    en: 'Erase the number from the register, or state a ground laid down by law for processing it, in Finland under section 29 of the Data Protection Act.',
  },
  *find(register) {
    const found = nationalIdWithoutGround(register);
    if (found && isOnInterestAlone(found)) yield found.hit;
  },
});
