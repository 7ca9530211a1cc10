import { randomUUID } from 'node:crypto';
import { sortKey } from '../../schema/language/sort-key.js';
import type { RegisterDocument, WrittenText } from './documents.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** A row to create: PostGraphile's name of its table, and its fields. */
export interface NewRow {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The rows of a register, in an order in which each stands after those it names. */
export class Rows {
  readonly nodes: NewRow[] = [];
  readonly #registerId = randomUUID();
  readonly #custodianId: string;

  constructor(
    private readonly document: RegisterDocument,
    private readonly vocabulary: Vocabulary,
    private readonly revisionNumber: number,
  ) {
    this.#custodianId = idOf(vocabulary.organisations, document.custodian);
  }

  addAll(): void {
    const { code, name, description } = this.document;
    const fields = { rowId: this.#registerId, ...sorted(name), ...text('description', description) };
    this.nodes.push({ type: 'Register', fields: { ...this.#common(code), ...fields } });
    this.#addControllers();
    for (const activity of this.document.activities) this.#addActivity(activity);
    this.#addRecipients();
    this.#addPeriods();
  }

  /** The rows of the change log, in the hub's order. */
  log(): readonly NewRow[] {
    const { revisionNumber } = this;
    const own = { change: 'CREATED', revisionNumber, custodianId: this.#custodianId, registerId: this.#registerId };
    return loggedTypes.flatMap((type) =>
      this.nodes
        .filter((node) => node.type === type)
        .map(({ fields: { rowId: nodeId, code } }) => ({ nodeId, code: String(code) }))
        .sort((a, b) => (a.code < b.code ? -1 : 1))
        .map((node) => ({ type: 'Change', fields: { ...own, ...node, nodeKind: kinds[type] ?? type } })),
    );
  }

  #addControllers(): void {
    const { dataSubjectCategories, contractTypes, organisations } = this.vocabulary;
    const cells = new Map<string, string>();
    for (const { key, dataSubjectCategory, contractTypes: codes } of this.document.cells) {
      const id = this.#add('RegisterCell', key, {
        dataSubjectCategoryId: idOf(dataSubjectCategories, dataSubjectCategory),
      });
      cells.set(key, id);
      for (const code of codes)
        this.#add('CellContractType', `${key}+${code}`, { cellId: id, contractTypeId: idOf(contractTypes, code) });
    }
    for (const { key, organisation, kind, scope } of this.document.controllerships) {
      const controllershipId = this.#add('Controllership', key, {
        organisationId: idOf(organisations, organisation),
        kind,
      });
      for (const cell of scope) {
        const code = `${key}+${this.document.code}/${cell}`;
        this.#add('ControllershipScope', code, { controllershipId, cellId: cells.get(cell) });
      }
    }
  }

  #addActivity({ key, name, purposes, data }: RegisterDocument['activities'][number]): void {
    const { dataSubjectCategories, personalDataCategories } = this.vocabulary;
    const activityId = this.#add('ProcessingActivity', key, sorted(name));
    for (const purpose of purposes) {
      const purposeId = this.#add('Purpose', `${key}/${purpose.key}`, { activityId, ...sorted(purpose.name) });
      for (const { key: own, ...basis } of purpose.bases) this.#add('PurposeBasis', own, { purposeId, ...basis });
    }
    for (const { key: own, dataSubjectCategory, dataCategory } of data) {
      const dataSubjectCategoryId = idOf(dataSubjectCategories, dataSubjectCategory);
      const dataCategoryId = idOf(personalDataCategories, dataCategory);
      this.#add('ActivityDatum', own, { activityId, dataSubjectCategoryId, dataCategoryId });
    }
  }

  #addRecipients(): void {
    const { partyCategories, personalDataCategories } = this.vocabulary;
    for (const { key, category, role, description, dataCategories } of this.document.recipients) {
      const fields = { categoryId: idOf(partyCategories, category), role, ...text('description', description) };
      const recipientId = this.#add('Recipient', key, fields);
      for (const code of dataCategories) {
        this.#add('RecipientDatum', `${key}+${code}`, {
          recipientId,
          dataCategoryId: idOf(personalDataCategories, code),
        });
      }
    }
  }

  #addPeriods(): void {
    const { dataSubjectCategories, personalDataCategories } = this.vocabulary;
    for (const { key, dataSubjectCategory, dataCategories, ...limit } of this.document.retentionPeriods) {
      const dataSubjectCategoryId = idOf(dataSubjectCategories, dataSubjectCategory);
      const retentionPeriodId = this.#add('RetentionPeriod', key, { dataSubjectCategoryId, ...limit });
      for (const code of dataCategories) {
        const dataCategoryId = idOf(personalDataCategories, code);
        this.#add('RetentionDatum', `${key}+${code}`, { retentionPeriodId, dataCategoryId });
      }
    }
  }

  /** Adds a part of the register and gives its id. */
  #add(type: string, key: string, fields: NewRow['fields']): string {
    const rowId = randomUUID();
    const common = { ...this.#common(`${this.document.code}/${key}`), registerId: this.#registerId };
    this.nodes.push({ type, fields: { ...common, rowId, ...fields } });
    return rowId;
  }

  #common(code: string): NewRow['fields'] {
    return { custodianId: this.#custodianId, code, revisionNumber: this.revisionNumber };
  }
}

/** The kinds that the log tells of, in its order, under PostGraphile's names. */
const loggedTypes = [
  'Register',
  'ProcessingActivity',
  'Purpose',
  'ActivityDatum',
  'RegisterCell',
  'Controllership',
  'PurposeBasis',
  'Recipient',
  'RetentionPeriod',
];

const kinds: Readonly<Record<string, string>> = { ActivityDatum: 'ActivityData' };

function text(name: string, { original, fi }: WrittenText): NewRow['fields'] {
  return { [`${name}Fi`]: fi, [`${name}Original`]: original };
}

const sorted = (name: WrittenText): NewRow['fields'] => ({ ...text('name', name), nameSortKey: sortKey(name.fi) });

function idOf(terms: readonly Term[], code: string): string {
  const term = terms.find((each) => each.code === code);
  if (!term) throw new Error(`There is no ${code} among the terms.`);
  return term.id;
}
