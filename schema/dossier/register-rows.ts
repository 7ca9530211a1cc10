import type { RequestContext } from '../access/request-context.js';
import { listIn } from './json-rows.js';
import type { PartRow, RegisterRowTypes } from './register-row-types.js';
import { registerLists, registerParts, type RegisterList } from './register.sql.js';

export interface RegisterKey {
  readonly custodian: string;
  readonly id: string;
}

/** The rows of some registers: each list, by register. */
export class RegisterRows {
  constructor(private readonly lists: ReadonlyMap<RegisterList, ReadonlyMap<string, readonly PartRow[]>>) {}

  /** The rows of one list of one register, as the statement names their columns. */
  of<List extends RegisterList>(list: List, register: string): readonly RegisterRowTypes[List][] {
    return (this.lists.get(list)?.get(register) ?? []) as readonly RegisterRowTypes[List][];
  }

  /** What all rows of some lists have in one column. */
  *values(column: string, ...lists: readonly RegisterList[]): Generator<string> {
    for (const list of lists)
      for (const rows of this.lists.get(list)?.values() ?? []) yield* rows.flatMap((row) => textAt(row, column));
  }
}

function textAt(row: object, column: string): readonly string[] {
  const value: unknown = Reflect.get(row, column);
  return typeof value === 'string' ? [value] : [];
}

export async function readRegisterRows(
  context: RequestContext,
  registers: readonly RegisterKey[],
): Promise<RegisterRows> {
  const [row] = await context.rows(registerParts, [
    registers.map(({ custodian }) => custodian),
    registers.map(({ id }) => id),
  ]);
  const lists = registerLists.map((list, at): [RegisterList, ReadonlyMap<string, readonly PartRow[]>] => {
    const rows = listIn(row, `c${at}`) as readonly PartRow[];
    return [list, Map.groupBy(rows, ({ register }) => register)];
  });
  return new RegisterRows(new Map(lists));
}
