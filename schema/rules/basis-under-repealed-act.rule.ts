import { byEndedStatute, sectionsOf } from './ended-statute.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'basis-under-repealed-act',
  articles: ['6(3)', '6(1)(c)', '22(2)(b)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Käsittelyn oikeusperuste viittaa kumottuun lakiin',
    sv: 'Den rättsliga grunden hänvisar till en upphävd lag',
    en: 'A legal basis rests on a repealed statute',
  },
  message: {
    fi: '{register}: käsittelyn tai päätöksenteon oikeusperuste viittaa kumottuun säädökseen: {statute}.',
    sv: '{register}: den rättsliga grunden för behandlingen eller beslutsfattandet hänvisar till en upphävd författning: {statute}.',
    en: '{register}: the legal basis for the processing or decision-making refers to a repealed statute: {statute}.',
  },
  remedy: {
    fi: 'Nimeä voimassa oleva säädös, johon käsittely perustuu, tai muu oikeusperuste.',
    sv: 'Ange den gällande författning som behandlingen grundas på, eller en annan rättslig grund.',
    en: 'Name the statute in force that the processing rests on, or another legal basis.',
  },
  *find(register, law) {
    for (const { statute, citing } of byEndedStatute(
      [...register.bases, ...register.decisions.map((each) => ({ ...each, statuteSection: null }))],
      law,
    )) {
      const named = { register, statute: [statute, ...sectionsOf(citing)] };
      yield { subject: register, aspect: statute.code, named, evidence: citing, restsOn: [statute] };
    }
  },
});
