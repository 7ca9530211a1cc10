import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';
import { told, transfersOn } from './transfer-claims.js';

export const rule = registerRule({
  id: 'transfers-not-stated',
  articles: ['30(1)(e)', '13(1)(f)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Siirroista kolmansiin maihin ei kerrota',
    sv: 'Ingenting sägs om överföringar till tredjeländer',
    en: 'Nothing is said of transfers to third countries',
  },
  message: {
    fi: '{register}: asiakirjoissa ei kerrota, siirretäänkö tietoja kolmansiin maihin, eikä siirtoja ole kirjattu.',
    sv: '{register}: dokumenten säger inte om uppgifter överförs till tredjeländer, och inga överföringar är antecknade.',
    en: '{register}: the documents do not say whether data are transferred to third countries, and no transfer is on record.',
  },
  remedy: {
    fi: 'Kerro, ettei tietoja siirretä kolmansiin maihin eikä kansainvälisille järjestöille, tai kirjaa kukin siirto: maa tai järjestö, tietojen tuoja ja siirtoperuste.',
    sv: 'Ange att inga uppgifter överförs till tredjeländer eller internationella organisationer, eller anteckna varje överföring: landet eller organisationen, uppgiftsinföraren och överföringsverktyget.',
    en: 'Say that no data are transferred to third countries or international organisations, or record each transfer: the country or organisation, the importer and the tool.',
  },
  *find(register, law) {
    const said = told(register, 'TRANSFERS');
    const isSilent = said.every(({ says }) => says === 'NOT_STATED') && transfersOn(register, law).length === 0;
    if (isSilent && register.documents.length > 0) yield { subject: register, named: { register }, evidence: said };
  },
});
