import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { verdictRule } from './judged-transfer.js';
import { Severity } from './severity.js';

export const rule = verdictRule(TransferVerdict.ADEQUACY_SCOPE_TO_CHECK, {
  id: 'transfer-adequacy-scope',
  articles: ['45(3)', '45(1)'],
  severity: Severity.MEDIUM,
  title: {
    fi: 'Tietosuojan riittävyyttä koskevan päätöksen soveltamisala on tarkistettava',
    sv: 'Tillämpningsområdet för beslutet om adekvat skyddsnivå ska kontrolleras',
    en: 'The scope of the adequacy decision is to be checked',
  },
  message: {
    fi: '{transfer}: tietosuojan riittävyyttä koskeva päätös koskee maassa vain osaa vastaanottajista tai tiedoista, eikä kirjauksista selviä, kuuluuko siirto sen piiriin.',
    sv: '{transfer}: beslutet om adekvat skyddsnivå omfattar bara en del av mottagarna eller uppgifterna i landet, och av anteckningarna framgår inte om överföringen hör till dem.',
    en: '{transfer}: the adequacy decision covers only some recipients or data in the country, and what is on record does not tell whether the transfer is among them.',
  },
  remedy: {
    fi: 'Tarkista, että tietojen tuoja ja tiedot kuuluvat päätöksen piiriin, tai käytä muuta siirtoperustetta.',
    sv: 'Kontrollera att uppgiftsinföraren och uppgifterna omfattas av beslutet, eller använd ett annat överföringsverktyg.',
    en: 'Check that the importer and the data are within the decision, or use another tool.',
  },
});
