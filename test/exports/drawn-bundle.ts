import fc from 'fast-check';
import { textProblem } from '../../schema/given/text-rules.js';

/**
 * Random bundles of two companies in which everything that an export writes in several ways occurs: texts of every kind
 * and language, keys that nodes of several levels share, parts of parts, lists, and what is said of any node by either
 * company.
 */
const odd = [
  ...[
    'a\nb',
    ' lead',
    'trail ',
    '\nlead',
    'x\n\n',
    'a\r\nb',
    '# c',
    'a #c',
    'a: b',
    'k:',
    '- x',
    '1e3',
    'true',
    'null',
  ],
  ...[
    'NO',
    '~',
    '2024-02-27',
    '007',
    '🙂 a',
    'e\u0301',
    '{',
    '[x',
    'a, b',
    `it's "q"`,
    'a\tb',
    '---',
    'a\n---\nb',
    '*a',
  ],
  ...['\u2028x', 'a\u00a0b', 'pitkä teksti '.repeat(20), ' \n x', 'a\n\tb\n'],
];
const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const word = fc.oneof(
  fc.constantFrom(...odd),
  anyText.filter((text) => /\S/.test(text) && !textProblem(text)),
);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const languages = ['fi', 'sv', 'en'] as const;
const text = fc
  .subarray([...languages], { minLength: 1 })
  .chain((given) =>
    fc.tuple(fc.record(Object.fromEntries(given.map((each) => [each, word]))), fc.constantFrom(...given)),
  )
  .map(([texts, original]) => ({ ...texts, original }));

