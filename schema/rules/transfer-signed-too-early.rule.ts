import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.SIGNED_TOO_EARLY, {
  id: 'transfer-signed-too-early',
  articles: ['46(2)(c)'],
  severity: Severity.MEDIUM,
  title: {
    fi: 'Lausekkeet on allekirjoitettu ennen kuin niitä voitiin käyttää',
    sv: 'Klausulerna är undertecknade innan de kunde användas',
    en: 'Clauses were signed before they could be used',
  },
  message: {
    fi: '{transfer}: allekirjoituspäivä on aiempi kuin päivä, josta alkaen kirjattuja vakiosopimuslausekkeita voitiin käyttää, joten lausekkeet tai päivä on kirjattu väärin: {instrument}.',
    sv: '{transfer}: undertecknandet är tidigare än den dag från vilken de antecknade standardavtalsklausulerna kunde användas, så klausulerna eller dagen är felaktigt antecknade: {instrument}.',
    en: '{transfer}: the clauses were signed before the day from which those on record could be used, so the clauses or the day are wrong on record: {instrument}.',
  },
  remedy: {
    fi: 'Tarkista sopimuksesta, minkä päätöksen lausekkeilla se on tehty ja milloin se allekirjoitettiin.',
    sv: 'Kontrollera i avtalet vilket besluts klausuler det bygger på och när det undertecknades.',
    en: "Check in the contract which decision's clauses it is made on and when it was signed.",
  },
});
