import type { RuleCase } from '../rule-case.js';
import { contradictionCases } from './consistency-contradictions.js';
import { staleLawCases } from './consistency-law.js';
import { retentionCases } from './consistency-retention.js';

/** Retention in detail, stale law, ceased authorities, dates of documents, contradictions and duplicates. */
export const consistencyCases: readonly RuleCase[] = [...retentionCases, ...staleLawCases, ...contradictionCases];
