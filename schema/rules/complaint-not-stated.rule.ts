import { isLeftOpen, statementsOn } from './aspects.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'complaint-not-stated',
  articles: ['13(2)(d)', '14(2)(e)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Oikeudesta tehdä valitus valvontaviranomaiselle ei kerrota',
    sv: 'Rätten att lämna in klagomål till en tillsynsmyndighet nämns inte',
    en: 'The right to complain to a supervisory authority is not told',
  },
  message: {
    fi: '{register}: oikeudesta tehdä valitus valvontaviranomaiselle ei kerrota, tai se mainitaan yksilöimättä.',
    sv: '{register}: rätten att lämna in klagomål till en tillsynsmyndighet anges inte eller nämns utan precisering.',
    en: '{register}: the right to lodge a complaint with a supervisory authority is not told, or is mentioned without particulars.',
  },
  remedy: {
    fi: 'Kerro rekisteröidyille, että he voivat tehdä valituksen valvontaviranomaiselle, ja nimeä viranomainen.',
    sv: 'Informera de registrerade om att de kan lämna in klagomål till tillsynsmyndigheten, och namnge myndigheten.',
    en: 'Tell data subjects that they may complain to the supervisory authority, and name the authority.',
  },
  *find(register) {
    if (isLeftOpen(register, 'COMPLAINT'))
      yield { subject: register, named: { register }, evidence: statementsOn(register, 'COMPLAINT') };
  },
});
