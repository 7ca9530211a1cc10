import { globalIdOf, type Fact } from '../dossier/fact.js';
import type { Hit, RuleHead } from '../rules/rule.js';

/** Whose record a finding is about: the register it is found in, and the company that answers for it. */
export interface Place {
  readonly register: Fact | null;
  readonly company: Fact | null;
}

/** What a rule found of a node. */
export interface Found extends Place {
  readonly rule: RuleHead;
  readonly hit: Hit;
}

/**
 * Which finding it is: rule, kind and code of its subject, and the aspect where a rule finds more than one thing of it. It
 * stays the same over imports.
 */
export const findingId = ({ rule, hit: { subject, aspect } }: Found): string =>
  `${rule.id}/${subject.concept}:${subject.code}${aspect === undefined ? '' : `#${aspect}`}`;

/** The nodes whose places in documents bear it out: those that the rule names, or the subject. */
export const evidenceOf = ({ hit: { subject, evidence = [] } }: Found): readonly string[] => [
  ...new Set((evidence.length > 0 ? evidence : [subject]).map(globalIdOf)),
];
