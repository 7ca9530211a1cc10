import { describe, expect, test } from '@jest/globals';
import { bundleSchema } from '../../schema/bundles/bundle-schema.js';
import { givenConcepts, shapeOf, topLevelConcepts } from '../../schema/given/given-shape.js';
import { countryProblem } from '../../schema/given/country.js';
import { nearest } from '../../schema/given/nearest.js';
import { ProblemCode } from '../../schema/given/problem.js';
import { textProblem } from '../../schema/given/text-rules.js';
import { flattenBundle } from '../../schema/bundles/flatten.js';
import { allConcepts } from '../../schema/model/declarations.js';
import { conceptsInWriteOrder } from '../../schema/writes/dependency-order.js';
import { shapeProblems } from '../../server/writes/check-shape.js';

describe('the JSON Schema of bundles', () => {
  test('has a place for every concept: a section, a part of another, or a list of references', () => {
    const placed = new Set([
      ...topLevelConcepts().values(),
      ...givenConcepts().flatMap((concept) => [
        ...shapeOf(concept).parts.map((part) => part.concept),
        ...shapeOf(concept).links.map((link) => link.through),
      ]),
    ]);
    expect(
      allConcepts()
        .filter((concept) => !placed.has(concept))
        .map(({ name }) => name),
    ).toEqual(['Revision', 'Change']);
  });

  test('describes every field', () => {
    expect(undescribed(bundleSchema(), 'schema')).toEqual([]);
  });

  test('takes nothing that it does not know, at any height', () => {
    const given = { colour: 1, registers: { r: { colour: 1, cells: { c: { colour: 1 } } } } };
    const unknown = shapeProblems(given).filter(({ code }) => code === ProblemCode.UNKNOWN_FIELD);
    expect(unknown.map(({ path }) => path.join('/')).sort()).toEqual([
      'colour',
      'registers/r/cells/c/colour',
      'registers/r/colour',
    ]);
  });
});

function undescribed(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, $defs = {} } = schema as {
    properties?: Record<string, { description?: string }>;
    $defs?: Record<string, { description?: string }>;
  };
  const children = [...Object.entries(properties), ...Object.entries($defs)];
  return children.flatMap(([name, child]) => [
    ...(child.description ? [] : [`${at}.${name}`]),
    ...undescribed(child, `${at}.${name}`),
  ]);
}

test('what a bundle says twice in different forms is flattened to the same', () => {
  const short = { language: 'fi', custodian: 'a', document: 'd', registers: { r: { name: 'R', citations: [1] } } };
  const long = {
    registers: { r: { custodian: 'a', name: { fi: 'R', original: 'fi' }, citations: [{ section: 1, document: 'd' }] } },
  };
  const plain = (bundle: unknown): unknown =>
    flattenBundle(bundle).nodes.map(({ concept, code, values }) => [concept.name, code, [...values]]);
  expect(plain(long)).toEqual(plain(short));
  expect(plain(short)).toEqual([
    [
      'Register',
      'r',
      [
        ['name.fi', 'R'],
        ['name.original', 'FI'],
      ],
    ],
    ['Citation', 'Register:r#*@d/1', []],
  ]);
});

test.each([
  ['131052-308T', true],
  ['131052-308U', false],
  ['311302-308T', false],
  ['3101315-4', false],
  ['0131052-308T', false],
  ['010101A000D', false],
  ['tunnus 131052-308t.', true],
])('%s is told to be a personal identity code: %s', (text, isCode) => {
  expect(textProblem(text)?.code === ProblemCode.PERSONAL_IDENTITY_CODE).toBe(isCode);
});

test.each([
  ['FI', undefined],
  ['fi', 'in capitals: FI'],
  ['UK', 'write GB'],
  ['EL', 'write GR'],
  ['EU', 'no country'],
  ['XK', 'not a country code'],
  ['FIN', 'two capital letters'],
])('country %s: %s', (text, expected) => {
  const problem = countryProblem(text);
  if (expected === undefined) expect(problem).toBeUndefined();
  else expect(problem).toContain(expected);
});

test('suggests what is alike, the likest first', () => {
  expect(nearest('emial', ['email', 'phone', 'mail'])).toEqual(['email']);
  expect(nearest('xyz', ['email'])).toEqual([]);
});

test('rows are written after the rows they point at', () => {
  const order = conceptsInWriteOrder().map(({ name }) => name);
  const isBefore = (a: string, b: string): boolean => order.indexOf(a) < order.indexOf(b);
  expect(
    isBefore('Revision', 'LawFact') &&
      isBefore('LawFact', 'Organisation') &&
      isBefore('Organisation', 'Register') &&
      isBefore('Register', 'Transfer'),
  ).toBe(true);
  expect(new Set(order).size).toBe(allConcepts().length);
});
