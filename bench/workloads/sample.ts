import type pg from 'pg';

export interface Sampled {
  readonly id: string;
  readonly code: string;
}

const select = (table: 'register' | 'system'): string =>
  `select id, code from (select id, code, row_number() over (order by code) - 1 as place, count(*) over () as count from ${table}) r
   where place % greatest(1, count / $1) = 0 order by code limit $1`;

/** Registers, or systems, at even distances over the group. */
export async function sample(
  database: pg.Client,
  table: 'register' | 'system',
  count: number,
): Promise<readonly Sampled[]> {
  const { rows } = await database.query<Sampled>(select(table), [count]);
  if (rows.length === 0) throw new Error(`The database has no rows in ${table}.`);
  return rows;
}
