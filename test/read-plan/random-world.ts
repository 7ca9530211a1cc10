import { businessIdProblem } from '../../schema/language/business-id.js';
import { LocalisedText } from '../../schema/language/localised-text.js';
import {
  choicesNamed,
  conceptOf,
  fieldsOf,
  type ColumnField,
  type Concept,
  type ScalarKind,
  type StoredField,
  type ToOneField,
  type ValueField,
} from '../../schema/model/declarations.js';
import { isNode } from '../../schema/model/shape.js';
import { conceptsInWriteOrder } from '../../schema/writes/dependency-order.js';
import type { Database } from '../../server/database/database.js';
import { Seeded, World, type Given } from '../support/world.js';
import type { Tape } from './tape.js';

const words = [
  'Öljy',
  'öljy',
  'Sähkö',
  'Asiakkaat',
  'a',
  'A',
  'Vaihe 9',
  'Vaihe 10',
  '100 %',
  'a_b',
  "O'Neil",
  '漢字',
  '',
];
const days = ['2020-01-01', '2024-02-29', '2026-01-31', '1918-07-14'];
const businessIds = Array.from({ length: 400 }, (_, at) => `${3_101_300 + Math.floor(at / 10)}-${at % 10}`).filter(
  (text) => !businessIdProblem(text),
);

/** Few values of each kind, so that many nodes share them. */
const values: Readonly<Record<ScalarKind, readonly unknown[]>> = {
  text: words,
  integer: [0, 1, 2, 3, 7, 250, -1, 2_147_483_647],
  number: [0, 33.34, 50, 0.1, 1e-7, 1e300],
  boolean: [true, false],
  day: days,
  instant: ['2026-01-31T10:00:00.000Z', '2026-01-31T10:00:00.001Z'],
  duration: ['P1Y', 'P25M', 'P10Y'],
  country: ['FI', 'SE', 'NO', 'AX'],
  texts: [[], ['a'], ['Öljy', '"', 'a']],
};

/** How many nodes of a concept there are, where there are more than a handful: beyond one page, or two. */
const many: Readonly<Record<string, number>> = {
  Organisation: 12,
  Register: 30,
  ContractType: 35,
  ProcessingActivity: 40,
  Controllership: 30,
  Citation: 40,
  Statement: 30,
  EvidenceDocument: 12,
  Change: 120,
};
const handful = 9;

/** Fills an empty register at random: a connected world with empty values, shared values and ties everywhere. */
export async function fillAtRandom(database: Database, tape: Tape): Promise<void> {
  const world = new RandomWorld(new World(database), tape);
  await world.fill();
}

class RandomWorld {
  private readonly nodes = new Map<string, Seeded[]>();
  private revisions: readonly Seeded[] = [];
  private count = 0;

  constructor(
    private readonly world: World,
    private readonly tape: Tape,
  ) {}

  async fill(): Promise<void> {
    const concepts = conceptsInWriteOrder().filter(({ name }) => name !== 'Revision' && name !== 'Change');
    await this.fillRevisions();
    // Twice: the second time, nodes find others of their own kind to name.
    for (const part of [1 / 2, 1 / 2])
      for (const concept of concepts) await this.putMany(concept, Math.ceil((many[concept.name] ?? handful) * part));
    for (const concept of conceptsInWriteOrder()) if (concept.name === 'Change') await this.putChanges(concept);
  }

  private async fillRevisions(): Promise<void> {
    const [concept] = conceptsInWriteOrder().filter(({ name }) => name === 'Revision');
    if (!concept) throw new Error('There are no revisions.');
    const at = values.instant;
    const numbers = [1, 2, 3, 5, 8];
    const revisions: Seeded[] = [];
    for (const number of numbers) {
      const reason = this.tape.pick([undefined, ...words]);
      revisions.push(
        await this.world.put(concept, { number, at: this.tape.pick(at), actor: this.tape.pick(words), reason }),
      );
    }
    this.revisions = revisions;
  }

