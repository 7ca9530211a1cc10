import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { loadAll } from './load-all.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await loadAll(hub);
}, openingTimeout);
afterAll(() => hub.close());

describe('the five registers', () => {
  it('are five', async () => {
    expect(await hub.ask('{ registers { totalCount } }')).toEqual({ registers: { totalCount: 5 } });
  });

  it('know one company that keeps two of them as one node', async () => {
    const query = `{ organisation(businessId: "3101315-4") { code controllerships { nodes { kind register { code } } } }
      organisations(filter: { businessId: { eq: "3101315-4" } }) { totalCount } }`;
    expect(await hub.ask(query)).toEqual({
      organisation: {
        code: 'oomi',
        controllerships: {
          nodes: [
            { kind: 'INDEPENDENT', register: { code: 'oomi-customers' } },
            { kind: 'JOINT', register: { code: 'oomi-customers' } },
            { kind: 'SOLE', register: { code: 'oomi-marketing' } },
          ],
        },
      },
      organisations: { totalCount: 1 },
    });
  });

  it('split the customer register by cells, and leave the consumer with a solar contract to nobody', async () => {
    const query = `{ register(code: "oomi-customers") {
      controllerships { nodes { kind organisation { code } scope { dataSubjectCategory { code } contractTypes { code } } } }
      cells { code controllershipScopes { controllership { kind } } } } }`;
    const cell = (subject: string, ...types: string[]) => ({
      dataSubjectCategory: { code: subject },
      contractTypes: types.map((code) => ({ code })),
    });
    const shared = [cell('company-contact', 'electricity', 'solar'), cell('consumer', 'electricity', 'solar')];
    const { register } = (await hub.ask(query)) as {
      register: { controllerships: unknown; cells: { code: string; controllershipScopes: unknown[] }[] };
    };
    expect(register.controllerships).toEqual({
      nodes: [
        {
          kind: 'INDEPENDENT',
          organisation: { code: 'oomi' },
          scope: [cell('company-contact', 'electricity'), cell('consumer', 'electricity')],
        },
        { kind: 'JOINT', organisation: { code: 'oomi' }, scope: shared },
        { kind: 'INDEPENDENT', organisation: { code: 'oomi-solar' }, scope: [cell('company-contact', 'solar')] },
        { kind: 'JOINT', organisation: { code: 'oomi-solar' }, scope: shared },
      ],
    });
    expect(
      register.cells.filter(({ controllershipScopes }) => controllershipScopes.length === 0).map(({ code }) => code),
    ).toEqual(['oomi-customers/consumer-solar']);
  });

  it('name seven shareholders of Oulun Sähkönmyynti, and Oulun Energia is not one', async () => {
    const query =
      '{ organisation(code: "oulun-sahkonmyynti") { owners { totalCount nodes { kind share owner { code } } } } }';
    const shareholders = [
      'haukiputaan-sahkoosuuskunta',
      'kemin-energia',
      'keminmaan-energia',
      'raahen-energia',
      'rantakairan-sahko',
      'tenergia',
      'tornion-energia',
    ];
    expect(await hub.ask(query)).toEqual({
      organisation: {
        owners: {
          totalCount: 7,
          nodes: shareholders.map((code) => ({ kind: 'SHAREHOLDER', share: null, owner: { code } })),
        },
      },
    });
  });

  it('name no third country', async () => {
    const query = `{ transfers { totalCount } registers { nodes { statements(filter: { aspect: { eq: TRANSFERS } }) { nodes { says claim } } } } }`;
    const claims = (says: string, claim: string) => ({ statements: { nodes: [{ says, claim }] } });
    expect(await hub.ask(query)).toEqual({
      transfers: { totalCount: 0 },
      registers: {
        nodes: [
          claims('NONE', 'NONE'),
          claims('UNSPECIFIC', 'LIMITED_TOOL_UNSPECIFIC'),
          claims('UNSPECIFIC', 'LIMITED_TOOL_UNSPECIFIC'),
          claims('NONE', 'NONE_BUT_CONDITIONAL'),
          claims('UNSPECIFIC', 'POSSIBLE_TOOL_EXAMPLE'),
        ],
      },
    });
  });

  it('come in once: the second import changes nothing', async () => {
    const { revision, counts } = await loadAll(hub);
    expect({ revision, created: counts.created, updated: counts.updated }).toEqual({
      revision: null,
      created: 0,
      updated: 0,
    });
  });
});
