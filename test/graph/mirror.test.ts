import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSavedOperations } from '../../server/graphiql/saved-operations.js';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { seedMirror } from './mirror-world.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await seedMirror(hub);
}, openingTimeout);
afterAll(() => hub.close());

const pairFields = `controller { code } processor { code } status isInControllerRecord isInProcessorRecord
  registers { code } recipients { code } controllerAgreements { code } processorAgreements { code } processing { code }
  differences { about controllerSays processorSays isKnown }`;
const mirrorOf = `query ($organisation: String!, $first: Int) {
  mirrorCheck(organisation: $organisation, on: "2025-01-15", first: $first) {
    on organisation { code } totalCount truncated
    counts { matched different onlyInControllerRecord onlyInProcessorRecord notRecorded }
    pairs { ${pairFields} } } }`;

type Shown = Readonly<Record<string, unknown>>;

const pair = (controller: string, processor: string, shown: Shown): Shown => ({
  ...{ controller: { code: controller }, processor: { code: processor } },
  ...{ isInControllerRecord: true, isInProcessorRecord: true, differences: [] },
  ...{ registers: [], recipients: [], controllerAgreements: [], processorAgreements: [], processing: [], ...shown },
});
const codes = (...list: string[]) => list.map((code) => ({ code }));
const differs = (about: string, controllerSays: string[], processorSays: string[], isKnown: boolean) => ({
  ...{ about, controllerSays, processorSays, isKnown },
});

describe('records held against one another', () => {
  it('are refused for an organisation that there is not, and for a wrong number', async () => {
    const refused = async (query: string) => (await hub.graphql(query)).body.errors?.[0];
    expect((await refused('{ mirrorCheck(organisation: "none") { totalCount } }'))?.message).toBe(
      'organisation: no organisation has the code "none"; find it with organisations(filter: { name: { contains: "..." } }).',
    );
    expect((await refused('{ mirrorCheck(organisation: "acme", first: 0) { totalCount } }'))?.extensions?.code).toBe(
      'PAGE_SIZE',
    );
  });

  it('match, stand on one side, or are not known, for a controller', async () => {
    const counts = { matched: 2, different: 2, onlyInControllerRecord: 1, onlyInProcessorRecord: 1, notRecorded: 1 };
    expect(await hub.ask(mirrorOf, { organisation: 'acme' })).toEqual({
      mirrorCheck: {
        ...{ on: '2025-01-15', organisation: { code: 'acme' }, totalCount: 5, truncated: false, counts },
        pairs: [
          pair('acme', 'cloud', {
            ...{ status: 'MATCHED', registers: codes('customers'), controllerAgreements: codes('acme-cloud') },
            ...{ processing: codes('cloud-acme'), differences: [differs('COUNTRIES', ['FI'], ['FI', 'IN'], true)] },
          }),
          pair('acme', 'mute', {
            ...{ status: 'NOT_RECORDED', isInProcessorRecord: false, controllerAgreements: codes('acme-mute') },
          }),
          pair('acme', 'post', {
            ...{ status: 'ONLY_IN_CONTROLLER_RECORD', isInProcessorRecord: false },
            ...{ registers: codes('customers'), recipients: codes('customers/post') },
          }),
          pair('acme', 'twin', {
            ...{ status: 'MATCHED', controllerAgreements: codes('acme-twin'), processorAgreements: codes('twin-acme') },
            differences: [
              differs('COUNTRIES', ['FI'], [], false),
              differs('CATEGORIES', ['insurance'], ['health'], true),
              differs('SUB_PROCESSORS', ['host'], [], false),
              differs('AGREEMENT', ['acme-twin'], ['twin-acme'], false),
            ],
          }),
          pair('acme', 'vault', {
            ...{ status: 'ONLY_IN_PROCESSOR_RECORD', isInControllerRecord: false, processing: codes('vault-acme') },
          }),
        ],
      },
    });
  });

  it('are asked of a processor as well; a controller that keeps no record at all is not known', async () => {
    const { mirrorCheck } = (await hub.ask(mirrorOf, { organisation: 'post' })) as { mirrorCheck: unknown };
    expect(mirrorCheck).toMatchObject({
      pairs: [
        { controller: { code: 'acme' }, status: 'ONLY_IN_CONTROLLER_RECORD', registers: codes('customers') },
        { controller: { code: 'beta' }, status: 'NOT_RECORDED', isInControllerRecord: false },
      ],
    });
    expect(await hub.ask(mirrorOf, { organisation: 'acme', first: 1 })).toMatchObject({
      mirrorCheck: { totalCount: 5, truncated: true, pairs: [{ processor: { code: 'cloud' } }] },
    });
    expect(await hub.ask(mirrorOf, { organisation: 'host' })).toMatchObject({
      mirrorCheck: { totalCount: 0, pairs: [] },
    });
  });
});

describe('the statements it takes', () => {
  let many: TestHub;
  beforeAll(async () => {
    many = await openTestHub();
    for (const [code, number] of [
      ['two', 2],
      ['forty', 40],
    ] as const) {
      const controller = await many.seed.organisation({ code });
      for (let at = 0; at < number; at++) {
        const agreement = await many.seed.processingAgreement({ custodian: controller, controller });
        const processor = agreement.relations.get('processor');
        await many.seed.processingOnBehalf({ custodian: processor, processor, controller, agreement });
        await many.seed.subProcessing({ agreement });
      }
    }
    await loadAll(many);
  }, openingTimeout);
  afterAll(() => many.close());

  it('are as many for two agreements as for forty', async () => {
    const counts: number[] = [];
    for (const organisation of ['two', 'forty'])
      counts.push(await many.countStatements(() => many.ask(mirrorOf, { organisation })));
    expect(counts).toEqual([6, 6]);
    expect(await many.ask(mirrorOf, { organisation: 'forty' })).toMatchObject({
      mirrorCheck: { totalCount: 40, counts: { matched: 40 } },
    });
  });

  it('find no named processor in the five registers, and no record of a processor', async () => {
    const saved = (await readSavedOperations('examples/operations')).find(({ title }) =>
      title.startsWith('The two records'),
    );
    const counts = { matched: 0, different: 0, onlyInControllerRecord: 0, onlyInProcessorRecord: 0, notRecorded: 0 };
    for (const organisation of ['3101315-4', 'pori-energia', 'enermet', 'oulun-sahkonmyynti'])
      expect(await many.ask(saved?.query ?? '', { organisation, on: '2026-11-21' })).toEqual({
        mirrorCheck: { totalCount: 0, truncated: false, counts, pairs: [] },
      });
  });
});
