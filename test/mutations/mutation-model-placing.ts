import {
  fieldsOf,
  keyOf,
  kinds,
  type InputRow,
  type Key,
  type KindName,
  type ModelNode,
  type Nodes,
  type Path,
  type Value,
  type Verb,
} from './mutation-model.js';

/** A mistake that the model foresees. */
export interface Mistake {
  readonly path: Path;
  readonly code: string;
  /** With CONFLICT: the version that the node has. */
  readonly version?: number;
}

/** A row of a mutation, beside the node around it. */
export interface Row {
  readonly input: InputRow;
  readonly around: Row | undefined;
}

/** A row that is a node, whole: what the input leaves out it has from the node that is there. */
export interface Placed {
  readonly row: Row;
  readonly node: ModelNode;
  readonly stored: ModelNode | undefined;
  readonly mistakes: readonly Mistake[];
}

/** A row that is no node; no mistakes where the row around it has them. */
export interface Unplaced {
  readonly row: Row;
  readonly node?: undefined;
  readonly mistakes: readonly Mistake[];
}

class Refused extends Error {
  constructor(readonly mistakes: readonly Mistake[]) {
    super('The row is no node.');
  }
}

function refuse({ input }: Row, field: string, code: string): never {
  throw new Refused([{ path: [...input.path, field], code }]);
}

/** Rows with those inside them, and with the identifiers that they are found by. */
export function rowsOf(inputs: readonly InputRow[], around?: Row): readonly Row[] {
  return inputs.flatMap((input) => {
    const row = { input, around };
    return [row, ...rowsOf([...Object.values(input.parts).flat(), ...identifierOf(input)], row)];
  });
}

function identifierOf({ external, path }: InputRow): InputRow[] {
  if (!external) return [];
  const { custodian, ...fields } = external;
  return [{ kind: 'ExternalReference', path: [...path, 'externalReference'], custodian, fields, lists: {}, parts: {} }];
}

/** Finds out which nodes the rows of a mutation are. */
export class Placing {
  private readonly placed = new Map<Row, Placed | Unplaced>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly verb: Verb,
    private readonly rows: readonly Row[],
    private readonly nodes: Nodes,
  ) {}

  place(row: Row): Placed | Unplaced {
    const placed = this.placed.get(row) ?? this.placeOnce(row);
    this.placed.set(row, placed);
    return placed;
  }

  private placeOnce(row: Row): Placed | Unplaced {
    try {
      return this.build(row);
    } catch (error) {
      if (error instanceof Refused) return { row, mistakes: error.mistakes };
      throw error;
    }
  }

  private build(row: Row): Placed {
    const { kind, key = '' } = row.input;
    if (this.verb === 'update') {
      const known = this.nodes.get(keyOf({ kind, code: key })) ?? refuse(row, 'id', 'NOT_FOUND');
      return this.whole(row, known.code, known.owner);
    }
    const found = this.byIdentifier(row);
    if (found && isFoundAlone(row)) return this.foundPart(row, found);
    const owner = this.ownerOf(row);
    return this.whole(row, this.codeOf(row, owner, found), owner);
  }

  private foundPart(row: Row, found: ModelNode): Placed {
    const { key } = row.input;
    const code = `${(found.owner ?? '').split(':')[1] ?? ''}/${key ?? ''}`;
    if (key !== undefined && code !== found.code) refuse(row, 'externalReference', 'WRONG_VALUE');
    return this.whole(row, found.code, found.owner);
  }

  private byIdentifier(row: Row): ModelNode | undefined {
    const { external, custodian, kind } = row.input;
    if (!external) return undefined;
    const whose = external.custodian ?? custodian;
    const subjects = [...this.nodes.values()]
      .filter(
        (node) =>
          node.kind === 'ExternalReference' &&
          [node.fields.system, node.fields.kind, node.fields.value].join() ===
            [external.system, external.kind, external.value].join() &&
          (whose === undefined || node.custodian === whose),
      )
      .map(({ owner }) => owner);
    if (new Set(subjects).size > 1) refuse(row, 'externalReference', 'NOT_UNIQUE');
    const [subject] = subjects;
    const found = this.nodes.get(subject ?? '');
    return found && found.kind !== kind ? refuse(row, 'externalReference', 'WRONG_VALUE') : found;
  }

  private ownerOf(row: Row): Key | null {
    const { owner } = kinds[row.input.kind];
    if (!owner) return null;
    if (row.around) {
      const around = this.place(row.around).node;
      if (!around) throw new Refused([]);
      return keyOf(around);
    }
    if (row.input.owner === undefined) return refuse(row, owner.field, 'MISSING_FIELD');
    const wanted = owner.kind ? `${owner.kind}:${row.input.owner}` : row.input.owner;
    return this.ownerIn(row, owner.field, wanted);
  }

  private ownerIn(row: Row, field: string, wanted: string): Key {
    const inCall = this.rows.find((each) => nameIn(each) === wanted);
    if (inCall) {
      const { node } = this.place(inCall);
      if (!node) throw new Refused([]);
      return keyOf(node);
    }
    const found = this.nodes.get(wanted);
    return found ? keyOf(found) : refuse(row, field, 'DANGLING_REFERENCE');
  }

  private codeOf(row: Row, owner: Key | null, found: ModelNode | undefined): string {
    const { key } = row.input;
    const below = owner === null ? '' : `${owner.slice(owner.indexOf(':') + 1)}/`;
    const made = madeCode(row, owner);
    if (made === undefined && key === undefined && !found) return this.newCode(row, below);
    const code = made ?? `${below}${key ?? lastKey(found)}`;
    if (found && found.code !== code) refuse(row, 'externalReference', 'WRONG_VALUE');
    return code;
  }

  /** A code made from the name; the first one that is free. */
  private newCode(row: Row, below: string): string {
    const { kind, fields, external } = row.input;
    const { name } = fields;
    const field = below === '' ? 'code' : 'key';
    if (typeof name !== 'string' || (this.verb !== 'create' && !external)) return refuse(row, field, 'MISSING_FIELD');
    const base = `${below}${name.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll(' ', '-')}`;
    const isTaken = (code: string): boolean =>
      this.nodes.has(keyOf({ kind, code })) || this.taken.has(keyOf({ kind, code }));
    let code = base;
    for (let at = 2; isTaken(code); at += 1) code = `${base}-${at}`;
    this.taken.add(keyOf({ kind, code }));
    return code;
  }

  private whole(row: Row, code: string, owner: Key | null): Placed {
    const { kind, fields, lists } = row.input;
    const stored = this.nodes.get(keyOf({ kind, code }));
    const said = Object.entries(fields).filter(([, value]) => value !== undefined);
    const listed = Object.entries(lists).flatMap(([name, list]) => (list === undefined ? [] : [[name, list ?? []]]));
    const node: ModelNode = {
      kind,
      code,
      version: 0,
      owner,
      custodian: this.custodianOf(row, owner, stored),
      fields: { ...emptyFields(kind), ...stored?.fields, ...(Object.fromEntries(said) as ModelNode['fields']) },
      lists: { ...emptyLists(kind), ...stored?.lists, ...(Object.fromEntries(listed) as ModelNode['lists']) },
    };
    return { row, node, stored, mistakes: ownMistakes(row, node, stored) };
  }

  private custodianOf({ input, around }: Row, owner: Key | null, stored: ModelNode | undefined): string | null {
    const { isKept } = kinds[input.kind];
    if (isKept && input.custodian !== undefined) return input.custodian;
    if (stored) return stored.custodian;
    const placedOwner = around
      ? this.place(around).node
      : this.rows.map((row) => this.placed.get(row)?.node).find((node) => node && keyOf(node) === owner);
    return (placedOwner ?? this.nodes.get(owner ?? ''))?.custodian ?? null;
  }
}

