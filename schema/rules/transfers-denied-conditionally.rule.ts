import { TransferClaim } from '../transfer/transfer-claim.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';
import { denialsIn } from './transfer-claims.js';
import { outsideOf } from './transfers-outside.js';

export const rule = registerRule({
  id: 'transfers-denied-conditionally',
  articles: ['30(1)(e)', '13(1)(f)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Siirroista annettu tieto on ehdollinen',
    sv: 'Uppgiften om överföringar är villkorlig',
    en: 'Transfers are denied only conditionally',
  },
  message: {
    fi: '{register}: asiakirjan mukaan tietoja ei siirretä EU:n ja ETA:n ulkopuolelle, mutta siinä varaudutaan silti siirtoon, joten jää auki, siirretäänkö tietoja.',
    sv: '{register}: enligt dokumentet överförs inga uppgifter utanför EU och EES, men en överföring hålls ändå öppen, så det är oklart om uppgifter överförs.',
    en: '{register}: according to the document, no data are transferred outside the EU and EEA, but it provides for a transfer all the same, so whether data are transferred is left open.',
  },
  remedy: {
    fi: 'Kerro yksiselitteisesti, siirretäänkö tietoja. Jos niitä siirretään tai aiotaan siirtää, kirjaa maa, tietojen tuoja ja siirtoperuste.',
    sv: 'Ange entydigt om uppgifter överförs. Om de överförs eller ska överföras, anteckna landet, uppgiftsinföraren och överföringsverktyget.',
    en: 'Say plainly whether data are transferred. If they are or are to be, record the country, the importer and the tool.',
  },
  *find(register, law) {
    const conditional = denialsIn(register).filter(({ claim }) => claim === withCondition);
    // Where data do go outside, the denial is contradicted, which is found by another rule.
    if (conditional.length === 0 || outsideOf(register, law).length > 0) return;
    yield { subject: register, named: { register }, evidence: conditional };
  },
});

const withCondition: string = TransferClaim.NONE_BUT_CONDITIONAL;
