import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mistakes, openImportHub, type ImportHub } from './import-hub.js';
import { organisation, register, world } from './refused-world.js';

let hub: ImportHub;

beforeAll(async () => {
  hub = await openImportHub();
  await hub.import(world);
});

afterAll(() => hub.close());

describe('a wrong relation is told with its file, line, column and path, and the way out', () => {
  test.each<[string, string, string[]]>([
    [
      'a reference to nothing',
      register('controllerships: { k: { organisation: omi, kind: SOLE } }'),
      [
        'bundle.yaml:6:29 registers.r.controllerships.k.organisation DANGLING_REFERENCE There is no Organisation "omi" ' +
          '(looked for r/k/omi, r/omi, omi): correct it, or add the Organisation. Did you mean "oomi"?',
      ],
    ],
    [
      'a custodian that is not there',
      'language: fi\ncustodian: omi\nregisters: { a: { name: A }, b: { name: B } }\n',
      [
        'bundle.yaml:2:1 custodian DANGLING_REFERENCE There is no Organisation "omi": correct it, or add the Organisation. Did you mean "oomi"?',
      ],
    ],
    [
      'no custodian',
      'language: fi\nregisters: { a: { name: A } }\n',
      [
        'bundle.yaml:2:14 registers.a.custodian MISSING_CUSTODIAN Nobody keeps this Register: give the organisation as custodian here; a file may give it once at its top.',
      ],
    ],
    [
      'no document',
      register('citations: [1]'),
      [
        'bundle.yaml:6:17 registers.r.citations[0].document MISSING_FIELD No document is named: give the evidence document here; a file may give it once at its top.',
      ],
    ],
    [
      'a citation of a field that is not there',
      register('citations: [{ section: 1, field: nam, document: notice }]').replace('oomi', 'pori'),
      [
        'bundle.yaml:6:31 registers.r.citations[0].field WRONG_VALUE Register has no field "nam". Did you mean "name"? Leave field out to cite for the node as a whole.',
      ],
    ],
    [
      'a section that is not there',
      register('citations: [{ section: 7, document: notice }]').replace('oomi', 'pori'),
      [
        'bundle.yaml:6:19 registers.r.citations[0].section DANGLING_REFERENCE There is no DocumentSection "7" ' +
          '(looked for notice/7): correct it, or add the DocumentSection. Did you mean "notice/1"?',
      ],
    ],
    [
      "another company's document",
      register('citations: [{ section: 1, document: notice }]'),
      [
        'bundle.yaml:6:19 registers.r.citations[0].section OTHER_CUSTODIAN DocumentSection "notice/1" is kept by pori, and this Citation by oomi: ' +
          'name one of the same custodian, or correct the custodian.',
        'bundle.yaml:6:31 registers.r.citations[0].document OTHER_CUSTODIAN EvidenceDocument "notice" is kept by pori, and this Citation by oomi: ' +
          'name one of the same custodian, or correct the custodian.',
      ],
    ],
    [
      "another register's cell",
      register('controllerships: { k: { organisation: oomi, kind: SOLE, scope: [theirs/all] } }'),
      [
        'bundle.yaml:6:69 registers.r.controllerships.k.scope[0] OTHER_REGISTER RegisterCell "theirs/all" belongs to register "theirs", not to "r": name one of the same register.',
      ],
    ],
    [
      "another register's activity",
      register('recipients: { x: { activity: theirs/billing } }'),
      [
        'bundle.yaml:6:24 registers.r.recipients.x.activity OTHER_REGISTER ProcessingActivity "theirs/billing" belongs to register "theirs", not to "r": name one of the same register.',
      ],
    ],
    [
      "another agreement's sub-processor",
      'custodian: oomi\nprocessingAgreements:\n  dpa: { controller: oomi, processor: pori, subProcessing: { x: { processor: pori, parent: dpa-one/cloud } } }\n',
      [
        'bundle.yaml:3:84 processingAgreements.dpa.subProcessing.x.parent OTHER_OWNER SubProcessing "dpa-one/cloud" is part of another ProcessingAgreement than "dpa": name one inside the same.',
      ],
    ],
    [
      'a node that another company keeps',
      'language: fi\ncustodian: pori\nregisters: { theirs: { name: A } }\n',
      [
        'bundle.yaml:3:14 registers.theirs OTHER_CUSTODIAN Register "theirs" is kept by oomi and cannot be handed to "pori": give another code, or its custodian.',
      ],
    ],
    [
      'a list that names one twice',
      register(
        'cells: { c: { dataSubjectCategory: consumer } }\n    controllerships: { k: { organisation: oomi, kind: SOLE, scope: [c, c] } }',
      ),
      [
        'bundle.yaml:7:72 registers.r.controllerships.k.scope[1] DUPLICATE_CODE "c" stands in the list twice: keep one.',
      ],
    ],
    [
      'a term that is its own parent',
      'language: fi\ndataSubjectCategories: { a: { name: A, parent: a } }\n',
      [
        'bundle.yaml:2:40 dataSubjectCategories.a.parent CYCLE DataSubjectCategory "a" names itself as parent: leave it out, or name another.',
      ],
    ],
    [
      'terms in a circle',
      'language: fi\ndataSubjectCategories:\n  a: { name: A, parent: b }\n  b: { name: B, parent: a }\n',
      [
        'bundle.yaml:3:17 dataSubjectCategories.a.parent CYCLE DataSubjectCategory goes round in a circle by parent: a -> b -> a; take one of these out.',
      ],
    ],
    [
      'a circle through the hub',
      'language: fi\ndataSubjectCategories:\n  customer: { name: A, parent: consumer }\n',
      [
        'bundle.yaml:3:24 dataSubjectCategories.customer.parent CYCLE DataSubjectCategory goes round in a circle by parent: customer -> consumer -> customer; take one of these out.',
      ],
    ],
    [
      'ends that are not exactly one',
      'custodian: oomi\ndataFlows: { f: { toOrganisation: oomi, toRegister: theirs } }\n',
      [
        'bundle.yaml:2:14 dataFlows.f NOT_EXACTLY_ONE A DataFlow has exactly one of fromCategory, fromRegister, fromSystem, fromOrganisation; none is given.',
        'bundle.yaml:2:14 dataFlows.f NOT_EXACTLY_ONE A DataFlow has exactly one of toCategory, toRegister, toSystem, toOrganisation; toRegister and toOrganisation are given.',
      ],
    ],
    [
      'a business ID that another one has',
      organisation('name: A, businessId: 3101315-4'),
      [
        'bundle.yaml:3:17 organisations.a.businessId NOT_UNIQUE Organisation "a" has the same businessId 3101315-4 as "oomi", and only one may: correct it, or give both the same code.',
      ],
    ],
    [
      'the same controllership twice',
      register('controllerships: { k: { organisation: oomi, kind: SOLE }, l: { organisation: oomi, kind: SOLE } }'),
      [
        'bundle.yaml:6:63 registers.r.controllerships.l NOT_UNIQUE Controllership "r/l" has the same register, organisation, kind, validFrom as "r/k", and only one may: correct it, or give both the same code.',
      ],
    ],
  ])('%s', async (_name, yaml, expected) => {
    const before = await hub.rowCounts();
    expect(mistakes(await hub.import(yaml))).toEqual(expected);
    expect(await hub.rowCounts()).toEqual(before);
  });
});
