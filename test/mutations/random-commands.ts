import fc from 'fast-check';
import {
  fieldsOf,
  keyOf,
  kinds,
  type ExternalKey,
  type InputRow,
  type KindName,
  type ModelNode,
  type Mutation,
  type Nodes,
  type Path,
  type Value,
  type Verb,
} from './mutation-model.js';
import { grounded } from './random-grounding.js';

/** A row as it is drawn: which node it means, and what it says of it. */
export interface DrawnRow {
  readonly kind: KindName;
  readonly key: string;
  readonly hasKey: boolean;
  readonly owner: string | undefined;
  readonly custodian: string | undefined;
  readonly seen: 'now' | 'never' | undefined;
  readonly external: ExternalKey | undefined;
  readonly fields: Readonly<Record<string, Value | undefined>>;
  readonly lists: Readonly<Record<string, readonly string[] | null | undefined>>;
  readonly parts: Readonly<Record<string, readonly DrawnRow[]>>;
  readonly isGrounded: boolean;
}

/** A mutation as it is drawn; the versions it has seen are those of the moment it is sent. */
export interface Command {
  readonly verb: Verb | 'remove';
  readonly rows: readonly DrawnRow[];
  /** The number of the term that takes the place of a removed one. */
  readonly replaceBy: number | undefined;
  readonly dryRun: boolean;
  /** Names nodes by their global ids, where they are there. */
  readonly byId: boolean;
  /** Which of the nodes that are there it changes or removes. */
  readonly pick: number | undefined;
}

const numbered = (prefix: string, count: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: count }).map((n) => `${prefix}-${n}`);
const maybe = <T>(value: fc.Arbitrary<T>, weight = 2): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) });
const orNull = <T>(value: fc.Arbitrary<T>, weight = 4): fc.Arbitrary<T | null> =>
  fc.oneof({ weight, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
const often = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: rare });

const organisation = often(
  fc.oneof(numbered('org', 3), fc.constant('keeper')),
  fc.oneof(numbered('org', 4), fc.constant('nobody')),
);
const register = often(fc.constantFrom('reg-1', 'reg-1', 'reg-2'), fc.constant('reg-3'));
const activity = fc.tuple(register, numbered('act', 2)).map((steps) => steps.join('/'));
const cell = fc.tuple(register, numbered('cell', 3)).map((steps) => steps.join('/'));
const purpose = fc.tuple(activity, numbered('aim', 2)).map((steps) => steps.join('/'));
const contractType = numbered('type', 4);
const subject = often(numbered('subject', 2), numbered('subject', 3));
const said = fc.oneof(
  organisation.map((each) => `Organisation:${each}`),
  contractType.map((each) => `ContractType:${each}`),
  register.map((each) => `Register:${each}`),
  purpose.map((each) => `Purpose:${each}`),
);
const custodian = often(fc.constant('keeper'), organisation);
const name = fc.constantFrom('Sähkö', 'Uusi', 'Vanha nimi');

type Fields = Readonly<Record<string, fc.Arbitrary<Value | undefined>>>;

/** How the rows of each kind are drawn. */
interface Drawing {
  readonly key: fc.Arbitrary<string>;
  readonly owner?: fc.Arbitrary<string>;
  readonly fields: Fields;
  readonly lists?: Readonly<Record<string, fc.Arbitrary<readonly string[] | null | undefined>>>;
  readonly isFoundByOthers?: true;
}

const named: Fields = { name: maybe(orNull(name, 20), 5) };
const list = (of: fc.Arbitrary<string>) => maybe(orNull(fc.array(of, { maxLength: 3 }), 8), 3);

const drawings: Readonly<Record<Exclude<KindName, 'EvidenceDocument' | 'ExternalReference'>, Drawing>> = {
  Organisation: {
    key: numbered('org', 4),
    fields: {
      ...named,
      phone: maybe(orNull(fc.constantFrom('1', '2'))),
      businessId: maybe(orNull(often(fc.constantFrom('2000001-6', '2000002-4'), fc.constant('2000001-1')))),
    },
    isFoundByOthers: true,
  },
  ContractType: { key: contractType, fields: { ...named, parent: maybe(orNull(contractType), 5) } },
  DataSubjectCategory: { key: subject, fields: { ...named, parent: maybe(orNull(subject), 5) } },
  Register: { key: register, fields: named, isFoundByOthers: true },
  RegisterCell: {
    key: numbered('cell', 3),
    owner: register,
    fields: { dataSubjectCategory: maybe(subject) },
    lists: { contractTypes: list(contractType) },
  },
  Controllership: {
    key: numbered('ctl', 3),
    owner: register,
    fields: { organisation: maybe(organisation), kind: maybe(fc.constantFrom('SOLE', 'JOINT')) },
    lists: { scope: list(cell) },
  },
  ProcessingActivity: { key: numbered('act', 2), owner: register, fields: named },
  Purpose: { key: numbered('aim', 2), owner: activity, fields: named, isFoundByOthers: true },
  Ownership: {
    key: numbered('own', 2),
    fields: {
      owner: maybe(organisation),
      owned: maybe(organisation),
      kind: maybe(fc.constantFrom('PARENT', 'ASSOCIATE')),
      share: maybe(orNull(often(fc.constantFrom(0, 12.5, 100), fc.constantFrom(101, -1)))),
    },
  },
  Statement: {
    key: fc.constant(''),
    owner: said,
    fields: {
      aspect: fc.constantFrom('RETENTION', 'DPO'),
      document: fc.constantFrom('notice', 'brief'),
      says: maybe(fc.constantFrom('NONE', 'NOT_STATED')),
    },
  },
};

