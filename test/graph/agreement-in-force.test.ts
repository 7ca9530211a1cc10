import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadLawFacts } from '../../server/imports/law-facts.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';

/** Agreements by status and days; the name of each is the code of its processor. */
const agreements = {
  'a-draft': { status: 'DRAFT', validFrom: '2020-01-01', validTo: null },
  'b-in-force': { status: 'IN_FORCE', validFrom: '2020-01-01', validTo: null },
  'c-not-known': { status: null, validFrom: null, validTo: null },
  'd-ended-some-day': { status: 'ENDED', validFrom: '2020-01-01', validTo: null },
  'e-ended-then': { status: 'ENDED', validFrom: '2020-01-01', validTo: '2022-01-01' },
} as const;

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  const keeper = await hub.seed.organisation({ code: 'keeper', country: 'FI' });
  const register = await hub.seed.register({ code: 'customers', custodian: keeper });
  for (const [code, given] of Object.entries(agreements)) {
    const processor = await hub.seed.organisation({ code, name: code, country: 'FI' });
    await hub.seed.ownership({ custodian: keeper, owner: keeper, owned: processor, kind: 'PARENT', validFrom: null });
    const parties = { custodian: keeper, controller: keeper, processor };
    const agreement = await hub.seed.processingAgreement({ code: `with-${code}`, ...parties, ...given });
    await hub.seed.agreementCoverage({ custodian: keeper, agreement, register });
    const engaged = await hub.seed.organisation({ code: `${code}-sub`, country: 'FI' });
    await hub.seed.subProcessing({ code: `to-${code}`, custodian: keeper, agreement, processor: engaged });
  }
  await loadLawFacts(hub.database, new Date('2026-01-01T12:00:00Z'));
}, openingTimeout);
afterAll(() => hub.close());

const names = Object.keys(agreements);

/** The agreements of which the answer to a question tells. */
async function toldBy(query: string): Promise<string[]> {
  const text = JSON.stringify(await hub.ask(query));
  return names.filter((name) => text.includes(`"with-${name}"`) || text.includes(`"${name}"`));
}

const questions = {
  dataPaths: (on: string) =>
    `{ dataPaths(from: { register: "customers" }, lawAsOf: "${on}") { paths { hops { agreement { code } } } } }`,
  reach: (on: string) => `{ reach(from: { register: "customers" }, lawAsOf: "${on}") { ends { end { code } } } }`,
  subProcessorChains: (on: string) =>
    `{ subProcessorChains(controller: "keeper", on: "${on}") { links { agreement { code } } } }`,
  unauthorisedSubProcessors: (on: string) =>
    `{ unauthorisedSubProcessors(controller: "keeper", on: "${on}", minimumDepth: 1) { subProcessors { agreement { code } } } }`,
  mirrorCheck: (on: string) =>
    `{ mirrorCheck(organisation: "keeper", on: "${on}") { pairs { controllerAgreements { code } } } }`,
} as const;

describe('an agreement is in force on a day', () => {
  const now = { on: '2026-01-01', wanted: ['b-in-force', 'c-not-known'] };
  const then = { on: '2021-12-31', wanted: ['b-in-force', 'c-not-known', 'e-ended-then'] };
  const cases = Object.entries(questions).flatMap(([question, ask]) =>
    [now, then].map(({ on, wanted }) => ({ question, ask, on, wanted })),
  );

  it.each(cases)('to $question on $on: no draft, and what has ended up to its end', async ({ ask, on, wanted }) => {
    expect(await toldBy(ask(on))).toEqual(wanted);
  });

  it.each([now, then])('to flowMap on $on', async ({ on, wanted }) => {
    const day = `on: "${on}", lawAsOf: "2026-01-01"`;
    const query = `{ flowMap(register: "customers", format: MERMAID, ${day}) { edgeCount text } }`;
    const { flowMap } = (await hub.ask(query)) as { flowMap: { edgeCount: number; text: string } };
    // Each has an edge to its processor, and one to whom that engages.
    expect(flowMap.edgeCount).toBe(wanted.length * 2);
    expect(names.filter((name) => flowMap.text.includes(`"${name}<`))).toEqual(wanted);
  });

  it.each([now, then])('to group on $on', async ({ on, wanted }) => {
    const members = 'members { organisation { code } registersProcessed { totalCount } }';
    const { group } = (await hub.ask(`{ group(organisation: "keeper", on: "${on}") { ${members} } }`)) as {
      group: { members: { organisation: { code: string }; registersProcessed: { totalCount: number } }[] };
    };
    const processing = group.members.filter(({ registersProcessed }) => registersProcessed.totalCount > 0);
    expect(processing.map(({ organisation }) => organisation.code).sort()).toEqual(wanted);
  });
});
