import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyDatabase, temporaryFolder } from '../server/places.js';
import { run, type Ran } from '../server/seloste.js';

let place: Awaited<ReturnType<typeof emptyDatabase>>;
const files = temporaryFolder();

const notice = `Asiakasrekisterin tietosuojaseloste

1. Rekisterinpitäjä
Esimerkki Oy (Y-tunnus kirjataan myöhemmin

2. Tietolähteet
Tietoja saadaan Väestörekisterikeskukselta.

2. Luovutukset
Tietoja ei luovuteta.
`;

beforeAll(async () => {
  place = await emptyDatabase();
  const bundle = `language: fi
organisations: { esimerkki: { name: Esimerkki Oy } }
evidenceDocuments:
  asiakasseloste:
    custodian: esimerkki
    title: { fi: Vanha otsikko, sv: Gammal rubrik }
    kind: PRIVACY_NOTICE
    language: FI
    isUndated: true
    url: www.example.com/seloste
`;
  writeFileSync(path.join(files.folder, 'bundle.yaml'), bundle);
  writeFileSync(path.join(files.folder, 'asiakasseloste.txt'), notice);
  expect(await seloste('import', path.join(files.folder, 'bundle.yaml'))).toMatchObject({ code: 0 });
}, 120_000);

afterAll(async () => {
  await place.remove();
  await files.remove();
});

const seloste = (...args: readonly string[]): Promise<Ran> => run(place, args);

const bringIn = (...args: readonly string[]): Promise<Ran> =>
  seloste('import-document', path.join(files.folder, 'asiakasseloste.txt'), '--language', 'fi', ...args);

test('refuses what is not said clearly, and changes nothing', async () => {
  expect(await bringIn('--custodian', 'esimerkki')).toEqual({
    code: 2,
    out: '',
    talk: 'Say what day it bears: exactly one of --published DAY and --undated.\n',
  });
  expect(await bringIn('--custodian', 'esimerkki', '--published', '2024-02-30')).toMatchObject({ code: 2, out: '' });
  expect(await seloste('import-document', 'nothing.txt', '--language', 'fi', '--custodian', 'a', '--undated')).toEqual({
    code: 2,
    out: '',
    talk: 'nothing.txt cannot be read: check the path and its permissions.\n',
  });
  const unknown = await bringIn('--custodian', 'nobody', '--undated');
  expect(unknown).toMatchObject({ code: 4, out: '', talk: expect.stringContaining('nobody') });
}, 120_000);

test('writes the document with its sections, keeps what is on record of it, and tells what is wrong with its form', async () => {
  const args = ['--custodian', 'esimerkki', '--published', '2024-02-27', '--format', 'json'];
  const { code, out, talk } = await bringIn(...args, '--fail-on', 'low');
  expect({ code, talk }).toEqual({
    code: 3,
    talk: expect.stringMatching(
      /^Revision 3: 4 created, 1 updated, 0 unchanged\.\n3 findings: 0 high, 1 medium, 2 low/,
    ),
  });
  const lines = JSON.parse(out) as readonly { readonly id: string; readonly message: string }[];
  expect(lines.map(({ id }) => id).sort()).toEqual([
    'ceased-authority-named/EvidenceDocument:asiakasseloste#2',
    'heading-numbers-repeated/EvidenceDocument:asiakasseloste#3',
    'parenthesis-unclosed/EvidenceDocument:asiakasseloste#1',
  ]);
  const exported = await seloste('export', '--organisation', 'esimerkki');
  expect(exported.out).toContain('www.example.com/seloste');
  expect(exported.out).toContain('Gammal rubrik');
  expect(exported.out).toContain('heading: Luovutukset');
  expect(exported.out).not.toContain('myöhemmin');
  expect(await bringIn(...args)).toMatchObject({
    code: 0,
    talk: expect.stringContaining('Nothing to write: 0 created, 0 updated, 5 unchanged.'),
  });
}, 120_000);
