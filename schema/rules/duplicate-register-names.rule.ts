import { sameNamed } from './same-name.js';
import { companyRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = companyRule({
  id: 'duplicate-register-names',
  articles: ['30(1)', '5(1)(d)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Kahdella rekisterillä on sama nimi',
    sv: 'Två register har samma namn',
    en: 'Two registers have the same name',
  },
  message: {
    fi: '{company}: sama nimi on {count} rekisterillä: {name}.',
    sv: '{company}: samma namn finns på {count} register: {name}.',
    en: '{company}: {count} registers have the same name: {name}.',
  },
  remedy: {
    fi: 'Yhdistä rekisterit tai anna niille nimet, jotka erottavat ne.',
    sv: 'Slå ihop registren eller ge dem namn som skiljer dem åt.',
    en: 'Merge the registers, or give them names that tell them apart.',
  },
  *find(company) {
    for (const same of sameNamed(company.registers.filter(({ isOwn }) => isOwn))) {
      const [name] = same;
      yield { subject: company, aspect: name.code, named: { company, name, count: same.length }, evidence: same };
    }
  },
});