export type DrawnKind = keyof typeof drawings;

const external: fc.Arbitrary<ExternalKey> = fc.record({
  system: fc.constant('erp'),
  kind: fc.constantFrom('vendor', 'contract'),
  value: fc.constantFrom('1', '2'),
  custodian: maybe(custodian, 4),
});

function drawnRow(kind: DrawnKind, parts: DrawnRow['parts'] = {}): fc.Arbitrary<DrawnRow> {
  const { key, owner, fields, lists = {}, isFoundByOthers } = drawings[kind];
  const isUsual = often(fc.constant(true), fc.constant(false));
  const row = fc.record({
    kind: fc.constant(kind),
    key,
    hasKey: isUsual,
    owner: owner ? maybe(owner, 9) : fc.constant(undefined),
    custodian: kinds[kind].isKept ? maybe(custodian, 9) : fc.constant(undefined),
    seen: maybe(often<'now' | 'never'>(fc.constant('now'), fc.constant('never')), 1),
    external: isFoundByOthers ? maybe(external, 1) : fc.constant(undefined),
    fields: fc.record(fields),
    lists: fc.record(lists),
    parts: fc.constant(parts),
    isGrounded: often(fc.constant(true), fc.constant(false)),
  });
  // Integrators find nodes by their own identifiers, and know no codes.
  return fc
    .tuple(row, fc.boolean())
    .map(([drawn, isKeyless]) => (drawn.external && isKeyless ? { ...drawn, hasKey: false, owner: undefined } : drawn));
}

/** Sometimes with the nodes inside it. */
const wholeRow = (kind: DrawnKind): fc.Arbitrary<DrawnRow> => {
  const purposes = fc.array(drawnRow('Purpose'), { maxLength: 2 });
  const around = (each: DrawnKind): fc.Arbitrary<DrawnRow> =>
    purposes.chain((inside) => drawnRow(each, inside.length > 0 ? { purposes: inside } : {}));
  if (kind === 'ProcessingActivity') return around(kind);
  if (kind !== 'Register') return drawnRow(kind);
  const inside = fc.record({
    activities: fc.array(around('ProcessingActivity'), { maxLength: 1 }),
    cells: fc.array(drawnRow('RegisterCell'), { maxLength: 2 }),
  });
  return inside.chain((nested) => drawnRow(kind, nested));
};

const anyRow = fc.constantFrom(...(Object.keys(drawings) as DrawnKind[])).chain(wholeRow);

const commandOf = (verb: Command['verb'], rows: fc.Arbitrary<readonly DrawnRow[]>): fc.Arbitrary<Command> =>
  fc.record({
    verb: fc.constant(verb),
    rows,
    replaceBy: maybe(fc.integer({ min: 1, max: 3 })),
    dryRun: often(fc.constant(false), fc.constant(true)),
    byId: fc.boolean(),
    pick: maybe(fc.nat({ max: 20 }), 5),
  });

const one = anyRow.map((row) => [row]);
const termRow = fc
  .constantFrom<DrawnKind[]>('ContractType', 'DataSubjectCategory')
  .chain((kind) => drawnRow(kind))
  .map((row) => [row]);

export const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: commandOf('create', one) },
  { weight: 4, arbitrary: commandOf('update', one) },
  { weight: 4, arbitrary: commandOf('upsert', one) },
  { weight: 3, arbitrary: commandOf('upsertMany', fc.array(anyRow, { minLength: 1, maxLength: 4 })) },
  { weight: 3, arbitrary: commandOf('remove', one) },
  { weight: 3, arbitrary: commandOf('remove', termRow) },
);

/** The mutation that a command is, beside the nodes that there are. */
export function mutationOf(drawn: Command, nodes: Nodes, reason: string): Mutation {
  const { verb, dryRun } = drawn;
  const rows = keyed(drawn.rows).map((row) => (row.isGrounded && verb !== 'update' ? grounded(row, nodes) : row));
  const [first] = rows;
  const note = { reason, dryRun };
  if (verb === 'upsertMany') return { ...note, verb, rows: listed(rows, nodes) };
  if (!first) throw new Error(`${verb} needs a row.`);
  if (verb === 'create') return { ...note, verb, rows: [created(first, top)] };
  if (verb === 'upsert') return { ...note, verb, rows: [inputRow(first, top, nodes)] };
  if (verb === 'remove') return { ...note, verb, ...removalOf(drawn, first, nodes) };
  const there = [...nodes.values()].filter(({ kind }) => kind === first.kind);
  const code = pickOf(there, drawn)?.code ?? codeMeant(first);
  return { ...note, verb, rows: [updated(first, code, versionSeen(first, code, nodes) ?? 1)] };
}

