import type { Expectation, GivenNode } from '../../schema/given/given-node.js';
import { Flattening } from '../../schema/given/flatten.js';
import { nodeProblems } from '../../schema/given/node-problems.js';
import { isToldBy, ProblemCode, type Problem } from '../../schema/given/problem.js';
import type { Given } from '../../schema/given/values.js';
import { givenInput } from '../../schema/mutations/given-input.js';
import type { InputRow } from '../../schema/mutations/input-rows.js';
import type { Verb } from '../../schema/mutations/mutation.js';
import { tableNamed } from '../../schema/read-plan/tables.js';
import { keepRest } from '../../schema/writes/stored-node.js';
import { nodeShapeProblems } from '../writes/check-shape.js';
import type { HubReader } from './hub-reader.js';
import { custodianOf, type Found } from './node-finder.js';
import { Refused } from './refused.js';
import { refuseOther } from './row-codes.js';
import { StandingOfRows, type Standing } from './standing.js';

/** What became of one row: the node it is, or why it is none. */
export interface PlacedRow {
  readonly row: InputRow;
  readonly node: GivenNode | undefined;
  readonly problems: readonly Problem[];
  /** The row that the hub has of it. */
  readonly storedId: string | undefined;
}

/**
 * Makes nodes to be written out of the rows of a mutation. A row says only some fields of a node that is there; the
 * others are filled in from the hub, so that every check sees the node whole.
 */
export class RowPlacing {
  private readonly placed = new Map<InputRow, Promise<PlacedRow>>();
  private readonly standing: StandingOfRows;

  constructor(
    private readonly verb: Verb,
    rows: readonly InputRow[],
    private readonly reader: HubReader,
  ) {
    this.standing = new StandingOfRows({ verb, rows, reader, place: async (row) => (await this.place(row)).node });
  }

  place(row: InputRow): Promise<PlacedRow> {
    const known = this.placed.get(row) ?? this.placeOnce(row);
    this.placed.set(row, known);
    return known;
  }

  private async placeOnce(row: InputRow): Promise<PlacedRow> {
    try {
      return await this.build(row, await this.standing.of(row));
    } catch (error) {
      if (error instanceof Refused) return { row, node: undefined, problems: error.problems, storedId: undefined };
      throw error;
    }
  }

  private async build(row: InputRow, standing: Standing): Promise<PlacedRow> {
    const { concept, path } = row;
    const input = await givenInput(row, (written, target) => this.standing.finder.codeOf(written, target));
    const given = { ...input.given, ...(await this.placeOf(row)) };
    const flattening = new Flattening({});
    flattening.add({
      concept,
      given,
      path,
      owner: standing.owner,
      ...(standing.code === undefined ? {} : { code: standing.code }),
    });
    const [placed] = flattening.result.nodes;
    if (placed && standing.external) refuseOther(row, standing.external, placed.code);
    const stored = standing.stored ?? (placed && (await this.standing.finder.find(placed.code, concept)));
    // What a node that is there does not get from the input, it has.
    const isMissing = ({ code }: Problem): boolean => stored !== undefined && missing.has(code);
    const shape = shapeProblemsOf(row, given).filter(
      (problem) => !isMissing(problem) && !isToldBy(input.problems, problem),
    );
    const told = [...input.problems, ...shape];
    const node = placed && this.whole(placed, { row, stored, mentioned: input.mentioned });
    const own = [
      ...flattening.result.problems.filter((problem) => !isMissing(problem)),
      ...(node ? nodeProblems(node) : []),
    ];
    const storedId = stored && String(stored.row.id);
    return { row, node, storedId, problems: [...told, ...own.filter((problem) => !isToldBy(told, problem))] };
  }

  /** The relation that the place of the row says. */
  private async placeOf({ relation, around: outer }: InputRow): Promise<Given> {
    const named = relation !== undefined && outer ? (await this.place(outer)).node : undefined;
    return relation !== undefined && named ? { [relation]: named.code } : {};
  }

  private whole(
    node: GivenNode,
    { row, stored, mentioned }: { row: InputRow; stored: Found | undefined; mentioned: ReadonlySet<string> },
  ): GivenNode {
    const expects = expectationOf(this.verb, row);
    const asked = { ...node, ...(expects ? { expects } : {}) };
    if (!stored) return asked;
    const table = tableNamed(this.reader.hub.tables, node.concept.name);
    const custodian = typeof row.input.custodian === 'string' ? node.custodian : custodianOf(stored.row);
    const given = row.relation === undefined ? mentioned : new Set([...mentioned, row.relation]);
    return keepRest({ ...asked, custodian }, { row: stored.row, table }, given);
  }
}

const missing: ReadonlySet<ProblemCode> = new Set([ProblemCode.MISSING_FIELD, ProblemCode.MISSING_CUSTODIAN]);

function shapeProblemsOf({ concept, path }: InputRow, given: Given): readonly Problem[] {
  return nodeShapeProblems(concept, given).map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}

function expectationOf(verb: Verb, { input }: InputRow): Expectation | undefined {
  if (verb === 'create') return { isNew: true };
  return typeof input.version === 'number' ? { version: input.version } : undefined;
}
