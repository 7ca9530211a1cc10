import { expect, test } from '@jest/globals';
import '../../schema/concepts.js';
import { allConcepts } from '../../schema/model/declarations.js';
import { isNode } from '../../schema/model/shape.js';
import { countedKind } from '../../schema/writes/kind-words.js';

test('two nodes of every kind, in words', () => {
  const kinds = allConcepts().filter(({ type, link }) => isNode(type) && !link);
  expect(kinds.map((kind) => countedKind(kind, 2).slice(2)).sort()).toEqual([
    'activity data',
    'agreement coverages',
    'automated decisions',
    'citations',
    'contract types',
    'controllerships',
    'data flows',
    'data sources',
    'data subject categories',
    'designations',
    'document sections',
    'duty allocations',
    'evidence documents',
    'external references',
    'finding decisions',
    'joint arrangements',
    'law facts',
    'measure types',
    'organisations',
    'ownerships',
    'party categories',
    'personal data categories',
    'processing activities',
    'processing agreements',
    'processings on behalf',
    'purpose bases',
    'purposes',
    'recipients',
    'register cells',
    'registers',
    'retention periods',
    'rights channels',
    'security measures',
    'statements',
    'sub-processings',
    'systems',
    'transfers',
  ]);
});

test('one, none, and words of other endings', () => {
  expect(countedKind({ name: 'ProcessingOnBehalf', plural: 'processingsOnBehalf' }, 1)).toBe('1 processing on behalf');
  expect(countedKind({ name: 'RegisterCell' }, 0)).toBe('0 register cells');
  expect(['DataBreach', 'Process', 'Survey', 'Duty'].map((name) => countedKind({ name }, 3))).toEqual([
    '3 data breaches',
    '3 processes',
    '3 surveys',
    '3 duties',
  ]);
});
