import type { Kept } from '../access/kept.js';
import type { RequestContext } from '../access/request-context.js';
import { listIn } from './json-rows.js';
import { words } from './register.sql.js';
import type { DataCategoryFact, TermFact } from './shared-facts.js';

/** The terms that all companies share, by id. */
export interface Terms {
  readonly dataCategories: ReadonlyMap<string, DataCategoryFact>;
  readonly others: ReadonlyMap<string, TermFact>;
}

interface TermRow extends Omit<DataCategoryFact, 'parent'> {
  readonly parent: string | null;
}

const tables = [
  ['DataSubjectCategory', 'data_subject_category'],
  ['ContractType', 'contract_type'],
  ['PartyCategory', 'party_category'],
  ['PersonalDataCategory', 'personal_data_category'],
] as const;

const flags = {
  DataSubjectCategory: 'false, false, false, false',
  ContractType: 'false, false, false, false',
  PartyCategory: 'false, false, false, false',
  PersonalDataCategory: 't.is_special, t.is_criminal, t.is_national_id, coalesce(t.is_profile, false)',
} as const;

const everyTerm = tables
  .map(
    ([concept, table]) =>
      `select '${concept}', t.id, t.code, ${words('t', 'name')}, t.parent_id, ${flags[concept]} from ${table} t`,
  )
  .join(' union all ');

const termsSql = `select json_agg(row_to_json(s))::text as rows
  from (${everyTerm}) s (concept, id, code, name, parent, "isSpecial", "isCriminal", "isNationalId", "isProfile")`;

export const keptTerms: Kept<Terms> = { kinds: tables.map(([concept]) => concept), make: readTerms };

async function readTerms(context: RequestContext): Promise<Terms> {
  const [row] = await context.rows(termsSql, []);
  const made = new TermMaker(listIn(row, 'rows') as readonly TermRow[]).all();
  const [dataCategories, others] = [new Map<string, DataCategoryFact>(), new Map<string, TermFact>()];
  for (const term of made) (term.concept === 'PersonalDataCategory' ? dataCategories : others).set(term.id, term);
  return { dataCategories, others };
}

/** Makes terms, each with the wider one in it; circles are refused when terms are written. */
class TermMaker {
  readonly #rows: ReadonlyMap<string, TermRow>;
  readonly #made = new Map<string, DataCategoryFact>();

  constructor(rows: readonly TermRow[]) {
    this.#rows = new Map(rows.map((row) => [row.id, row]));
  }

  all(): readonly DataCategoryFact[] {
    return [...this.#rows.values()].map((row) => this.#made.get(row.id) ?? this.#make(row));
  }

  #make(row: TermRow): DataCategoryFact {
    const above = row.parent === null ? undefined : this.#rows.get(row.parent);
    const parent = above ? (this.#made.get(above.id) ?? this.#make(above)) : null;
    const term = { ...row, parent, ...widened(row, parent) };
    this.#made.set(row.id, term);
    return term;
  }
}

const widened = (row: TermRow, parent: DataCategoryFact | null) => ({
  isSpecial: row.isSpecial || parent?.isSpecial === true,
  isCriminal: row.isCriminal || parent?.isCriminal === true,
  isNationalId: row.isNationalId || parent?.isNationalId === true,
  isProfile: row.isProfile || parent?.isProfile === true,
});

/** Whether a term is another, or narrower than it. */
export function isWithin(term: TermFact, wider: TermFact): boolean {
  for (let at: TermFact | null = term; at; at = at.parent) if (at.id === wider.id) return true;
  return false;
}
