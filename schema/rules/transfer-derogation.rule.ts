import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.DEROGATION, {
  id: 'transfer-derogation',
  articles: ['49(1)'],
  severity: Severity.MEDIUM,
  title: {
    fi: 'Siirto perustuu erityistilannetta koskevaan poikkeukseen',
    sv: 'Överföringen stöder sig på ett undantag i särskilda situationer',
    en: 'A transfer rests on a derogation',
  },
  message: {
    fi: '{transfer}: siirto perustuu poikkeukseen, joka on tarkoitettu vain erityistilanteisiin, eikä kirjauksista selviä, onko tilanne sellainen.',
    sv: '{transfer}: överföringen stöder sig på ett undantag som är avsett bara för särskilda situationer, och av anteckningarna framgår inte om situationen är en sådan.',
    en: '{transfer}: the transfer rests on a derogation, which is meant for specific situations only, and what is on record does not tell whether this is one.',
  },
  remedy: {
    fi: 'Tarkista, täyttyvätkö poikkeuksen edellytykset, ja kirjaa perustelut. Säännöllisille siirroille tarvitaan yleensä muu siirtoperuste.',
    sv: 'Kontrollera att villkoren för undantaget är uppfyllda och anteckna skälen. För regelbundna överföringar behövs i allmänhet ett annat överföringsverktyg.',
    en: 'Check that the conditions of the derogation are met, and record the reasons. Regular transfers as a rule need another tool.',
  },
});
