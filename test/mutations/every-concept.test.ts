import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { numberingOf, shapeOf, type GivenField, writableConcepts } from '../../schema/given/given-shape.js';
import { conceptOf, fieldsOf, type Concept } from '../../schema/model/declarations.js';
import { nodeNameOf } from '../../schema/mutations/mutation.js';
import { keysOf } from '../../schema/mutations/writable.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import type { Seed } from '../support/seed.js';
import type { Seeded } from '../support/world.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, openingTimeout);

afterAll(() => hub.close());

type Input = Readonly<Record<string, unknown>>;

/** The input that makes such a node as a test put into the register, in the same company and beside the same nodes. */
function inputLike(node: Seeded): Input {
  const { concept, relations } = node;
  const keys = keysOf(concept);
  const fields = shapeOf(concept).fields.flatMap((field) => {
    const value = valueLike(node, field);
    return value === null || value === undefined ? [] : [[field.name, value] as const];
  });
  const custodian = keys.custodian === 'implied' ? [] : [['custodian', relations.get('custodian')?.code] as const];
  return Object.fromEntries([...placeLike(node), ...custodian, ...fields]);
}

type Entry = readonly [string, unknown];

function placeLike(node: Seeded): readonly Entry[] {
  const { concept, relations, row } = node;
  const { owner, key, code } = keysOf(concept);
  const subject = `${String(row.subject_kind)}:${String(row.subject_id)}`;
  const isAboutAny = owner?.name === 'subject';
  const whole = owner && (isAboutAny ? subject : relations.get(owner.name)?.id);
  if (owner && whole !== undefined) return [[owner.name, whole], ...(key ? [['key', 'made-again'] as const] : [])];
  return code ? [['code', `again-${concept.name.toLowerCase()}`]] : [];
}

function valueLike({ relations, row }: Seeded, field: GivenField): unknown {
  if (field.kind === 'toOne') {
    const other = relations.get(field.name);
    const numbering = numberingOf(conceptOf(field.target()));
    return other && (numbering ? other.row[numbering.field] : other.code);
  }
  const column = field.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (field.kind === 'column') return row[column];
  const parts = fieldsOf(field.type()).map(
    ({ name }) => [name, row[`${column}_${name.toLowerCase()}`] ?? null] as const,
  );
  return parts.some(([, value]) => value !== null) ? Object.fromEntries(parts) : null;
}

/** Any node of the concept; the section that a citation names is one of its document. */
async function seededNode(concept: Concept): Promise<Seeded> {
  if (concept.name !== 'Citation') return hub.seed[nodeNameOf(concept) as keyof Seed]();
  const document = await hub.seed.evidenceDocument();
  const section = await hub.seed.documentSection({ document, position: 3, code: `${document.code}/3` });
  return hub.seed.citation({ document, section });
}

const errors = 'revision userErrors { path code message }';

interface Payload {
  readonly node?: { readonly code: string; readonly revision: { readonly number: number } };
  readonly result?: string;
  readonly revision: number | null;
  readonly userErrors: readonly unknown[];
  readonly removed?: readonly { readonly kind: string; readonly code: string }[];
}

async function run(verb: string, concept: Concept, input: Input): Promise<Payload> {
  const name = `${verb}${concept.name}`;
  const node =
    verb === 'remove' ? 'removed { kind code }' : `node: ${nodeNameOf(concept)} { code revision { number } }`;
  const more = verb === 'upsert' ? 'result' : '';
  const query = `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) { ${node} ${more} ${errors} } }`;
  return ((await hub.ask(query, { input })) as { answer: Payload }).answer;
}

describe('every concept that clients write', () => {
  test.each(writableConcepts().map((concept) => [concept.name, concept] as const))(
    '%s is removed, created, upserted, updated and removed again',
    async (_name, concept) => {
      const seeded = await seededNode(concept);
      const input = inputLike(seeded);
      const removed = await run('remove', concept, { id: seeded.id, version: 1 });
      const created = await run('create', concept, input);
      expect([removed.userErrors, created.userErrors]).toEqual([[], []]);
      expect(created.node?.revision.number).toBe(created.revision);
      const again = await run('upsert', concept, input);
      expect(again).toEqual({ node: created.node, result: 'UNCHANGED', revision: null, userErrors: [] });
      const key = { id: created.node?.code, version: created.revision };
      expect(await run('update', concept, key)).toEqual({ node: created.node, revision: null, userErrors: [] });
      const gone = await run('remove', concept, key);
      expect(gone).toEqual({
        removed: [{ kind: concept.name, code: created.node?.code }],
        revision: Number(created.revision) + 1,
        userErrors: [],
      });
    },
  );
});
