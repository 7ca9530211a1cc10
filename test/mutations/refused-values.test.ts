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

const table: readonly RefusedRow[] = [
  [
    'a check digit that does not fit',
    'createOrganisation',
    { name, businessId: '3101315-5' },
    [
      'input.businessId WRONG_VALUE Business ID 3101315-5 has a wrong check digit (3101315 would go with 4): compare it with the Business Information System, ytj.fi.',
    ],
  ],
  [
    'a business ID of nobody',
    'createOrganisation',
    { name, businessId: '0000000-0' },
    [
      'input.businessId WRONG_VALUE Business ID 0000000-0 belongs to nobody: leave the field out when the ID is not known.',
    ],
  ],
  [
    'a business ID that another one has',
    'createOrganisation',
    { name, businessId: '3101315-4' },
    [
      'input.businessId NOT_UNIQUE Organisation "nimi" has the same businessId 3101315-4 as "oomi", and only one may: correct it, or give both the same code.',
    ],
  ],
  [
    'a country that is no code',
    'createOrganisation',
    { name, country: 'UK' },
    ['input.country WRONG_VALUE "UK" is not a country code of ISO 3166-1: write GB for the United Kingdom.'],
  ],
  [
    'a day that no calendar has',
    'createControllership',
    { ...register, key: 'k', organisation: 'oomi', kind: 'SOLE', validFrom: '29.2.2025' },
    [
      'input.validFrom WRONG_VALUE "29.2.2025" is not a day of the calendar: write year-month-day, as in 2024-02-27, or day.month.year, as in 27.2.2024.',
    ],
  ],
  [
    'days the wrong way round',
    'createControllership',
    { ...register, key: 'k', organisation: 'oomi', kind: 'SOLE', validFrom: '2.1.2025', validTo: '1.1.2025' },
    [
      'input.validTo REVERSED_RANGE validFrom 2025-01-02 is not before validTo 2025-01-01; validTo is the first day on which it no longer holds.',
    ],
  ],
  [
    'an end before the beginning that is there',
    'updateControllership',
    { id: 'crm/oomi', version: 1, validTo: '2019-01-01' },
    [
      'input.validTo REVERSED_RANGE validFrom 2020-01-01 is not before validTo 2019-01-01; validTo is the first day on which it no longer holds.',
    ],
  ],
  [
    'a duration of no time',
    'createRetentionPeriod',
    { ...register, key: 'k', duration: 'P0D' },
    [
      'input.duration WRONG_VALUE Duration "P0D" lasts no time: leave it out when the document gives none, or state the criterion instead.',
    ],
  ],
  [
    'a name of 10,000 characters',
    'createOrganisation',
    { code: 'long', name: { fi: 'x'.repeat(10_000) } },
    ['input.name.fi TOO_LONG The text has 10000 characters, and at most 500 are kept: shorten it.'],
  ],
  [
    'a name that turns the direction of writing',
    'createOrganisation',
    { code: 'turned', name: { fi: 'a\u202Eb' } },
    [
      'input.name.fi FORBIDDEN_CHARACTER The text holds a mark that turns the direction of writing (U+202E), which nobody sees: delete it.',
    ],
  ],
  [
    'a personal identity code in a text',
    'createProcessingActivity',
    { ...register, key: 'k', name, description: { fi: 'Asiakas 131052-308T' } },
    [
      'input.description.fi PERSONAL_IDENTITY_CODE The text holds a Finnish personal identity code; a record describes processing and names no data subject: delete it.',
    ],
  ],
  [
    'two languages and no original',
    'createOrganisation',
    { code: 'two', name: { fi: 'a', sv: 'b' } },
    [
      'input.name MISSING_ORIGINAL Which language is the original in? Add original: fi, sv or en; a file may give its language once at its top.',
    ],
  ],
];

describe('a value is refused with its place, a code and the way out', () => {
  test.each(table)('%s', (...row) => refuseAndKeepNothing(hub, row));
});
