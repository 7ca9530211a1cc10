import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.SIGNING_UNKNOWN, {
  id: 'transfer-signing-unknown',
  articles: ['46(2)(c)'],
  severity: Severity.MEDIUM,
  title: {
    fi: 'Kumottujen lausekkeiden allekirjoituspäivää ei ole kirjattu',
    sv: 'Dagen för undertecknande av upphävda klausuler är inte antecknad',
    en: 'The day on which repealed clauses were signed is not on record',
  },
  message: {
    fi: '{transfer}: kumotut vakiosopimuslausekkeet ovat voimassa vain ennen kumoamista allekirjoitetuissa sopimuksissa, eikä allekirjoituspäivää ole kirjattu: {instrument}.',
    sv: '{transfer}: de upphävda standardavtalsklausulerna gäller bara i avtal som undertecknades före upphävandet, och dagen för undertecknandet är inte antecknad: {instrument}.',
    en: '{transfer}: the repealed clauses hold only in contracts signed before the repeal, and the day of signing is not on record: {instrument}.',
  },
  remedy: {
    fi: 'Kirjaa allekirjoituspäivä ja siirry voimassa oleviin lausekkeisiin.',
    sv: 'Anteckna dagen för undertecknandet och övergå till gällande klausuler.',
    en: 'Record the day of signing, and move to clauses that are in force.',
  },
});
