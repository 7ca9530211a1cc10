import type { RegisterFacts } from '../dossier/register-facts.js';
import { Basis, basesOn } from './bases.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'consent-not-among-bases',
  articles: ['6(1)', '13(1)(c)', '7(3)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Suostumus mainitaan, mutta se ei ole oikeusperusteena',
    sv: 'Samtycke nämns, men står inte som rättslig grund',
    en: 'Consent is spoken of, but stands for no legal basis',
  },
  message: {
    fi: '{register}: suostumuksen voi peruuttaa, mutta suostumus ei ole minkään käsittelyn kirjattuna oikeusperusteena.',
    sv: '{register}: samtycke kan återkallas, men samtycke är inte antecknat som rättslig grund för någon behandling.',
    en: '{register}: consent can be withdrawn, but consent is not on record as the legal basis of any processing.',
  },
  remedy: {
    fi: 'Kirjaa, mikä tarkoitus perustuu suostumukseen; jos mikään ei perustu siihen, poista maininta suostumuksen peruuttamisesta.',
    sv: 'Anteckna vilket ändamål som grundar sig på samtycke; om inget gör det, stryk det som sägs om att återkalla samtycke.',
    en: 'Record which purpose rests on consent; where none does, strike what is said of withdrawing it.',
  },
  *find(register) {
    const evidence = [...withdrawals(register)];
    if (register.bases.length === 0 || evidence.length === 0 || isConsentOnRecord(register)) return;
    yield { subject: register, named: { register }, evidence };
  },
});

const withdrawals = ({ channels, retention }: RegisterFacts) => [
  ...channels.filter(({ right }) => right === 'WITHDRAWAL_OF_CONSENT'),
  ...retention.filter(({ startEvent, endEvent }) => [startEvent, endEvent].includes('WITHDRAWAL_OF_CONSENT')),
];

const isConsentOnRecord = (register: RegisterFacts): boolean =>
  basesOn(register, Basis.CONSENT).length > 0 || register.bases.some(({ condition }) => condition === 'ART_9_2_A');
