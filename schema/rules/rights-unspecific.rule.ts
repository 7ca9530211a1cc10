import { isLeftOpen, statementsOn } from './aspects.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'rights-unspecific',
  articles: ['12(2)', '13(2)(b)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Rekisteröidyn oikeuksista ei kerrota tarpeeksi',
    sv: 'De registrerades rättigheter är inte tillräckligt beskrivna',
    en: 'The rights of data subjects are not sufficiently told',
  },
  message: {
    fi: '{register}: ei käy ilmi, mitä oikeuksia rekisteröidyllä on tai miten niitä käytetään.',
    sv: '{register}: det framgår inte vilka rättigheter den registrerade har eller hur de utövas.',
    en: '{register}: it does not appear which rights the data subject has, or how they are exercised.',
  },
  remedy: {
    fi: 'Kerro kustakin oikeudesta, miten sitä käytetään: minne pyyntö osoitetaan ja miten siihen vastataan.',
    sv: 'Ange för varje rättighet hur den utövas: vart begäran riktas och hur den besvaras.',
    en: 'Tell of each right how it is exercised: where a request is addressed, and how it is answered.',
  },
  *find(register) {
    if (isLeftOpen(register, 'RIGHTS'))
      yield { subject: register, named: { register }, evidence: statementsOn(register, 'RIGHTS') };
  },
});