  private async putMany(concept: Concept, count: number): Promise<void> {
    for (let at = 0; at < count; at += 1) await this.put(concept, this.given(concept));
  }

  /** The log stands in the order of the writes; some of its nodes are gone. */
  private async putChanges(concept: Concept): Promise<void> {
    const total = many.Change ?? handful;
    for (let at = 0; at < total; at += 1) {
      const revision = this.revisions[Math.floor((at / total) * this.revisions.length)];
      const gone = new Seeded(concept, { id: `0190a0e0-0000-4000-8000-${String(at).padStart(12, '0')}` }, new Map());
      const node = this.tape.oneIn(5) ? new Seeded(this.anyNode().concept, gone.row, new Map()) : this.anyNode();
      await this.put(concept, {
        ...this.given(concept),
        node,
        revision,
        sequence: at * 3 + 1,
        code: this.tape.pick(words),
      });
    }
  }

  /** What a constraint of the register refuses is left out. */
  private async put(concept: Concept, given: Given): Promise<void> {
    try {
      const node = await this.world.put(concept, given);
      this.nodes.set(concept.name, [...(this.nodes.get(concept.name) ?? []), node]);
    } catch (error) {
      if (!/unique|check constraint/.test(String(error))) throw error;
    }
  }

  private given(concept: Concept): Given {
    const fields = fieldsOf(concept.type);
    const custodian = this.anyOf('Organisation');
    const left = (concept.exactlyOne ?? []).flatMap((set) => {
      const only = this.tape.pick(set);
      return set.filter((name) => name !== only);
    });
    const given = fields.map((field): [string, unknown] => [
      field.name,
      left.includes(field.name) ? null : this.value(field, custodian),
    ]);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
  }

  private value(field: StoredField, custodian: Seeded | undefined): unknown {
    if (field.name === 'custodian') return custodian;
    if (field.name === 'revision') return this.tape.pick(this.revisions);
    if (field.kind === 'anyNode') return this.anyNode();
    if (field.isNullable && this.tape.below(5) < 2) return null;
    if (field.kind === 'toOne') return this.related(field, custodian);
    return field.kind === 'column' ? this.column(field) : this.parts(field);
  }

  private column(field: ColumnField): unknown {
    this.count += 1;
    if (field.name === 'code')
      return `${this.tape.pick(['ö', 'a', 'A', 'z', 'r/'])}${this.tape.below(1_000)}-${this.count}`;
    if (field.format === 'business-id') return businessIds[this.count % businessIds.length];
    if (field.choices) return this.tape.pick(Object.keys(choicesNamed(field.choices).values));
    return this.tape.pick(values[field.scalar]);
  }

  private parts(field: ValueField): unknown {
    if (field.type() === LocalisedText) return this.localised();
    return Object.fromEntries(fieldsOf(field.type()).map((part) => [part.name, this.tape.pick([null, ...words])]));
  }

  private localised(): unknown {
    const original = this.tape.pick(['FI', 'SV', 'EN']);
    const other = (): string | null => (this.tape.oneIn(2) ? this.tape.pick(words) : null);
    const texts = { fi: other(), sv: other(), en: other() };
    return { ...texts, [original.toLowerCase()]: this.tape.pick(words), original };
  }

  /** A node to name: of the same company, unless either is shared or the relation leads across companies. */
  private related({ target }: ToOneField, custodian: Seeded | undefined): Seeded | undefined {
    const { name } = conceptOf(target());
    const all = this.nodes.get(name) ?? [];
    const own = all.filter(({ row }) => row.custodian_id === undefined || row.custodian_id === custodian?.row.id);
    return own.length === 0 ? undefined : this.tape.pick(own);
  }

  private anyOf(concept: string): Seeded | undefined {
    const all = this.nodes.get(concept) ?? [];
    return all.length === 0 ? undefined : this.tape.pick(all);
  }

  private anyNode(): Seeded {
    const kinds = [...this.nodes.values()].filter(([first]) => first && isNode(first.concept.type));
    return this.tape.pick(this.tape.pick(kinds));
  }
}
