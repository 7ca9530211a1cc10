import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.MODULE_MISSING, {
  id: 'transfer-module-missing',
  articles: ['46(2)(c)'],
  severity: Severity.MEDIUM,
  title: {
    fi: 'Vakiosopimuslausekkeiden moduulia ei ole kirjattu',
    sv: 'Standardavtalsklausulernas modul är inte antecknad',
    en: 'The module of the clauses is not on record',
  },
  message: {
    fi: '{transfer}: siirron perusteena ovat vakiosopimuslausekkeet, joissa on moduuleja, eikä moduulia ole kirjattu.',
    sv: '{transfer}: överföringen stöder sig på standardavtalsklausuler med moduler, och ingen modul är antecknad.',
    en: '{transfer}: the transfer rests on standard contractual clauses that have modules, and none is on record.',
  },
  remedy: {
    fi: 'Kirjaa moduuli, joka vastaa tietojen viejän ja tuojan rooleja.',
    sv: 'Anteckna den modul som motsvarar uppgiftsutförarens och uppgiftsinförarens roller.',
    en: 'Record the module that goes with the roles of exporter and importer.',
  },
});
