import { at, edgesAt } from './adjacency.js';
import type { FlowGraph, View } from './flow-graph.js';
import type { EdgeTests } from './path-question.js';

/**
 * The fewest hops from a vertex to the end of a path, whatever way the data came: never more than there are, so that a
 * search may leave out what cannot get there. `withTool`: when the tool that is asked for has been met already.
 */
export interface GoalDistances {
  readonly withTool: Int32Array;
  readonly withoutTool: Int32Array;
}

/** No path ends there. */
export const unreachable = 0x7fffffff;

export function goalDistances(graph: FlowGraph, tests: EdgeTests): GoalDistances {
  const count = graph.vertices.length;
  const distances = new GoalSearch(graph, tests).run();
  return { withTool: distances.subarray(0, count), withoutTool: distances.subarray(count) };
}

/** Breadth first from the ends backwards, over places: a vertex with the tool met, or (`+ count`) without. */
class GoalSearch {
  readonly #count: number;
  readonly #distances: Int32Array;
  readonly #back: View;
  #distance = 1;
  #next: number[] = [];

  constructor(
    private readonly graph: FlowGraph,
    private readonly tests: EdgeTests,
  ) {
    this.#count = graph.vertices.length;
    this.#distances = new Int32Array(this.#count * 2).fill(unreachable);
    this.#back = tests.view.isUpstream ? graph.downstream : graph.upstream;
  }

  run(): Int32Array {
    for (let edge = 0; edge < this.graph.edgeCount; edge += 1)
      if (this.tests.mayEnd(edge) && this.tests.allows(edge)) this.#reach(edge, true);
    while (this.#next.length > 0) {
      const now = this.#next;
      this.#next = [];
      this.#distance += 1;
      for (const place of now) this.#goBack(place);
    }
    return this.#distances;
  }

  #goBack(place: number): void {
    const [vertex, hasTool] = [place % this.#count, place < this.#count];
    if (!this.graph.passesThrough(vertex)) return;
    for (const edge of edgesAt(this.#back.free, vertex)) if (this.tests.allows(edge)) this.#reach(edge, hasTool);
    for (const edge of edgesAt(this.#back.tied, vertex)) if (this.tests.allows(edge)) this.#reach(edge, hasTool);
  }

  /** Before the edge, the tool need not have been met where the edge itself rests on it. */
  #reach(edge: number, hasTool: boolean): void {
    const vertex = at(this.tests.view.near, edge);
    if (hasTool) this.#note(vertex);
    if (!hasTool || this.tests.rests(edge)) this.#note(vertex + this.#count);
  }

  #note(place: number): void {
    if (this.#distances[place] !== unreachable) return;
    this.#distances[place] = this.#distance;
    this.#next.push(place);
  }
}
