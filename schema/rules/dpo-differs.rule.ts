import type { CompanyDesignationFact } from '../dossier/company-facts.js';
import { designatedOn, valuesIn } from './designated.js';
import { companyRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = companyRule({
  id: 'dpo-differs',
  articles: ['37(1)', '37(7)', '5(1)(d)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Yrityksellä on useita tietosuojavastaavia',
    sv: 'Företaget har flera dataskyddsombud',
    en: 'A company has several data protection officers',
  },
  message: {
    fi: '{company}: tietosuojavastaavaksi on kirjattu samaksi ajaksi eri henkilöitä: {values}.',
    sv: '{company}: som dataskyddsombud har olika personer antecknats för samma tid: {values}.',
    en: '{company}: different persons are on record as data protection officer for the same time: {values}.',
  },
  remedy: {
    fi: 'Kirjaa yritykselle yksi tietosuojavastaava kaikkiin rekistereihin ja päätä vanhan tehtävän voimassaolo.',
    sv: 'Anteckna ett dataskyddsombud för företaget i alla register och avsluta det gamla uppdragets giltighet.',
    en: 'Record one data protection officer of the company for all registers, and end the old designation.',
  },
  *find(company, { day }) {
    const evidence = designatedOn(company, 'DPO', day);
    const values = valuesIn(evidence, nameOf);
    if (values.length > 1) yield { subject: company, named: { company, values }, evidence };
  },
});

const nameOf = ({ contactPoint }: CompanyDesignationFact): readonly (string | null)[] => [contactPoint.name];
