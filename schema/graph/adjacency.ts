/** The edges at each vertex: those of vertex `v` stand from `offsets[v]` up to `offsets[v + 1]`. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly edges: Uint32Array;
}

/** The value at a place that is known to be there. */
export const at = (values: Uint32Array | Int32Array, place: number): number => values[place] ?? 0;

/** The edges at a vertex. */
export const edgesAt = ({ offsets, edges }: Adjacency, vertex: number): Uint32Array =>
  edges.subarray(offsets[vertex], offsets[vertex + 1]);

/** Sorts edges by a key, smallest first; those of one key stay in their order. */
export function sortedBy(edges: Uint32Array, keyOf: (edge: number) => number, keys: number): Uint32Array {
  const next = offsetsOf(edges, keyOf, keys);
  const sorted = new Uint32Array(edges.length);
  for (const edge of edges) {
    const key = keyOf(edge);
    const place = next[key] ?? 0;
    sorted[place] = edge;
    next[key] = place + 1;
  }
  return sorted;
}

/** Puts edges that are in their order under the vertices at one of their ends. */
export function adjacencyOf(edges: Uint32Array, vertexOf: Uint32Array, vertices: number): Adjacency {
  const keyOf = (edge: number): number => vertexOf[edge] ?? 0;
  return { offsets: offsetsOf(edges, keyOf, vertices), edges: sortedBy(edges, keyOf, vertices) };
}

/** Where the edges of each key begin, and, at the end, where all of them end. */
function offsetsOf(edges: Uint32Array, keyOf: (edge: number) => number, keys: number): Uint32Array {
  const offsets = new Uint32Array(keys + 1);
  for (const edge of edges) {
    const key = keyOf(edge) + 1;
    offsets[key] = (offsets[key] ?? 0) + 1;
  }
  for (let key = 1; key <= keys; key += 1) offsets[key] = (offsets[key] ?? 0) + (offsets[key - 1] ?? 0);
  return offsets;
}
