import type { TestHub } from '../support/hub.js';
import { fieldsOf, keyOf, kinds, type Key, type Kind, type KindName, type ModelNode } from './mutation-model.js';

/** Every node, and the ids of all. */
export interface StoredState {
  readonly nodes: readonly ModelNode[];
  readonly ids: ReadonlyMap<string, string>;
}

/** The kinds that stand below no other one; the others are read inside these. */
const roots: readonly KindName[] = [
  'Organisation',
  'ContractType',
  'DataSubjectCategory',
  'Register',
  'Ownership',
  'EvidenceDocument',
];

/** Lists of parts that are no connections. */
const plainLists: ReadonlySet<string> = new Set(['cells']);

const whole = '(first: 100)';

function selection(kind: KindName): string {
  const own = ownSelection(kind, kinds[kind]);
  const parts = Object.entries(kinds[kind].parts ?? {}).map(([as, part]) =>
    plainLists.has(as) ? `${as} { ${selection(part)} }` : `${as}${whole} { nodes { ${selection(part)} } }`,
  );
  return [
    own,
    'externalReferences',
    `${whole} { nodes { ${ownSelection('ExternalReference', kinds.ExternalReference)} } }`,
    'statements',
    `${whole} { nodes { ${ownSelection('Statement', kinds.Statement)} } }`,
    ...parts,
  ].join(' ');
}

function ownSelection(kind: KindName, shape: Kind): string {
  const { texts = [], references = {}, lists = {}, owner, isKept } = shape;
  const fields = fieldsOf(shape).map((field) => {
    if (texts.includes(field)) return `${field} { text }`;
    return field in references ? `${field} { code }` : field;
  });
  const listed = Object.keys(lists).map((list) => `${list} { code }`);
  const custodian = (owner ?? isKept) ? ['custodian { code }'] : [];
  return ['__typename id code revision { number }', ...custodian, ...fields, ...listed].join(' ');
}

const query = `{ ${roots.map((kind) => `${kinds[kind].list}${whole} { nodes { ${selection(kind)} } }`).join(' ')} }`;

type Answered = Readonly<Record<string, unknown>>;

/** Reads all of the model's kinds in one operation. */
export async function stateOf(hub: TestHub): Promise<StoredState> {
  const reading = new Reading();
  const answer = (await hub.ask(query)) as Answered;
  for (const kind of roots) reading.readAll(answer[kinds[kind].list], null);
  return reading;
}

class Reading implements StoredState {
  readonly nodes: ModelNode[] = [];
  readonly ids = new Map<string, string>();

  readAll(list: unknown, owner: Key | null): void {
    const nodes = Array.isArray(list) ? list : (list as { readonly nodes: unknown[] }).nodes;
    for (const each of nodes) this.read(each as Answered, owner);
  }

  private read(answered: Answered, owner: Key | null): void {
    const kind = answered.__typename as KindName;
    const code = String(answered.code);
    const key = keyOf({ kind, code });
    this.ids.set(key, String(answered.id));
    this.nodes.push(nodeOf(answered, { kind, code, owner }));
    const inside = [...Object.keys(kinds[kind].parts ?? {}), 'externalReferences', 'statements'];
    for (const as of inside) if (answered[as] !== undefined) this.readAll(answered[as], key);
  }
}

function nodeOf(answered: Answered, place: Pick<ModelNode, 'kind' | 'code' | 'owner'>): ModelNode {
  const kind = kinds[place.kind];
  const lists = Object.keys(kind.lists ?? {}).map((list) => [list, (answered[list] as unknown[]).map(codeOf).sort()]);
  return {
    ...place,
    version: (answered.revision as { readonly number: number }).number,
    custodian: (codeOf(answered.custodian ?? null) ?? null) as string | null,
    fields: Object.fromEntries(fieldsOf(kind).map((field) => [field, valueOf(answered[field])])) as ModelNode['fields'],
    lists: Object.fromEntries(lists) as ModelNode['lists'],
  };
}

const codeOf = (value: unknown): unknown => (value as Answered | null)?.code;

function valueOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null;
  return (value as Answered).text ?? (value as Answered).code ?? null;
}
