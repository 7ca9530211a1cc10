import type { OrganisationFact } from '../dossier/shared-facts.js';
import { holding } from './contacts.js';
import { gdpr, companyRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = companyRule({
  id: 'business-id-missing',
  articles: ['30(1)(a)', '13(1)(a)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Y-tunnus puuttuu',
    sv: 'FO-nummer saknas',
    en: 'The business ID is missing',
  },
  message: {
    fi: '{company}: Y-tunnusta ei ole kirjattu.',
    sv: '{company}: FO-numret är inte antecknat.',
    en: '{company}: no business ID is on record.',
  },
  remedy: {
    fi: 'Kirjaa Y-tunnus, josta yhtiön tunnistaa. Jos yhtiö ei ole suomalainen, kirjaa sen sijoittautumismaa.',
    sv: 'Anteckna FO-numret, som identifierar bolaget. Om bolaget inte är finländskt, anteckna dess etableringsland.',
    en: 'Record the business ID, by which the company is known. If it is not a Finnish company, record its country of establishment.',
  },
  *find(company, law) {
    const said = company.statements.filter(({ aspect }) => aspect === 'BUSINESS_ID');
    if (company.businessId !== null || said.some(({ says }) => says === 'NONE')) return;
    if (!isFinnishCompany(company) || holding(company.registers, law).length === 0) return;
    yield { subject: company, named: { company }, evidence: said };
  },
});

/** The business ID is that of the Finnish register of companies. */
const isFinnishCompany = ({ kind, country }: OrganisationFact): boolean =>
  (kind === null || kind === 'COMPANY') && (country === null || country === 'FI');
