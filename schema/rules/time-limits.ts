import type { RetentionFact } from '../dossier/register-facts.js';
import { LawFactKind } from '../law-fact/law-fact-kind.js';
import type { LawFactOn, RuleLaw } from './rule-law.js';

/** The time limits that the section has, of the statute that a period cites; none where the law on record knows none. */
export function limitsOfSection({ statute, statuteSection }: RetentionFact, law: RuleLaw): readonly LawFactOn[] {
  if (statute === null || statuteSection === null) return [];
  const cited = sectionKey(statuteSection);
  return law
    .holding(LawFactKind.TIME_LIMIT)
    .filter(({ about, section }) => about === statute && section !== null && sectionKey(section) === cited);
}

/** The same for `75 c §`, `75 C § 1 mom.` and `§ 75 c`, and for `2:10` and `2 luku 10 §`. */
function sectionKey(section: string): string {
  const [before = '', ...after] = section.toLowerCase().split('§');
  const number = before.trim() || after.join(' ');
  return number.replace(/\s*(luvun|luku|kap\.?)\s*/u, ':').replaceAll(/[^\p{L}\p{N}:]/gu, '');
}
