import type pg from 'pg';

export interface SampledRegister {
  readonly id: string;
  readonly code: string;
}

const selectRegisters =
  'select id, code from (select id, code, row_number() over (order by code) - 1 as place, count(*) over () as count from register) r ' +
  'where place % greatest(1, count / $1) = 0 order by code limit $1';

/** Registers at even distances over the group. */
export async function sampleRegisters(database: pg.Client, count: number): Promise<readonly SampledRegister[]> {
  const { rows } = await database.query<SampledRegister>(selectRegisters, [count]);
  if (rows.length === 0) throw new Error('The database has no registers.');
  return rows;
}
