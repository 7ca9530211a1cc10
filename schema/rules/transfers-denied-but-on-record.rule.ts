import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';
import { denialsIn } from './transfer-claims.js';
import { lawOutside, outsideOf, placesOutside } from './transfers-outside.js';

export const rule = registerRule({
  id: 'transfers-denied-but-on-record',
  articles: ['30(1)(e)', '5(2)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Siirrot kiistetään, vaikka niitä on kirjattu',
    sv: 'Överföringar förnekas trots att sådana är antecknade',
    en: 'Transfers are denied although they are on record',
  },
  message: {
    fi: '{register}: asiakirjan mukaan tietoja ei siirretä EU:n ja ETA:n ulkopuolelle, mutta kirjausten mukaan niitä menee sinne: {places}.',
    sv: '{register}: enligt dokumentet överförs inga uppgifter utanför EU och EES, men enligt anteckningarna går uppgifter dit: {places}.',
    en: '{register}: according to the document, no data are transferred outside the EU and EEA, but by what is on record they go there: {places}.',
  },
  remedy: {
    fi: 'Selvitä, kumpi pitää paikkansa. Korjaa asiakirja ja kirjaa siirrot, tai päätä kirjaukset, jotka eivät enää pidä paikkaansa.',
    sv: 'Utred vilket som stämmer. Rätta dokumentet och anteckna överföringarna, eller avsluta de anteckningar som inte längre stämmer.',
    en: 'Find out which is true. Correct the document and record the transfers, or end what is on record and no longer true.',
  },
  *find(register, law) {
    const [denials, outside] = [denialsIn(register), outsideOf(register, law)];
    if (denials.length === 0 || outside.length === 0) return;
    const places = placesOutside(register, law);
    const evidence = [...denials, ...outside];
    yield { subject: register, named: { register, places }, evidence, restsOn: lawOutside(register, law) };
  },
});
