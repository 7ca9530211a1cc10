import type { TransferLawFact } from '../../schema/transfer/transfer-law.js';
import type { TransferFacts } from '../../schema/transfer/placed-transfer.js';

const blank: TransferLawFact = {
  id: 'LawFact:x',
  code: 'x',
  kind: 'EEA_MEMBER',
  country: null,
  belongsTo: null,
  validFrom: null,
  validTo: null,
  usableFrom: null,
  contractsValidTo: null,
  scope: null,
  isInsideEea: null,
  isFramework: null,
  isInternationalOrganisation: null,
  isVerified: true,
  about: null,
};

/** A fact of law of which only what matters is given. */
export const fact = (code: string, given: Partial<TransferLawFact>): TransferLawFact => ({
  ...blank,
  id: `LawFact:${code}`,
  code,
  ...given,
});

/** A small law: two members, a bridge, decisions of each sort, and an old and a new set of clauses. */
export const smallLaw: readonly TransferLawFact[] = [
  fact('eea-fi', { kind: 'EEA_MEMBER', country: 'FI', validFrom: '2018-05-25' }),
  fact('bridge-gb', { kind: 'BRIDGE', country: 'GB', validFrom: '2021-01-01', validTo: '2021-07-01' }),
  fact('adequacy-gb', { kind: 'ADEQUACY', country: 'GB', validFrom: '2021-06-28', validTo: '2025-06-27' }),
  fact('adequacy-gb-later', {
    kind: 'ADEQUACY',
    country: 'GB',
    validFrom: '2025-06-27',
    about: { id: 'LawFact:adequacy-gb' },
  }),
  fact('adequacy-ch', { kind: 'ADEQUACY', country: 'CH', validFrom: '2000-07-26', isVerified: false }),
  fact('adequacy-us-shield', {
    kind: 'ADEQUACY',
    country: 'US',
    validFrom: '2016-07-12',
    validTo: '2020-07-16',
    isFramework: true,
  }),
  fact('adequacy-us', {
    kind: 'ADEQUACY',
    country: 'US',
    validFrom: '2023-07-10',
    isFramework: true,
    scope: ['only listed organisations'],
  }),
  fact('adequacy-epo', { kind: 'ADEQUACY', isInternationalOrganisation: true, validFrom: '2025-07-18' }),
  fact('territory-gi', { kind: 'TERRITORY', country: 'GI', belongsTo: 'GB' }),
  fact('scc-old', { kind: 'SCC_SET', validTo: '2021-09-27', contractsValidTo: '2022-12-28' }),
  fact('scc-new', { kind: 'SCC_SET', usableFrom: '2021-06-27', isVerified: false }),
];

/** A sound transfer: standard clauses of the new set to a processor in a third country, assessed. */
export const soundTransfer: TransferFacts = {
  country: 'IN',
  claim: null,
  tool: 'SCC',
  sccModule: 'MODULE_2',
  exporterRole: 'CONTROLLER',
  importerRole: 'PROCESSOR',
  signedOn: '2022-01-01',
  assessedOn: '2022-01-02',
  importer: { country: 'IN', kind: 'COMPANY' },
  instrument: { id: 'LawFact:scc-new' },
};
