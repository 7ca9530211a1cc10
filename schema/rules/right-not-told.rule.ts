import { statementsOn } from './aspects.js';
import { rightWord, untoldRights } from './rights.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'right-not-told',
  articles: ['13(2)(b)', '14(2)(c)', '13(2)(c)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Kaikista oikeuksista ei kerrota',
    sv: 'Alla rättigheter anges inte',
    en: 'Not all rights are told',
  },
  message: {
    fi: '{register}: näistä rekisteröidyn oikeuksista ei kerrota: {rights}.',
    sv: '{register}: dessa den registrerades rättigheter anges inte: {rights}.',
    en: '{register}: these rights of the data subject are not told: {rights}.',
  },
  remedy: {
    fi: 'Kerro rekisteröidyille näistäkin oikeuksista ja siitä, miten niitä käytetään.',
    sv: 'Informera de registrerade också om dessa rättigheter och om hur de utövas.',
    en: 'Tell data subjects of these rights too, and how they are exercised.',
  },
  *find(register) {
    const rights = untoldRights(register).map(rightWord);
    if (rights.length > 0)
      yield { subject: register, named: { register, rights }, evidence: statementsOn(register, 'RIGHTS') };
  },
});
