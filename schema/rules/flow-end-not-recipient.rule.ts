import { strayEnds } from './flow-ends.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'flow-end-not-recipient',
  articles: ['30(1)(d)', '13(1)(e)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Tietovirta päättyy taholle, joka ei ole vastaanottajien joukossa',
    sv: 'Ett dataflöde slutar hos en part som inte finns bland mottagarna',
    en: 'A data flow ends with a party that is not among the recipients',
  },
  message: {
    fi: '{register}: tietoja menee taholle, jota ei ole kirjattu vastaanottajaksi: {party}.',
    sv: '{register}: uppgifter går till en part som inte är antecknad som mottagare: {party}.',
    en: '{register}: data go to a party that is not on record as a recipient: {party}.',
  },
  remedy: {
    fi: 'Kirjaa taho vastaanottajaksi ja selvitä, onko se itsenäinen rekisterinpitäjä, yhteisrekisterinpitäjä vai henkilötietojen käsittelijä. Jos tietoja ei mene sinne, poista tietovirta.',
    sv: 'Anteckna parten som mottagare och utred om den är självständig personuppgiftsansvarig, gemensamt personuppgiftsansvarig eller personuppgiftsbiträde. Om inga uppgifter går dit, ta bort dataflödet.',
    en: 'Record the party as a recipient and find out whether it is a controller of its own, a joint controller or a processor. If no data go there, remove the data flow.',
  },
  *find(register) {
    for (const { party, flows } of strayEnds(register))
      yield {
        subject: register,
        aspect: `${party.concept}:${party.code}`,
        named: { register, party },
        evidence: flows,
      };
  },
});
