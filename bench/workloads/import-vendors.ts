import { askForJson } from '../compare.js';
import type { Contestant, ContestantName } from '../contestants/contestant.js';
import type { Request } from '../http-connection.js';
import type { VendorDocument, VendorFile } from './documents.js';
import { RowsWritten } from './rows-left.js';
import { readVocabulary, termAt } from './vocabulary.js';
import type { PreparedWorkload, Site, Workload } from './workload.js';

const vendors = 10_000;

/** I1: 10,000 vendors from a vendor-management system in one file; one import at a time, each into the same database. */
export const importVendors: Workload = {
  id: 'I1',
  title: 'import 10,000 vendors',
  contestants: ['sql', 'hub'],
  targets: { S: { sql: 0.7 }, L: { sql: 0.7 } },
  connections: 1,
  requests: 1,
  prepare,
};

async function prepare({ database }: Site): Promise<PreparedWorkload> {
  const { organisations } = await readVocabulary(database);
  const written = await RowsWritten.inTables(database, 'organisation', 'external_reference');
  const file = JSON.stringify(vendorFile(termAt(organisations, 0).code));
  const request = (name: ContestantName): Request => (name === 'hub' ? upload(file) : post(file));
  const clean = (count: number): Promise<void> => written.clean({ table: 'organisation', count: count * vendors });
  return {
    request,
    beginning: { sql: '{"data":', postgraphile: '', hub: '{"dryRun":false' },
    samples: 1,
    witness: async (contestant: Contestant) => {
      await askForJson(contestant, request(contestant.name));
      const left = await written.left();
      await clean(1);
      return left;
    },
    clean,
  };
}

function vendorFile(custodian: string): VendorFile {
  const entries = Array.from({ length: vendors }, (_, n) => [`bench-vendor-${n}`, vendor(n)] as const);
  return { custodian, language: 'en', organisations: Object.fromEntries(entries) };
}

const countries = ['FI', 'SE', 'DE', 'IE', 'US', 'IN'];

function vendor(n: number): VendorDocument {
  return {
    name: { en: `Vendor ${n} of Åland and Öland Ltd` },
    kind: 'COMPANY',
    country: countries[n % countries.length] ?? 'FI',
    email: `privacy@vendor-${n}.example`,
    phone: `+358 9 ${100_000 + n}`,
    website: `https://vendor-${n}.example`,
    externalReferences: [{ system: 'vendor-management', kind: 'vendor', value: String(500_000 + n) }],
  };
}

function post(file: string): Request {
  return { path: '/i1', headers: { 'content-type': 'application/json' }, body: file };
}

const boundary = 'bench-boundary';

function upload(file: string): Request {
  const head =
    'content-disposition: form-data; name="files"; filename="vendors.json"\r\ncontent-type: application/json';
  return {
    path: '/imports',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'x-seloste-import': '1' },
    body: `--${boundary}\r\n${head}\r\n\r\n${file}\r\n--${boundary}--\r\n`,
  };
}
