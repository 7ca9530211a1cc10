import { statementsOn } from './aspects.js';
import { holding } from './contacts.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'controller-missing',
  articles: ['30(1)(a)', '13(1)(a)', '4(7)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Rekisterinpitäjää ei ole kirjattu',
    sv: 'Ingen personuppgiftsansvarig är antecknad',
    en: 'No controller is on record',
  },
  message: {
    fi: '{register}: kukaan ei ole tarkastelupäivänä kirjattuna rekisterinpitäjäksi.',
    sv: '{register}: ingen är på granskningsdagen antecknad som personuppgiftsansvarig.',
    en: '{register}: nobody is on record as controller on the day of the review.',
  },
  remedy: {
    fi: 'Kirjaa, mikä organisaatio on rekisterinpitäjä tai mitkä ovat yhteisrekisterinpitäjiä, ja mistä päivästä alkaen.',
    sv: 'Anteckna vilken organisation som är personuppgiftsansvarig eller vilka som är gemensamt personuppgiftsansvariga, och från vilken dag.',
    en: 'Record which organisation is the controller, or which are joint controllers, and from which day.',
  },
  *find(register, law) {
    if (holding(register.controllerships, law).length > 0) return;
    yield {
      subject: register,
      named: { register },
      evidence: [...register.controllerships, ...statementsOn(register, 'CONTROLLER')],
    };
  },
});
