import type { CompanyDesignationFact } from '../dossier/company-facts.js';
import { designatedOn, differ, valuesIn } from './designated.js';
import { companyRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = companyRule({
  id: 'responsible-persons-differ',
  articles: ['5(1)(d)', '24(1)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Rekistereillä on eri vastuuhenkilöt',
    sv: 'Registren har olika ansvariga personer',
    en: 'Registers have different persons in charge',
  },
  message: {
    fi: '{company}: yrityksen rekistereille on kirjattu eri vastuuhenkilöt: {values}.',
    sv: '{company}: för företagets register har olika ansvariga personer antecknats: {values}.',
    en: '{company}: different persons in charge are on record for the registers of the company: {values}.',
  },
  remedy: {
    fi: 'Tarkista, ovatko kaikki yhä vastuussa, ja päivitä ne, joiden aika on päättynyt.',
    sv: 'Kontrollera om alla fortfarande är ansvariga och uppdatera dem vars tid har gått ut.',
    en: 'Check whether all of them are still in charge, and update those whose time has passed.',
  },
  *find(company, { day }) {
    const evidence = designatedOn(company, 'RESPONSIBLE_PERSON', day);
    const values = valuesIn(evidence, nameOf);
    if (differ(evidence, nameOf)) yield { subject: company, named: { company, values }, evidence };
  },
});

const nameOf = ({ contactPoint }: CompanyDesignationFact): readonly (string | null)[] => [contactPoint.name];
