import { sameNamed } from './same-name.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'duplicate-activity-names',
  articles: ['30(1)', '5(1)(d)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Kahdella käsittelytoimella on sama nimi',
    sv: 'Två behandlingar har samma namn',
    en: 'Two processing activities have the same name',
  },
  message: {
    fi: '{register}: sama nimi on {count} käsittelytoimella: {name}.',
    sv: '{register}: samma namn finns på {count} behandlingar: {name}.',
    en: '{register}: {count} processing activities have the same name: {name}.',
  },
  remedy: {
    fi: 'Yhdistä käsittelytoimet tai anna niille nimet, jotka erottavat ne.',
    sv: 'Slå ihop behandlingarna eller ge dem namn som skiljer dem åt.',
    en: 'Merge the activities, or give them names that tell them apart.',
  },
  *find(register) {
    for (const same of sameNamed(register.activities)) {
      const [name] = same;
      yield { subject: name, named: { register, name, count: same.length }, evidence: same };
    }
  },
});
