import { isReachable, type ContactFact } from '../dossier/shared-facts.js';
import { isLeftOpen } from './aspects.js';
import { channelsByRight, tellsOfRights } from './rights.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'complaint-authority-unnamed',
  articles: ['13(2)(d)', '12(2)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Valvontaviranomaista ei ole nimetty',
    sv: 'Tillsynsmyndigheten är inte namngiven',
    en: 'The supervisory authority is not named',
  },
  message: {
    fi: '{register}: oikeudesta tehdä valitus kerrotaan, mutta valvontaviranomaista ei nimetä.',
    sv: '{register}: rätten att lämna in klagomål anges, men tillsynsmyndigheten namnges inte.',
    en: '{register}: the right to lodge a complaint is told, but the supervisory authority is not named.',
  },
  remedy: {
    fi: 'Nimeä valvontaviranomainen ja anna sen yhteystiedot.',
    sv: 'Namnge tillsynsmyndigheten och ange dess kontaktuppgifter.',
    en: 'Name the supervisory authority, and give its contact details.',
  },
  *find(register) {
    const channels = channelsByRight(register).get('COMPLAINT') ?? [];
    const isOpen = channels.length > 0 && channels.every(({ contactPoint }) => isEmpty(contactPoint));
    if (isOpen && tellsOfRights(register) && !isLeftOpen(register, 'COMPLAINT'))
      yield { subject: register, named: { register }, evidence: channels };
  },
});

const isEmpty = (contact: ContactFact): boolean =>
  contact.name === null && contact.form === null && !isReachable(contact);
