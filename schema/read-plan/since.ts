import { Refusal, RefusalCode } from '../errors.js';
import { columnOf } from './columns.js';
import type { Given } from './given.js';
import type { Place } from './scope.js';
import type { Table } from './tables.js';

/** The condition that a row of a log was written after the revision that is asked for, if any. */
export function writtenSince({ scope, table, alias }: Place, since: Given): string {
  if (!since.isGiven()) return 'true';
  const last = lastUntil({ scope, table }, since.map(refuseNegative));
  return `${columnOf(alias, placeColumn(table))} > coalesce((${last}), 0)`;
}

function refuseNegative(since: unknown): unknown {
  if (typeof since !== 'number' || since >= 0) return since;
  const problem = `since: ${since} is not the number of a revision; give the last one you have seen, or 0 for all from the beginning.`;
  throw new Refusal(RefusalCode.BAD_USER_INPUT, problem);
}

/** The last place in the log up to the revision: one look into an index, where comparing revisions would read them all. */
function lastUntil({ scope, table }: Pick<Place, 'scope' | 'table'>, revision: Given): string {
  const alias = scope.alias();
  const number = columnOf(alias, table.column('revision'));
  const place = columnOf(alias, placeColumn(table));
  const until = `${number} <= ${scope.parameter(revision, 'integer')}`;
  return `select ${place} from ${table.name} ${alias} where ${until} order by ${number} desc, ${place} desc limit 1`;
}

const placeColumn = (table: Table): string => table.column(table.concept.orderedBy ?? 'code');
