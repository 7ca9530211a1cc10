import { byEndedStatute, sectionsOf } from './ended-statute.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'right-under-repealed-act',
  articles: ['12', '15', '5(1)(d)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Oikeudet perustetaan kumottuun lakiin',
    sv: 'Rättigheterna grundas på en upphävd lag',
    en: 'Rights rest on a repealed statute',
  },
  message: {
    fi: '{register}: rekisteröidyn oikeuksien käyttäminen perustetaan kumottuun säädökseen: {statute}.',
    sv: '{register}: utövandet av den registrerades rättigheter grundas på en upphävd författning: {statute}.',
    en: '{register}: the exercise of the rights of data subjects is founded on a repealed statute: {statute}.',
  },
  remedy: {
    fi: 'Kuvaa oikeudet ja niiden käyttäminen yleisen tietosuoja-asetuksen 12 ja 15–22 artiklan mukaan ja poista viittaus.',
    sv: 'Beskriv rättigheterna och hur de utövas enligt artiklarna 12 och 15–22 i den allmänna dataskyddsförordningen och ta bort hänvisningen.',
    en: 'Describe the rights and how to exercise them as Articles 12 and 15 to 22 of the GDPR have them, and remove the reference.',
  },
  *find(register, law) {
    for (const { statute, citing } of byEndedStatute(register.channels, law)) {
      const named = { register, statute: [statute, ...sectionsOf(citing)] };
      yield { subject: register, aspect: statute.code, named, evidence: citing, restsOn: [statute] };
    }
  },
});
