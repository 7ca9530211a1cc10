import fc from 'fast-check';
import type { Seed } from '../support/seed.js';
import type { Seeded } from '../support/world.js';

/** Companies by number; the last one is no member of the group. */
export const companies = [0, 1, 2, 3] as const;
export const stranger = 3;
/** Who keeps the registers. */
export const keepers = [0, 1, 2, 3, 0] as const;

const orNothing = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const aCompany = fc.constantFrom(...companies);
const aRegister = fc.nat(keepers.length - 1);
const aPart = fc.nat(1);
const aNumber = fc.nat(5);

const aPurpose = fc.record({
  register: aRegister,
  activity: aPart,
  fi: fc.constantFrom(
    'Myynti',
    ' myynti ',
    'Asiakkaan äänite',
    'asiakkaan\u00a0a\u0308a\u0308nite',
    '\u212aehitys',
    'kehitys',
    'Äly',
  ),
  sv: orNothing(fc.constantFrom('Ljud', 'LJUD', 'Försäljning')),
});
const anEnd = fc.oneof(
  { weight: 3, arbitrary: aRegister.map((at) => ({ kind: 'Register' as const, at })) },
  { weight: 2, arbitrary: aNumber.map((at) => ({ kind: 'System' as const, at })) },
  aCompany.map((at) => ({ kind: 'Organisation' as const, at })),
);

/** What a group could hold; numbers name the registers, purposes and systems, as far as there are any. */
export const anyWorld = fc.record({
  purposes: fc.array(aPurpose, { maxLength: 7 }),
  systems: fc.array(fc.record({ register: orNothing(aRegister), operator: orNothing(aCompany) }), { maxLength: 3 }),
  flows: fc.array(fc.record({ from: anEnd, to: anEnd, purpose: orNothing(aNumber) }), { maxLength: 12 }),
  recipients: fc.array(
    fc.record({
      register: aRegister,
      activity: orNothing(aPart),
      organisation: orNothing(aCompany),
      recipientRegister: orNothing(aRegister),
      role: fc.constantFrom(null, 'CONTROLLER', 'PROCESSOR'),
      purpose: orNothing(aNumber),
    }),
    { maxLength: 5 },
  ),
  sources: fc.array(fc.record({ register: aRegister, sourceRegister: aRegister }), { maxLength: 3 }),
});

export type DrawnWorld = typeof anyWorld extends fc.Arbitrary<infer World> ? World : never;
export type DrawnEnd = DrawnWorld['flows'][number]['from'];

/** Flows whose ends there are, from one node to another. */
export const flowsOf = ({ flows, systems }: DrawnWorld): DrawnWorld['flows'] =>
  flows.filter(
    ({ from, to }) =>
      (from.kind !== to.kind || from.at !== to.at) &&
      [from, to].every(({ kind, at }) => kind !== 'System' || at < systems.length),
  );

/** The purpose of a recipient is one of the company's that keeps the register. */
export const purposeOfRecipient = (
  { purposes }: DrawnWorld,
  { register, purpose }: DrawnWorld['recipients'][number],
): number | null => {
  const drawn = purpose === null ? undefined : purposes[purpose];
  return drawn && keepers[drawn.register] === keepers[register] ? purpose : null;
};

/** Puts the world into the hub; all codes begin with its name. */
export async function seedWorld(seed: Seed, name: string, world: DrawnWorld): Promise<void> {
  const owners: Seeded[] = [];
  for (const at of companies) owners.push(await seed.organisation({ code: `${name}-company-${at}` }));
  const [top, second, third] = owners;
  await seed.ownership({ custodian: top, owner: top, owned: second, kind: 'PARENT' });
  await seed.ownership({ custodian: top, owner: second, owned: third, kind: 'PARENT' });
  const registers: Seeded[] = [];
  const activities: Seeded[][] = [];
  for (const [at, keeper] of keepers.entries()) {
    const kept = await seed.register({ custodian: owners[keeper], code: `${name}-register-${at}` });
    registers.push(kept);
    activities.push([
      await seed.processingActivity({ register: kept }),
      await seed.processingActivity({ register: kept }),
    ]);
  }
  await seedFacts(seed, { name, world, owners, registers, activities });
}

interface Placed {
  readonly name: string;
  readonly world: DrawnWorld;
  readonly owners: readonly Seeded[];
  readonly registers: readonly Seeded[];
  readonly activities: readonly (readonly Seeded[])[];
}

async function seedFacts(seed: Seed, { name, world, owners, registers, activities }: Placed): Promise<void> {
  const among = <T>(list: readonly T[], at: number | null): T | null => (at === null ? null : (list[at] ?? null));
  const [purposes, systems]: [Seeded[], Seeded[]] = [[], []];
  for (const [at, { register: of, activity, fi, sv }] of world.purposes.entries())
    purposes.push(
      await seed.purpose({
        activity: activities[of]?.[activity],
        code: `${name}-purpose-${at}`,
        name: { fi, sv, original: 'FI' },
      }),
    );
  for (const { register: of, operator } of world.systems)
    systems.push(
      await seed.system({ custodian: owners[0], register: among(registers, of), operator: among(owners, operator) }),
    );
  const nodes = { Register: registers, System: systems, Organisation: owners };
  for (const [at, { from, to, purpose: why }] of flowsOf(world).entries())
    await seed.dataFlow({
      custodian: owners[0],
      code: `${name}-flow-${at}`,
      [`from${from.kind}`]: nodes[from.kind][from.at],
      [`to${to.kind}`]: nodes[to.kind][to.at],
      purpose: among(purposes, why),
    });
  for (const [at, drawn] of world.recipients.entries())
    await seed.recipient({
      register: registers[drawn.register],
      code: `${name}-recipient-${at}`,
      activity: drawn.activity === null ? null : activities[drawn.register]?.[drawn.activity],
      organisation: among(owners, drawn.organisation),
      recipientRegister: among(registers, drawn.recipientRegister),
      role: drawn.role,
      purpose: among(purposes, purposeOfRecipient(world, drawn)),
    });
  for (const [at, drawn] of world.sources.entries())
    await seed.dataSource({
      register: registers[drawn.register],
      code: `${name}-source-${at}`,
      kind: 'REGISTER',
      sourceRegister: registers[drawn.sourceRegister],
    });
}
