import { isOnConsentAlone, isOnInterestAlone, nationalIdWithoutGround } from './national-id.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'national-id-without-ground',
  articles: ['87', 'Data Protection Act 29 §'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Henkilötunnuksen käsittelyn perustetta ei ole ilmoitettu',
    sv: 'Grunden för att behandla personbeteckningen är inte angiven',
    en: 'The ground for processing the personal identity code is not stated',
  },
  message: {
    fi: '{register}: kansallisen henkilönumeron käsittelylle ei ole ilmoitettu laissa säädettyä perustetta: {categories}.',
    sv: '{register}: för behandlingen av det nationella identifikationsnumret är ingen grund som föreskrivs i lag angiven: {categories}.',
    en: '{register}: no ground laid down by law is stated for processing the national identification number: {categories}.',
  },
  remedy: {
    fi: 'Ilmoita peruste ja rajoita käsittely siihen, Suomessa tietosuojalain 29 §:n mukaan, tai poista tunnus.',
    sv: 'Ange grunden och begränsa behandlingen till den, i Finland enligt 29 § i dataskyddslagen, eller radera beteckningen.',
    en: 'State the ground and limit the processing to it, in Finland under section 29 of the Data Protection Act, or erase the number.',
  },
  *find(register) {
    const found = nationalIdWithoutGround(register);
    if (found && !isOnInterestAlone(found) && !isOnConsentAlone(found)) yield found.hit;
  },
});
