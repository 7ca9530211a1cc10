import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.SIGNED_TOO_LATE, {
  id: 'transfer-signed-too-late',
  articles: ['46(2)(c)'],
  severity: Severity.HIGH,
  title: {
    fi: 'Lausekkeet on allekirjoitettu kumoamisen jälkeen',
    sv: 'Klausulerna är undertecknade efter upphävandet',
    en: 'Clauses were signed after their repeal',
  },
  message: {
    fi: '{transfer}: vakiosopimuslausekkeet oli kumottu jo allekirjoituspäivänä, joten ne eivät ole olleet siirtoperuste: {instrument}.',
    sv: '{transfer}: standardavtalsklausulerna var upphävda redan den dag de undertecknades, så de har inte varit ett överföringsverktyg: {instrument}.',
    en: '{transfer}: the clauses had been repealed by the day they were signed, so they have never been a tool: {instrument}.',
  },
  remedy: {
    fi: 'Tee sopimus voimassa olevilla lausekkeilla tai lopeta siirto.',
    sv: 'Ingå avtal på gällande klausuler eller upphör med överföringen.',
    en: 'Make the contract on clauses that hold, or stop the transfer.',
  },
});
