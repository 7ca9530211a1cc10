import type { Seed } from '../support/seed.js';
import type { Seeded } from '../support/world.js';
import type { DrawnRegister } from './responsibility-world.js';

export interface RegisterToSeed {
  readonly code: string;
  readonly register: DrawnRegister;
  readonly custodian: Seeded;
  /** Organisations by code. */
  readonly companies: Readonly<Record<string, Seeded>>;
}

/** Puts a register with its split into the hub; the codes of its parts begin with its own. */
export async function seedRegister(
  seed: Seed,
  { code, register, custodian, companies }: RegisterToSeed,
): Promise<void> {
  const inside = { custodian, register: await seed.register({ code, custodian }) };
  const cells = new Map<string, Seeded>();
  for (const cell of register.cells) cells.set(cell, await seed.registerCell({ ...inside, code: `${code}/${cell}` }));
  for (const { code: own, organisation, cells: scope, ...days } of register.controllerships) {
    const given = { ...inside, ...days, code: `${code}/${own}`, organisation: companies[organisation] };
    const controllership = await seed.controllership(given);
    for (const cell of scope) await seed.controllershipScope({ ...inside, controllership, cell: cells.get(cell) });
  }
  const arrangements = new Map<string, Seeded>();
  for (const { code: own, parties, ...days } of register.arrangements) {
    const arrangement = await seed.jointArrangement({ ...inside, ...days, code: `${code}/${own}` });
    arrangements.set(own, arrangement);
    for (const party of parties) await seed.arrangementParty({ ...inside, arrangement, party: companies[party] });
  }
  for (const { code: own, arrangement, party, cells: scope, ...given } of register.allocations) {
    const allocation = await seed.dutyAllocation({
      ...inside,
      ...given,
      code: `${code}/${own}`,
      arrangement: arrangements.get(arrangement),
      party: party === null ? null : companies[party],
    });
    for (const cell of scope) await seed.dutyScope({ ...inside, allocation, cell: cells.get(cell) });
  }
}
