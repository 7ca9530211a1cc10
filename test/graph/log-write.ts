import type { TestHub } from '../support/hub.js';
import type { Seeded } from '../support/world.js';

/** Logs seeded nodes as the hub logs a write of its own: what it has kept of an earlier moment is read anew. */
export async function logWrite({ seed }: TestHub, number: number, nodes: Iterable<Seeded>): Promise<void> {
  const revision = await seed.revision({ number });
  for (const node of nodes) await seed.change({ node, change: 'CREATED', revision });
}
