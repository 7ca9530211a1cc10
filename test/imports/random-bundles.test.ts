import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { propertyRuns } from '../support/settings.js';
import { mistakes, openImportHub, type ImportHub } from './import-hub.js';

let hub: ImportHub;

beforeAll(async () => {
  hub = await openImportHub();
});

afterAll(() => hub.close());

/** A node of the naive model: its fields, and its list when the bundle gave one. */
interface Plain {
  readonly kind: string;
  readonly code: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly list?: readonly string[] | undefined;
}

type Model = Map<string, Plain>;

const name = fc.constantFrom('Sähkö', 'Ängel', 'A "b" #c: d', '2 x', 'Oomi');
const text = fc.option(name, { nil: undefined });
const four = [1, 2, 3, 4];

const organisations = fc
  .subarray(four)
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((n) =>
        fc.record({ n: fc.constant(n), name, phone: text, email: fc.constantFrom(undefined, 'a@b.fi') }),
      ),
    ),
  );
// A term is below one with a smaller number, so that there is no circle.
const terms = fc
  .subarray(four)
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((n) =>
        fc.record({ n: fc.constant(n), name, parent: fc.constantFrom(undefined, ...four.filter((m) => m < n)) }),
      ),
    ),
  );
const sources = fc.subarray(four).chain((numbers) =>
  fc.tuple(
    ...numbers.map((n) =>
      fc.record({
        n: fc.constant(n),
        isPublic: fc.constantFrom(undefined, true, false),
        organisation: fc.constantFrom(undefined, ...four),
        list: fc.option(fc.subarray(four), { nil: undefined }),
      }),
    ),
  ),
);

type Drawn = ReturnType<typeof drawn> extends fc.Arbitrary<infer T> ? T : never;

const drawn = () => fc.record({ organisations, terms, sources });

/** Nodes that every bundle has, so that random references lead somewhere. */
const base = {
  organisations: Object.fromEntries(['keeper', ...four.map((n) => `fixed-${n}`)].map((code) => [code, { name: code }])),
  personalDataCategories: Object.fromEntries(
    four.map((n) => [`fixed-${n}`, { name: `c${n}`, isSpecial: false, isCriminal: false, isNationalId: false }]),
  ),
  dataSubjectCategories: Object.fromEntries(four.map((n) => [`fixed-${n}`, { name: `t${n}` }])),
};

function nodesOf({ organisations: parties, terms: words, sources: origins }: Drawn): readonly Plain[] {
  return [
    ...parties.map(({ n, ...fields }) => ({ kind: 'organisations', code: `o-${n}`, fields })),
    ...words.map(({ n, parent, ...fields }) => ({
      kind: 'dataSubjectCategories',
      code: `t-${n}`,
      fields: { ...fields, parent: parent === undefined ? undefined : `fixed-${parent}` },
    })),
    ...origins.map(({ n, organisation, isPublic, list }) => ({
      kind: 'sources',
      code: `s-${n}`,
      fields: { isPublic, organisation: organisation === undefined ? undefined : `fixed-${organisation}` },
      list: list?.map((each) => `fixed-${each}`),
    })),
  ];
}

function bundleOf(nodes: readonly Plain[]): string {
  const of = (kind: string): Record<string, unknown> =>
    Object.fromEntries(
      nodes
        .filter((node) => node.kind === kind)
        .map(({ code, fields, list }) => [code, { ...fields, ...(list ? { dataCategories: list } : {}) }]),
    );
  const sourcesOf = Object.fromEntries(
    Object.entries(of('sources')).map(([code, fields]) => [code, { ...(fields as object), kind: 'ORGANISATION' }]),
  );
  return stringify({
    language: 'fi',
    custodian: 'keeper',
    organisations: { ...base.organisations, ...of('organisations') },
    personalDataCategories: base.personalDataCategories,
    dataSubjectCategories: { ...base.dataSubjectCategories, ...of('dataSubjectCategories') },
    registers: { r: { name: 'rekisteri', sources: sourcesOf } },
  });
}

/** What the import should say of each drawn node, and do to the model. */
function writeTo(model: Model, nodes: readonly Plain[]): readonly string[] {
  return nodes.map((node) => {
    const key = `${node.kind}:${node.code}`;
    const before = model.get(key);
    const list = node.list ?? before?.list ?? (node.kind === 'sources' ? [] : undefined);
    const after = { ...node, list: list && [...list].sort() };
    model.set(key, after);
    if (!before) return `CREATED ${node.code}`;
    return `${canonical(before) === canonical(after) ? 'UNCHANGED' : 'UPDATED'} ${node.code}`;
  });
}

const canonical = ({ fields, list }: Plain): string =>
  JSON.stringify([
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .sort(),
    list ?? null,
  ]);

async function stored(): Promise<readonly string[]> {
  const rows = await hub.query(`
    select 'organisations:' || code as key, json_build_object('name', name_fi, 'phone', phone, 'email', email) as fields, null as list
      from organisation where code like 'o-%'
    union all select 'dataSubjectCategories:' || t.code, json_build_object('name', t.name_fi, 'parent', p.code), null
      from data_subject_category t left join data_subject_category p on p.id = t.parent_id where t.code like 't-%'
    union all select 'sources:' || replace(s.code, 'r/', ''), json_build_object('isPublic', s.is_public, 'organisation', o.code),
      coalesce((select json_agg(c.code order by c.code) from data_source_data l join personal_data_category c on c.id = l.data_category_id where l.source_id = s.id), '[]')::text
      from data_source s left join organisation o on o.id = s.organisation_id
    order by 1`);
  return rows.map(({ key, fields, list }) => {
    const parsed = JSON.parse(String(fields)) as Record<string, unknown>;
    const given = Object.fromEntries(Object.entries(parsed).map(([field, value]) => [field, value ?? undefined]));
    const [kind = '', code = ''] = String(key).split(':');
    return `${String(key)} ${canonical({ kind, code, fields: given, list: typeof list === 'string' ? (JSON.parse(list) as string[]) : undefined })}`;
  });
}

test('random bundles, one after the other, leave what a naive model leaves', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drawn(), { minLength: 1, maxLength: 4 }), async (bundles) => {
      await hub.clear();
      const model: Model = new Map();
      let revisions = 0;
      for (const [at, bundle] of bundles.entries()) {
        const nodes = nodesOf(bundle);
        const expected = writeTo(model, nodes);
        const yaml = bundleOf(nodes);
        const dry = await hub.import(yaml, { dryRun: true });
        const report = await hub.import(yaml);
        expect(mistakes(report)).toEqual([]);
        expect(dry).toEqual({ ...report, dryRun: true, revision: null });
        const drawnRows = report.rows
          .map(({ result, code }) => `${result} ${code.replace('r/', '')}`)
          .filter((row) => / [ots]-/.test(row));
        expect([...drawnRows].sort()).toEqual([...expected].sort());
        if (at === 0 || expected.some((row) => !row.startsWith('UNCHANGED'))) revisions += 1;
        expect(await hub.query('select count(*)::int as count from revision')).toEqual([{ count: revisions }]);
        expect(await stored()).toEqual([...model].map(([key, node]) => `${key} ${canonical(node)}`).sort());
      }
    }),
    { numRuns: propertyRuns(10, 500) },
  );
}, 900_000);
