import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.COUNTRY_UNKNOWN, {
  id: 'transfer-country-unknown',
  articles: ['30(1)(e)', '44'],
  severity: Severity.HIGH,
  title: {
    fi: 'Siirron maata ei tiedetä',
    sv: 'Överföringens land är okänt',
    en: 'The country of a transfer is not known',
  },
  message: {
    fi: '{transfer}: ei tiedetä riittävän tarkasti, mihin maahan tai mille kansainväliselle järjestölle tiedot siirretään.',
    sv: '{transfer}: det är inte tillräckligt känt till vilket land eller vilken internationell organisation uppgifterna överförs.',
    en: '{transfer}: it is not known well enough to which country or international organisation the data are transferred.',
  },
  remedy: {
    fi: 'Kirjaa siirtoon kolmas maa tai kansainvälinen järjestö.',
    sv: 'Anteckna tredjelandet eller den internationella organisationen för överföringen.',
    en: 'Record the third country or the international organisation of the transfer.',
  },
});
