import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { openingTimeout, type TestHub } from '../support/hub.js';
import { openRefusingHub, refuseAndKeepNothing, type RefusedRow } from './refusing.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await openRefusingHub();
}, openingTimeout);

afterAll(() => hub.close());

const name = { fi: 'Nimi' };
const register = { register: 'crm' };
const vendors = Array.from({ length: 101 }, (_, at) => ({ code: `vendor-${at}`, name }));

const table: readonly RefusedRow[] = [
  [
    'who owns itself',
    'createOwnership',
    { code: 'own', custodian: 'oomi', owner: 'oomi', owned: 'oomi', kind: 'PARENT' },
    ['input.owned SELF_REFERENCE owner and owned are the same Organisation: name two, or leave this Ownership out.'],
  ],
  [
    'a share of more than all',
    'createOwnership',
    { code: 'own', custodian: 'oomi', owner: 'oomi', owned: 'acme', kind: 'PARENT', share: 100.5 },
    ['input.share WRONG_VALUE 100.5 is out of range: it must be <= 100.'],
  ],
  [
    'a term wider than itself',
    'updateContractType',
    { id: 'energy', version: 1, parent: 'energy' },
    ['input.parent CYCLE ContractType "energy" names itself as parent: leave it out, or name another.'],
  ],
  [
    'a term below a narrower one',
    'updateContractType',
    { id: 'energy', version: 1, parent: 'solar' },
    [
      'input.parent CYCLE ContractType goes round in a circle by parent: energy -> solar -> electricity -> energy; take one of these out.',
    ],
  ],
  [
    'a cell of another register',
    'createControllership',
    { ...register, key: 'k', organisation: 'oomi', kind: 'SOLE', scope: ['other/all'] },
    [
      'input.scope.0 OTHER_REGISTER RegisterCell "other/all" belongs to register "other", not to "crm": name one of the same register.',
    ],
  ],
  [
    'a cell that is not in the universe',
    'createControllership',
    { ...register, key: 'k', organisation: 'oomi', kind: 'SOLE', scope: ['solr'] },
    [
      'input.scope.0 DANGLING_REFERENCE There is no RegisterCell "solr" (looked for crm/k/solr, crm/solr, solr): correct it, or add the RegisterCell. Did you mean "crm/solar"?',
    ],
  ],
  [
    'the same cell twice',
    'createControllership',
    { ...register, key: 'k', organisation: 'oomi', kind: 'SOLE', scope: ['crm/solar', 'crm/solar'] },
    ['input.scope.1 DUPLICATE_CODE "crm/solar" stands in the list twice: keep one.'],
  ],
  [
    'a second controllership of the same kind',
    'createControllership',
    { ...register, key: 'k', organisation: 'oomi', kind: 'JOINT', validFrom: '2020-01-01' },
    [
      'input NOT_UNIQUE Controllership "crm/k" has the same register, organisation, kind, validFrom as "crm/oomi", and only one may: correct it, or give both the same code.',
    ],
  ],
  [
    'a value that no enum has',
    'createOrganisation',
    { name, kind: 'FIRM' },
    [
      'BAD_USER_INPUT Variable "$input" got invalid value "FIRM" at "input.kind"; Value "FIRM" does not exist in "OrganisationKind" enum.',
    ],
  ],
  [
    'a version that was overtaken',
    'updateOrganisation',
    { id: 'oomi', version: 0, country: 'FI' },
    [
      'input.version CONFLICT Organisation "oomi" is at version 1 now, and you saw 0: look at it again, and repeat the change with version 1 if it still stands. (now 1)',
    ],
  ],
  [
    'a removal of what was overtaken',
    'removeOrganisation',
    { id: 'acme', version: 7 },
    [
      'input.version CONFLICT Organisation "acme" is at version 1 now, and you saw 7: look at it again, and repeat the change with version 1 if it still stands. (now 1)',
    ],
  ],
  [
    'an update of what is not there',
    'updateOrganisation',
    { id: 'nobody', version: 1 },
    ['input.id NOT_FOUND There is no Organisation "nobody": correct the id or code; it may have been removed.'],
  ],
  [
    'an id of another kind',
    'updateOrganisation',
    { id: 'Register:00000000-0000-4000-8000-000000000000', version: 1 },
    [
      'input.id NOT_FOUND There is no Organisation "Register:00000000-0000-4000-8000-000000000000": correct the id or code; it may have been removed.',
    ],
  ],
  [
    'a code that is taken',
    'createOrganisation',
    { code: 'oomi', name },
    ['input ALREADY_EXISTS Organisation "oomi" is there already, at version 1: update it, or give another code.'],
  ],
  [
    'a code that is none',
    'createOrganisation',
    { code: 'Oomi Oy', name },
    [
      'input.code WRONG_VALUE "Oomi Oy" is not a code: write a-z and 0-9, words joined by hyphens, as in oomi-customers; parts are joined by a slash.',
    ],
  ],
  [
    'a name that makes no code',
    'createOrganisation',
    { name: { en: '???' } },
    ['input.code MISSING_FIELD code is missing, and none can be made from the name: give one.'],
  ],
  [
    'an upsert that nobody could repeat',
    'upsertOrganisation',
    { name },
    ['input.code MISSING_FIELD code is missing: give it, or externalReference, so that the node is found again.'],
  ],
  [
    'an upsert of a new node with half its fields',
    'upsertSystem',
    { code: 'app', name },
    [
      'input.kind MISSING_FIELD kind is missing (What sort of system it is): add it.',
      'input.custodian MISSING_CUSTODIAN Nobody keeps this System: give the organisation as custodian here; a file may give it once at its top.',
    ],
  ],
  [
    'a part of nothing',
    'upsertPurpose',
    { key: 'k', name },
    ['input.activity MISSING_FIELD activity is missing: say what the Purpose is part of.'],
  ],
  [
    'a part of what is not there',
    'createPurpose',
    { activity: 'crm/nothing', key: 'k', name },
    [
      'input.activity DANGLING_REFERENCE There is no ProcessingActivity "crm/nothing": correct it, or add the ProcessingActivity.',
    ],
  ],
  [
    'a citation of nothing',
    'createCitation',
    { subject: 'Register:nothing', document: 'notice', section: 1 },
    ['input.subject DANGLING_REFERENCE There is no Register "nothing": correct it, or add the Register.'],
  ],
  [
    'a reference to nothing',
    'createSystem',
    { code: 'app', custodian: 'oomi', name, kind: 'APPLICATION', operator: 'omi' },
    [
      'input.operator DANGLING_REFERENCE There is no Organisation "omi" (looked for app/omi, omi): correct it, or add the Organisation. Did you mean "oomi"?',
    ],
  ],
  [
    'a node handed to another company',
    'upsertRegister',
    { code: 'crm', custodian: 'acme', name },
    [
      'input OTHER_CUSTODIAN Register "crm" is kept by oomi and cannot be handed to "acme": give another code, or its custodian.',
    ],
  ],
  [
    'a required field that is emptied',
    'updateRegister',
    { id: 'crm', version: 1, name: null },
    ['input.name MISSING_FIELD name cannot be emptied (Name of the register): give a value, or leave it out.'],
  ],
  [
    'an identifier of another kind of node',
    'upsertOrganisation',
    { externalReference: { system: 'erp', kind: 'register', value: '7' }, name },
    [
      'input.externalReference WRONG_VALUE The identifier is that of a node of the kind Register, not Organisation: correct it.',
    ],
  ],
  [
    'the same cell twice, in two ways of writing',
    'createControllership',
    { ...register, key: 'k', organisation: 'oomi', kind: 'SOLE', scope: ['solar', 'crm/solar'] },
    ['input.scope.1 DUPLICATE_CODE "crm/solar" and "solar" are one RegisterCell, crm/solar: keep one.'],
  ],
  [
    'an id that leads to nothing',
    'createControllership',
    { ...register, key: 'k', kind: 'SOLE', organisation: 'Organisation:00000000-0000-4000-8000-000000000000' },
    [
      'input.organisation DANGLING_REFERENCE There is no Organisation with the id "Organisation:00000000-0000-4000-8000-000000000000": correct it; the node may have been removed.',
    ],
  ],
  [
    'an identifier of another node than the key says',
    'upsertProcessingActivity',
    { key: 'other', externalReference: { system: 'erp', kind: 'activity', value: '8' }, name },
    [
      'input.externalReference WRONG_VALUE The identifier is that of ProcessingActivity "crm/customership", and the input names "crm/other": correct one of them.',
    ],
  ],
  [
    'an upsert of a version of what is gone',
    'upsertOrganisation',
    { code: 'vanished', version: 7, name },
    [
      'input.version NOT_FOUND There is no Organisation "vanished", and you saw version 7: it was removed; leave version out to make it anew.',
    ],
  ],
  [
    'a required field that an upsert empties',
    'upsertOrganisation',
    { code: 'new', name: null },
    ['input.name MISSING_FIELD name cannot be emptied (Registered name): give a value, or leave it out.'],
  ],
  [
    'controllerships that change hands in one call',
    'upsertMany',
    {
      controllerships: [
        { register: 'crm', key: 'oomi', organisation: 'acme' },
        { register: 'crm', key: 'acme', organisation: 'oomi' },
      ],
    },
    [
      'input.controllerships.0 NOT_UNIQUE Controllership "crm/oomi" has the same register, organisation, kind, validFrom as "crm/acme", and only one may: correct it, or give both the same code.',
      'input.controllerships.1 NOT_UNIQUE Controllership "crm/acme" has the same register, organisation, kind, validFrom as "crm/oomi", and only one may: correct it, or give both the same code.',
    ],
  ],
  [
    '101 rows',
    'upsertMany',
    { organisations: vendors },
    ['input TOO_MANY_ROWS The call brings 101 rows, and one may bring 100: make several calls, or import a bundle.'],
  ],
  [
    'a call that fails at its last row',
    'upsertMany',
    { organisations: [...vendors.slice(0, 99), { code: 'last', name, country: 'EL' }] },
    ['input.organisations.99.country WRONG_VALUE "EL" is not a country code of ISO 3166-1: write GR for Greece.'],
  ],
  [
    'a row that is given twice',
    'upsertMany',
    {
      organisations: [
        { code: 'a', name },
        { code: 'a', name },
      ],
    },
    [
      'input.organisations.1 DUPLICATE_CODE Organisation "a" is already in input.organisations[0]: give one of them another code, or keep one.',
    ],
  ],
  [
    'a reason that hides something',
    'createOrganisation',
    { name, reason: 'a\u0000b' },
    ['input.reason FORBIDDEN_CHARACTER The text holds a control character (U+0000), which nobody sees: delete it.'],
  ],
  [
    'removal of what others name',
    'removeContractType',
    { id: 'electricity', version: 1 },
    [
      'input.id IN_USE ContractType "electricity" is used by 1 contract type (solar): remove them or point them elsewhere first, or give replaceBy to put another term in its place.',
    ],
  ],
];

describe('a node is refused with its place, a code and the way out', () => {
  test.each(table)('%s', (...row) => refuseAndKeepNothing(hub, row));
});
