import type { RegisterFacts } from '../dossier/register-facts.js';
import { isReachable, type OrganisationFact } from '../dossier/shared-facts.js';
import { controllersOf, hasContact, holding } from './contacts.js';
import type { RuleLaw } from './rule-law.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'controller-contact-missing',
  articles: ['30(1)(a)', '13(1)(a)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Rekisterinpitäjän yhteystiedot puuttuvat',
    sv: 'Den personuppgiftsansvariges kontaktuppgifter saknas',
    en: 'The contact details of the controller are missing',
  },
  message: {
    fi: '{register}: rekisterinpitäjän osoitetta, sähköpostiosoitetta ja puhelinnumeroa ei ole kirjattu: {controller}.',
    sv: '{register}: adress, e-postadress och telefonnummer till den personuppgiftsansvarige saknas: {controller}.',
    en: '{register}: no address, e-mail address or telephone number of the controller is on record: {controller}.',
  },
  remedy: {
    fi: 'Kirjaa organisaation tietoihin postiosoite ja lisäksi sähköpostiosoite tai puhelinnumero.',
    sv: 'Anteckna postadressen och dessutom en e-postadress eller ett telefonnummer i organisationens uppgifter.',
    en: 'Record a postal address and also an e-mail address or a telephone number in the details of the organisation.',
  },
  *find(register, law) {
    for (const controller of controllersOf(register, law)) {
      if (hasContact(controller) || hasPrivacyContact(register, controller, law)) continue;
      yield {
        subject: register,
        aspect: controller.code,
        named: { register, controller },
        evidence: register.controllerships.filter(({ organisation }) => organisation.id === controller.id),
      };
    }
  },
});

/** A contact for questions of data protection stands for the controller. */
const hasPrivacyContact = (register: RegisterFacts, controller: OrganisationFact, law: RuleLaw): boolean =>
  holding(register.designations, law).some(
    ({ role, organisation, contactPoint }) =>
      role === 'PRIVACY_CONTACT' && organisation.id === controller.id && isReachable(contactPoint),
  );
