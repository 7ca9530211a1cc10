import { around, type GivenNode } from '../../schema/given/given-node.js';
import { givenConcepts } from '../../schema/given/given-shape.js';
import { ProblemCode } from '../../schema/given/problem.js';
import type { InputRow } from '../../schema/mutations/input-rows.js';
import type { Verb } from '../../schema/mutations/mutation.js';
import { keysOf, type Keys } from '../../schema/mutations/writable.js';
import { conceptOf } from '../../schema/model/declarations.js';
import { fieldNamed } from '../../schema/model/shape.js';
import { findByExternalKey } from './external-key.js';
import type { HubReader } from './hub-reader.js';
import { knownNode } from './known-node.js';
import { NodeFinder, splitKind, type Found } from './node-finder.js';
import { refuse, Refused } from './refused.js';
import { codeBelow, refuseOther, RowCodes } from './row-codes.js';

/** Which node a row is, and where it stands. */
export interface Standing {
  /** None where it follows from the values. */
  readonly code: string | undefined;
  readonly owner: GivenNode | undefined;
  /** The node, when it is there already. */
  readonly stored: Found | undefined;
  /** The node that has the row's identifier of another system. */
  readonly external?: Found | undefined;
}

interface Call {
  readonly verb: Verb;
  readonly rows: readonly InputRow[];
  readonly reader: HubReader;
  /** The node that another row of the call is; none where that row is refused. */
  readonly place: (row: InputRow) => Promise<GivenNode | undefined>;
}

/** Finds out which node each row of a call is: by its code, its key in the node around it, or another system's identifier. */
export class StandingOfRows {
  readonly finder: NodeFinder;
  private readonly rows: ReadonlyMap<string, InputRow>;
  private readonly codes: RowCodes;

  constructor(private readonly call: Call) {
    this.finder = new NodeFinder(call.reader);
    this.codes = new RowCodes(call.verb, call.rows, this.finder);
    this.rows = new Map(call.rows.flatMap((row) => writtenNamesOf(row).map((name) => [name, row] as const)));
  }

  async of(row: InputRow): Promise<Standing> {
    try {
      return await this.find(row);
    } finally {
      this.codes.known(row);
    }
  }

  private async find(row: InputRow): Promise<Standing> {
    if (this.call.verb === 'update' && !row.around) return this.ofKnown(row, await knownNode(this.finder, row, 'id'));
    const external = await findByExternalKey(row, this.call.reader, this.finder);
    const keys = keysOf(row.concept);
    if (external && keys.key && keys.owner && !row.around && row.input[keys.owner.name] === undefined)
      return this.ofFoundPart(row, external);
    const owner = await this.ownerOf(row, keys);
    const code = await this.codes.of(row, { keys, owner, external });
    const stored = code === undefined ? undefined : await this.finder.find(code, row.concept);
    return { code, owner, stored, external };
  }

  /** A part that is found by its identifier alone; a key that is given must be its own. */
  private async ofFoundPart(row: InputRow, external: Found): Promise<Standing> {
    const standing = await this.ofKnown(row, external);
    const written = row.input.key;
    if (typeof written === 'string' && standing.owner) refuseOther(row, external, codeBelow(standing.owner, written));
    return standing;
  }

  private async ofKnown(row: InputRow, stored: Found): Promise<Standing> {
    const owner = await this.finder.ownerOf(stored);
    return { code: String(stored.row.code), owner: owner && (await this.finder.named(owner)), stored };
  }

  private async ownerOf(row: InputRow, { owner }: Keys): Promise<GivenNode | undefined> {
    if (!owner) return undefined;
    const written = row.input[owner.name];
    if (row.around) return this.ownerAround(row, row.around, owner.name);
    if (typeof written === 'string') return this.ownerWritten(row, owner.name, written);
    if (!owner.isRequired) return undefined;
    const message = `${owner.name} is missing: say what the ${row.concept.name} is part of.`;
    return refuse(row, owner.name, { code: ProblemCode.MISSING_FIELD, message });
  }

  private async ownerAround(row: InputRow, outer: InputRow, name: string): Promise<GivenNode> {
    const said = [name, row.relation ?? name].find((each) => row.input[each] !== undefined);
    if (said !== undefined) {
      const message = `The ${outer.concept.name} around it says ${said}: leave it out.`;
      refuse(row, said, { code: ProblemCode.WRONG_VALUE, message });
    }
    const node = await this.call.place(outer);
    const owner = node && (row.relation === undefined ? node : around(node, 'Register'));
    // The row around it tells what is wrong.
    if (!owner) throw new Refused([]);
    return owner;
  }

  private async ownerWritten(row: InputRow, name: string, written: string): Promise<GivenNode> {
    const field = fieldNamed(row.concept.type, name);
    const concept = field.kind === 'toOne' ? conceptOf(field.target()) : undefined;
    const inCall = this.rows.get(concept ? `${concept.name}:${written}` : written);
    if (inCall) {
      const node = await this.call.place(inCall);
      if (!node) throw new Refused([]);
      return node;
    }
    const found = await (concept ? this.finder.find(written, concept) : this.finder.findAny(written, nodeConcepts()));
    if (found) return this.finder.named(found);
    const { kind, rest } = concept ? { kind: concept.name, rest: written } : splitKind(written);
    const what = kind === '' ? 'node' : kind;
    const message = `There is no ${what} "${rest}": correct it, or add the ${what}.`;
    return refuse(row, name, { code: ProblemCode.DANGLING_REFERENCE, message });
  }
}

/** The names by which other rows of the call may name a row: its kind and code, as far as the input says them. */
function writtenNamesOf({ concept, input }: InputRow): readonly string[] {
  if (typeof input.code === 'string') return [`${concept.name}:${input.code}`];
  const owner = keysOf(concept).owner;
  const whole = owner && input[owner.name];
  return typeof whole === 'string' && typeof input.key === 'string' ? [`${concept.name}:${whole}/${input.key}`] : [];
}

const nodeConcepts = () => new Map(givenConcepts().map((concept) => [concept.name, concept]));
