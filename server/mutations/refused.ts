import type { Problem } from '../../schema/given/problem.js';
import type { InputRow } from '../../schema/mutations/input-rows.js';

/** Why a row is no node; no problems where another row tells them. */
export class Refused extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super('A row cannot be placed.');
  }
}

export function refuse({ path }: InputRow, field: string | undefined, problem: Omit<Problem, 'path'>): never {
  throw new Refused([{ ...problem, path: field === undefined ? path : [...path, field] }]);
}
