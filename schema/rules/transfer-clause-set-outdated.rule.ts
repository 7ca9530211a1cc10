import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.SCC_SET_NOT_NAMED_AND_SIGNED_BEFORE, {
  id: 'transfer-clause-set-outdated',
  articles: ['46(2)(c)'],
  severity: Severity.HIGH,
  title: {
    fi: 'Allekirjoituspäivän vakiosopimuslausekkeet eivät enää ole voimassa',
    sv: 'De standardavtalsklausuler som undertecknades gäller inte längre',
    en: 'The standard contractual clauses signed no longer hold',
  },
  message: {
    fi: '{transfer}: vakiosopimuslausekkeet on allekirjoitettu niin aikaisin, että ne voivat olla vain sellaisia, jotka eivät enää ole voimassa.',
    sv: '{transfer}: standardavtalsklausulerna är undertecknade så tidigt att de bara kan vara sådana som inte längre gäller.',
    en: '{transfer}: the standard contractual clauses were signed so early that they can only be ones that no longer hold.',
  },
  remedy: {
    fi: 'Tee sopimus voimassa olevilla lausekkeilla ja kirjaa päätös, moduuli ja allekirjoituspäivä.',
    sv: 'Ingå avtal på gällande klausuler och anteckna beslutet, modulen och dagen för undertecknandet.',
    en: 'Make the contract on clauses that hold, and record the decision, the module and the day of signing.',
  },
});
