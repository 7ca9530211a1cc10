import { noticesOf } from './notices.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'document-undated',
  articles: ['5(2)', '24(1)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: { fi: 'Selosteessa ei ole päiväystä', sv: 'Beskrivningen saknar datum', en: 'The notice bears no date' },
  message: {
    fi: '{register}: asiakirjassa ei ole päiväystä, joten ei tiedetä, milloin se on ollut ajan tasalla: {document}.',
    sv: '{register}: dokumentet saknar datum, så man vet inte när det har varit aktuellt: {document}.',
    en: '{register}: the document bears no date, so it is not known when it was up to date: {document}.',
  },
  remedy: {
    fi: 'Merkitse asiakirjaan, milloin se on laadittu ja päivitetty.',
    sv: 'Ange i dokumentet när det är upprättat och uppdaterat.',
    en: 'State in the document when it was created and updated.',
  },
  *find(register) {
    for (const document of noticesOf(register))
      if (document.isUndated && document.publishedOn === null)
        yield { subject: register, aspect: document.code, named: { register, document }, evidence: [document] };
  },
});
