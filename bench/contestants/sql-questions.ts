import { readFileSync } from 'node:fs';
import { sortKey } from '../../schema/language/sort-key.js';
import type { RegisterDocument, VendorFile, WrittenText } from '../workloads/documents.js';

/** A question: its statement, and the statement's parameters from the body of the request. */
export interface Question {
  readonly sql: string;
  readonly parameters: (body: string) => readonly unknown[];
  readonly isWrite: boolean;
}

/** Who the hub says writes, while its viewers have no identities. */
const actor = 'local';

export const questions: Readonly<Record<string, Question>> = {
  '/q1': { sql: statement('q1'), parameters: parameters('after'), isWrite: false },
  '/q2': { sql: statement('q2'), parameters: parameters('code'), isWrite: false },
  '/q3': { sql: statement('q3'), parameters: parameters('system', 'category', 'depth', 'on'), isWrite: false },
  '/q4': { sql: statement('q4'), parameters: parameters('on'), isWrite: false },
  '/m1': { sql: statement('m1'), parameters: registerParameters, isWrite: true },
  '/i1': { sql: statement('i1'), parameters: vendorParameters, isWrite: true },
};

function statement(name: string): string {
  return readFileSync(new URL(`../operations/${name}.sql`, import.meta.url), 'utf8');
}

function parameters(...names: readonly string[]): Question['parameters'] {
  return (body) => {
    const asked = JSON.parse(body) as Readonly<Record<string, unknown>>;
    return names.map((name) => asked[name]);
  };
}

function registerParameters(body: string): readonly unknown[] {
  const register = JSON.parse(body) as RegisterDocument;
  const activities = register.activities.map((activity) => ({
    ...activity,
    sortKey: keyOf(activity.name),
    purposes: activity.purposes.map((purpose) => ({ ...purpose, sortKey: keyOf(purpose.name) })),
  }));
  return [JSON.stringify({ ...register, sortKey: keyOf(register.name), activities }), actor, register.reason];
}

const keyOf = ({ fi }: WrittenText): string => sortKey(fi);

function vendorParameters(body: string): readonly unknown[] {
  const { custodian, organisations } = JSON.parse(body) as VendorFile;
  const vendors = Object.entries(organisations).map(
    ([
      code,
      {
        name,
        externalReferences: [reference],
        ...vendor
      },
    ]) => ({
      code,
      name: name.en,
      sort_key: sortKey(name.en),
      ...vendor,
      ...reference,
      organisation_kind: vendor.kind,
    }),
  );
  return [JSON.stringify(vendors), custodian, actor, 'Import of vendors.json'];
}
