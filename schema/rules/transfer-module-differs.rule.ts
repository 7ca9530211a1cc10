import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.MODULE_DIFFERS, {
  id: 'transfer-module-differs',
  articles: ['46(2)(c)'],
  severity: Severity.HIGH,
  title: {
    fi: 'Vakiosopimuslausekkeiden moduuli ei vastaa rooleja',
    sv: 'Standardavtalsklausulernas modul motsvarar inte rollerna',
    en: 'The module of the clauses is not that of the roles',
  },
  message: {
    fi: '{transfer}: kirjattu moduuli on ”{declared}”, mutta tietojen viejän ja tuojan rooleista seuraa ”{derived}”.',
    sv: '{transfer}: den antecknade modulen är ”{declared}”, men av uppgiftsutförarens och uppgiftsinförarens roller följer ”{derived}”.',
    en: '{transfer}: the module on record is “{declared}”, but from the roles of exporter and importer follows “{derived}”.',
  },
  remedy: {
    fi: 'Tarkista roolit ja tee sopimus sillä moduulilla, joka vastaa niitä.',
    sv: 'Kontrollera rollerna och ingå avtal med den modul som motsvarar dem.',
    en: 'Check the roles, and make the contract with the module that goes with them.',
  },
});
