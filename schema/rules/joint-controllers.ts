import type { ControllershipFact, RegisterFacts } from '../dossier/register-facts.js';
import type { OrganisationFact } from '../dossier/shared-facts.js';
import { byCode } from '../language/compare-text.js';
import { splitOn, type HeldCell } from './split-of-register.js';

/** The codes of the organisations that are joint controllers of a cell. */
export const jointIn = ({ controllerships }: HeldCell): ReadonlySet<string> =>
  new Set(controllerships.filter(({ kind }) => kind === 'JOINT').map(({ organisation }) => organisation.code));

/** The cells that two or more organisations hold jointly on a day. */
export const jointCells = (register: RegisterFacts, day: string): readonly HeldCell[] =>
  splitOn(register, day).filter((held) => jointIn(held).size > 1);

/** The controllers of a register that have one of the codes, each once, by code. */
export function controllersNamed(
  { controllerships }: RegisterFacts,
  codes: ReadonlySet<string>,
): readonly OrganisationFact[] {
  const all = new Map(controllerships.map(({ organisation }) => [organisation.code, organisation]));
  return [...all.values()].filter(({ code }) => codes.has(code)).sort(byCode);
}

/** The facts that make somebody controller of a cell. */
export const controllershipsOf = (
  register: RegisterFacts,
  { controllerships }: HeldCell,
): readonly ControllershipFact[] =>
  register.controllerships.filter(({ id }) => controllerships.some((each) => each.id === id));
