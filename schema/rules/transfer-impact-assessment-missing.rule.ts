import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.TIA_MISSING, {
  id: 'transfer-impact-assessment-missing',
  articles: ['46(1)', '44'],
  severity: Severity.HIGH,
  // The day of the judgment that asked for it (C-311/18).
  appliesFrom: '2020-07-16',
  title: {
    fi: 'Siirtoa koskeva vaikutustenarviointi puuttuu',
    sv: 'Konsekvensbedömning av överföringen saknas',
    en: 'A transfer has no transfer impact assessment',
  },
  message: {
    fi: '{transfer}: siirto perustuu asianmukaisiin suojatoimiin, eikä siirtoa koskevaa vaikutustenarviointia ole kirjattu tehdyksi.',
    sv: '{transfer}: överföringen stöder sig på lämpliga skyddsåtgärder, och ingen konsekvensbedömning av överföringen är antecknad som gjord.',
    en: '{transfer}: the transfer rests on appropriate safeguards, and no transfer impact assessment is on record as made.',
  },
  remedy: {
    fi: 'Arvioi kolmannen maan lainsäädäntö ja käytäntö sekä tarvittavat täydentävät suojatoimet, ja kirjaa arviointi ja sen päivä.',
    sv: 'Bedöm tredjelandets lagstiftning och praxis och vilka kompletterande skyddsåtgärder som behövs, och anteckna bedömningen och dess dag.',
    en: 'Assess the law and practice of the third country and which supplementary measures are needed, and record the assessment and its day.',
  },
});
