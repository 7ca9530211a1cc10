import type { TestHub } from '../support/hub.js';
import type { Seeded } from '../support/world.js';
import { terms, type FlowWorld } from './flow-graph-facts.js';
import type { SeededWorld, SeededWorlds } from './seeded-worlds.js';

/** What all worlds share: the categories of data, and the law that the plain search knows. */
export async function seedShared({ seed }: TestHub): Promise<ReadonlyMap<string, Seeded>> {
  const categories = new Map<string, Seeded>();
  for (const { code, parent } of terms)
    categories.set(code, await seed.personalDataCategory({ code, parent: parent && categories.get(parent) }));
  const facts = [
    { kind: 'EEA_MEMBER', country: 'FI', isFramework: null },
    { kind: 'ADEQUACY', country: 'JP', isFramework: null },
    { kind: 'ADEQUACY', country: 'US', isFramework: true },
    { kind: 'BRIDGE', country: 'GB', isFramework: null },
    { kind: 'TERRITORY', country: 'AX', isFramework: null },
  ];
  for (const fact of facts)
    await seed.lawFact({ code: `law-${fact.country}`, ...fact, isInsideEea: null, validFrom: '2018-05-25' });
  return categories;
}

/** What the hub does not store: a transfer of somebody to itself names no importer. */
export const storable = (world: FlowWorld): FlowWorld => ({
  ...world,
  transfers: world.transfers.map((each) => (each.importer === each.exporter ? { ...each, importer: null } : each)),
});

/** Puts a world into the hub; its nodes go by their ids in it. */
export async function seedFlowWorld(
  worlds: SeededWorlds,
  world: FlowWorld,
  categories: ReadonlyMap<string, Seeded>,
): Promise<SeededWorld> {
  const into = worlds.next();
  const writer = new Writer(into, categories);
  await writer.ends(world);
  await writer.flows(world);
  await writer.agreements(world);
  await writer.transfers(world);
  return into.finish();
}

class Writer {
  constructor(
    private readonly into: SeededWorld,
    private readonly categories: ReadonlyMap<string, Seeded>,
  ) {}

  /** Systems come last: they name registers and organisations. */
  async ends({ ends, systems }: FlowWorld): Promise<void> {
    const { into } = this;
    const { seed } = into.hub;
    await into.put('keeper', seed.organisation, {});
    const builds = { Register: seed.register, Organisation: seed.organisation, PartyCategory: seed.partyCategory };
    for (const [concept, build] of Object.entries(builds)) {
      for (const { id, code, country } of ends.filter((end) => end.id.startsWith(`${concept}:`)))
        await into.put(id, build, { code, ...(concept === 'Organisation' ? { country } : {}), ...this.#kept(concept) });
    }
    for (const { id, code, register, operator } of systems) {
      const hostedIn = ends.find((end) => end.id === id)?.country ?? null;
      const around = { register: into.orNull(register), operator: into.orNull(operator), hostedIn };
      await into.put(id, seed.system, { code, ...around, ...this.#kept('System') });
    }
  }

  async flows({ flows }: FlowWorld): Promise<void> {
    const { seed } = this.into.hub;
    for (const { id, code, from, to, categories } of flows) {
      const ends = { [`from${sideOf(from)}`]: this.into.at(from), [`to${sideOf(to)}`]: this.into.at(to) };
      const flow = await this.into.put(id, seed.dataFlow, { code, ...ends, ...this.#kept() });
      for (const dataCategory of this.#terms(categories))
        await seed.dataFlowData({ flow, dataCategory, ...this.#kept() });
    }
  }

  async agreements({ agreements, coverage, subProcessing }: FlowWorld): Promise<void> {
    const { into } = this;
    const { seed } = into.hub;
    for (const { id, categories, controller, processor, ...more } of agreements) {
      const parties = { controller: into.at(controller), processor: into.at(processor) };
      const agreement = await into.put(id, seed.processingAgreement, { ...plain(more), ...parties, ...this.#kept() });
      for (const dataCategory of this.#terms(categories))
        await seed.agreementData({ agreement, dataCategory, ...this.#kept() });
    }
    for (const fact of coverage) await this.#cover(fact);
    for (const { id, categories, agreement, parent, processor, ...more } of subProcessing) {
      const place = { agreement: into.at(agreement), parent: into.orNull(parent), processor: into.at(processor) };
      const row = await into.put(id, seed.subProcessing, { ...plain(more), ...place, ...this.#kept() });
      for (const dataCategory of this.#terms(categories))
        await seed.subProcessingData({ subProcessing: row, dataCategory, ...this.#kept() });
    }
  }

  /** What is covered is an activity of the register, with the categories. */
  async #cover({ agreement, register, categories }: FlowWorld['coverage'][number]): Promise<void> {
    const { seed } = this.into.hub;
    const covered = { register: this.into.at(register), ...this.#kept() };
    const activity = await seed.processingActivity(covered);
    for (const dataCategory of this.#terms(categories)) await seed.activityData({ ...covered, activity, dataCategory });
    await seed.agreementCoverage({ ...covered, agreement: this.into.at(agreement), activity });
  }

  async transfers({ transfers }: FlowWorld): Promise<void> {
    const { into } = this;
    const { seed } = into.hub;
    for (const { id, categories, register, exporter, importer, flow, agreement, subProcessing, ...more } of transfers) {
      const ends = { exporter: into.at(exporter), importer: into.orNull(importer), register: into.orNull(register) };
      const rests = {
        flow: into.orNull(flow),
        agreement: into.orNull(agreement),
        subProcessing: into.orNull(subProcessing),
      };
      const transfer = await into.put(id, seed.transfer, { ...plain(more), ...ends, ...rests, ...this.#kept() });
      for (const dataCategory of this.#terms(categories))
        await seed.transferData({ transfer, dataCategory, ...this.#kept() });
    }
  }

  #kept(concept = ''): Readonly<Record<string, Seeded>> {
    return ['Organisation', 'PartyCategory'].includes(concept) ? {} : { custodian: this.into.at('keeper') };
  }

  #terms(text: string): readonly Seeded[] {
    return text === '' ? [] : text.split(' ').flatMap((code) => this.categories.get(code) ?? []);
  }
}

const plain = (given: object): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(given));

/** The side of a data flow on which such an end stands. */
const sideOf = (id: string): string => id.slice(0, id.indexOf(':')).replace('PartyCategory', 'Category');