function removalOf(drawn: Command, row: DrawnRow, nodes: Nodes) {
  const among = [...nodes.values()].filter(({ kind: of }) => !kinds[row.kind].isTerm || of === row.kind);
  const { kind, code } = pickOf(among, drawn) ?? { kind: row.kind, code: codeMeant(row) };
  const version = versionSeen({ ...row, kind }, code, nodes) ?? 1;
  const isReplaced = kinds[kind].isTerm && drawn.replaceBy !== undefined;
  const term = kind === 'ContractType' ? 'type' : 'subject';
  return { kind, code, version, ...(isReplaced ? { replaceBy: `${term}-${drawn.replaceBy}` } : {}) };
}

const pickOf = (there: readonly ModelNode[], { pick }: Command): ModelNode | undefined =>
  pick === undefined ? undefined : there[pick % Math.max(there.length, 1)];

/** Leaves at most one row whose code is made from its name: which of two gets the plain name is left open. */
function keyed(rows: readonly DrawnRow[], seen = { keyless: false }): readonly DrawnRow[] {
  return rows.map((row) => {
    const hasKey = row.hasKey || seen.keyless;
    seen.keyless ||= !row.hasKey;
    const inside = Object.entries(row.parts).map(([as, parts]) => [as, keyed(parts, seen)]);
    return { ...row, hasKey, parts: Object.fromEntries(inside) as DrawnRow['parts'] };
  });
}

function listed(rows: readonly DrawnRow[], nodes: Nodes): readonly InputRow[] {
  const counts = new Map<KindName, number>();
  return rows.map((row) => {
    const at = counts.get(row.kind) ?? 0;
    counts.set(row.kind, at + 1);
    return inputRow(row, { path: ['input', kinds[row.kind].list, at], isInside: false }, nodes);
  });
}

/** The wholes of parts that do not say any. */
const usualWholes: Partial<Record<KindName, string>> = {
  RegisterCell: 'reg-1',
  Controllership: 'reg-1',
  ProcessingActivity: 'reg-1',
  Purpose: 'reg-1/act-1',
  Statement: 'Register:reg-1',
};

/** The code of the node that a drawn row means. */
function codeMeant({ kind, key, owner, fields }: DrawnRow): string {
  const whole = owner ?? usualWholes[kind];
  if (kind === 'Statement') return `${String(whole)}:${String(fields.aspect)}@${String(fields.document)}`;
  return whole === undefined ? key : `${whole}/${key}`;
}

function versionSeen({ kind, seen }: DrawnRow, code: string, nodes: Nodes): number | undefined {
  const now = nodes.get(keyOf({ kind, code }))?.version;
  return seen === 'never' ? (now ?? 1) + 1000 : now;
}

/** Where a row stands in the input. */
interface Place {
  readonly path: Path;
  readonly isInside: boolean;
}

const top: Place = { path: ['input'], isInside: false };

function inputRow(row: DrawnRow, place: Place, nodes: Nodes): InputRow {
  const { kind, key, hasKey, owner, seen } = row;
  return {
    kind,
    path: place.path,
    key: hasKey && kind !== 'Statement' ? key : undefined,
    owner: place.isInside ? undefined : owner,
    custodian: row.custodian,
    version: seen && versionSeen(row, codeMeant(row), nodes),
    external: row.external,
    fields: row.fields,
    lists: row.lists,
    parts: partsOf(row, place, (part, inside) => inputRow(part, inside, nodes)),
  };
}

function partsOf(
  { parts }: DrawnRow,
  { path }: Place,
  build: (part: DrawnRow, place: Place) => InputRow,
): InputRow['parts'] {
  return Object.fromEntries(
    Object.entries(parts).map(([as, rows]) => [
      as,
      rows.map((part, at) => build(part, { path: [...path, as, at], isInside: true })),
    ]),
  );
}

/** A new node must say all that its input asks for. */
function created(row: DrawnRow, place: Place): InputRow {
  const { kind, key, hasKey, fields } = row;
  const { required, isKept } = kinds[kind];
  const given = fieldsOf(kinds[kind]).map((field) => [field, fields[field] ?? required[field] ?? fields[field]]);
  const mayDoWithout = required.name !== undefined && !place.isInside;
  return {
    kind,
    path: place.path,
    key: kind === 'Statement' || (mayDoWithout && !hasKey) ? undefined : key,
    owner: place.isInside ? undefined : (row.owner ?? usualWholes[kind]),
    custodian: row.custodian ?? (isKept && kind !== 'Statement' ? 'keeper' : undefined),
    fields: Object.fromEntries(given) as InputRow['fields'],
    lists: row.lists,
    parts: partsOf(row, place, created),
  };
}

function updated({ kind, fields, lists }: DrawnRow, key: string, version: number): InputRow {
  const { fixed = [] } = kinds[kind];
  const free = Object.entries(fields).filter(([field]) => !fixed.includes(field));
  return { kind, path: ['input'], key, version, fields: Object.fromEntries(free), lists, parts: {} };
}
