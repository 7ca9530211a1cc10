import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.MODULE_NOT_DERIVABLE, {
  id: 'transfer-module-not-derivable',
  articles: ['46(2)(c)'],
  severity: Severity.LOW,
  title: {
    fi: 'Siirron osapuolten roolit eivät ole tiedossa',
    sv: 'Rollerna för överföringens parter är inte kända',
    en: 'The roles of the parties to a transfer are not known',
  },
  message: {
    fi: '{transfer}: tietojen viejän tai tuojan roolia ei ole kirjattu, joten vakiosopimuslausekkeiden moduulia ei voi tarkistaa.',
    sv: '{transfer}: uppgiftsutförarens eller uppgiftsinförarens roll är inte antecknad, så standardavtalsklausulernas modul kan inte kontrolleras.',
    en: '{transfer}: the role of the exporter or the importer is not on record, so the module of the clauses cannot be checked.',
  },
  remedy: {
    fi: 'Kirjaa kummankin rooli: rekisterinpitäjä tai henkilötietojen käsittelijä.',
    sv: 'Anteckna bådas roll: personuppgiftsansvarig eller personuppgiftsbiträde.',
    en: 'Record the role of each: controller or processor.',
  },
});
