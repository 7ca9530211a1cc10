import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.TOOL_MISSING, {
  id: 'transfer-tool-missing',
  articles: ['44', '46(1)'],
  severity: Severity.HIGH,
  title: {
    fi: 'Siirrolta puuttuu siirtoperuste',
    sv: 'Överföringen saknar överföringsverktyg',
    en: 'A transfer has no tool',
  },
  message: {
    fi: '{transfer}: kolmannesta maasta ei ole tietosuojan riittävyyttä koskevaa päätöstä, eikä siirtoperustetta ole kirjattu.',
    sv: '{transfer}: för tredjelandet finns inget beslut om adekvat skyddsnivå, och inget överföringsverktyg är antecknat.',
    en: '{transfer}: there is no adequacy decision for the third country, and no tool is on record.',
  },
  remedy: {
    fi: 'Kirjaa siirtoperuste, esimerkiksi vakiosopimuslausekkeet, tai lopeta siirto.',
    sv: 'Anteckna överföringsverktyget, till exempel standardavtalsklausuler, eller upphör med överföringen.',
    en: 'Record the tool, such as standard contractual clauses, or stop the transfer.',
  },
});
