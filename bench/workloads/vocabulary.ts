import type pg from 'pg';

/** A node that written registers name. */
export interface Term {
  readonly id: string;
  readonly code: string;
}

/** What written registers name: nodes that are there already. */
export interface Vocabulary {
  readonly organisations: readonly Term[];
  readonly dataSubjectCategories: readonly Term[];
  readonly personalDataCategories: readonly Term[];
  readonly contractTypes: readonly Term[];
  readonly partyCategories: readonly Term[];
}

export async function readVocabulary(database: pg.Client): Promise<Vocabulary> {
  const terms = async (table: string): Promise<readonly Term[]> => {
    const { rows } = await database.query<Term>(`select id, code from ${table} order by code limit 60`);
    if (rows.length < 3) throw new Error(`The database has fewer than three rows in ${table}.`);
    return rows;
  };
  return {
    organisations: await terms('organisation'),
    dataSubjectCategories: await terms('data_subject_category'),
    personalDataCategories: await terms('personal_data_category'),
    contractTypes: await terms('contract_type'),
    partyCategories: await terms('party_category'),
  };
}

/** One of the terms, another for each number. */
export function termAt(terms: readonly Term[], n: number): Term {
  const term = terms[n % terms.length];
  if (!term) throw new Error('There are no terms.');
  return term;
}
