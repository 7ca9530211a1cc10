import type { GivenNode } from '../../schema/given/given-node.js';
import { codeFromName, nameFieldOf } from '../../schema/given/codes.js';
import { codeProblem, keyProblem } from '../../schema/given/formats.js';
import { ProblemCode } from '../../schema/given/problem.js';
import { mapOf } from '../../schema/given/values.js';
import type { InputRow } from '../../schema/mutations/input-rows.js';
import type { Verb } from '../../schema/mutations/mutation.js';
import type { Keys } from '../../schema/mutations/writable.js';
import type { Found, NodeFinder } from './node-finder.js';
import { Numbering } from './numbering.js';
import { refuse } from './refused.js';

/** What a row's code is made of. */
interface RowKeys {
  readonly keys: Keys;
  readonly owner: GivenNode | undefined;
  /** The node that has the row's identifier of another system. */
  readonly external: Found | undefined;
}

/** The codes of the rows of a call: given, found by an identifier of another system, or made from the name. */
export class RowCodes {
  private readonly numbering: Numbering;
  private readonly given = new Set<string>();
  /** How many rows of the call would get the same code. */
  private readonly namesakes = new Map<string, number>();

  constructor(
    private readonly verb: Verb,
    rows: readonly InputRow[],
    private readonly finder: NodeFinder,
  ) {
    this.numbering = new Numbering(rows);
    for (const base of rows.map(baseOf)) this.namesakes.set(base, (this.namesakes.get(base) ?? 0) + 1);
  }

  /** The code of a row, or nothing where it follows from the values. */
  async of(row: InputRow, { keys, owner, external }: RowKeys): Promise<string | undefined> {
    if (!keys.code && !keys.key) return undefined;
    const field = owner ? 'key' : 'code';
    const written = writtenKey(row, field);
    if (external) return this.ofFound(row, external, { owner, written });
    return written === undefined ? this.newCode(row, field, owner) : codeBelow(owner, written);
  }

  private ofFound(
    row: InputRow,
    found: Found,
    { owner, written }: { owner: GivenNode | undefined; written: string | undefined },
  ): string {
    const code = String(found.row.code);
    const key = written ?? (owner ? code.slice(code.lastIndexOf('/') + 1) : code);
    refuseOther(row, found, codeBelow(owner, key));
    return code;
  }

  /** Says that it is known which node a row is, so that the rows after it can be numbered. */
  known(row: InputRow): void {
    this.numbering.done(row);
  }

  /** A code made from the name; the first one that is free. */
  private async newCode(row: InputRow, field: 'code' | 'key', owner: GivenNode | undefined): Promise<string> {
    const isFoundAgain = this.verb === 'create' || row.input.externalReference !== undefined;
    const base = isFoundAgain ? codeFromName(originalName(row)) : '';
    if (base === '') refuse(row, field, { code: ProblemCode.MISSING_FIELD, message: missingKey(field, isFoundAgain) });
    const free = await this.freeCodes(row, codeBelow(owner, base));
    await this.numbering.turnOf(row);
    const code = this.take(row, free);
    // At once, so that the rows after it go on together and are looked up together.
    this.numbering.done(row);
    if (code === undefined) refuse(row, field, { code: ProblemCode.MISSING_FIELD, message: missingKey(field, true) });
    return code;
  }

  /** Codes that the hub has no node of: the plain one, and numbered ones where it is wanted more than once. */
  private async freeCodes(row: InputRow, plain: string): Promise<readonly string[]> {
    const isTaken = (await this.finder.find(plain, row.concept)) !== undefined;
    if (!isTaken && this.namesakes.get(baseOf(row)) === 1) return [plain];
    const codes = Array.from({ length: 99 }, (_, at) => (at === 0 ? plain : `${plain}-${at + 1}`));
    const there = await Promise.all(codes.map((code) => this.finder.find(code, row.concept)));
    return codes.filter((_, at) => !there[at]);
  }

  /** The first of the codes that no other row of the call has got. */
  private take({ concept }: InputRow, codes: readonly string[]): string | undefined {
    const free = codes.find((code) => !this.given.has(`${concept.name}:${code}`));
    if (free !== undefined) this.given.add(`${concept.name}:${free}`);
    return free;
  }
}

export const codeBelow = (owner: GivenNode | undefined, key: string): string => (owner ? `${owner.code}/${key}` : key);

const missingKey = (field: string, isFoundAgain: boolean): string =>
  isFoundAgain
    ? `${field} is missing, and none can be made from the name: give one.`
    : `${field} is missing: give it, or externalReference, so that the node is found again.`;

function originalName({ concept, input }: InputRow): string {
  const texts = mapOf(input[nameFieldOf(concept.type) ?? '']) ?? {};
  const original = typeof texts.original === 'string' ? texts[texts.original.toLowerCase()] : undefined;
  const name = [original, texts.fi, texts.sv, texts.en].find((each) => typeof each === 'string');
  return typeof name === 'string' ? name : '';
}

/** What the code of a row will most likely end in: what is given, or what follows from the name. */
export function likelyKey(row: InputRow): string {
  const written = row.input.code ?? row.input.key;
  return typeof written === 'string' ? written : codeFromName(originalName(row));
}

const baseOf = (row: InputRow): string => `${row.concept.name}:${codeFromName(originalName(row))}`;

/** Refuses a row whose identifier is that of another node than the input names. */
export function refuseOther(row: InputRow, { row: found }: Found, code: string): void {
  if (found.code === code) return;
  const message = `The identifier is that of ${row.concept.name} "${String(found.code)}", and the input names "${code}": correct one of them.`;
  refuse(row, 'externalReference', { code: ProblemCode.WRONG_VALUE, message });
}

function writtenKey(row: InputRow, field: 'code' | 'key'): string | undefined {
  const other = field === 'code' ? 'key' : 'code';
  if (typeof row.input[other] === 'string') {
    const why =
      field === 'key' ? 'it stands in another node, and its code ends in its key' : 'it stands in no other node';
    refuse(row, other, { code: ProblemCode.WRONG_VALUE, message: `Give ${field} and not ${other}: ${why}.` });
  }
  const written = row.input[field];
  if (typeof written !== 'string') return undefined;
  const problem = field === 'key' ? keyProblem(written) : codeProblem(written);
  return problem === undefined ? written : refuse(row, field, { code: ProblemCode.WRONG_VALUE, message: problem });
}
