import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.TOOL_OUT_OF_SCOPE, {
  id: 'transfer-tool-out-of-scope',
  articles: ['44', '45(3)', '46(2)'],
  severity: Severity.HIGH,
  title: {
    fi: 'Siirtoperuste ei koske siirtoa',
    sv: 'Överföringsverktyget gäller inte denna överföring',
    en: 'The tool does not fit the transfer',
  },
  message: {
    fi: '{transfer}: kirjattu säädös tai päätös on muuta lajia kuin siirtoperuste tai koskee muuta maata tai järjestöä: {instrument}.',
    sv: '{transfer}: den antecknade rättsakten är av annat slag än överföringsverktyget eller gäller ett annat land eller en annan organisation: {instrument}.',
    en: '{transfer}: the instrument on record is of another kind than the tool, or is about another country or organisation: {instrument}.',
  },
  remedy: {
    fi: 'Kirjaa siirtoperuste, joka koskee tätä siirtoa, tai korjaa maa.',
    sv: 'Anteckna ett överföringsverktyg som gäller denna överföring, eller rätta landet.',
    en: 'Record a tool that fits this transfer, or correct the country.',
  },
});
