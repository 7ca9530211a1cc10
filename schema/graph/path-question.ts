import { isOutsideEea } from '../law-fact/country-standing.js';
import type { TransferTool } from '../transfer/transfer-tool.js';
import { dayNumber, type FlowGraph, type View } from './flow-graph.js';
import { standingIn, type GraphOn } from './hop-rules.js';

/** Which paths are asked for. Vertices and sets are numbers of the graph. */
export interface PathQuestion {
  /** Where paths start; null: all that lead to `to`. */
  readonly from: number | null;
  readonly to: number | null;
  /** A set of categories of which something must get through; null: whatever the data. */
  readonly data: number | null;
  readonly country: string | null;
  readonly isOutsideEea: boolean;
  readonly tool: TransferTool | null;
  readonly depth: number;
  readonly first: number;
  /** Edges that may be tried. */
  readonly steps: number;
}

/** What a question asks of single edges, worked out once for the graph. */
export class EdgeTests {
  readonly view: View;
  readonly start: number;
  readonly #day: number;
  readonly #doesCarry: Uint8Array;
  readonly #doesLand: Uint8Array;
  readonly #asksCountry: boolean;

  constructor(
    private readonly on: GraphOn,
    private readonly question: PathQuestion,
  ) {
    const { graph, law } = on;
    const { from, to, data } = question;
    this.#day = dayNumber(law.day);
    this.view = from === null ? graph.upstream : graph.downstream;
    this.start = from ?? to ?? 0;
    this.#asksCountry = question.country !== null || question.isOutsideEea;
    this.#doesCarry = carrying(graph, data);
    this.#doesLand = this.#asksCountry
      ? Uint8Array.from(graph.vertices, ({ country }) => Number(this.#isWanted(country)))
      : new Uint8Array(0);
  }

  /** Whether data that are asked for may go over the edge on the day. */
  allows(edge: number): boolean {
    const { graph } = this.on;
    return this.#doesCarry[graph.carriedBy(edge)] === 1 && graph.isValid(edge, this.#day);
  }

  /** Whether some transfer on record for the edge rests on the tool that is asked for. */
  rests(edge: number): boolean {
    const { tool } = this.question;
    return tool === null || this.on.graph.transfersOf(edge, this.#day).some((transfer) => transfer.tool === tool);
  }

  /** Whether a search may begin with the edge: upstream it is the last one of its path. */
  mayBegin(edge: number): boolean {
    return !this.view.isUpstream || this.#lands(edge);
  }

  /** Whether a path may be at its end after the edge. */
  mayEnd(edge: number): boolean {
    if (this.view.isUpstream) return true;
    const { to } = this.question;
    return (to === null || this.on.graph.targetOf(edge) === to) && this.#lands(edge);
  }

  #lands(edge: number): boolean {
    if (!this.#asksCountry) return true;
    const { graph } = this.on;
    if (!graph.isSpecial(edge)) return this.#doesLand[graph.targetOf(edge)] === 1;
    return graph.arrivals(edge, this.#day).some((country) => this.#isWanted(country));
  }

  #isWanted(country: string | null): boolean {
    const { question, on } = this;
    if (question.country !== null && country !== question.country) return false;
    return !question.isOutsideEea || isOutsideEea(standingIn(on.law, country).standing) === true;
  }
}

/** For each set of categories, whether anything of the data is in it. */
function carrying({ sets }: FlowGraph, data: number | null): Uint8Array {
  if (data === null) return new Uint8Array(sets.count).fill(1);
  const wanted = sets.bitsOf(data);
  return Uint8Array.from({ length: sets.count }, (_, set) =>
    Number(sets.bitsOf(set).some((word, at) => (word & (wanted[at] ?? 0)) !== 0)),
  );
}
