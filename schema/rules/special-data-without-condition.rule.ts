import { registerRule, gdpr } from './rule.js';
import { sensitiveWithout } from './sensitive-data.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'special-data-without-condition',
  articles: ['9(2)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Erityisten henkilötietoryhmien käsittelyltä puuttuu edellytys',
    sv: 'Ett villkor för behandlingen av särskilda kategorier av personuppgifter saknas',
    en: 'A condition for processing special categories of personal data is missing',
  },
  message: {
    fi: '{place}: millään oikeusperusteella ei ole 9 artiklan 2 kohdan mukaista edellytystä näiden tietojen käsittelylle: {categories}.',
    sv: '{place}: ingen rättslig grund har ett villkor enligt artikel 9.2 för behandlingen av dessa uppgifter: {categories}.',
    en: '{place}: no legal basis has a condition of Article 9(2) for processing these data: {categories}.',
  },
  remedy: {
    fi: 'Kirjaa 9 artiklan 2 kohdan edellytys ja tarvittaessa säädös, johon se perustuu, tai lopeta näiden tietojen käsittely.',
    sv: 'Anteckna villkoret i artikel 9.2 och vid behov den författning det grundar sig på, eller upphör med att behandla dessa uppgifter.',
    en: 'Record the condition of Article 9(2) and, where needed, the statute it rests on, or stop processing these data.',
  },
  find: (register) =>
    sensitiveWithout(register, {
      sort: 'SPECIAL_CATEGORIES',
      isMet: ({ condition }) => condition !== null,
      word: { word: 'special_categories' },
    }),
});