/** A map with some of the keys. */
const some = <T>(keys: readonly string[], values: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.subarray([...keys]).chain((chosen) => fc.record(Object.fromEntries(chosen.map((key) => [key, values]))));

/** A map with all of the keys. */
const all = <T>(given: readonly string[], values: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.record(Object.fromEntries(given.map((key) => [key, values])));

const custodians = ['k1', 'k2'] as const;
const custodian = fc.constantFrom(...custodians);
const keys = ['a', 'b', 'r'];
const terms = ['x', 'y', 'r'];

const citations = (field: 'name' | undefined) =>
  fc
    .uniqueArray(
      fc.record({
        custodian,
        section: fc.nat(2),
        field: fc.constantFrom(undefined, field),
        quote: maybe(word),
      }),
      { selector: ({ custodian: keeper, section, field: of }) => `${keeper} ${section} ${of ?? ''}`, maxLength: 3 },
    )
    .map((list) => list.map((each) => ({ ...each, document: `notice-${each.custodian}` })));

const statements = fc
  .uniqueArray(
    fc.record({
      custodian,
      aspect: fc.constantFrom('GROUP', 'DPO', 'RIGHTS'),
      text: maybe(text),
      citations: citations(undefined),
    }),
    { selector: ({ custodian: keeper, aspect }) => `${keeper} ${aspect}`, maxLength: 3 },
  )
  .map((list) => list.map((each) => ({ ...each, says: 'STATED', document: `notice-${each.custodian}` })));

const said = { citations: citations('name'), statements };

const activities = some(
  keys,
  fc.record({ name: text, ...said, purposes: some(keys, fc.record({ name: text, ...said })) }),
);

/** The register of that code: its references are written in full. */
const register = (code: string) => activities.chain((drawn) => registerAround(code, drawn));

type Activities = typeof activities extends fc.Arbitrary<infer T> ? T : never;

function registerAround(code: string, drawn: Activities) {
  const activity = fc.constantFrom(undefined, ...Object.keys(drawn).map((key) => `${code}/${key}`));
  return fc.record({
    name: text,
    ...said,
    activities: fc.constant(drawn),
    data: some(
      keys,
      fc.record({ activity, purpose: fc.constantFrom(undefined, ...purposesOf(code, drawn)), ...dataFields }),
    ),
    sources: some(
      keys,
      fc.record({ activity, kind: fc.constant('ORGANISATION'), isPublic: maybe(fc.boolean()), dataCategories }),
    ),
    cells: all(keys, fc.record({ dataSubjectCategory: oneTerm, contractTypes: fc.subarray(terms) })),
    controllerships: some(['a'], controllership(keys.map((key) => `${code}/${key}`))),
    rightsChannels: some(['a'], fc.record({ right: fc.constant('ACCESS'), contactPoint: maybe(contactPoint) })),
    securityMeasures: some(['a'], fc.record({ type: oneTerm, activity })),
  });
}

const purposesOf = (code: string, drawn: Activities): readonly string[] =>
  Object.entries(drawn).flatMap(([key, { purposes }]) => Object.keys(purposes).map((own) => `${code}/${key}/${own}`));

const oneTerm = fc.constantFrom(...terms);
const dataCategories = fc.subarray([...terms]);
const dataFields = { dataCategory: oneTerm, condition: maybe(text), statements };
const contactPoint = fc.record({ name: maybe(word), email: maybe(fc.constant('a@b.fi')) });
const controllership = (cells: readonly string[]) =>
  fc.record({
    organisation: custodian,
    kind: fc.constant('SOLE'),
    scope: fc.subarray([...cells]),
    validFrom: maybe(fc.constant('2024-02-27')),
  });

const externalReferences = fc.uniqueArray(fc.record({ custodian, system: word, kind: word, value: word }), {
  selector: ({ system, kind }) => `${system} ${kind}`.normalize('NFC'),
  maxLength: 2,
});

const named = { name: text, citations: citations('name') };

/** All of a drawn bundle is valid; `isShadowed` gives nodes codes that look like those of parts of a register. */
export function drawnBundle(isShadowed: boolean) {
  const second = isShadowed ? 'r/a' : 's';
  const registers = fc.record({ one: register('r'), other: register(second) });
  return registers.chain(({ one, other }) =>
    fc.record({
      language: fc.constantFrom(...languages),
      custodian,
      evidenceDocuments: fc.record({ 'notice-k1': document('k1'), 'notice-k2': document('k2') }),
      ...termSections(isShadowed ? [...terms, 'r/x', 'r/a', 'r/a/x'] : terms),
      registers: fc.constant({ r: { ...one, custodian: 'k1' }, [second]: { ...other, custodian: 'k2' } }),
      ...sectionsOn(['r', second], [...purposesOf('r', one.activities), ...purposesOf(second, other.activities)]),
    }),
  );
}

const termSections = (codes: readonly string[]) => ({
  organisations: fc.record({
    ...Object.fromEntries(custodians.map((code) => [code, fc.record({ ...named, phone: maybe(word) })])),
    r: fc.record({ ...named, externalReferences }),
  }),
  dataSubjectCategories: all(codes, fc.record(named)),
  personalDataCategories: all(
    codes,
    fc.record({ ...named, isSpecial: fc.boolean(), isCriminal: fc.boolean(), isNationalId: fc.boolean() }),
  ),
  contractTypes: all(terms, fc.record(named)),
  measureTypes: all(terms, fc.record({ ...named, kind: fc.constant('TECHNICAL') })),
});

function sectionsOn(registers: readonly string[], purposes: readonly string[]) {
  const anyRegister = fc.constantFrom(...registers);
  const purpose = fc.constantFrom(undefined, ...purposes);
  return {
    systems: some(
      keys,
      fc.record({ custodian, ...named, kind: fc.constant('APPLICATION'), register: maybe(anyRegister) }),
    ),
    dataFlows: some(
      keys,
      fc.record({ custodian, fromRegister: anyRegister, toOrganisation: custodian, purpose, dataCategories }),
    ),
    processingAgreements: some(keys, agreement(anyRegister)),
  };
}

const document = (keeper: string) =>
  fc.record({
    custodian: fc.constant(keeper),
    title: text,
    kind: fc.constant('PRIVACY_NOTICE'),
    language: fc.constant('FI'),
    isUndated: fc.boolean(),
    sections: fc.tuple(...[0, 1, 2].map((at) => fc.record({ position: fc.constant(at), heading: maybe(word) }))),
  });

const agreement = (anyRegister: fc.Arbitrary<string>) =>
  fc.record({
    custodian,
    controller: fc.constant('k1'),
    processor: fc.constant('k2'),
    coverage: some(['a'], fc.record({ register: anyRegister })),
    subProcessing: fc.record({
      a: fc.record({ processor: fc.constant('r'), task: maybe(text) }),
      b: fc.record({ processor: fc.constant('k2'), parent: fc.constantFrom(undefined, 'a'), dataCategories }),
    }),
    statements,
  });
