import { sameNamed } from './same-name.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'duplicate-purpose-names',
  articles: ['30(1)(b)', '5(1)(b)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Kahdella käsittelyn tarkoituksella on sama nimi',
    sv: 'Två ändamål har samma namn',
    en: 'Two purposes have the same name',
  },
  message: {
    fi: '{register}, {activity}: sama nimi on {count} käsittelyn tarkoituksella: {name}.',
    sv: '{register}, {activity}: samma namn finns på {count} ändamål: {name}.',
    en: '{register}, {activity}: {count} purposes have the same name: {name}.',
  },
  remedy: {
    fi: 'Yhdistä tarkoitukset tai anna niille nimet, jotka erottavat ne.',
    sv: 'Slå ihop ändamålen eller ge dem namn som skiljer dem åt.',
    en: 'Merge the purposes, or give them names that tell them apart.',
  },
  *find(register) {
    for (const activity of register.activities)
      for (const same of sameNamed(activity.purposes)) {
        const [name] = same;
        yield { subject: name, named: { register, activity, name, count: same.length }, evidence: same };
      }
  },
});