/** Whether a row names its node by nothing but the identifier, or by that and a key. */
const isFoundAlone = ({ input, around }: Row): boolean =>
  kinds[input.kind].owner !== undefined && !isMade(input.kind) && !around && input.owner === undefined;

const lastKey = (found: ModelNode | undefined): string => (found?.code ?? '').split('/').at(-1) ?? '';

const isMade = (kind: KindName): boolean => kind === 'ExternalReference' || kind === 'Statement';

/** The code of a node that nobody names. */
function madeCode({ input: { kind, fields } }: Row, owner: Key | null): string | undefined {
  if (kind === 'ExternalReference') return [owner, fields.system, fields.kind, fields.value].join(':');
  if (kind === 'Statement') return `${owner ?? ''}:${String(fields.aspect)}@${String(fields.document)}`;
  return undefined;
}

/** What other rows of the call may name a row by. */
function nameIn({ input: { kind, key, owner } }: Row): string | undefined {
  if (key === undefined) return undefined;
  if (!kinds[kind].owner) return keyOf({ kind, code: key });
  return owner === undefined ? undefined : keyOf({ kind, code: `${owner}/${key}` });
}

const emptyFields = (kind: KindName): Record<string, Value> =>
  Object.fromEntries(fieldsOf(kinds[kind]).map((field) => [field, null]));
const emptyLists = (kind: KindName): Record<string, readonly string[]> =>
  Object.fromEntries(Object.keys(kinds[kind].lists ?? {}).map((list) => [list, []]));

const wrongValues: Readonly<Record<string, (value: Value) => boolean>> = {
  businessId: (value) => value === '2000001-1',
  share: (value) => Number(value) < 0 || Number(value) > 100,
};

/** What a row shows to be wrong by itself. */
function ownMistakes({ input }: Row, node: ModelNode, stored: ModelNode | undefined): readonly Mistake[] {
  const mistake = (code: string, ...path: Path): Mistake => ({ path: [...input.path, ...path], code });
  const { required, isKept } = kinds[input.kind];
  const missing = Object.keys(required).filter((field) => node.fields[field] === null);
  const wrong = Object.entries(input.fields).filter(([field, value]) => wrongValues[field]?.(value ?? null));
  const isKeptByNobody = isKept && node.custodian === null && !stored;
  return [
    ...missing.map((field) => mistake('MISSING_FIELD', field)),
    ...wrong.map(([field]) => mistake('WRONG_VALUE', field)),
    ...(isKeptByNobody ? [mistake('MISSING_CUSTODIAN', 'custodian')] : []),
    ...Object.entries(input.lists).flatMap(([name, list]) =>
      (list ?? []).flatMap((each, at) =>
        (list ?? []).indexOf(each) < at ? [mistake('DUPLICATE_CODE', name, at)] : [],
      ),
    ),
  ];
}
