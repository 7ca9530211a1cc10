import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run, type Ran } from '../server/seloste.js';
import { emptyDatabase } from '../server/places.js';

let place: Awaited<ReturnType<typeof emptyDatabase>>;

beforeAll(async () => {
  place = await emptyDatabase();
  const imported = await seloste('import', ...['terms', 'oomi', 'oomi-marketing', 'oomi-customers'].map(example));
  expect(imported).toMatchObject({ code: 0 });
}, 120_000);

afterAll(() => place.remove());

const example = (name: string): string => `examples/energy-companies/${name}.yaml`;

const seloste = (...args: readonly string[]): Promise<Ran> => run(place, args);
const check = (...args: readonly string[]): Promise<Ran> => seloste('check', '--law-as-of', '2026-11-29', ...args);

test('refuses with 2 what there is not', async () => {
  expect(await check('--register', 'nothing')).toMatchObject({
    code: 2,
    out: '',
    talk: expect.stringContaining('"nothing"'),
  });
  expect(await check('--rule', 'no-such-rule')).toMatchObject({
    code: 2,
    out: '',
    talk: expect.stringContaining('no-such-rule'),
  });
  expect(await check('--severity', 'grave')).toMatchObject({ code: 2, out: '' });
  expect(await seloste('check', '--law-as-of', '2026-02-30')).toMatchObject({ code: 2, out: '' });
}, 120_000);

test('ends with 3 where something weighs as much as is said, and with 0 where nothing does', async () => {
  const one = ['--register', 'oomi-marketing', '--rule', 'rights-fee'];
  const found = await check(...one);
  expect(found).toMatchObject({ code: 3, talk: '1 findings: 1 high, 0 medium, 0 low; 0 accepted.\n' });
  expect(found.out).toContain('\noomi-marketing\n  HIGH   ');
  expect(found.out).toContain('rights-fee/RightsChannel:oomi-marketing/access-by-email#ACCESS  Art. 12(5), 15(3)');
  expect(await check(...one, '--fail-on', 'none')).toMatchObject({ code: 0, out: found.out });
  expect(await check('--register', 'oomi-marketing', '--severity', 'low')).toMatchObject({ code: 0 });
  expect(await check('--register', 'oomi-marketing', '--severity', 'low', '--fail-on', 'low')).toMatchObject({
    code: 3,
  });
}, 120_000);

test('tells the same in every format', async () => {
  const args = ['--organisation', '3101315-4', '--fail-on', 'none', '--language', 'fi'];
  const inFormat = async (format: string): Promise<string> => (await check(...args, '--format', format)).out;
  // One after the other: the embedded database has one process.
  const json = await inFormat('json');
  const csv = await inFormat('csv');
  const sarif = await inFormat('sarif');
  const lines = JSON.parse(json) as readonly { readonly id: string; readonly message: string }[];
  expect(lines.length).toBeGreaterThan(40);
  const rows = csv.trimEnd().split('\r\n');
  expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(lines.map(({ id }) => id));
  const log = JSON.parse(sarif) as Sarif;
  const [{ results, tool } = missing()] = log.runs;
  expect(results.map(({ partialFingerprints }) => partialFingerprints.findingId)).toEqual(lines.map(({ id }) => id));
  expect(new Set(results.map(({ ruleId }) => ruleId))).toEqual(new Set(tool.driver.rules.map(({ id }) => id)));
  expect(lines.map(({ message }) => message).filter((message) => message.includes('{'))).toEqual([]);
}, 120_000);

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly partialFingerprints: { readonly findingId: string };
    }[];
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  }[];
}

function missing(): never {
  throw new Error('The log has no run.');
}

test('lists the rules', async () => {
  const { code, out, talk } = await seloste('check', '--rules', '--language', 'sv');
  expect(code).toBe(0);
  expect(out).toContain(
    'HIGH   retention-missing: Ingen lagringstid är antecknad (Art. 30(1)(f), 13(2)(a), 5(1)(e))\n',
  );
  expect(talk).toBe(`${out.trimEnd().split('\n').length} rules.\n`);
}, 120_000);
