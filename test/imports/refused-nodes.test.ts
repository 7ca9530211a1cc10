import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importedAt, mistakes, openImportHub, type ImportHub } from './import-hub.js';
import { importBundles } from '../../server/imports/import-bundles.js';

let hub: ImportHub;

beforeAll(async () => {
  hub = await openImportHub();
  await hub.import(world);
});

afterAll(() => hub.close());

const world = `
language: fi
organisations:
  oomi: { name: Oomi, businessId: 3101315-4 }
  pori: { name: Pori }
dataSubjectCategories:
  customer: { name: asiakas }
  consumer: { name: kuluttaja, parent: customer }
evidenceDocuments:
  notice: { custodian: pori, title: Seloste, kind: PRIVACY_NOTICE, language: FI, isUndated: true, sections: [{ position: 1 }] }
registers:
  theirs: { custodian: oomi, name: rekisteri, cells: { all: { dataSubjectCategory: customer } }, activities: { billing: { name: laskutus } } }
processingAgreements:
  dpa-one: { custodian: oomi, controller: oomi, processor: pori, subProcessing: { cloud: { processor: pori } } }
`;

const organisation = (fields: string): string => `language: fi\norganisations:\n  a: { ${fields} }\n`;
const register = (fields: string): string => `language: fi\ncustodian: oomi\nregisters:\n  r:\n    name: rekisteri\n    ${fields}\n`;

