/**
 * A register that is kept in a Map: what the documentation says that mutations do, written down a second time and in
 * the plainest way, to compare the hub with. References are codes; every check looks at all nodes.
 */
export type KindName =
  | 'Organisation'
  | 'ContractType'
  | 'DataSubjectCategory'
  | 'Register'
  | 'RegisterCell'
  | 'Controllership'
  | 'ProcessingActivity'
  | 'Purpose'
  | 'Ownership'
  | 'EvidenceDocument'
  | 'Statement'
  | 'ExternalReference';

export type Value = string | number | boolean | null;

/** What a kind of node has. */
export interface Kind {
  /** Its list in `upsertMany`. */
  readonly list: string;
  /** The relation to its whole; of any kind where no kind is said. */
  readonly owner?: { readonly field: string; readonly kind?: KindName };
  /** It says itself who keeps it. */
  readonly isKept?: true;
  readonly isTerm?: true;
  /** Fields that it must have, each with a value for tests that do not care. */
  readonly required: Readonly<Record<string, Value>>;
  readonly optional?: readonly string[];
  /** Fields with texts in languages. */
  readonly texts?: readonly string[];
  readonly references?: Readonly<Record<string, KindName>>;
  readonly lists?: Readonly<Record<string, KindName>>;
  /** Fields that its code is made of. */
  readonly fixed?: readonly string[];
  /** What may be given inside it. */
  readonly parts?: Readonly<Record<string, KindName>>;
}

const term = (list: string, own: KindName): Kind => ({
  list,
  isTerm: true,
  required: { name: 'Termi' },
  optional: ['parent'],
  texts: ['name'],
  references: { parent: own },
});

export const kinds: Readonly<Record<KindName, Kind>> = {
  Organisation: {
    list: 'organisations',
    required: { name: 'Oy' },
    optional: ['phone', 'businessId'],
    texts: ['name'],
  },
  ContractType: term('contractTypes', 'ContractType'),
  DataSubjectCategory: term('dataSubjectCategories', 'DataSubjectCategory'),
  Register: {
    list: 'registers',
    isKept: true,
    required: { name: 'Rekisteri' },
    texts: ['name'],
    parts: { cells: 'RegisterCell', controllerships: 'Controllership', activities: 'ProcessingActivity' },
  },
  RegisterCell: {
    list: 'registerCells',
    owner: { field: 'register', kind: 'Register' },
    required: { dataSubjectCategory: 'subject-1' },
    references: { dataSubjectCategory: 'DataSubjectCategory' },
    lists: { contractTypes: 'ContractType' },
  },
  Controllership: {
    list: 'controllerships',
    owner: { field: 'register', kind: 'Register' },
    required: { organisation: 'keeper', kind: 'SOLE' },
    references: { organisation: 'Organisation' },
    lists: { scope: 'RegisterCell' },
  },
  ProcessingActivity: {
    list: 'processingActivities',
    owner: { field: 'register', kind: 'Register' },
    required: { name: 'Toiminta' },
    texts: ['name'],
    parts: { purposes: 'Purpose' },
  },
  Purpose: {
    list: 'purposes',
    owner: { field: 'activity', kind: 'ProcessingActivity' },
    required: { name: 'Tarkoitus' },
    texts: ['name'],
  },
  Ownership: {
    list: 'ownerships',
    isKept: true,
    required: { owner: 'org-1', owned: 'keeper', kind: 'PARENT' },
    optional: ['share'],
    references: { owner: 'Organisation', owned: 'Organisation' },
  },
  EvidenceDocument: {
    list: 'evidenceDocuments',
    isKept: true,
    required: { title: 'Seloste', kind: 'PRIVACY_NOTICE', language: 'FI', isUndated: true },
    texts: ['title'],
  },
  Statement: {
    list: 'statements',
    owner: { field: 'subject' },
    isKept: true,
    required: { aspect: 'RETENTION', document: 'notice', says: 'NONE' },
    references: { document: 'EvidenceDocument' },
    fixed: ['aspect', 'document'],
  },
  ExternalReference: {
    list: 'externalReferences',
    owner: { field: 'subject' },
    isKept: true,
    required: { system: 'erp', kind: 'vendor', value: '1' },
    fixed: ['system', 'kind', 'value'],
  },
};

export const fieldsOf = ({ required, optional = [] }: Kind): readonly string[] => [
  ...Object.keys(required),
  ...optional,
];

/** `Register:reg-1` */
export type Key = `${KindName}:${string}`;

export const keyOf = ({ kind, code }: { readonly kind: KindName; readonly code: string }): Key => `${kind}:${code}`;

export interface ModelNode {
  readonly kind: KindName;
  readonly code: string;
  /** The number of its revision. */
  readonly version: number;
  readonly owner: Key | null;
  /** The code of who keeps it. */
  readonly custodian: string | null;
  readonly fields: Readonly<Record<string, Value>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

export type Nodes = ReadonlyMap<string, ModelNode>;

/** One write, as the change feed should tell it. */
export interface Write {
  readonly number: number;
  readonly actor: string;
  readonly reason: string;
  /** `CREATED Register reg-1`, sorted. */
  readonly changes: readonly string[];
}

export type Path = readonly (string | number)[];

/** The keys of another system. */
export interface ExternalKey {
  readonly system: string;
  readonly kind: string;
  readonly value: string;
  readonly custodian?: string | undefined;
}

/** What an input says of one node. */
export interface InputRow {
  readonly kind: KindName;
  readonly path: Path;
  /** Its code, or its key in its whole. */
  readonly key?: string | undefined;
  /** The code of its whole; its kind and code where it may be of any. */
  readonly owner?: string | undefined;
  readonly custodian?: string | undefined;
  readonly version?: number | undefined;
  readonly external?: ExternalKey | undefined;
  readonly fields: Readonly<Record<string, Value | undefined>>;
  readonly lists: Readonly<Record<string, readonly string[] | null | undefined>>;
  readonly parts: Readonly<Record<string, readonly InputRow[]>>;
}

export type Verb = 'create' | 'update' | 'upsert' | 'upsertMany';

/** A mutation in the words of the model. */
export type Mutation = { readonly reason: string; readonly dryRun: boolean } & (
  | { readonly verb: Verb; readonly rows: readonly InputRow[] }
  | {
      readonly verb: 'remove';
      readonly kind: KindName;
      readonly code: string;
      readonly version: number;
      readonly replaceBy?: string | undefined;
    }
);

/** A field before and after. */
export interface Difference {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What became of a row; which node it is only where several are told. */
export interface RowOutcome {
  readonly path: string;
  readonly kind?: KindName;
  readonly code?: string | null;
  readonly result: string;
  readonly changes: readonly Difference[];
}

/** What a mutation should answer. */
export interface Outcome {
  readonly revision: number | null;
  /** `CONFLICT input.version 3`, sorted. */
  readonly errors: readonly string[];
  readonly rows: readonly RowOutcome[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}
