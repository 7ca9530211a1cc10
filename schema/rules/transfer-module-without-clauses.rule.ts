import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.DECLARED_MODULE_WITHOUT_SCC, {
  id: 'transfer-module-without-clauses',
  articles: ['46(2)(c)'],
  severity: Severity.MEDIUM,
  title: {
    fi: 'Moduuli on kirjattu ilman vakiosopimuslausekkeita',
    sv: 'En modul är antecknad utan standardavtalsklausuler',
    en: 'A module is on record without the clauses',
  },
  message: {
    fi: '{transfer}: siirtoon on kirjattu moduuli, mutta siirtoperusteena eivät ole vakiosopimuslausekkeet: {declared}.',
    sv: '{transfer}: en modul är antecknad för överföringen, men överföringsverktyget är inte standardavtalsklausuler: {declared}.',
    en: '{transfer}: a module is on record, but the tool is not the standard contractual clauses: {declared}.',
  },
  remedy: {
    fi: 'Korjaa siirtoperuste tai poista moduuli.',
    sv: 'Rätta överföringsverktyget eller ta bort modulen.',
    en: 'Correct the tool, or take the module away.',
  },
});
