import { receiversOutside } from './outside-receivers.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';
import { bareClaims, isTold } from './transfer-claims.js';

export const rule = registerRule({
  id: 'importer-not-named',
  articles: ['30(1)(e)', '13(1)(e)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Tietojen tuojaa ei nimetä',
    sv: 'Uppgiftsinföraren namnges inte',
    en: 'The importer is not named',
  },
  message: {
    fi: '{register}: asiakirjan mukaan tietoja siirretään tai voidaan siirtää EU:n ja ETA:n ulkopuolelle, mutta siellä olevaa vastaanottajaa ei nimetä.',
    sv: '{register}: enligt dokumentet överförs uppgifter, eller kan de överföras, utanför EU och EES, men mottagaren där namnges inte.',
    en: '{register}: according to the document, data are or may be transferred outside the EU and EEA, but the recipient there is not named.',
  },
  remedy: {
    fi: 'Kirjaa kukin siirto ja nimeä tietojen tuoja eli vastaanottaja kolmannessa maassa.',
    sv: 'Anteckna varje överföring och ange uppgiftsinföraren, det vill säga mottagaren i tredjelandet.',
    en: 'Record each transfer and name the importer, that is the recipient in the third country.',
  },
  *find(register, law) {
    const claims = bareClaims(register, law);
    if (claims.length === 0 || isTold(register, 'IMPORTER')) return;
    // A receiver on record in a third country is an importer; that its transfer is not on record is found by another rule.
    if (receiversOutside(register, law).length > 0) return;
    yield { subject: register, named: { register }, evidence: claims };
  },
});
