import { receiversOutside } from './outside-receivers.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';
import { bareClaims, isTold } from './transfer-claims.js';

export const rule = registerRule({
  id: 'third-country-not-named',
  articles: ['30(1)(e)', '13(1)(f)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Kolmatta maata ei nimetä',
    sv: 'Tredjelandet namnges inte',
    en: 'The third country is not named',
  },
  message: {
    fi: '{register}: asiakirjan mukaan tietoja siirretään tai voidaan siirtää EU:n ja ETA:n ulkopuolelle, mutta kolmatta maata ei nimetä.',
    sv: '{register}: enligt dokumentet överförs uppgifter, eller kan de överföras, utanför EU och EES, men tredjelandet namnges inte.',
    en: '{register}: according to the document, data are or may be transferred outside the EU and EEA, but the third country is not named.',
  },
  remedy: {
    fi: 'Kirjaa kukin siirto ja nimeä kolmas maa tai kansainvälinen järjestö, tai kerro, ettei tietoja siirretä.',
    sv: 'Anteckna varje överföring och ange tredjelandet eller den internationella organisationen, eller ange att inga uppgifter överförs.',
    en: 'Record each transfer and name the third country or international organisation, or say that no data are transferred.',
  },
  *find(register, law) {
    const claims = bareClaims(register, law);
    if (claims.length === 0 || isTold(register, 'THIRD_COUNTRY')) return;
    // A receiver on record in a third country names it; that its transfer is not on record is found by another rule.
    if (receiversOutside(register, law).length > 0) return;
    yield { subject: register, named: { register }, evidence: claims };
  },
});
