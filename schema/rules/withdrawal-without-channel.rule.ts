import type { RegisterFacts } from '../dossier/register-facts.js';
import { isLeftOpen } from './aspects.js';
import { Basis, basesOn } from './bases.js';
import { channelsByRight, namesWay, untoldRights } from './rights.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'withdrawal-without-channel',
  articles: ['7(3)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Suostumuksen peruuttamisen tapaa ei kerrota',
    sv: 'Sättet att återkalla samtycke anges inte',
    en: 'The way to withdraw consent is not told',
  },
  message: {
    fi: '{register}: ei käy ilmi, miten suostumuksen voi peruuttaa.',
    sv: '{register}: det framgår inte hur ett samtycke kan återkallas.',
    en: '{register}: it does not appear how consent can be withdrawn.',
  },
  remedy: {
    fi: 'Kerro, miten ja missä suostumuksen voi peruuttaa; sen on oltava yhtä helppoa kuin sen antaminen.',
    sv: 'Ange hur och var ett samtycke kan återkallas; det ska vara lika lätt som att ge det.',
    en: 'Tell how and where consent can be withdrawn; it must be as easy as giving it.',
  },
  *find(register) {
    const channels = channelsByRight(register).get('WITHDRAWAL_OF_CONSENT') ?? [];
    if (channels.some(namesWay) || isSaidElsewhere(register)) return;
    const evidence = channels.length > 0 ? channels : basesOn(register, Basis.CONSENT);
    if (evidence.length > 0) yield { subject: register, named: { register }, evidence };
  },
});

/** That no right is described, or not this one, is found of the register already. */
const isSaidElsewhere = (register: RegisterFacts): boolean =>
  isLeftOpen(register, 'RIGHTS') || untoldRights(register).includes('WITHDRAWAL_OF_CONSENT');
