import { byEndedStatute, sectionsOf } from './ended-statute.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'retention-under-repealed-act',
  articles: ['5(1)(e)', '30(1)(f)', '6(1)(c)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Säilytysaika viittaa kumottuun lakiin',
    sv: 'Förvaringstiden hänvisar till en upphävd lag',
    en: 'A retention period rests on a repealed statute',
  },
  message: {
    fi: '{register}: säilytysaika perustetaan kumottuun säädökseen: {statute}.',
    sv: '{register}: en förvaringstid grundas på en upphävd författning: {statute}.',
    en: '{register}: a retention period is founded on a repealed statute: {statute}.',
  },
  remedy: {
    fi: 'Nimeä voimassa oleva säännös, joka velvoittaa säilyttämään tiedot, tai perustele säilytysaika käsittelyn tarkoituksella.',
    sv: 'Ange den gällande bestämmelse som förpliktar att bevara uppgifterna, eller motivera förvaringstiden med ändamålet med behandlingen.',
    en: 'Name the provision in force that obliges to keep the data, or give the reason in the purpose of the processing.',
  },
  *find(register, law) {
    for (const { statute, citing } of byEndedStatute(register.retention, law)) {
      const named = { register, statute: [statute, ...sectionsOf(citing)] };
      yield { subject: register, aspect: statute.code, named, evidence: citing, restsOn: [statute] };
    }
  },
});
