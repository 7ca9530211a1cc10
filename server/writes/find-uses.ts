import { keyOf } from '../../schema/given/given-node.js';
import type { Closure, NamedRow } from '../../schema/writes/closure.js';
import type { Use } from '../../schema/writes/in-use.js';
import { holdsOn, type Naming } from '../../schema/writes/naming.js';
import { nodesNaming, type ReadableHub } from './naming-rows.js';

/** Who stays and names a row that goes; nobody asks who names the spared one, whose place another takes. */
export async function usesOf(
  hub: ReadableHub,
  closure: Closure,
  { spared }: { spared: string | undefined },
): Promise<readonly Use[]> {
  const uses: Use[] = [];
  const leaving = closure.all.filter(({ id }) => id !== spared);
  for (const [concept, rows] of Map.groupBy(leaving, (row) => row.concept)) {
    for (const hold of holdsOn(concept)) uses.push(...(await usesBy(hub, { hold, rows }, closure)));
  }
  return withoutRepeats(uses);
}

async function usesBy(
  hub: ReadableHub,
  { hold, rows }: { hold: Naming; rows: readonly NamedRow[] },
  closure: Closure,
): Promise<readonly Use[]> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = await nodesNaming(hub, hold, [...byId.keys()]);
  return found.flatMap(({ node, carrierId, namedId }) => {
    const named = byId.get(namedId);
    return named === undefined || closure.has(hold.concept.name, carrierId) ? [] : [{ by: node, named }];
  });
}

// A node may name the same one by several relations: data that flow from an organisation, and are kept by it.
const withoutRepeats = (uses: readonly Use[]): readonly Use[] => [
  ...new Map(uses.map((use) => [`${keyOf(use.by.concept.name, use.by.id)} ${use.named.id}`, use])).values(),
];
