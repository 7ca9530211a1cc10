import type { TestHub } from '../support/hub.js';
import type { Build, Seed } from '../support/seed.js';
import type { Given, Seeded } from '../support/world.js';
import { organisations, worldLaw, type Cell, type PlainChanges, type PlainWorld } from './what-if-world.js';

/** Nodes by code, and how they are put in. */
class Nodes {
  readonly #nodes = new Map<string, Seeded>();

  of(code: string | null): Seeded | null {
    return code === null ? null : (this.#nodes.get(code) ?? null);
  }

  async put(build: Build, code: string, given: Given): Promise<void> {
    this.#nodes.set(code, await build({ code, ...given }));
  }

  placed({ register, activity }: Cell): Given {
    return { register: this.of(register), activity: this.of(activity) };
  }
}

/** Puts a plain world and its law into a hub, all of it kept by the first organisation. */
export async function seedWorld({ seed }: TestHub, world: PlainWorld): Promise<void> {
  const nodes = new Nodes();
  for (const { code, about, ...given } of worldLaw)
    await nodes.put(seed.lawFact, code, {
      ...Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'id')),
      about: about && nodes.of(about.id.replace('LawFact:', '')),
    });
  for (const [code, country] of Object.entries(organisations))
    await nodes.put(seed.organisation, code, { country, kind: null });
  await seedRegisters(seed, world, nodes);
  await seedAgreements(seed, world, nodes);
  await seedTransfers(seed, world, nodes);
  const custodian = nodes.of('a');
  for (const { code, register, operator } of world.systems)
    await nodes.put(seed.system, code, {
      ...{ custodian, register: nodes.of(register), operator: nodes.of(operator), hostedIn: null },
    });
  for (const { code, organisation, agreement, ...cell } of world.recipients)
    await nodes.put(seed.recipient, code, {
      ...{ ...nodes.placed(cell), organisation: nodes.of(organisation), agreement: nodes.of(agreement) },
      ...{ role: 'PROCESSOR', category: null, recipientRegister: null, purpose: null },
    });
}

async function seedRegisters(seed: Seed, world: PlainWorld, nodes: Nodes): Promise<void> {
  for (const code of world.registers) await nodes.put(seed.register, code, { custodian: nodes.of('a') });
  for (const { register: held, organisation: who, ...dates } of world.controllers)
    await seed.controllership({ register: nodes.of(held), organisation: nodes.of(who), kind: 'JOINT', ...dates });
  for (const { code, register, purposes } of world.activities) {
    await nodes.put(seed.processingActivity, code, { register: nodes.of(register) });
    for (const purpose of purposes)
      await seed.purpose({ code: purpose, activity: nodes.of(code), register: nodes.of(register) });
  }
}

/** A parent comes before its child in the list. */
async function seedAgreements(seed: Seed, world: PlainWorld, nodes: Nodes): Promise<void> {
  const custodian = nodes.of('a');
  for (const { code, coverage, ...each } of world.agreements) {
    const parties = { controller: nodes.of(each.controller), processor: nodes.of(each.processor) };
    await nodes.put(seed.processingAgreement, code, { ...each, ...parties, custodian });
    for (const cell of coverage)
      await seed.agreementCoverage({ agreement: nodes.of(code), custodian, ...nodes.placed(cell) });
  }
  for (const { code, agreement, parent, processor, ...dates } of world.subs)
    await nodes.put(seed.subProcessing, code, {
      ...{ ...dates, custodian, parent: nodes.of(parent) },
      ...{ agreement: nodes.of(agreement), processor: nodes.of(processor) },
    });
}

async function seedTransfers(seed: Seed, world: PlainWorld, nodes: Nodes): Promise<void> {
  for (const { code, sub, ...each } of world.transfers)
    await nodes.put(seed.transfer, code, {
      ...{ ...each, ...nodes.placed(each), custodian: nodes.of('a') },
      ...{ exporter: nodes.of(each.exporter), importer: nodes.of(each.importer) },
      ...{ agreement: nodes.of(each.agreement), subProcessing: nodes.of(sub), instrument: nodes.of(each.instrument) },
      ...{ processingOnBehalf: null, flow: null, onwardFrom: null },
    });
}

/** The changes as a client gives them. */
export const inputOf = ({ ends, leaves, roles }: PlainChanges): readonly object[] => [
  ...ends.map((lawFactEnds) => ({ lawFactEnds })),
  ...leaves.map((organisationLeaves) => ({ organisationLeaves })),
  ...roles.map((roleBecomes) => ({ roleBecomes })),
];
