import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.TOOL_DEAD, {
  id: 'transfer-tool-dead',
  articles: ['46(2)(c)', '45(3)', '45(5)'],
  severity: Severity.HIGH,
  title: {
    fi: 'Siirtoperuste ei ole voimassa',
    sv: 'Överföringsverktyget gäller inte',
    en: 'The tool of a transfer does not hold',
  },
  message: {
    fi: '{transfer}: siirtoperuste ei ole voimassa: {instrument}.',
    sv: '{transfer}: överföringsverktyget gäller inte: {instrument}.',
    en: '{transfer}: the tool does not hold: {instrument}.',
  },
  remedy: {
    fi: 'Ota käyttöön voimassa oleva siirtoperuste tai lopeta siirto.',
    sv: 'Ta i bruk ett gällande överföringsverktyg eller upphör med överföringen.',
    en: 'Take a tool into use that holds, or stop the transfer.',
  },
});
