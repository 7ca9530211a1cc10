import type { RegisterFacts } from '../dossier/register-facts.js';
import { isInternational, organisationsOf, receiversOf, type Receiver } from './outside-receivers.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'outflow-country-unknown',
  articles: ['30(1)(e)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Vastaanottajan maata ei ole kirjattu',
    sv: 'Mottagarens land är inte antecknat',
    en: "A recipient's country is not on record",
  },
  message: {
    fi: '{register}: nimetyn vastaanottajan maata ei ole kirjattu, joten ei tiedetä, siirretäänkö tietoja kolmanteen maahan: {receivers}.',
    sv: '{register}: en namngiven mottagares land är inte antecknat, så det är okänt om uppgifter överförs till ett tredjeland: {receivers}.',
    en: '{register}: the country of a named recipient is not on record, so it cannot be told whether data are transferred to a third country: {receivers}.',
  },
  remedy: {
    fi: 'Kirjaa vastaanottajan maa ja, jos se on EU:n ja ETA:n ulkopuolella, siirto.',
    sv: 'Anteckna mottagarens land och, om det är utanför EU och EES, överföringen.',
    en: "Record the recipient's country and, if it is outside the EU and EEA, the transfer.",
  },
  *find(register) {
    const unknown = receiversOf(register).filter((receiver) => isUnplaced(receiver, register));
    if (unknown.length === 0) return;
    const receivers = organisationsOf(unknown);
    yield { subject: register, named: { register, receivers }, evidence: unknown.map(({ fact }) => fact) };
  },
});

/** An authority of which the law on record tells is placed by it, and a controller of the register is no recipient abroad. */
function isUnplaced({ organisation }: Receiver, { controllerships }: RegisterFacts): boolean {
  const { id, country, authority } = organisation;
  if (country !== null || authority !== null || isInternational(organisation)) return false;
  return !controllerships.some((controllership) => controllership.organisation.id === id);
}
