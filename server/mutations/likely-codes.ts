import { candidatesFor } from '../../schema/given/codes.js';
import { shapeOf } from '../../schema/given/given-shape.js';
import { conceptNamed, conceptOf, type Concept } from '../../schema/model/declarations.js';
import type { InputRow } from '../../schema/mutations/input-rows.js';
import { keysOf } from '../../schema/mutations/writable.js';
import type { WantedCodes } from '../writes/hub-rows.js';
import { likelyKey } from './row-codes.js';

/**
 * The codes that placing the rows of a call will most likely look for: their own and those they name, as far as the
 * input shows them. Read at once, they spare a look for each level of nested rows; a wrong guess costs one code more.
 */
export function likelyCodes(rows: readonly InputRow[]): WantedCodes {
  const wanted: WantedCodes = new Map();
  const want = (concept: Concept, codes: readonly string[]): void =>
    void wanted.set(concept, new Set([...(wanted.get(concept) ?? []), ...codes]));
  const own = new Map<InputRow, string>();
  for (const row of rows) {
    const base = baseOf(row, own);
    const key = likelyKey(row);
    const code = base === '' ? key : `${base}/${key}`;
    if (key !== '') own.set(row, code);
    if (key !== '') want(row.concept, [code]);
    for (const { target, written } of [...namesIn(row), ...placeIn(row, own)])
      want(target, candidatesFor(key === '' ? base : code, written));
  }
  return wanted;
}

/** The code of what a row is part of. */
function baseOf({ concept, input, around, relation }: InputRow, own: ReadonlyMap<InputRow, string>): string {
  const whole = around && relation !== undefined ? registerAround(around) : around;
  if (whole) return own.get(whole) ?? '';
  const { owner } = keysOf(concept);
  const written = owner && input[owner.name];
  return typeof written === 'string' ? written : '';
}

function registerAround(row: InputRow): InputRow | undefined {
  return row.concept.name === 'Register' ? row : row.around && registerAround(row.around);
}

/** The row around it, which a row that is stated for it names by its code. */
function placeIn({ around, relation }: InputRow, own: ReadonlyMap<InputRow, string>): Named[] {
  const written = around && relation !== undefined ? own.get(around) : undefined;
  return around && written !== undefined ? [{ target: around.concept, written }] : [];
}

interface Named {
  readonly target: Concept;
  readonly written: string;
}

function namesIn({ concept, input }: InputRow): Named[] {
  const { fields, links } = shapeOf(concept);
  const relations = fields.flatMap((field) =>
    field.kind === 'toOne' ? namesBy(field.target(), input[field.name]) : [],
  );
  const lists = links.flatMap(({ as, to }) => namesBy(to.target(), input[as]));
  const keeper = namesBy(conceptNamed('Organisation').type, input.custodian);
  return [...relations, ...lists, ...keeper];
}

function namesBy(target: Parameters<typeof conceptOf>[0], value: unknown): Named[] {
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  return texts.flatMap((written) => (typeof written === 'string' ? [{ target: conceptOf(target), written }] : []));
}