describe('a mistake is told with its file, line, column and path, and the way out', () => {
  test.each<[string, string, string[]]>([
    ['a field that is not known', organisation('name: A, emial: a@b.fi'), [
      'bundle.yaml:3:17 organisations.a.emial UNKNOWN_FIELD "emial" has no place here. Did you mean "email"?']],
    ['a section that is not known', 'organisation: {}\n', [
      'bundle.yaml:1:1 organisation UNKNOWN_FIELD "organisation" has no place here. Did you mean "organisations"?']],
    ['a field that is missing', organisation('phone: "1"'), [
      'bundle.yaml:3:3 organisations.a.name MISSING_FIELD name is missing (Registered name): add it.']],
    ['a number where a text belongs', organisation('name: A, phone: 358'), [
      'bundle.yaml:3:17 organisations.a.phone WRONG_TYPE A text belongs here, not a number (358): put it in quotes, "358".']],
    ['nothing where something belongs', organisation('name: A, phone: null'), [
      'bundle.yaml:3:17 organisations.a.phone WRONG_TYPE No value is given where a text belongs: give one, or leave the field out.']],
    ['a blank', organisation('name: " "'), [
      'bundle.yaml:3:8 organisations.a.name WRONG_VALUE The text is blank (" "): write one, or leave the field out.']],
    ['a value that is not known', organisation('name: A, kind: Company'), [
      'bundle.yaml:3:17 organisations.a.kind WRONG_VALUE "Company" is none of the values it may have. Did you mean "COMPANY"? ' +
        'Write one of COMPANY, PUBLIC_AUTHORITY, ASSOCIATION, INTERNATIONAL_ORGANISATION.']],
    ['a wrong check digit', organisation('name: A, businessId: 3101315-5'), [
      'bundle.yaml:3:17 organisations.a.businessId WRONG_VALUE Business ID 3101315-5 has a wrong check digit (3101315 would go with 4): ' +
        'compare it with the Business Information System, ytj.fi.']],
    ['a country of another list', organisation('name: A, country: UK'), [
      'bundle.yaml:3:17 organisations.a.country WRONG_VALUE "UK" is not a country code of ISO 3166-1: write GB for the United Kingdom.']],
    ['another one', organisation('name: A, country: EL'), [
      'bundle.yaml:3:17 organisations.a.country WRONG_VALUE "EL" is not a country code of ISO 3166-1: write GR for Greece.']],
    ['no country at all', organisation('name: A, country: XX'), [
      'bundle.yaml:3:17 organisations.a.country WRONG_VALUE "XX" is not a country code of ISO 3166-1: write two capital letters, as in FI, SE or DE.']],
    ['no e-mail address', organisation('name: A, email: a@b'), [
      'bundle.yaml:3:17 organisations.a.email WRONG_VALUE "a@b" is not an e-mail address: write it as in office@example.fi.']],
    ['a name of 501 characters', organisation(`name: ${'a'.repeat(501)}`), [
      'bundle.yaml:3:8 organisations.a.name TOO_LONG The text has 501 characters, and at most 500 are kept: shorten it.']],
    ['a text of 10,001 characters', organisation(`name: A, postalAddress: ${'a'.repeat(10_001)}`), [
      'bundle.yaml:3:17 organisations.a.postalAddress TOO_LONG The text has 10001 characters, and at most 10000 are kept: shorten it.']],
    ['a key that is no code', 'language: fi\norganisations: { Big_One: { name: A } }\n', [
      'bundle.yaml:2:18 organisations.Big_One WRONG_VALUE "Big_One" cannot be a code: write a-z and 0-9, words joined by hyphens, as in oomi-customers.']],
    ['an original without its text', organisation('name: { sv: A, original: fi }'), [
      'bundle.yaml:3:8 organisations.a.name MISSING_ORIGINAL The original is said to be in fi, and there is no text in fi: add it, or correct original.']],
    ['no original', 'organisations: { a: { name: { sv: A } } }\n', [
      'bundle.yaml:1:23 organisations.a.name MISSING_ORIGINAL Which language is the original in? Add original: fi, sv or en, or give the language at the top of the file.']],
    ['a text in no language', 'organisations: { a: { name: A } }\n', [
      'bundle.yaml:1:23 organisations.a.name MISSING_ORIGINAL Which language is the original in? Add original: fi, sv or en, or give the language at the top of the file.']],
    ['a mark that turns the writing round', organisation('name: "A\\u202eB"'), [
      'bundle.yaml:3:8 organisations.a.name.fi FORBIDDEN_CHARACTER The text holds a mark that turns the direction of writing (U+202E), which nobody sees: delete it.']],
    ['a control character', organisation('name: "A\\0B"'), [
      'bundle.yaml:3:8 organisations.a.name.fi FORBIDDEN_CHARACTER The text holds a control character (U+0000), which nobody sees: delete it.']],
    ['half a character', organisation('name: "A\\ud800B"'), [
      'bundle.yaml:3:8 organisations.a.name.fi FORBIDDEN_CHARACTER The text holds half a character (a lone surrogate): type it anew.']],
    ['a personal identity code', organisation('name: A, visitingAddress: "Maija, 131052-308T"'), [
      'bundle.yaml:3:17 organisations.a.visitingAddress.fi PERSONAL_IDENTITY_CODE The text holds a Finnish personal identity code; ' +
        'a record describes processing and names no data subject: delete it.']],
    ['a day that is not in the calendar', register('controllerships: { k: { organisation: oomi, kind: SOLE, validFrom: 2025-02-29 } }'), [
      'bundle.yaml:6:61 registers.r.controllerships.k.validFrom WRONG_VALUE "2025-02-29" is not a day of the calendar: write year-month-day, as in 2024-02-27.']],
    ['days the wrong way round', register('controllerships: { k: { organisation: oomi, kind: SOLE, validFrom: 2025-03-01, validTo: 2025-03-01 } }'), [
      'bundle.yaml:6:84 registers.r.controllerships.k.validTo REVERSED_RANGE validFrom 2025-03-01 is not before validTo 2025-03-01; validTo is the first day on which it no longer holds.']],
    ['no duration', register('retentionPeriods: { p: { bound: EXACT, duration: P0D } }'), [
      'bundle.yaml:6:44 registers.r.retentionPeriods.p.duration WRONG_VALUE Duration "P0D" lasts no time: leave it out when the document gives none, or state the criterion instead.']],
    ['a reference to nothing', register('controllerships: { k: { organisation: omi, kind: SOLE } }'), [
      'bundle.yaml:6:29 registers.r.controllerships.k.organisation DANGLING_REFERENCE There is no Organisation "omi" in the files or in the hub ' +
        '(looked for r/k/omi, r/omi, omi): correct the code, or add the Organisation. Did you mean "oomi"?']],
    ['a custodian that is not there', 'language: fi\ncustodian: omi\nregisters: { a: { name: A }, b: { name: B } }\n', [
      'bundle.yaml:2:1 custodian DANGLING_REFERENCE There is no Organisation "omi" in the files or in the hub: correct the code, or add the Organisation. Did you mean "oomi"?']],
    ['no custodian', 'language: fi\nregisters: { a: { name: A } }\n', [
      'bundle.yaml:2:14 registers.a.custodian MISSING_CUSTODIAN Nobody keeps this Register: give the code of the organisation as custodian at the top of the file, or here.']],
    ['no document', register('citations: [1]'), [
      'bundle.yaml:6:17 registers.r.citations[0].document MISSING_FIELD No document is named: give the code of the evidence document at the top of the file, or here.']],
    ['a citation of a field that is not there', register('citations: [{ section: 1, field: nam, document: notice }]').replace('oomi', 'pori'), [
      'bundle.yaml:6:31 registers.r.citations[0].field WRONG_VALUE Register has no field "nam". Did you mean "name"? Leave field out to cite for the node as a whole.']],
    ['a section that is not there', register('citations: [{ section: 7, document: notice }]').replace('oomi', 'pori'), [
      'bundle.yaml:6:19 registers.r.citations[0].section DANGLING_REFERENCE There is no DocumentSection "7" in the files or in the hub ' +
        '(looked for notice/7): correct the code, or add the DocumentSection. Did you mean "notice/1"?']],
    ["another company's document", register('citations: [{ section: 1, document: notice }]'), [
      'bundle.yaml:6:19 registers.r.citations[0].section OTHER_CUSTODIAN DocumentSection "notice/1" is kept by pori, and this Citation by oomi: ' +
        'name one of the same custodian, or correct the custodian.',
      'bundle.yaml:6:31 registers.r.citations[0].document OTHER_CUSTODIAN EvidenceDocument "notice" is kept by pori, and this Citation by oomi: ' +
        'name one of the same custodian, or correct the custodian.']],
    ["another register's cell", register('controllerships: { k: { organisation: oomi, kind: SOLE, scope: [theirs/all] } }'), [
      'bundle.yaml:6:69 registers.r.controllerships.k.scope[0] OTHER_REGISTER RegisterCell "theirs/all" belongs to register "theirs", not to "r": name one of the same register.']],
    ["another register's activity", register('recipients: { x: { activity: theirs/billing } }'), [
      'bundle.yaml:6:24 registers.r.recipients.x.activity OTHER_REGISTER ProcessingActivity "theirs/billing" belongs to register "theirs", not to "r": name one of the same register.']],
    ["another agreement's sub-processor", 'custodian: oomi\nprocessingAgreements:\n  dpa: { controller: oomi, processor: pori, subProcessing: { x: { processor: pori, parent: dpa-one/cloud } } }\n', [
      'bundle.yaml:3:84 processingAgreements.dpa.subProcessing.x.parent OTHER_OWNER SubProcessing "dpa-one/cloud" is part of another ProcessingAgreement than "dpa": name one inside the same.']],
    ['a node that another company keeps', 'language: fi\ncustodian: pori\nregisters: { theirs: { name: A } }\n', [
      'bundle.yaml:3:14 registers.theirs OTHER_CUSTODIAN Register "theirs" is kept by oomi in the hub; an import cannot hand it to "pori": give it another code, or its custodian.']],
    ['a list that names one twice', register('cells: { c: { dataSubjectCategory: consumer } }\n    controllerships: { k: { organisation: oomi, kind: SOLE, scope: [c, c] } }'), [
      'bundle.yaml:7:72 registers.r.controllerships.k.scope[1] DUPLICATE_CODE "c" stands in the list twice: keep one.']],
    ['a term that is its own parent', 'language: fi\ndataSubjectCategories: { a: { name: A, parent: a } }\n', [
      'bundle.yaml:2:40 dataSubjectCategories.a.parent CYCLE DataSubjectCategory "a" names itself as parent: leave it out, or name another.']],
    ['terms in a circle', 'language: fi\ndataSubjectCategories:\n  a: { name: A, parent: b }\n  b: { name: B, parent: a }\n', [
      'bundle.yaml:3:17 dataSubjectCategories.a.parent CYCLE DataSubjectCategory goes round in a circle by parent: a -> b -> a; take one of these out.']],
    ['a circle through the hub', 'language: fi\ndataSubjectCategories:\n  customer: { name: A, parent: consumer }\n', [
      'bundle.yaml:3:24 dataSubjectCategories.customer.parent CYCLE DataSubjectCategory goes round in a circle by parent: customer -> consumer -> customer; take one of these out.']],
    ['ends that are not exactly one', 'custodian: oomi\ndataFlows: { f: { toOrganisation: oomi, toRegister: theirs } }\n', [
      'bundle.yaml:2:14 dataFlows.f NOT_EXACTLY_ONE A DataFlow has exactly one of fromCategory, fromRegister, fromSystem, fromOrganisation; none is given.',
      'bundle.yaml:2:14 dataFlows.f NOT_EXACTLY_ONE A DataFlow has exactly one of toCategory, toRegister, toSystem, toOrganisation; toRegister and toOrganisation are given.']],
    ['a business ID that another one has', organisation('name: A, businessId: 3101315-4'), [
      'bundle.yaml:3:17 organisations.a.businessId NOT_UNIQUE Organisation "a" has the same businessId 3101315-4 as "oomi", and only one may: correct it, or give both the same code.']],
    ['the same controllership twice', register('controllerships: { k: { organisation: oomi, kind: SOLE }, l: { organisation: oomi, kind: SOLE } }'), [
      'bundle.yaml:6:24 registers.r.controllerships.k NOT_UNIQUE Only one Controllership may have the same register, organisation, kind, COALESCE(valid_from, \'-infinity\'::date): change one, or give both the same code.',
      'bundle.yaml:6:63 registers.r.controllerships.l NOT_UNIQUE Only one Controllership may have the same register, organisation, kind, COALESCE(valid_from, \'-infinity\'::date): change one, or give both the same code.']],
  ])('%s', async (_name, yaml, expected) => {
    const before = await hub.rowCounts();
    expect(mistakes(await hub.import(yaml))).toEqual(expected);
    expect(await hub.rowCounts()).toEqual(before);
  });
});

