import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localViewer } from '../../schema/access/viewer.js';
import { loadLawFacts } from '../../server/imports/law-facts.js';
import { loadAll } from '../examples/load-all.js';
import { matchGolden } from '../support/golden.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await loadAll(hub);
}, openingTimeout);
afterAll(() => hub.close());

const page = (address: string, at = hub) => at.get(`/graph/register/${address}`);

interface Picture {
  readonly text: string;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly truncated: boolean;
}

const query = `query ($register: String!, $on: LocalDate, $lawAsOf: LocalDate) {
  flowMap(register: $register, format: MERMAID, on: $on, lawAsOf: $lawAsOf) { text nodeCount edgeCount truncated }
}`;

async function ask(register: string, days: { on?: string; lawAsOf?: string } = {}, at = hub): Promise<Picture> {
  const { flowMap } = (await at.ask(query, { register, on: '2026-01-01', ...days })) as { flowMap: Picture };
  return flowMap;
}

describe('what is refused', () => {
  it.each([
    ['no-such-register', 404, 'NOT_FOUND', 'no-such-register'],
    ['Register:00000000-0000-0000-0000-000000000000', 404, 'NOT_FOUND', 'no register has the id'],
    ['Register:1', 400, 'MALFORMED_ID', 'Register:1'],
    ['oomi-customers?format=png', 400, 'BAD_USER_INPUT', 'give svg or mermaid'],
    ['oomi-customers?language=de', 400, 'BAD_USER_INPUT', 'give fi, sv or en'],
    ['oomi-customers?on=yesterday', 400, 'BAD_USER_INPUT', 'give a day such as'],
    ['oomi-customers?colour=red', 400, 'BAD_USER_INPUT', 'colour'],
    ['oomi-customers?lawAsOf=2001-01-01', 400, 'BAD_USER_INPUT', 'The law on record begins on'],
  ])('%s', async (address, status, code, named) => {
    const { status: given, body } = await page(address);
    const { error } = JSON.parse(body) as { error: { code: string; message: string } };
    expect([given, error.code]).toEqual([status, code]);
    expect(error.message).toContain(named);
  });

  it('who may not read registers', async () => {
    const stranger = await openTestHub({ viewer: { ...localViewer, permissions: new Set() } });
    const { body } = await stranger.graphql(query, { register: 'oomi-customers' });
    await stranger.close();
    expect([body.data ?? null, body.errors?.length]).toEqual([null, 1]);
  });
});

describe('the maps of the five registers', () => {
  it.each([
    ['enermet-customers', 26, 25],
    ['oomi-customers', 22, 21],
    ['oomi-marketing', 18, 17],
    ['oulun-sahkonmyynti-customers', 20, 21],
    ['pori-energia-marketing', 15, 14],
  ])('%s has %i nodes and %i edges', async (register, nodeCount, edgeCount) => {
    const { text, ...counts } = await ask(register);
    expect(counts).toEqual({ nodeCount, edgeCount, truncated: false });
    expect(text.split('\n')).toHaveLength(nodeCount + edgeCount + 3);
  });

  it.each(['fi', 'sv', 'en'])('of Oomi are the same bytes on every database in %s', async (language) => {
    for (const register of ['oomi-customers', 'oomi-marketing']) {
      const days = 'on=2026-01-01&lawAsOf=2026-01-01';
      const { status, type, body } = await page(`${register}?language=${language}&${days}`);
      expect([status, type]).toEqual([200, 'image/svg+xml; charset=utf-8']);
      expect(body).toContain(`lang="${language}"`);
      matchGolden(`flow-map/${register}.${language}.svg`, body);
    }
  });

  it('are plain text as Mermaid', async () => {
    const { status, type, body } = await page('oomi-marketing?format=mermaid&language=sv');
    expect([status, type]).toEqual([200, 'text/plain; charset=utf-8']);
    matchGolden('flow-map/oomi-marketing.sv.mmd', body);
  });

  it('show the claim of a transfer, and neither a country nor a recipient that no document names', async () => {
    const { text } = await ask('oomi-customers');
    const importers = text.split('\n').filter((line) => line.includes('{{'));
    expect(importers).toHaveLength(1);
    expect(importers[0]).toContain('third country (not stated in the source)');
    const [hop, ...others] = text.split('\n').filter((line) => line.includes('==>'));
    expect(others).toEqual([]);
    expect(hop).toContain('to a limited extent, on standard contractual clauses or another tool');
  });

  it('show no importer where a document says that nothing is transferred, and say so', async () => {
    const { text } = await ask('enermet-customers');
    expect(text).not.toContain('{{');
    expect(text).toContain('not transferred outside the EU and EEA');
  });

  it('cost two statements, whatever is around the register', async () => {
    const costs = [];
    for (const register of ['oomi-customers', 'pori-energia-marketing'])
      costs.push(await hub.countStatements(() => ask(register)));
    expect(costs).toEqual([2, 2]);
  });
});

