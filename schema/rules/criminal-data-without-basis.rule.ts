import { registerRule, gdpr } from './rule.js';
import { sensitiveWithout } from './sensitive-data.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'criminal-data-without-basis',
  articles: ['10', 'Data Protection Act 7 §'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Rikostuomioihin ja rikkomuksiin liittyviltä tiedoilta puuttuu lakiin perustuva oikeus',
    sv: 'Ett stöd i lag för uppgifter om fällande domar i brottmål och överträdelser saknas',
    en: 'Data on criminal convictions and offences have no ground in law',
  },
  message: {
    fi: '{place}: mikään oikeusperuste ei nimeä säädöstä, joka sallii näiden tietojen käsittelyn: {categories}.',
    sv: '{place}: ingen rättslig grund nämner en författning som tillåter behandlingen av dessa uppgifter: {categories}.',
    en: '{place}: no legal basis names a statute that authorises the processing of these data: {categories}.',
  },
  remedy: {
    fi: 'Kirjaa säädös, joka sallii käsittelyn, Suomessa esimerkiksi tietosuojalain 7 §, tai lopeta näiden tietojen käsittely.',
    sv: 'Anteckna den författning som tillåter behandlingen, i Finland till exempel 7 § i dataskyddslagen, eller upphör med att behandla dessa uppgifter.',
    en: 'Record the statute that authorises the processing, in Finland for instance section 7 of the Data Protection Act, or stop processing these data.',
  },
  find: (register) =>
    sensitiveWithout(register, {
      sort: 'CRIMINAL_DATA',
      isMet: ({ statute }) => statute !== null,
      word: { word: 'criminal_data' },
    }),
});
