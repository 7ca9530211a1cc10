import type { RuleCase } from './rule-case.js';
import { consistencyCases } from './cases/consistency.js';
import { groundsCases } from './cases/grounds.js';
import { recordCases } from './cases/record.js';
import { responsibilityCases } from './cases/responsibility.js';
import { transfersCases } from './cases/transfers.js';

/** Every case of every rule. */
export const cases: readonly RuleCase[] = [
  ...recordCases,
  ...groundsCases,
  ...responsibilityCases,
  ...transfersCases,
  ...consistencyCases,
];
