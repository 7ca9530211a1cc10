import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.SCC_SET_UNKNOWN, {
  id: 'transfer-clause-set-unknown',
  articles: ['46(2)(c)'],
  severity: Severity.MEDIUM,
  title: {
    fi: 'Ei tiedetä, mitkä vakiosopimuslausekkeet ovat käytössä',
    sv: 'Det är okänt vilka standardavtalsklausuler som används',
    en: 'Which standard contractual clauses are used is not known',
  },
  message: {
    fi: '{transfer}: siirron perusteeksi on kirjattu vakiosopimuslausekkeet, mutta ei sitä, minkä päätöksen lausekkeet, joten ei tiedetä, ovatko ne voimassa.',
    sv: '{transfer}: överföringen stöder sig på standardavtalsklausuler, men det är inte antecknat vilket besluts klausuler, så det är okänt om de gäller.',
    en: "{transfer}: the transfer rests on standard contractual clauses, but not which decision's clauses is on record, so it is not known whether they hold.",
  },
  remedy: {
    fi: 'Kirjaa, minkä päätöksen lausekkeilla sopimus on tehty ja milloin se allekirjoitettiin.',
    sv: 'Anteckna vilket besluts klausuler avtalet bygger på och när det undertecknades.',
    en: "Record which decision's clauses the contract is made on and when it was signed.",
  },
});
