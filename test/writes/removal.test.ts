import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { mistakes, openImportHub, type ImportHub } from '../imports/import-hub.js';
import { openingTimeout } from '../support/hub.js';
import { inShort, remove, type Wanted } from './remove.js';
import { usesOfFiveParts, world } from './removal-world.js';

let hub: ImportHub;

beforeAll(async () => {
  hub = await openImportHub();
}, openingTimeout);

afterAll(() => hub.close());

beforeEach(async () => {
  await hub.clear();
  expect(mistakes(await hub.import(world))).toEqual([]);
});

const tried = async (wanted: Wanted): Promise<unknown> => inShort(await remove(hub.database, wanted));

const refused = async (kind: string, code: string): Promise<unknown> => {
  const before = await hub.rowCounts();
  const answer = await tried({ kind, code });
  expect(await hub.rowCounts()).toEqual(before);
  return answer;
};

test('a term in use is refused, with the counts, the first codes and both ways out', async () => {
  const waysOut = 'remove them or point them elsewhere first, or give replaceBy to put another term in its place.';
  expect(await refused('ContractType', 'solar')).toBe(
    'IN_USE: ContractType "solar" is used by 1 contract type (roof) and ' +
      `4 register cells (customers/a, customers/b, customers/c and 1 more): ${waysOut}`,
  );
  expect(await refused('PersonalDataCategory', 'contact')).toBe(
    'IN_USE: PersonalDataCategory "contact" is used by 1 activity data (customers/contact), 1 data flow (out), ' +
      `1 personal data category (phone), 1 processing agreement (dpa) and 1 recipient (customers/tax): ${waysOut}`,
  );
});

test('an organisation is refused by its roles and by the wholes that it keeps', async () => {
  const wayOut = 'remove them or point them elsewhere first.';
  expect(await refused('Organisation', 'oomi')).toBe(
    'IN_USE: Organisation "oomi" is used by 6 citations (ContractType:roof#*@notice/2, ' +
      'EvidenceDocument:notice#title@notice/1, Organisation:pori#*@notice/1 and 3 more), ' +
      '1 controllership (customers/oomi-sole), 1 data flow (out), 2 evidence documents (notice, unread), ' +
      '1 external reference (ProcessingActivity:customers/billing:erp:process:7), 1 processing agreement (dpa), ' +
      `1 register (customers) and 1 statement (ContractType:roof:RETENTION@notice): ${wayOut}`,
  );
  expect(await refused('Organisation', 'pori')).toBe(
    `IN_USE: Organisation "pori" is used by 1 processing agreement (dpa): ${wayOut}`,
  );
});

test('what stands in the way of a part is told of the part', async () => {
  const wayOut = 'remove them or point them elsewhere first.';
  expect(await refused('EvidenceDocument', 'notice')).toBe(
    'IN_USE: EvidenceDocument "notice" is used by 6 citations (ContractType:roof#*@notice/2, ' +
      'Organisation:oomi#name@notice/1, Organisation:pori#*@notice/1 and 3 more) and ' +
      '1 statement (ContractType:roof:RETENTION@notice); ' +
      'its DocumentSection "notice/1" is used by 3 citations (Organisation:oomi#name@notice/1, ' +
      'Organisation:pori#*@notice/1, SubProcessing:dpa/second#*@notice/1); ' +
      'its DocumentSection "notice/2" is used by 3 citations (ContractType:roof#*@notice/2, ' +
      'Purpose:customers/billing/invoices#*@notice/2, ' +
      `Statement:ContractType:roof:RETENTION@notice#*@notice/2): ${wayOut}`,
  );
});

test('of many parts in use, the first are told and the others counted', async () => {
  await hub.import(usesOfFiveParts);
  const purposes = [1, 2, 3].map((n) => `its Purpose "customers/sales/p${n}" is used by 1 data flow (f${n})`);
  expect(await refused('ProcessingActivity', 'customers/sales')).toBe(
    `IN_USE: ProcessingActivity "customers/sales" cannot go, as ${purposes.join('; ')}; ` +
      '2 more of its parts are used: remove them or point them elsewhere first.',
  );
});

test('a node below another of its kind stands in the way, and goes with the whole that both are part of', async () => {
  expect(await refused('SubProcessing', 'dpa/first')).toBe(
    'IN_USE: SubProcessing "dpa/first" is used by 1 sub-processing (dpa/second): remove them or point them elsewhere first.',
  );
  expect(await tried({ kind: 'ProcessingAgreement', code: 'dpa' })).toEqual({
    removed: [
      'AgreementCoverage dpa/all',
      'Citation SubProcessing:dpa/second#*@notice/1',
      'ProcessingAgreement dpa',
      'SubProcessing dpa/first',
      'SubProcessing dpa/second',
      'SubProcessing dpa/third',
    ],
    changed: [],
  });
});

test('a whole goes with its parts, what is said of them and what is said of that', async () => {
  expect(await tried({ kind: 'ProcessingActivity', code: 'customers/billing' })).toEqual({
    removed: [
      'ActivityData customers/contact',
      'Citation Purpose:customers/billing/invoices#*@notice/2',
      'ExternalReference ProcessingActivity:customers/billing:erp:process:7',
      'ProcessingActivity customers/billing',
      'Purpose customers/billing/invoices',
      'PurposeBasis customers/contract',
      'Recipient customers/tax',
    ],
    changed: [],
  });
  expect(await tried({ kind: 'ContractType', code: 'roof' })).toEqual({
    removed: [
      'Citation ContractType:roof#*@notice/2',
      'Citation Statement:ContractType:roof:RETENTION@notice#*@notice/2',
      'ContractType roof',
      'Statement ContractType:roof:RETENTION@notice',
    ],
    changed: [],
  });
});

test('what goes and what changes is one revision, and stands in the log', async () => {
  const answer = await remove(hub.database, { kind: 'ContractType', code: 'solar', replaceBy: 'heat' });
  const changed = ['ContractType roof', ...['a', 'b', 'c', 'd'].map((cell) => `RegisterCell customers/${cell}`)];
  expect(answer).toMatchObject({ revision: 2 });
  expect(inShort(answer)).toEqual({ removed: ['ContractType solar'], changed });
  const log = await hub.query(
    "select change || ' ' || node_kind || ' ' || code as line from change where revision_number = 2 order by sequence",
  );
  expect(log.map(({ line }) => line)).toEqual([
    'REMOVED ContractType solar',
    ...changed.map((node) => `UPDATED ${node}`),
  ]);
  expect(await hub.query('select number, actor, reason from revision where number = 2')).toEqual([
    { number: 2, actor: 'Liisa', reason: 'Not so.' },
  ]);
});

test('a node that is gone is not found, and only another term takes the place of a term', async () => {
  expect(await tried({ kind: 'ContractType', code: 'gone' })).toBe(
    'NOT_FOUND: There is no such ContractType any more: look again at what there is.',
  );
  expect(await tried({ kind: 'ContractType', code: 'roof', replaceBy: 'solar' })).toMatchObject({ changed: [] });
  expect(await tried({ kind: 'ContractType', code: 'heat', replaceBy: 'heat' })).toBe(
    'SELF_REFERENCE: ContractType "heat" cannot take its own place: give another one.',
  );
  expect(await tried({ kind: 'Organisation', code: 'pori', replaceBy: 'oomi' })).toBe(
    'WRONG_VALUE: Only terms can be replaced, and Organisation is no kind of term: leave replaceBy out.',
  );
});
