import { keyOf, kinds, type KindName, type Nodes, type Value } from './mutation-model.js';
import type { DrawnRow } from './random-commands.js';

/** Makes a row well where the draw was not lucky: else one of many references leads nowhere, and nothing is written. */
export function grounded(row: DrawnRow, nodes: Nodes): DrawnRow {
  const { kind, key, fields, lists, parts } = row;
  const { required, references = {}, isKept } = kinds[kind];
  const owner = row.owner === undefined ? undefined : ownerThatIs(row.owner, kinds[kind].owner?.kind, nodes);
  const isThere = nodes.has(keyOf({ kind, code: owner === undefined ? key : `${owner}/${key}` }));
  const said = Object.keys({ ...required, ...fields }).map((field): [string, Value | undefined] => {
    const value = fields[field] ?? (isThere ? undefined : required[field]);
    const target = references[field];
    return [field, target && typeof value === 'string' ? codeThatIs(target, value, nodes) : value];
  });
  const own = Object.fromEntries(said);
  const inside = Object.entries(parts).map(([as, of]) => [as, of.map((part) => grounded(part, nodes))]);
  return {
    ...row,
    owner,
    custodian: isKept && !isThere ? 'keeper' : row.custodian,
    fields: { ...own, ...(own.parent === key ? { parent: undefined } : {}) },
    lists: listsThatAre({ kind, owner, lists }, nodes),
    parts: Object.fromEntries(inside) as DrawnRow['parts'],
  };
}

function codeThatIs(kind: KindName, code: string, nodes: Nodes): string {
  if (nodes.has(keyOf({ kind, code }))) return code;
  const there = [...nodes.values()].filter((node) => node.kind === kind);
  return there.at(code.length % Math.max(there.length, 1))?.code ?? code;
}

function ownerThatIs(owner: string, kind: KindName | undefined, nodes: Nodes): string {
  if (kind) return codeThatIs(kind, owner, nodes);
  return nodes.has(owner) ? owner : 'Register:reg-1';
}

/** Without what is not there, what is of another register, and what stands there already. */
function listsThatAre(
  { kind, owner, lists }: Pick<DrawnRow, 'kind' | 'owner' | 'lists'>,
  nodes: Nodes,
): DrawnRow['lists'] {
  const entries = Object.entries(lists).map(([name, list]) => {
    const target = kinds[kind].lists?.[name];
    const isWell = (code: string): boolean =>
      target !== undefined &&
      nodes.has(keyOf({ kind: target, code })) &&
      (target !== 'RegisterCell' || nodes.get(keyOf({ kind: target, code }))?.owner === `Register:${String(owner)}`);
    return [name, list && [...new Set(list)].filter(isWell)];
  });
  return Object.fromEntries(entries) as DrawnRow['lists'];
}
