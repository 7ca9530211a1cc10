import { statementsOn } from './aspects.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'activity-without-purpose',
  articles: ['30(1)(b)', '5(1)(b)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Käsittelytoimella ei ole tarkoitusta',
    sv: 'En behandling saknar ändamål',
    en: 'A processing activity has no purpose',
  },
  message: {
    fi: '{register}: käsittelytoimen tarkoitusta ei ole kirjattu: {activity}.',
    sv: '{register}: ändamålet är inte antecknat för en behandling: {activity}.',
    en: '{register}: a processing activity has no purpose on record: {activity}.',
  },
  remedy: {
    fi: 'Kirjaa, mihin tarkoitukseen käsittelytoimen tietoja käytetään, tai poista käsittelytoimi.',
    sv: 'Anteckna för vilket ändamål uppgifterna används i behandlingen, eller ta bort behandlingen.',
    en: 'Record for which purpose the data of the activity are used, or remove the activity.',
  },
  *find(register) {
    for (const activity of register.activities.filter(({ purposes }) => purposes.length === 0)) {
      const said = statementsOn(register, 'PURPOSES', activity);
      // A purpose that is only touched on is found as unspecific.
      if (said.some(({ says }) => says === 'STATED' || says === 'UNSPECIFIC')) continue;
      yield { subject: activity, named: { register, activity }, evidence: [activity, ...said] };
    }
  },
});
