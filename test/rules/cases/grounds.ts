import type { RuleCase } from '../rule-case.js';
import { basisCases } from './grounds-bases.js';
import { interestCases } from './grounds-interests.js';
import { noticeCases } from './grounds-notices.js';
import { rightsCases } from './grounds-rights.js';
import { sensitiveCases } from './grounds-sensitive-data.js';

/** Grounds, notices and rights: Art. 6, 9, 10, 12-22, 87. */
export const groundsCases: readonly RuleCase[] = [
  ...basisCases,
  ...interestCases,
  ...sensitiveCases,
  ...noticeCases,
  ...rightsCases,
];