describe('a register among processors', () => {
  let seeded: TestHub;
  beforeAll(async () => {
    seeded = await openTestHub();
    await seedVendors(seeded);
    await loadLawFacts(seeded.database, new Date('2026-01-01T12:00:00Z'));
  }, openingTimeout);
  afterAll(() => seeded.close());

  it('shows the agreement, whom the processor engages and the transfer, and marks the hop without a tool', async () => {
    const { text, ...counts } = await ask('crm', {}, seeded);
    expect(counts).toEqual({ nodeCount: 6, edgeCount: 6, truncated: false });
    expect(text.split('\n')).toEqual([
      'flowchart LR',
      '  n1["Cloud#60;b#62;<br/>#91;organisation#93;<br/>Ireland (IE)"]',
      '  n2["Deep<br/>#91;organisation#93;<br/>India (IN)<br/>(#33;) outside the EEA"]',
      '  n3["Keeper<br/>#91;organisation#93;<br/>Finland (FI)"]',
      '  n4["Support<br/>#91;organisation#93;<br/>United States (US)<br/>(#33;) outside the EEA"]',
      '  n5[["Customers<br/>#91;filing system#93;<br/>controller#58; Keeper"]]',
      '  n6[("Database<br/>#91;system#93;<br/>country#58; unknown")]',
      '  n1 -.->|"sub-processor#58; Help desk<br/>(#33;) outside the EEA"| n4',
      '  n4 -.->|"sub-processor<br/>(#33;) outside the EEA<br/>(#33;) no specific transfer tool on record"| n2',
      '  n5 -.->|"data processing agreement#58; Hosting"| n1',
      '  n5 ==>|"transfer (to a third country)#58; standard contractual clauses (SCCs)<br/>(#33;) outside the EEA"| n4',
      '  n5 -->|"held in"| n6',
      '  n6 -->|"operated by"| n3',
      '  note["Flow map#58; Customers"]',
      '',
    ]);
  });

  it('shows what holds on the day: an agreement from its first day to the day before its last', async () => {
    const counts = [];
    for (const on of ['2019-12-31', '2020-01-01', '2029-12-31', '2030-01-01'])
      counts.push((await ask('crm', { on }, seeded)).edgeCount);
    expect(counts).toEqual([2, 6, 6, 2]);
  });

  it('judges countries by the law of the day that is asked for', async () => {
    const marks = async (lawAsOf: string) =>
      (await ask('brexit', { lawAsOf }, seeded)).text.split('\n').filter((line) => line.includes('outside')).length;
    expect([await marks('2019-06-01'), await marks('2026-01-01')]).toEqual([0, 2]);
  });

  it('shows a register with nothing around it as one node', async () => {
    await seeded.seed.register({ code: 'alone', name: 'Alone' });
    const { text, nodeCount, edgeCount } = await ask('alone', {}, seeded);
    expect([nodeCount, edgeCount]).toEqual([1, 0]);
    expect(text).toContain('controller#58; not recorded');
  });

  it('draws the 120 nearest nodes of a larger map, and says that there are more', async () => {
    const register = await seeded.seed.register({ code: 'large', name: 'Large' });
    const custodian = await seeded.seed.organisation({ code: 'large-keeper' });
    for (let at = 0; at < 210; at += 1) {
      const toOrganisation = await seeded.seed.organisation({ code: `recipient-${at}`, name: `Recipient ${at}` });
      await seeded.seed.dataFlow({ code: `flow-${at}`, custodian, fromRegister: register, toOrganisation });
    }
    const { text, ...counts } = await ask('large', {}, seeded);
    expect(counts).toEqual({ nodeCount: 120, edgeCount: 119, truncated: true });
    expect(text).toContain('There is more on record than this map shows.');
  });
});

/** Crm is processed by Cloud, which engages Support in the US, with a tool, and that one Deep in India, without. */
async function seedVendors({ seed }: TestHub): Promise<void> {
  const keeper = await seed.organisation({ code: 'keeper', name: 'Keeper', country: 'FI' });
  const cloud = await seed.organisation({ code: 'cloud', name: 'Cloud<b>', country: 'IE' });
  const support = await seed.organisation({ code: 'support', name: 'Support', country: 'US' });
  const deep = await seed.organisation({ code: 'deep', name: 'Deep', country: 'IN' });
  const register = await seed.register({ code: 'crm', custodian: keeper, name: 'Customers' });
  const own = { custodian: keeper };
  const days = { validFrom: '2020-01-01', validTo: '2030-01-01' };
  await seed.controllership({
    ...own,
    code: 'crm/keeper',
    register,
    organisation: keeper,
    kind: 'SOLE',
    validFrom: null,
    validTo: null,
  });
  await seed.system({ ...own, code: 'database', name: 'Database', register, operator: keeper, hostedIn: null });
  const agreement = await seed.processingAgreement({
    ...own,
    ...days,
    code: 'keeper-cloud',
    controller: keeper,
    processor: cloud,
    subjectMatter: 'Hosting',
    status: 'IN_FORCE',
  });
  await seed.agreementCoverage({ ...own, code: 'keeper-cloud/crm', agreement, register, activity: null });
  const desk = {
    ...own,
    ...days,
    code: 'keeper-cloud/support',
    agreement,
    processor: support,
    task: 'Help desk',
    country: 'US',
    parent: null,
  };
  const parent = await seed.subProcessing(desk);
  await seed.subProcessing({ ...desk, code: 'keeper-cloud/deep', processor: deep, task: null, country: null, parent });
  const transfer = { ...own, ...days, claim: null, flow: null, activity: null };
  await seed.transfer({
    ...transfer,
    code: 'to-support',
    register,
    exporter: keeper,
    importer: support,
    country: 'US',
    tool: 'SCC',
  });
  const other = await seed.register({ code: 'brexit', custodian: keeper, name: 'Brexit' });
  const british = await seed.organisation({ code: 'british', name: 'British', country: 'GB' });
  await seed.dataFlow({ ...own, code: 'to-british', fromRegister: other, toOrganisation: british });
}
