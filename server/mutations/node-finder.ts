import type { GivenNode, Reference } from '../../schema/given/given-node.js';
import { shapeOf } from '../../schema/given/given-shape.js';
import { conceptNamed, conceptOf, type Concept } from '../../schema/model/declarations.js';
import { idOf, kindOf } from '../../schema/model/relations.js';
import { tableNamed } from '../../schema/read-plan/tables.js';
import { relationColumn, type WrittenRow } from '../../schema/writes/node-write.js';
import type { HubReader } from './hub-reader.js';

/** A node of the hub, as mutations name it. */
export interface Found {
  readonly concept: Concept;
  readonly row: WrittenRow;
}

const globalId = /^([A-Z][A-Za-z0-9]*):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Finds nodes of the hub by what clients write for them: a code, or a global id. */
export class NodeFinder {
  constructor(private readonly reader: HubReader) {}

  /** The node that a reference to one kind leads to. */
  async find(written: string, concept: Concept): Promise<Found | undefined> {
    const [, kind, id] = globalId.exec(written) ?? [];
    if (kind !== undefined && kind !== concept.name) return undefined;
    const row = await (id === undefined ? this.reader.byCode(concept, written) : this.reader.byId(concept, id));
    return row && { concept, row };
  }

  /** The node of any kind that a reference leads to: its global id, or its kind and code. */
  async findAny(written: string, concepts: ReadonlyMap<string, Concept>): Promise<Found | undefined> {
    const { kind, rest } = splitKind(written);
    const concept = concepts.get(kind);
    return concept && this.find(globalId.test(written) ? written : rest, concept);
  }

  /** A reference in its one form, a code; nothing where an id leads to no node of the kind. */
  async codeOf(written: string, concept: Concept): Promise<string | undefined> {
    if (!globalId.test(written)) return written;
    const found = await this.find(written, concept);
    return found && String(found.row.code);
  }

  /** The node with what it is part of, up to the outermost: named by others, not written itself. */
  async named({ concept, row }: Found): Promise<GivenNode> {
    const owner = await this.ownerOf({ concept, row });
    return {
      concept,
      code: String(row.code),
      path: [],
      owner: owner && (await this.named(owner)),
      custodian: custodianOf(row),
      values: new Map(),
      references: [],
      lists: [],
    };
  }

  /** The node that another one is part of. */
  async ownerOf({ concept, row }: Found): Promise<Found | undefined> {
    const { owner } = shapeOf(concept);
    if (!owner) return undefined;
    const table = tableNamed(this.reader.hub.tables, concept.name);
    const target =
      owner.kind === 'toOne' ? conceptOf(owner.target()) : conceptNamed(String(row[table.column(kindOf(owner.name))]));
    const id = row[owner.kind === 'toOne' ? relationColumn(table, owner.name) : table.column(idOf(owner.name))];
    const found = typeof id === 'string' ? await this.reader.byId(target, id) : undefined;
    return found && { concept: target, row: found };
  }
}

/** `Register:oomi-customers` is a kind and a code. */
export function splitKind(written: string): { readonly kind: string; readonly rest: string } {
  const at = written.indexOf(':');
  return { kind: written.slice(0, Math.max(at, 0)), rest: written.slice(at + 1) };
}

/** Who keeps a row, as a reference to it. */
export function custodianOf({ custodian_id: id }: WrittenRow): Reference | undefined {
  if (typeof id !== 'string') return undefined;
  return { field: 'custodian', target: conceptNamed('Organisation'), written: '', candidates: [], path: [], id };
}
