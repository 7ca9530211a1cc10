import { holdsOn } from '../law-fact/law-on.js';
import { companyRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = companyRule({
  id: 'controllership-differs',
  articles: ['26(1)', '30(1)(a)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Yritys on yksin ja yhdessä rekisterinpitäjä',
    sv: 'Företaget är ensamt och gemensamt personuppgiftsansvarigt',
    en: 'A company is a controller alone and with others',
  },
  message: {
    fi: '{company}: yritys on toisten kanssa yhteisrekisterinpitäjä näissä: {joint}. Yksin se on rekisterinpitäjä näissä: {sole}.',
    sv: '{company}: företaget är gemensamt personuppgiftsansvarigt med andra för: {joint}. Ensamt personuppgiftsansvarigt är det för: {sole}.',
    en: '{company}: the company is a joint controller with others of: {joint}. It is the only controller of: {sole}.',
  },
  remedy: {
    fi: 'Tarkista, päättävätkö yhteisrekisterinpitäjät myös näiden muiden rekisterien tarkoituksista ja keinoista.',
    sv: 'Kontrollera om de gemensamt personuppgiftsansvariga också bestämmer ändamålen och medlen för dessa andra register.',
    en: 'Check whether the joint controllers also determine the purposes and means of these other registers.',
  },
  *find(company, { day }) {
    const own = company.registers.filter((register) => register.isOwn && holdsOn(register, day));
    const joint = own.filter(({ kind }) => kind === 'JOINT');
    const sole = own.filter(({ kind }) => kind === 'SOLE');
    if (joint.length > 0 && sole.length > 0)
      yield { subject: company, named: { company, joint, sole }, evidence: [...joint, ...sole] };
  },
});
