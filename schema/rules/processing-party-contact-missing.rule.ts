import { hasContact } from './contacts.js';
import { gdpr, processingRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = processingRule({
  id: 'processing-party-contact-missing',
  articles: ['30(2)(a)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Henkilötietojen käsittelijän tai rekisterinpitäjän yhteystiedot puuttuvat',
    sv: 'Personuppgiftsbiträdets eller den personuppgiftsansvariges kontaktuppgifter saknas',
    en: 'The contact details of the processor or the controller are missing',
  },
  message: {
    fi: '{processing}: osapuolen osoitetta, sähköpostiosoitetta ja puhelinnumeroa ei ole kirjattu: {party}.',
    sv: '{processing}: adress, e-postadress och telefonnummer till en part saknas: {party}.',
    en: '{processing}: no address, e-mail address or telephone number of a party is on record: {party}.',
  },
  remedy: {
    fi: 'Kirjaa organisaation tietoihin postiosoite ja lisäksi sähköpostiosoite tai puhelinnumero.',
    sv: 'Anteckna postadressen och dessutom en e-postadress eller ett telefonnummer i organisationens uppgifter.',
    en: 'Record a postal address and also an e-mail address or a telephone number in the details of the organisation.',
  },
  *find(processing) {
    const parties = { PROCESSOR: processing.processor, CONTROLLER: processing.controller };
    for (const [aspect, party] of Object.entries(parties))
      if (!hasContact(party)) yield { subject: processing, aspect, named: { processing, party } };
  },
});