test('all mistakes of all files come at once, in the order of the files, and nothing is applied', async () => {
  const before = await hub.rowCounts();
  const report = await hub.import({
    'one.yaml': 'language: fi\norganisations:\n  new: { name: Uusi }\n  b: { name: B, country: EL, businessId: 1 }\n',
    'two.yaml': 'language: fi\ncustodian: nobody\norganisations:\n  new: { name: Uusi }\nregisters: { r: { name: A, colour: red } }\n',
  });
  expect(report.errors.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'one.yaml:4 WRONG_VALUE',
    'one.yaml:4 WRONG_TYPE',
    'two.yaml:2 DANGLING_REFERENCE',
    'two.yaml:4 DUPLICATE_CODE',
    'two.yaml:5 UNKNOWN_FIELD',
  ]);
  expect({ ...report, errors: [] }).toEqual({
    dryRun: false,
    revision: null,
    counts: { created: 0, updated: 0, unchanged: 0, failed: 5 },
    rows: [],
    errors: [],
  });
  expect(await hub.rowCounts()).toEqual(before);
});

test('a reference is not called dangling while a file that may hold its target cannot be read', async () => {
  const report = await hub.import({ 'bad.yaml': 'a: [', 'good.yaml': 'custodian: nobody\nlanguage: fi\nregisters: { r: { name: A } }\n' });
  expect(report.errors.map(({ file, code }) => [file, code])).toEqual([['bad.yaml', 'SYNTAX']]);
});

test('an error of the program undoes everything', async () => {
  const before = await hub.rowCounts();
  const onProgress = ({ step }: { step: string }): void => {
    if (step === 'done') throw new Error('stop');
  };
  const files = [{ name: 'f.yaml', bytes: new TextEncoder().encode('language: fi\norganisations: { z: { name: Z } }') }];
  const { database } = hub;
  const { localViewer: viewer } = await import('../../schema/access/viewer.js');
  await expect(importBundles({ database, viewer, files, dryRun: false, now: importedAt, onProgress })).rejects.toThrow('stop');
  expect(await hub.rowCounts()).toEqual(before);
});
