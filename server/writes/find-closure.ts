import { Closure, type NamedRow } from '../../schema/writes/closure.js';
import { pointers, tiesTo } from '../../schema/writes/naming.js';
import { rowsNaming, rowsPointingAt, type ReadableHub } from './naming-rows.js';

/**
 * Everything that goes with the rows: their parts, what is said of any of them, and so on. Found level by level, by a
 * statement for each relation that leads to rows of the level, however many these are.
 */
export async function closureOf(hub: ReadableHub, rows: readonly NamedRow[]): Promise<Closure> {
  const closure = new Closure();
  let level = closure.add(rows);
  while (level.length > 0) level = closure.add(await nextLevel(hub, level));
  return closure;
}

async function nextLevel(hub: ReadableHub, level: readonly NamedRow[]): Promise<readonly NamedRow[]> {
  const found: NamedRow[] = [];
  for (const [concept, rows] of Map.groupBy(level, (row) => row.concept)) {
    const ids = rows.map(({ id }) => id);
    for (const tie of tiesTo(concept)) found.push(...(await rowsNaming(hub, tie, ids)).map(({ node }) => node));
  }
  for (const pointer of pointers()) found.push(...(await rowsPointingAt(hub, pointer, level)));
  return found;
}
