import { isReachable } from '../dossier/shared-facts.js';
import { holdsOn } from '../law-fact/law-on.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'joint-contact-point-missing',
  articles: ['26(1)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Yhteisrekisterinpitäjillä ei ole yhteyspistettä',
    sv: 'De gemensamt personuppgiftsansvariga har ingen kontaktpunkt',
    en: 'The joint controllers have no contact point',
  },
  message: {
    fi: '{register}: järjestelyssä ei ole nimetty rekisteröityjen yhteyspistettä, jonka voisi tavoittaa: {parties}.',
    sv: '{register}: arrangemanget anger ingen kontaktpunkt för registrerade som går att nå: {parties}.',
    en: '{register}: the arrangement designates no contact point that data subjects can reach: {parties}.',
  },
  remedy: {
    fi: 'Nimeä rekisteröidyille yhteinen yhteyspiste ja kirjaa sen yhteystiedot järjestelyyn.',
    sv: 'Utse en gemensam kontaktpunkt för de registrerade och anteckna dess kontaktuppgifter i arrangemanget.',
    en: 'Designate a common contact point for data subjects, and record its contact details in the arrangement.',
  },
  *find(register, { day }) {
    for (const arrangement of register.arrangements) {
      if (!holdsOn(arrangement, day) || isReachable(arrangement.contactPoint)) continue;
      yield { subject: arrangement, named: { register, parties: arrangement.parties } };
    }
  },
});
