import { randomUUID } from 'node:crypto';
import { around, keyOf, type GivenNode, type Reference } from '../../schema/given/given-node.js';
import { shapeOf } from '../../schema/given/given-shape.js';
import type { FiledNode } from '../../schema/given/duplicates.js';
import type { Concept } from '../../schema/model/declarations.js';
import { tableNamed, type Tables } from '../../schema/read-plan/tables.js';
import { relationColumn, type WrittenRow } from '../../schema/writes/node-write.js';
import type { HubRows, WantedCodes } from './hub-rows.js';

/** A node that a reference leads to, in the files or in the hub, and what it belongs to. */
export interface Target {
  readonly concept: Concept;
  readonly id: string;
  readonly code: string;
  readonly custodianId: string | undefined;
  readonly registerId: string | undefined;
  readonly ownerId: string | undefined;
}

/** What was read of the hub. */
interface Hub {
  readonly rows: HubRows;
  readonly tables: Tables;
  readonly ownerCodes: ReadonlyMap<string, string>;
}

/** Every code that the nodes have or may mean. */
export function wantedCodes(nodes: readonly FiledNode[]): WantedCodes {
  const wanted: WantedCodes = new Map();
  const want = (concept: Concept, codes: readonly string[]): void => {
    const known = wanted.get(concept) ?? new Set();
    for (const code of codes) known.add(code);
    wanted.set(concept, known);
  };
  for (const { node } of nodes) {
    for (let at: GivenNode | undefined = node; at; at = at.owner) want(at.concept, [at.code]);
    for (const { target, candidates } of allReferences(node)) want(target, candidates);
  }
  return wanted;
}

export function allReferences(node: GivenNode): readonly Reference[] {
  const custodian = node.custodian ? [node.custodian] : [];
  return [...custodian, ...node.references, ...node.lists.flatMap(({ references }) => references)];
}

/** Finds what references lead to: nodes of the files first, then rows of the hub. */
export class Targets {
  private readonly nodes = new Map<string, GivenNode>();
  private readonly ids = new Map<string, string>();
  private readonly idsByNode = new Map<GivenNode, string>();
  private readonly found = new Map<GivenNode, Target>();
  private readonly codesById = new Map<string, string>();

  constructor(
    nodes: readonly FiledNode[],
    private readonly hub: Hub,
  ) {
    for (const [id, code] of hub.ownerCodes) this.codesById.set(id, code);
    for (const { node } of nodes) {
      const key = keyOf(node.concept.name, node.code);
      if (this.nodes.has(key)) continue;
      this.nodes.set(key, node);
      this.ids.set(key, textOf(this.stored(node)?.id) ?? randomUUID());
      this.codesById.set(this.idOf(node), node.code);
    }
    for (const rows of this.hub.rows.values()) for (const [code, row] of rows) this.codesById.set(String(row.id), code);
  }

  /** The row that the hub has of the node. */
  stored(node: GivenNode): WrittenRow | undefined {
    return this.hub.rows.get(node.concept.name)?.get(node.code);
  }

  /** Of a node to be written, or of one in the hub that it is part of. */
  idOf(node: GivenNode): string {
    const known = this.idsByNode.get(node) ?? this.findId(node);
    this.idsByNode.set(node, known);
    return known;
  }

  private findId(node: GivenNode): string {
    return this.ids.get(keyOf(node.concept.name, node.code)) ?? textOf(this.stored(node)?.id) ?? '';
  }

  codeOf(id: string): string | undefined {
    return this.codesById.get(id);
  }

  find({ target, candidates, id }: Reference): Target | undefined {
    if (id !== undefined) return kept(target, id);
    for (const code of candidates) {
      const node = this.nodes.get(keyOf(target.name, code));
      if (node) return this.ofNode(node);
      const row = this.hub.rows.get(target.name)?.get(code);
      if (row) return this.ofRow(target, row);
    }
    return undefined;
  }

  ofNode(node: GivenNode): Target {
    const known = this.found.get(node);
    if (known) return known;
    const register = shapeOf(node.concept).hasImpliedRegister ? around(node, 'Register') : undefined;
    const target: Target = {
      concept: node.concept,
      id: this.idOf(node),
      code: node.code,
      custodianId: node.custodian && this.find(node.custodian)?.id,
      registerId: register && this.idOf(register),
      ownerId: node.owner && this.idOf(node.owner),
    };
    this.found.set(node, target);
    return target;
  }

  private ofRow(concept: Concept, row: WrittenRow): Target {
    const shape = shapeOf(concept);
    const owner =
      shape.owner?.kind === 'toOne'
        ? row[relationColumn(tableNamed(this.hub.tables, concept.name), shape.owner.name)]
        : undefined;
    return {
      concept,
      id: String(row.id),
      code: String(row.code),
      custodianId: textOf(row.custodian_id),
      registerId: shape.hasImpliedRegister ? textOf(row.register_id) : undefined,
      ownerId: textOf(owner),
    };
  }
}

/** What an update leaves as it is was checked when it was written. */
const kept = (concept: Concept, id: string): Target => ({
  concept,
  id,
  code: '',
  custodianId: undefined,
  registerId: undefined,
  ownerId: undefined,
});

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
