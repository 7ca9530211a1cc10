import { writableConcepts } from '../given/given-shape.js';
import { conceptNamed, type Concept } from '../model/declarations.js';
import type { Path } from '../given/problem.js';
import { mapOf, type Given } from '../given/values.js';
import type { Mutation } from './mutation.js';
import { listNameOf, nestedIn } from './writable.js';

/** One node as the input of a mutation gives it: its own fields, null where one is to be emptied. */
export interface InputRow {
  readonly concept: Concept;
  readonly path: Path;
  readonly input: Given;
  /** The row that it is given inside of. */
  readonly around: InputRow | undefined;
  /** The relation by which it names that row; none for a part, whose place says it. */
  readonly relation: string | undefined;
}

/** The nodes of an input, those around before those inside. */
export function inputRowsOf({ verb, concept, input }: Mutation): readonly InputRow[] {
  if (concept) return withNested({ concept, path: ['input'], input, around: undefined, relation: undefined });
  if (verb !== 'upsertMany') throw new Error(`${verb} needs a kind of node.`);
  return writableConcepts().flatMap((each) =>
    listed(input, { as: listNameOf(each), concept: each }, { path: ['input'], around: undefined }),
  );
}

/** How many rows a call brings, nested ones apart. */
export const countOfRows = (rows: readonly InputRow[]): number => rows.filter(({ around }) => !around).length;

function withNested(row: InputRow): InputRow[] {
  const inside = nestedIn(row.concept).flatMap((nested) => listed(row.input, nested, { path: row.path, around: row }));
  return [row, ...inside, ...externalKeyOf(row)];
}

/** The identifier that a node is found by, which a new node is given. */
function externalKeyOf(row: InputRow): InputRow[] {
  const input = mapOf(row.input.externalReference);
  const path = [...row.path, 'externalReference'];
  return input ? [{ concept: conceptNamed('ExternalReference'), path, input, around: row, relation: undefined }] : [];
}

function listed(
  given: Given,
  { as, concept, relation }: { readonly as: string; readonly concept: Concept; readonly relation?: string },
  { path, around }: Pick<InputRow, 'path' | 'around'>,
): InputRow[] {
  const list = given[as];
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: unknown, at) => {
    const input = mapOf(each);
    return input ? withNested({ concept, path: [...path, as, at], input, around, relation }) : [];
  });
}
