import type { ClauseName } from '../dossier/agreement-facts.js';
import type { Words } from '../dossier/fact.js';

interface Clause {
  /** In Art. 28(3). */
  readonly letter: string;
  readonly text: Words;
}

/** The clauses that Art. 28(3) asks of an agreement: their letters, and what they are about. */
export const agreementClauses: Readonly<Record<ClauseName, Clause>> = {
  documentedInstructions: {
    letter: 'a',
    text: ['dokumentoidut ohjeet', 'dokumenterade instruktioner', 'documented instructions', 'EN'],
  },
  confidentiality: {
    letter: 'b',
    text: ['salassapitovelvollisuus', 'tystnadsplikt', 'confidentiality', 'EN'],
  },
  security: {
    letter: 'c',
    text: ['32 artiklan turvatoimet', 'säkerhetsåtgärderna i artikel 32', 'security measures of Art. 32', 'EN'],
  },
  subProcessing: {
    letter: 'd',
    text: ['alikäsittelijän käyttö', 'anlitande av underbiträden', 'engaging sub-processors', 'EN'],
  },
  helpWithRights: {
    letter: 'e',
    text: [
      'apu rekisteröityjen oikeuksien toteuttamisessa',
      'hjälp med de registrerades rättigheter',
      'help with the rights of data subjects',
      'EN',
    ],
  },
  helpWithCompliance: {
    letter: 'f',
    text: [
      'apu 32–36 artiklan velvollisuuksissa',
      'hjälp med skyldigheterna enligt artiklarna 32–36',
      'help with the duties of Art. 32–36',
      'EN',
    ],
  },
  deletionOrReturn: {
    letter: 'g',
    text: [
      'tietojen poistaminen tai palauttaminen',
      'radering eller återlämnande av uppgifterna',
      'deletion or return of the data',
      'EN',
    ],
  },
  audits: {
    letter: 'h',
    text: ['tiedot ja auditoinnit', 'information och granskningar', 'information and audits', 'EN'],
  },
};
