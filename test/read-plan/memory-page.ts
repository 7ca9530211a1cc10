import type { Concept } from '../../schema/model/declarations.js';
import { meets, type Filter } from './memory-filter.js';
import { compare, defaultOrder, sortedBy, type Order } from './memory-order.js';
import type { MemoryNode, MemoryWorld } from './memory-world.js';

/** The arguments of a connection, coerced; a cursor is written as the mark of its row. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly filter?: Filter | null;
  readonly orderBy?: Order | null;
  readonly since?: number | null;
}

const pageSize = 25;

/** Stands for the cursor of a row under an order, wherever the hub would write or read the cursor itself. */
export const cursorMark = (id: string, { field, direction }: Order): string => `@${id}@${field}@${direction ?? 'ASC'}@`;

export const cursorMarks = /@([A-Za-z]+):([0-9a-f-]+)@([A-Z_0-9]+)@(ASC|DESC)@/g;

/** The list that a page is taken of. */
interface Source {
  readonly world: MemoryWorld;
  readonly concept: Concept;
  readonly all: readonly MemoryNode[];
}

/** A page of the list, filtered, sorted and cut in memory. */
export function pageOf({ world, concept, all }: Source, args: PageArguments): unknown {
  const order = args.orderBy ?? defaultOrder(concept);
  const kept = all.filter((node) => meets(node, args.filter ?? {}) && isWrittenSince(node, args.since ?? 0));
  const list = sortedBy(kept, order);
  const placeOf = (node: MemoryNode, mark: string): number => compare(node, markedRow(world, mark), order);
  const isAfter = (node: MemoryNode): boolean => !args.after || placeOf(node, args.after) > 0;
  const isBefore = (node: MemoryNode): boolean => !args.before || placeOf(node, args.before) < 0;
  const between = list.filter((node) => isAfter(node) && isBefore(node));
  const nodes = args.last ? between.slice(-args.last) : between.slice(0, args.first ?? pageSize);
  const cursor = (node: MemoryNode | undefined): string | null => (node ? cursorMark(node.id, order) : null);
  const [first, last] = [nodes.at(0), nodes.at(-1)];
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: cursor(node) })),
    totalCount: list.length,
    pageInfo: {
      hasNextPage: last ? list.at(-1) !== last : list.some((node) => !isBefore(node)),
      hasPreviousPage: first ? list[0] !== first : list.some((node) => !isAfter(node)),
      startCursor: cursor(first),
      endCursor: cursor(last),
    },
  };
}

function markedRow(world: MemoryWorld, mark: string): MemoryNode {
  const row = world.find(mark.split('@')[1] ?? '');
  if (!row) throw new Error(`No row has the mark ${mark}.`);
  return row;
}

function isWrittenSince({ values }: MemoryNode, since: number): boolean {
  const revision = values.get('revision') as MemoryNode | undefined;
  return since === 0 || Number(revision?.values.get('number')) > since;
}
