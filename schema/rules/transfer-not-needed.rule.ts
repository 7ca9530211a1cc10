import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.NOT_NEEDED, {
  id: 'transfer-not-needed',
  articles: ['44'],
  severity: Severity.LOW,
  title: {
    fi: 'Siirtoperustetta ei tarvita',
    sv: 'Inget överföringsverktyg behövs',
    en: 'No transfer tool is needed',
  },
  message: {
    fi: '{transfer}: maa on EU- tai ETA-maa tai siihen rinnastettava, joten tietoja ei siirretä kolmanteen maahan eikä siirtoperustetta tarvita.',
    sv: '{transfer}: landet hör till EU eller EES eller jämställs med ett sådant land, så uppgifter överförs inte till ett tredjeland och inget överföringsverktyg behövs.',
    en: '{transfer}: the country is in the EU or EEA or stands as if it were, so no data are transferred to a third country and no tool is needed.',
  },
  remedy: {
    fi: 'Tarkista maa. Jos se on oikein, päätä siirto ja kirjaa vastaanottaja tavallisena vastaanottajana.',
    sv: 'Kontrollera landet. Om det stämmer, avsluta överföringen och anteckna mottagaren som en vanlig mottagare.',
    en: 'Check the country. If it is right, end the transfer and record the recipient as an ordinary one.',
  },
});
