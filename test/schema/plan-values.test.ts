import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openingTimeout, openTestHub, type TestHub } from '../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, openingTimeout);

afterAll(() => hub.close());

describe('A stored value is answered as it was given', () => {
  test('for every kind of scalar', async () => {
    const revision = await hub.seed.revision({
      number: 2_147_483_647,
      at: '2026-02-27T23:59:59.007+02:00',
      actor: 'Åsa "O\'Neil"',
    });
    const about = await hub.seed.lawFact({ code: 'about', isVerified: true });
    await hub.seed.lawFact({
      code: 'fact',
      revision,
      about,
      country: 'AX',
      adoptedOn: '2016-02-29',
      scope: ['§ 1', "it's", '\\ "two"\n'],
      usedFor: [],
      employeesBelow: 250,
      isFramework: false,
      source: 'https://eur-lex.europa.eu/ — 📜',
      checkedOn: '2026-01-01',
    });
    await hub.seed.retentionPeriod({ code: 'retention', duration: 'P25M', bound: 'AT_LEAST' });
    await hub.seed.ownership({ code: 'ownership', share: 33.34 });
    const answer = await hub.ask(`{
      lawFact(code: "fact") {
        kind country adoptedOn validFrom scope usedFor employeesBelow isFramework isInsideEea isVerified source checkedOn
        about { code isVerified } revision { number at actor reason }
      }
      ownerships { nodes { kind share } }
      registers { nodes { retentionPeriods { nodes { duration bound startEvent } } } }
    }`);
    expect(answer).toEqual({
      lawFact: {
        kind: 'ADEQUACY',
        country: 'AX',
        adoptedOn: '2016-02-29',
        validFrom: null,
        scope: ['§ 1', "it's", '\\ "two"\n'],
        usedFor: [],
        employeesBelow: 250,
        isFramework: false,
        isInsideEea: null,
        isVerified: false,
        source: 'https://eur-lex.europa.eu/ — 📜',
        checkedOn: '2026-01-01',
        about: { code: 'about', isVerified: true },
        revision: { number: 2_147_483_647, at: '2026-02-27T21:59:59.007Z', actor: 'Åsa "O\'Neil"', reason: null },
      },
      ownerships: { nodes: [{ kind: 'PARENT', share: 33.34 }] },
      registers: {
        nodes: [{ retentionPeriods: { nodes: [{ duration: 'P25M', bound: 'AT_LEAST', startEvent: null }] } }],
      },
    });
  });

  test('for a value of several columns, and null when all of them are empty', async () => {
    await hub.seed.designation({ code: 'dpo', contactPoint: { name: 'Tietosuojavastaava', email: 'dpo@example.fi' } });
    await hub.seed.processingAgreement({ code: 'dpa', clauses: { audits: 'MISSING' } });
    await hub.seed.processingAgreement({ code: 'unread' });
    const answer = await hub.ask(`{
      designation(code: "dpo") { contactPoint { __typename name email phone mailbox: email } }
      read: processingAgreement(code: "dpa") { clauses { audits security } }
      unread: processingAgreement(code: "unread") { clauses { audits security } }
    }`);
    const contactPoint = {
      name: 'Tietosuojavastaava',
      email: 'dpo@example.fi',
      phone: null,
      mailbox: 'dpo@example.fi',
    };
    expect(answer).toEqual({
      designation: { contactPoint: { __typename: 'ContactPoint', ...contactPoint } },
      read: { clauses: { audits: 'MISSING', security: null } },
      unread: { clauses: null },
    });
  });
});

describe('A text in several languages is answered', () => {
  beforeAll(async () => {
    const name = { fi: 'Sähkö', sv: 'El', original: 'FI' };
    await hub.seed.contractType({ code: 'electricity', name });
    await hub.seed.register({ code: 'plain', name, description: { en: 'Only English', original: 'EN' } });
  });

  const named = (selection: string) => hub.ask(`{ contractType(code: "electricity") { ${selection} } }`);

  test('in the language asked for', async () => {
    expect(await named('name(language: SV) { text language }')).toEqual({
      contractType: { name: { text: 'El', language: 'SV' } },
    });
  });

  test('in the original where there is no such text, and says so', async () => {
    expect(await named('name(language: EN) { text language }')).toEqual({
      contractType: { name: { text: 'Sähkö', language: 'FI' } },
    });
  });

  test('in the original when no language is asked for, or null', async () => {
    const answer = { contractType: { a: { text: 'Sähkö', language: 'FI' }, b: { text: 'Sähkö', language: 'FI' } } };
    expect(await named('a: name { text language } b: name(language: null) { text language }')).toEqual(answer);
  });

  test('in several languages at once, and in all', async () => {
    const answer = await named(
      'fi: name(language: FI) { text } sv: name(language: SV) { t: text } name { fi sv en original __typename }',
    );
    const name = { fi: 'Sähkö', sv: 'El', en: null, original: 'FI', __typename: 'LocalisedText' };
    expect(answer).toEqual({ contractType: { fi: { text: 'Sähkö' }, sv: { t: 'El' }, name } });
  });

  test('as null when there is none in any language', async () => {
    const answer = await hub.ask(
      '{ register(code: "plain") { shortName { text } description(language: FI) { text language } } }',
    );
    expect(answer).toEqual({ register: { shortName: null, description: { text: 'Only English', language: 'EN' } } });
  });
});
