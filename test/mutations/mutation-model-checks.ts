import { keyOf, kinds, type KindName, type ModelNode, type Nodes, type Verb } from './mutation-model.js';
import type { Mistake, Placed } from './mutation-model-placing.js';

/** What is around the rows that are checked. */
export interface Around {
  readonly verb: Verb;
  /** Nodes that are there. */
  readonly nodes: Nodes;
  /** All rows of the mutation that are nodes. */
  readonly rows: readonly Placed[];
  /** Every row is a node; else nobody knows what the others may name. */
  readonly isComplete: boolean;
}

/** What is wrong with rows beside the nodes that are there and beside each other. */
export function mistakesIn(around: Around): readonly Mistake[] {
  return [
    ...around.rows.flatMap((row) => [
      ...expectationMistakes(row, around.verb),
      ...custodianMistakes(row, around),
      ...selfMistakes(row, around),
      ...referenceMistakes(row, around),
    ]),
    ...duplicates(around.rows),
    ...cycles(around),
  ];
}

const mistake = ({ row }: Placed, code: string, ...path: (string | number)[]): Mistake => ({
  path: [...row.input.path, ...path],
  code,
});

/** The node as the mutation would leave it. */
export function nodeAfter({ rows, nodes }: Pick<Around, 'rows' | 'nodes'>, kind: KindName, code: string) {
  const key = keyOf({ kind, code });
  return rows.find(({ node }) => keyOf(node) === key)?.node ?? nodes.get(key);
}

function expectationMistakes(placed: Placed, verb: Verb): Mistake[] {
  const { stored, row } = placed;
  const { version } = row.input;
  if (!stored) return version === undefined || verb === 'create' ? [] : [mistake(placed, 'NOT_FOUND', 'version')];
  if (verb === 'create') return [mistake(placed, 'ALREADY_EXISTS')];
  if (version === undefined || version === stored.version) return [];
  return [{ ...mistake(placed, 'CONFLICT', 'version'), version: stored.version }];
}

function custodianMistakes(placed: Placed, around: Around): Mistake[] {
  const { custodian } = placed.row.input;
  if (custodian === undefined || !kinds[placed.node.kind].isKept) return [];
  if (!nodeAfter(around, 'Organisation', custodian))
    return around.isComplete ? [mistake(placed, 'DANGLING_REFERENCE', 'custodian')] : [];
  const isMoved = placed.stored && placed.stored.custodian !== custodian;
  return isMoved ? [mistake(placed, 'OTHER_CUSTODIAN')] : [];
}

function selfMistakes(placed: Placed, around: Around): Mistake[] {
  const { kind, fields } = placed.node;
  const isSelf = kind === 'Ownership' && fields.owner === fields.owned;
  return isSelf && nodeAfter(around, 'Organisation', String(fields.owner))
    ? [mistake(placed, 'SELF_REFERENCE', 'owned')]
    : [];
}

function referenceMistakes(placed: Placed, around: Around): Mistake[] {
  const { references = {}, lists = {} } = kinds[placed.node.kind];
  const { fields, lists: given } = placed.row.input;
  const single = Object.entries(references).map(([name, kind]) => ({ path: [name], kind, code: fields[name] }));
  const listed = Object.entries(lists).flatMap(([name, kind]) =>
    (given[name] ?? []).map((code, at) => ({ path: [name, at], kind, code })),
  );
  return [...single, ...listed].flatMap(({ path, kind, code }) => {
    if (typeof code !== 'string') return [];
    const target = nodeAfter(around, kind, code);
    if (!target) return around.isComplete ? [mistake(placed, 'DANGLING_REFERENCE', ...path)] : [];
    return wrongTarget(placed.node, target, around).map((problem) => mistake(placed, problem, ...path));
  });
}

/** Nodes of one company name only nodes that it keeps, and those of a register only nodes of the register. */
function wrongTarget(node: ModelNode, target: ModelNode, around: Around): string[] {
  const isKnown = node.custodian !== null && nodeAfter(around, 'Organisation', node.custodian) !== undefined;
  const isOther = isKnown && target.custodian !== null && node.custodian !== target.custodian;
  const isElsewhere = target.kind === 'RegisterCell' && target.owner !== node.owner;
  return [...(isOther ? ['OTHER_CUSTODIAN'] : []), ...(isElsewhere ? ['OTHER_REGISTER'] : [])];
}

function duplicates(rows: readonly Placed[]): Mistake[] {
  return rows.flatMap((placed, at) => {
    const isAgain = rows.slice(0, at).some(({ node }) => keyOf(node) === keyOf(placed.node));
    return isAgain ? [mistake(placed, 'DUPLICATE_CODE')] : [];
  });
}

function cycles(around: Around): Mistake[] {
  return around.rows.flatMap((placed) => {
    const { kind, code, fields } = placed.node;
    const seen = new Set<unknown>();
    let above = fields.parent;
    while (typeof above === 'string' && above !== code && !seen.has(above)) {
      seen.add(above);
      above = nodeAfter(around, kind, above)?.fields.parent;
    }
    return above === code ? [mistake(placed, 'CYCLE', 'parent')] : [];
  });
}

const sets: Partial<Record<KindName, (node: ModelNode) => readonly unknown[] | undefined>> = {
  Organisation: ({ fields }) => (fields.businessId === null ? undefined : [fields.businessId]),
  Controllership: ({ owner, fields }) => [owner, fields.organisation, fields.kind],
  ExternalReference: ({ custodian, fields }) => [custodian, fields.system, fields.kind, fields.value],
};

const setOf = (node: ModelNode): string | undefined => {
  const value = sets[node.kind]?.(node);
  return value && JSON.stringify([node.kind, ...value]);
};

/** Whether two nodes have what only one may have. A business ID changes hands in one write; a controllership does not. */
export function hasClash(before: Nodes, nodes: Nodes): boolean {
  if (isHandedOver(before, nodes)) return true;
  const values = [...nodes.values()].flatMap((node) => setOf(node) ?? []);
  return new Set(values).size < values.length;
}

function isHandedOver(before: Nodes, after: Nodes): boolean {
  return [...after].some(([key, node]) => {
    const value = node.kind === 'Controllership' ? setOf(node) : undefined;
    return value !== undefined && [...before].some(([had, each]) => had !== key && setOf(each) === value);
  });
}
