import type { ActivityDocument, RegisterDocument, WrittenText } from './documents.js';
import { termAt, type Term, type Vocabulary } from './vocabulary.js';

const text = (fi: string): WrittenText => ({ original: 'FI', fi });

/** The n-th register to write: 31 rows in 13 tables. */
export function registerDocument(vocabulary: Vocabulary, n: number): RegisterDocument {
  const { organisations, dataSubjectCategories, contractTypes } = vocabulary;
  const codeAt = (terms: readonly Term[], at: number): string => termAt(terms, n + at).code;
  return {
    code: `bench-register-${n}`,
    custodian: codeAt(organisations, 0),
    reason: 'Push of the register system',
    name: text(`Vertailun rekisteri ${n} Äänekoski`),
    description: text(`Vertailun kirjoittama rekisteri ${n}`),
    cells: [
      {
        key: 'consumer',
        dataSubjectCategory: codeAt(dataSubjectCategories, 0),
        contractTypes: [codeAt(contractTypes, 0), codeAt(contractTypes, 1)],
      },
      {
        key: 'company',
        dataSubjectCategory: codeAt(dataSubjectCategories, 1),
        contractTypes: [codeAt(contractTypes, 2)],
      },
    ],
    controllerships: [
      { key: 'first', organisation: codeAt(organisations, 0), kind: 'JOINT', scope: ['consumer'] },
      { key: 'second', organisation: codeAt(organisations, 1), kind: 'JOINT', scope: ['company'] },
    ],
    activities: [activity(vocabulary, n, 'service'), activity(vocabulary, n + 1, 'marketing')],
    ...disclosures(vocabulary, n),
  };
}

function activity(vocabulary: Vocabulary, n: number, key: string): ActivityDocument {
  const subject = termAt(vocabulary.dataSubjectCategories, n).code;
  const data = [0, 1].map((at) => ({
    key: `${key}-${at}`,
    dataSubjectCategory: subject,
    dataCategory: termAt(vocabulary.personalDataCategories, n + at).code,
  }));
  const bases = [{ key: `${key}-basis`, article: 'ART_6_1_B', primary: true }];
  return {
    key,
    name: text(`Toiminta ${n}`),
    purposes: [{ key: 'purpose', name: text(`Tarkoitus ${n}`), bases }],
    data,
  };
}

function disclosures(vocabulary: Vocabulary, n: number): Pick<RegisterDocument, 'recipients' | 'retentionPeriods'> {
  const { partyCategories, personalDataCategories, dataSubjectCategories } = vocabulary;
  const dataCategories = [termAt(personalDataCategories, n).code, termAt(personalDataCategories, n + 1).code];
  return {
    recipients: ['bank', 'authority'].map((key, at) => {
      const category = termAt(partyCategories, n + at).code;
      return { key, category, role: 'CONTROLLER', description: text(`Saaja ${n}`), dataCategories };
    }),
    retentionPeriods: ['contract', 'claims'].map((key, at) => {
      const dataSubjectCategory = termAt(dataSubjectCategories, n + at).code;
      const limit = { bound: 'AT_MOST', duration: `P${6 + at}Y`, startEvent: 'END_OF_CONTRACT' } as const;
      return { key, ...limit, dataSubjectCategory, dataCategories: dataCategories.slice(at) };
    }),
  };
}
