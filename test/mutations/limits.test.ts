import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LocalisedText } from '../../schema/language/localised-text.js';
import { isName, shapeOf, type GivenField, writableConcepts } from '../../schema/given/given-shape.js';
import { longestName, longestText } from '../../schema/given/text-rules.js';
import { conceptNamed, fieldsOf, type ColumnField } from '../../schema/model/declarations.js';
import { fieldsOfCode } from '../../schema/mutations/writable.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import type { Seed } from '../support/seed.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, openingTimeout);

afterAll(() => hub.close());

interface Wrong {
  readonly value: unknown;
  readonly path: readonly string[];
  readonly code: string;
}

/** A value of each kind of field that must be refused, and how: one row for each kind of value. */
const wrongValues: Readonly<Record<string, readonly (readonly [unknown, string])[]>> = {
  'business-id': [
    ['3101315-5', 'WRONG_VALUE'],
    ['0000000-0', 'WRONG_VALUE'],
    ['12345-6', 'WRONG_VALUE'],
    ['FI31013154', 'WRONG_VALUE'],
  ],
  email: [['nobody', 'WRONG_VALUE']],
  country: [
    ['UK', 'WRONG_VALUE'],
    ['EL', 'WRONG_VALUE'],
    ['XX', 'WRONG_VALUE'],
    ['fi', 'WRONG_VALUE'],
  ],
  duration: [
    ['-P1Y', 'WRONG_VALUE'],
    ['P0D', 'WRONG_VALUE'],
    ['two years', 'WRONG_VALUE'],
  ],
  day: [
    ['29.2.2025', 'WRONG_VALUE'],
    ['2025-02-29', 'WRONG_VALUE'],
    ['12/31/26', 'WRONG_VALUE'],
  ],
  integer: [[-1, 'WRONG_VALUE']],
  number: [
    [-0.5, 'WRONG_VALUE'],
    [100.5, 'WRONG_VALUE'],
  ],
  text: [
    [' ', 'WRONG_VALUE'],
    ['a\u202Eb', 'FORBIDDEN_CHARACTER'],
    ['a\u0007b', 'FORBIDDEN_CHARACTER'],
    ['Customer 131052-308T', 'PERSONAL_IDENTITY_CODE'],
  ],
  texts: [[['a\u202Eb'], 'FORBIDDEN_CHARACTER']],
};

function wrongsOf(field: GivenField): readonly Wrong[] {
  if (field.kind === 'toOne') return [];
  if (field.kind === 'column') return wrongColumn(field, [field.name]);
  if (field.type() === LocalisedText) return wrongTexts(field);
  const own = fieldsOf(field.type()).filter((each): each is ColumnField => each.kind === 'column');
  return own.flatMap((each) =>
    wrongColumn(each, [field.name, each.name]).map((wrong) => ({ ...wrong, value: { [each.name]: wrong.value } })),
  );
}

function wrongColumn(field: ColumnField, path: readonly string[]): readonly Wrong[] {
  // Numbers and days that are no enum; an enum's values are checked by GraphQL itself.
  if (field.choices !== undefined || field.scalar === 'boolean') return [];
  const longest = 'x'.repeat((isName(field) ? longestName : longestText) + 1);
  const tooLong = field.scalar === 'text' && !field.format ? ([[longest, 'TOO_LONG']] as const) : [];
  const wrong = wrongValues[field.format ?? field.scalar] ?? [];
  return [...wrong, ...tooLong].map(([value, code]) => ({ value, path, code }));
}

function wrongTexts(field: GivenField): readonly Wrong[] {
  const longest = 'x'.repeat((isName(field) ? longestName : longestText) + 1);
  const { name } = field;
  const { text = [] } = wrongValues;
  return [
    ...[...text, [longest, 'TOO_LONG'] as const].map(([value, code]) => ({
      value: { fi: value },
      path: [name, 'fi'],
      code,
    })),
    { value: { fi: 'Sähkö', sv: 'El' }, path: [name], code: 'MISSING_ORIGINAL' },
    { value: { fi: 'Sähkö', original: 'SV' }, path: [name], code: 'MISSING_ORIGINAL' },
    { value: {}, path: [name], code: 'WRONG_VALUE' },
    ...(field.isNullable ? [] : [{ value: null, path: [name], code: 'MISSING_FIELD' }]),
  ];
}

const updatable = writableConcepts().map((concept) => ({ name: concept.name, fields: fieldsFor(concept.name) }));

function fieldsFor(name: string): readonly GivenField[] {
  const concept = conceptNamed(name);
  const fixed = fieldsOfCode(concept);
  return shapeOf(concept).fields.filter((field) => !fixed.has(field.name));
}

const errorsQuery = '{ userErrors { path code message } revision }';

/** Tries each value on a node of the kind; an operation takes about twenty under aliases. */
async function refusalsOf(name: string, wrongs: readonly Wrong[]): Promise<readonly unknown[]> {
  const node = await hub.seed[`${name.charAt(0).toLowerCase()}${name.slice(1)}` as keyof Seed]();
  const answers: unknown[] = [];
  for (let at = 0; at < wrongs.length; at += 20)
    answers.push(...(await tryAll(name, node.id, wrongs.slice(at, at + 20))));
  return answers;
}

async function tryAll(name: string, id: string, wrongs: readonly Wrong[]): Promise<readonly unknown[]> {
  const variables = Object.fromEntries(
    wrongs.map(({ value, path: [field = ''] }, at) => [`v${at}`, { id, version: 1, [field]: value }]),
  );
  const parameters = wrongs.map((_, at) => `$v${at}: Update${name}Input!`).join(', ');
  const fields = wrongs.map((_, at) => `m${at}: update${name}(input: $v${at}) ${errorsQuery}`).join(' ');
  const answer = (await hub.ask(`mutation (${parameters}) { ${fields} }`, variables)) as Record<string, Payload>;
  return Object.values(answer).map(({ revision, userErrors }) => ({
    revision,
    errors: userErrors.map(({ path, code }) => `${path.join('.')} ${code}`),
  }));
}

interface Payload {
  readonly revision: number | null;
  readonly userErrors: readonly { readonly path: readonly string[]; readonly code: string; readonly message: string }[];
}

describe('no field of any concept takes what is out of its limits', () => {
  test.each(updatable.filter(({ fields }) => fields.some((field) => wrongsOf(field).length > 0)))(
    '$name',
    async ({ name, fields }) => {
      const wrongs = fields.flatMap(wrongsOf);
      const expected = wrongs.map(({ path, code }) => ({
        revision: null,
        errors: [`${['input', ...path].join('.')} ${code}`],
      }));
      expect(await refusalsOf(name, wrongs)).toEqual(expected);
    },
  );

  test('and what was tried left nothing behind', async () => {
    expect(hub.faults).toEqual([]);
    const changes = await hub.ask('{ changes { totalCount } }');
    expect(changes).toEqual({ changes: { totalCount: 0 } });
  });
});
