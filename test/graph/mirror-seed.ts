import type { Seeded } from '../support/world.js';
import { partyCode, wider, type DrawnContract, type DrawnMirror, type DrawnTransfer } from './mirror-facts.js';
import type { SeededWorld, SeededWorlds } from './seeded-worlds.js';

/** The categories that all worlds share, wider ones first. */
export async function seedTerms({ hub: { seed } }: SeededWorlds): Promise<ReadonlyMap<string, Seeded>> {
  const terms = new Map<string, Seeded>();
  for (const [code, above] of Object.entries(wider))
    terms.set(code, await seed.personalDataCategory({ code, parent: above === null ? null : terms.get(above) }));
  return terms;
}

/** Puts a world into the hub. */
export async function seedMirrorWorld(
  worlds: SeededWorlds,
  world: DrawnMirror,
  terms: ReadonlyMap<string, Seeded>,
): Promise<SeededWorld> {
  const into = worlds.next();
  const { seed } = into.hub;
  const writer = new Writer(into, terms);
  for (const at of [0, 1, 2, 3]) await into.put(partyCode(at), seed.organisation, {});
  await into.put('exporter', seed.organisation, {});
  for (const [at, contract] of world.contracts.entries()) await writer.contract(contract, at);
  for (const [at, entry] of world.entries.entries()) await writer.entry(entry, at);
  for (const [at, register] of world.registers.entries()) await writer.register(register, at);
  return into.finish();
}

class Writer {
  constructor(
    private readonly into: SeededWorld,
    private readonly terms: ReadonlyMap<string, Seeded>,
  ) {}

  async contract(drawn: DrawnContract, at: number): Promise<void> {
    const { seed } = this.into.hub;
    const { custodian, ...parties } = this.#parties(drawn);
    const status = drawn.isDraft ? 'DRAFT' : null;
    const given = { custodian, ...parties, status, validTo: drawn.validTo };
    const agreement = await this.into.put(`contract-${at}`, seed.processingAgreement, given);
    for (const dataCategory of this.#categories(drawn.categories))
      await seed.agreementData({ custodian, agreement, dataCategory });
    for (const { processor, ...more } of drawn.engaged)
      await seed.subProcessing({ custodian, agreement, processor: this.#party(processor), ...more });
    await this.#transfers(drawn.transfers, { custodian, agreement });
  }

  async entry(drawn: DrawnMirror['entries'][number], at: number): Promise<void> {
    const parties = this.#parties(drawn);
    const contract = drawn.contract === null ? null : `contract-${drawn.contract}`;
    const agreement = this.into.has(contract) ? this.into.at(contract) : null;
    const given = { ...parties, agreement };
    const processingOnBehalf = await this.into.put(`entry-${at}`, this.into.hub.seed.processingOnBehalf, given);
    await this.#transfers(drawn.transfers, { custodian: parties.custodian, processingOnBehalf });
  }

  async register(drawn: DrawnMirror['registers'][number], at: number): Promise<void> {
    const { into } = this;
    const { seed } = into.hub;
    const custodian = into.at('exporter');
    const register = await into.put(`register-${at}`, seed.register, { custodian });
    for (const [place, { organisation, validTo }] of drawn.controllers.entries()) {
      const kind = place === 0 ? 'JOINT' : 'INDEPENDENT';
      await seed.controllership({ custodian, register, organisation: this.#party(organisation), kind, validTo });
    }
    for (const { organisation, categories } of drawn.named) {
      const given = { custodian, register, organisation: this.#party(organisation), role: 'PROCESSOR' };
      const recipient = await seed.recipient(given);
      for (const dataCategory of this.#categories(categories))
        await seed.recipientData({ custodian, recipient, dataCategory });
    }
    await this.#transfers(drawn.transfers, { custodian, register });
  }

  /** Somebody exports who has no other part in the world. */
  async #transfers(transfers: readonly DrawnTransfer[], of: Readonly<Record<string, Seeded>>): Promise<void> {
    for (const { importer, ...more } of transfers) {
      const ends = { exporter: this.into.at('exporter'), importer: importer === null ? null : this.#party(importer) };
      await this.into.hub.seed.transfer({ ...of, ...ends, ...more, claim: null });
    }
  }

  #parties({ custodian, controller, processor }: Pick<DrawnContract, 'custodian' | 'controller' | 'processor'>) {
    return {
      ...{ custodian: this.#party(custodian), controller: this.#party(controller) },
      processor: this.#party(processor),
    };
  }

  #party(at: number): Seeded {
    return this.into.at(partyCode(at));
  }

  #categories(codes: readonly string[]): readonly Seeded[] {
    return codes.flatMap((code) => this.terms.get(code) ?? []);
  }
}
