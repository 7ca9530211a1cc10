import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mistakes, openImportHub, type ImportHub } from './import-hub.js';
import { organisation, register, world } from './refused-world.js';

let hub: ImportHub;

beforeAll(async () => {
  hub = await openImportHub();
  await hub.import(world);
});

afterAll(() => hub.close());

describe('a wrong value is told with its file, line, column and path, and the way out', () => {
  test.each<[string, string, string[]]>([
    [
      'a field that is not known',
      organisation('name: A, emial: a@b.fi'),
      ['bundle.yaml:3:17 organisations.a.emial UNKNOWN_FIELD "emial" has no place here. Did you mean "email"?'],
    ],
    [
      'a section that is not known',
      'organisation: {}\n',
      ['bundle.yaml:1:1 organisation UNKNOWN_FIELD "organisation" has no place here. Did you mean "organisations"?'],
    ],
    [
      'a field that is missing',
      organisation('phone: "1"'),
      ['bundle.yaml:3:3 organisations.a.name MISSING_FIELD name is missing (Registered name): add it.'],
    ],
    [
      'a number where a text belongs',
      organisation('name: A, phone: 358'),
      [
        'bundle.yaml:3:17 organisations.a.phone WRONG_TYPE A text belongs here, not a number (358): put it in quotes, "358".',
      ],
    ],
    [
      'nothing where something belongs',
      organisation('name: A, phone: null'),
      [
        'bundle.yaml:3:17 organisations.a.phone WRONG_TYPE No value is given where a text belongs: give one, or leave the field out.',
      ],
    ],
    [
      'a blank',
      organisation('name: " "'),
      ['bundle.yaml:3:8 organisations.a.name WRONG_VALUE The text is blank (" "): write one, or leave the field out.'],
    ],
    [
      'a value that is not known',
      organisation('name: A, kind: Company'),
      [
        'bundle.yaml:3:17 organisations.a.kind WRONG_VALUE "Company" is none of the values it may have. Did you mean "COMPANY"? ' +
          'Write one of COMPANY, PUBLIC_AUTHORITY, ASSOCIATION, INTERNATIONAL_ORGANISATION.',
      ],
    ],
    [
      'a wrong check digit',
      organisation('name: A, businessId: 3101315-5'),
      [
        'bundle.yaml:3:17 organisations.a.businessId WRONG_VALUE Business ID 3101315-5 has a wrong check digit (3101315 would go with 4): ' +
          'compare it with the Business Information System, ytj.fi.',
      ],
    ],
    [
      'a country of another list',
      organisation('name: A, country: UK'),
      [
        'bundle.yaml:3:17 organisations.a.country WRONG_VALUE "UK" is not a country code of ISO 3166-1: write GB for the United Kingdom.',
      ],
    ],
    [
      'another one',
      organisation('name: A, country: EL'),
      [
        'bundle.yaml:3:17 organisations.a.country WRONG_VALUE "EL" is not a country code of ISO 3166-1: write GR for Greece.',
      ],
    ],
    [
      'no country at all',
      organisation('name: A, country: XX'),
      [
        'bundle.yaml:3:17 organisations.a.country WRONG_VALUE "XX" is not a country code of ISO 3166-1: write two capital letters, as in FI, SE or DE.',
      ],
    ],
    [
      'no e-mail address',
      organisation('name: A, email: a@b'),
      [
        'bundle.yaml:3:17 organisations.a.email WRONG_VALUE "a@b" is not an e-mail address: write it as in office@example.fi.',
      ],
    ],
    [
      'a name of 501 characters',
      organisation(`name: ${'a'.repeat(501)}`),
      [
        'bundle.yaml:3:8 organisations.a.name TOO_LONG The text has 501 characters, and at most 500 are kept: shorten it.',
      ],
    ],
    [
      'a text of 10,001 characters',
      organisation(`name: A, postalAddress: ${'a'.repeat(10_001)}`),
      [
        'bundle.yaml:3:17 organisations.a.postalAddress TOO_LONG The text has 10001 characters, and at most 10000 are kept: shorten it.',
      ],
    ],
    [
      'a key that is no code',
      'language: fi\norganisations: { Big_One: { name: A } }\n',
      [
        'bundle.yaml:2:18 organisations.Big_One WRONG_VALUE "Big_One" cannot be a code: write a-z and 0-9, words joined by hyphens, as in oomi-customers.',
      ],
    ],
    [
      'an original without its text',
      organisation('name: { sv: A, original: fi }'),
      [
        'bundle.yaml:3:8 organisations.a.name MISSING_ORIGINAL The original is said to be in fi, and there is no text in fi: add it, or correct original.',
      ],
    ],
    [
      'no original',
      'organisations: { a: { name: { sv: A } } }\n',
      [
        'bundle.yaml:1:23 organisations.a.name MISSING_ORIGINAL Which language is the original in? Add original: fi, sv or en; a file may give its language once at its top.',
      ],
    ],
    [
      'a text in no language',
      'organisations: { a: { name: A } }\n',
      [
        'bundle.yaml:1:23 organisations.a.name MISSING_ORIGINAL Which language is the original in? Add original: fi, sv or en; a file may give its language once at its top.',
      ],
    ],
    [
      'a mark that turns the writing round',
      organisation('name: "A\\u202eB"'),
      [
        'bundle.yaml:3:8 organisations.a.name.fi FORBIDDEN_CHARACTER The text holds a mark that turns the direction of writing (U+202E), which nobody sees: delete it.',
      ],
    ],
    [
      'a control character',
      organisation('name: "A\\0B"'),
      [
        'bundle.yaml:3:8 organisations.a.name.fi FORBIDDEN_CHARACTER The text holds a control character (U+0000), which nobody sees: delete it.',
      ],
    ],
    [
      'half a character',
      organisation('name: "A\\ud800B"'),
      [
        'bundle.yaml:3:8 organisations.a.name.fi FORBIDDEN_CHARACTER The text holds half a character (a lone surrogate): type it anew.',
      ],
    ],
    [
      'a personal identity code',
      organisation('name: A, visitingAddress: "Maija, 131052-308T"'),
      [
        'bundle.yaml:3:17 organisations.a.visitingAddress.fi PERSONAL_IDENTITY_CODE The text holds a Finnish personal identity code; ' +
          'a record describes processing and names no data subject: delete it.',
      ],
    ],
    [
      'a day that is not in the calendar',
      register('controllerships: { k: { organisation: oomi, kind: SOLE, validFrom: 2025-02-29 } }'),
      [
        'bundle.yaml:6:61 registers.r.controllerships.k.validFrom WRONG_VALUE "2025-02-29" is not a day of the calendar: write year-month-day, as in 2024-02-27, or day.month.year, as in 27.2.2024.',
      ],
    ],
    [
      'days the wrong way round',
      register(
        'controllerships: { k: { organisation: oomi, kind: SOLE, validFrom: 2025-03-01, validTo: 2025-03-01 } }',
      ),
      [
        'bundle.yaml:6:84 registers.r.controllerships.k.validTo REVERSED_RANGE validFrom 2025-03-01 is not before validTo 2025-03-01; validTo is the first day on which it no longer holds.',
      ],
    ],
    [
      'no duration',
      register('retentionPeriods: { p: { bound: EXACT, duration: P0D } }'),
      [
        'bundle.yaml:6:44 registers.r.retentionPeriods.p.duration WRONG_VALUE Duration "P0D" lasts no time: leave it out when the document gives none, or state the criterion instead.',
      ],
    ],
  ])('%s', async (_name, yaml, expected) => {
    const before = await hub.rowCounts();
    expect(mistakes(await hub.import(yaml))).toEqual(expected);
    expect(await hub.rowCounts()).toEqual(before);
  });
});
