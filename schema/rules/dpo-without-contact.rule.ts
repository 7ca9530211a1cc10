import { isReachable } from '../dossier/shared-facts.js';
import { isLeftOpen, isPassedOver, statementsOn } from './aspects.js';
import { holding } from './contacts.js';
import { isSaid } from './gaps.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'dpo-without-contact',
  articles: ['13(1)(b)', '37(7)', '30(1)(a)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Tietosuojavastaavan omat yhteystiedot puuttuvat',
    sv: 'Dataskyddsombudets egna kontaktuppgifter saknas',
    en: 'The data protection officer has no contact details of their own',
  },
  message: {
    fi: '{register}: tietosuojavastaavan omia yhteystietoja ei ole kirjattu, tai asiakirjat eivät kerro niitä.',
    sv: '{register}: dataskyddsombudets egna kontaktuppgifter är inte antecknade, eller så anges de inte i dokumenten.',
    en: '{register}: no contact details of the data protection officer are on record, or the documents do not give them.',
  },
  remedy: {
    fi: 'Kirjaa tietosuojavastaavan sähköpostiosoite, puhelinnumero tai osoite ja ilmoita se rekisteröidyille ja valvontaviranomaiselle.',
    sv: 'Anteckna dataskyddsombudets e-postadress, telefonnummer eller adress och meddela den till de registrerade och till tillsynsmyndigheten.',
    en: 'Record an e-mail address, a telephone number or an address of the officer, and give it to data subjects and the supervisory authority.',
  },
  *find(register, law) {
    const officers = holding(register.designations, law).filter(({ role }) => role === 'DPO');
    if (officers.length === 0 && !isSaid(register, 'DPO', 'STATED')) return;
    const unreachable = officers.filter(({ contactPoint }) => !isReachable(contactPoint));
    const isUntold = isLeftOpen(register, 'DPO_CONTACT') || isPassedOver(register, 'DPO_CONTACT');
    if (unreachable.length === 0 && !isUntold) return;
    const evidence = [...unreachable, ...statementsOn(register, 'DPO_CONTACT')];
    yield { subject: register, named: { register }, evidence };
  },
});
