import type { RegisterFacts } from '../dossier/register-facts.js';
import type { ContactFact, OrganisationFact } from '../dossier/shared-facts.js';
import { statementsOn } from './aspects.js';
import { controllersOf, holding } from './contacts.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'privacy-contact-unreachable',
  articles: ['13(1)(a)', '12(2)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Tietosuoja-asioissa ei ole toimivaa yhteystietoa',
    sv: 'Det finns ingen fungerande kontakt i dataskyddsfrågor',
    en: 'There is no working contact for questions of data protection',
  },
  message: {
    fi: '{register}: tiedoissa ei ole sähköpostiosoitetta, puhelinnumeroa tai lomakkeen verkko-osoitetta, jota käyttäen rekisteröity voi ottaa yhteyttä.',
    sv: '{register}: det finns varken en e-postadress, ett telefonnummer eller en webbadress till ett formulär som den registrerade kan använda för att ta kontakt.',
    en: '{register}: there is no e-mail address, telephone number or web address of a form by which data subjects can get in touch.',
  },
  remedy: {
    fi: 'Kirjaa sähköpostiosoite tai puhelinnumero. Kirjaa lomakkeesta sen verkko-osoite, sillä pelkkä linkin teksti ei vie perille.',
    sv: 'Anteckna en e-postadress eller ett telefonnummer. Anteckna webbadressen till ett formulär, eftersom enbart länktexten inte leder fram.',
    en: 'Record an e-mail address or a telephone number. Of a form, record its web address: the text of a link alone leads nowhere.',
  },
  *find(register, law) {
    const controllers = controllersOf(register, law);
    const designations = holding(register.designations, law);
    // The contact of a complaint is the authority.
    const channels = register.channels.filter(({ right }) => right !== 'COMPLAINT');
    const contacts = [...designations, ...channels];
    if (!isAsked({ ...register, designations }, controllers)) return;
    const ways = [
      ...controllers.map((each) => ({ ...each, formUrl: null })),
      ...contacts.map((each) => each.contactPoint),
    ];
    if (ways.some(isDirect)) return;
    const unlinked = contacts.filter(({ contactPoint: { form } }) => form !== null);
    const evidence = [...unlinked, ...statementsOn(register, 'CONTROLLER_CONTACT')];
    yield { subject: register, named: { register }, evidence };
  },
});

/** Without a contact or an address there is nothing that fails: the contact details of the controller are missing instead. */
function isAsked({ designations, documents }: RegisterFacts, controllers: readonly OrganisationFact[]): boolean {
  return designations.length > 0 || (documents.length > 0 && controllers.some(({ hasAddress }) => hasAddress));
}

const isDirect = ({ email, phone, formUrl }: Pick<ContactFact, 'email' | 'phone' | 'formUrl'>): boolean =>
  email !== null || phone !== null || formUrl !== null;
