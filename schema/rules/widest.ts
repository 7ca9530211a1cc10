import type { DataCategoryFact } from '../dossier/shared-facts.js';
import { isWithin } from '../dossier/terms.js';
import { byCode } from '../language/compare-text.js';

/** Categories each once, by code, without those that are within another one of them. */
export function widest(all: readonly DataCategoryFact[]): readonly DataCategoryFact[] {
  const categories = [...new Map(all.map((category) => [category.id, category])).values()].sort(byCode);
  return categories.filter((each) => !categories.some((wider) => wider.id !== each.id && isWithin(each, wider)));
}
