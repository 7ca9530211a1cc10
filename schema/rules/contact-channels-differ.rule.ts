import type { CompanyDesignationFact } from '../dossier/company-facts.js';
import { designatedOn, differ, valuesIn } from './designated.js';
import { companyRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = companyRule({
  id: 'contact-channels-differ',
  articles: ['12(2)', '13(1)(a)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Rekistereillä on eri yhteystiedot tietosuoja-asioissa',
    sv: 'Registren har olika kontaktuppgifter i dataskyddsfrågor',
    en: 'Registers have different contacts for data protection',
  },
  message: {
    fi: '{company}: yrityksen rekistereille on kirjattu eri yhteystiedot tietosuoja-asioissa: {values}.',
    sv: '{company}: för företagets register har olika kontaktuppgifter i dataskyddsfrågor antecknats: {values}.',
    en: '{company}: different contacts for questions of data protection are on record for the registers of the company: {values}.',
  },
  remedy: {
    fi: 'Anna rekisteröidyille yksi kanava, joka palvelee kaikkia rekistereitä, tai tarkista, että jokainen kanava on käytössä.',
    sv: 'Ge de registrerade en kanal som gäller alla register, eller kontrollera att varje kanal är i bruk.',
    en: 'Give data subjects one channel for all registers, or check that each of the channels is in use.',
  },
  *find(company, { day }) {
    const evidence = designatedOn(company, 'PRIVACY_CONTACT', day);
    const values = valuesIn(evidence, channelsOf);
    if (differ(evidence, channelsOf)) yield { subject: company, named: { company, values }, evidence };
  },
});

const channelsOf = ({ contactPoint }: CompanyDesignationFact): readonly (string | null)[] => {
  const { email, formUrl, form, phone } = contactPoint;
  return [email, formUrl ?? form, phone];
};
