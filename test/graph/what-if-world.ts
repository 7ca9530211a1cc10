import fc from 'fast-check';
import type { TransferLawFact } from '../../schema/transfer/transfer-law.js';
import { fact } from './transfers-world.js';

/** A small world as plainly as can be: everything is named by its code. */
export interface PlainWorld {
  readonly registers: readonly string[];
  readonly controllers: readonly (Dates & { readonly register: string; readonly organisation: string })[];
  readonly activities: readonly {
    readonly code: string;
    readonly register: string;
    readonly purposes: readonly string[];
  }[];
  readonly agreements: readonly PlainAgreement[];
  readonly subs: readonly PlainSub[];
  readonly transfers: readonly PlainTransfer[];
  readonly systems: readonly { readonly code: string; readonly register: string | null; readonly operator: string }[];
  readonly recipients: readonly PlainRecipient[];
}

export interface Dates {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface Cell {
  readonly register: string | null;
  readonly activity: string | null;
}

interface PlainAgreement extends Dates {
  readonly code: string;
  readonly controller: string;
  readonly processor: string;
  readonly status: 'DRAFT' | 'IN_FORCE' | 'ENDED' | null;
  readonly coverage: readonly Cell[];
}

interface PlainSub extends Dates {
  readonly code: string;
  readonly agreement: string;
  readonly parent: string | null;
  readonly processor: string;
}

export interface PlainTransfer extends Dates, Cell {
  readonly code: string;
  readonly exporter: string;
  readonly importer: string | null;
  readonly agreement: string | null;
  readonly sub: string | null;
  readonly country: string | null;
  readonly tool: 'SCC' | 'ADEQUACY' | 'BCR' | null;
  readonly instrument: string | null;
  readonly sccModule: 'MODULE_1' | 'MODULE_2' | null;
  readonly exporterRole: 'CONTROLLER' | 'PROCESSOR' | null;
  readonly importerRole: 'CONTROLLER' | 'PROCESSOR' | null;
  readonly signedOn: string | null;
  readonly assessedOn: string | null;
}

interface PlainRecipient extends Cell {
  readonly code: string;
  readonly organisation: string;
  readonly agreement: string | null;
}

export interface PlainChanges {
  readonly ends: readonly string[];
  readonly leaves: readonly string[];
  readonly roles: readonly { readonly organisation: string; readonly role: 'CONTROLLER' | 'PROCESSOR' }[];
}

export const day = '2026-06-01';
export const organisations: Readonly<Record<string, string | null>> = { a: 'FI', b: 'FI', c: 'US', d: 'CH', e: null };
const names = Object.keys(organisations);

/** FI in the EEA, CH adequate, US adequate within a scope, and two sets of clauses. */
export const worldLaw: readonly TransferLawFact[] = [
  fact('fi', { country: 'FI', validFrom: '2018-05-25' }),
  fact('ch', { kind: 'ADEQUACY', country: 'CH', validFrom: '2018-05-25', validTo: '2020-01-01' }),
  fact('ch-later', { kind: 'ADEQUACY', country: 'CH', validFrom: '2020-01-01', about: { id: 'LawFact:ch' } }),
  fact('us', { kind: 'ADEQUACY', country: 'US', validFrom: '2023-07-10', isFramework: true }),
  fact('scc', { kind: 'SCC_SET', usableFrom: '2021-06-27' }),
  fact('scc-old', { kind: 'SCC_SET', validTo: '2021-09-27', contractsValidTo: '2022-12-28' }),
];
/** What may end; of a decision, all of it, whichever period is named. */
export const endings = ['ch', 'ch-later', 'us', 'scc'];

const one = fc.constantFrom(...names);
const orNull = (...values: readonly string[]) => fc.constantFrom(...values, null);
const dates: fc.Arbitrary<Dates> = fc.constantFrom(
  { validFrom: null, validTo: null },
  { validFrom: null, validTo: null },
  { validFrom: day, validTo: null },
  { validFrom: null, validTo: day },
  { validFrom: '2026-06-02', validTo: null },
);
const registers = ['r', 's'];
const activities = [
  { code: 'r-one', register: 'r', purposes: ['z-purpose', 'b-purpose'] },
  { code: 'r-two', register: 'r', purposes: ['c-purpose'] },
  { code: 's-one', register: 's', purposes: [] },
];
const cell: fc.Arbitrary<Cell> = fc.constantFrom(
  ...registers.map((register) => ({ register, activity: null })),
  ...activities.map(({ code, register }) => ({ register, activity: code })),
);
const nowhere: Cell = { register: null, activity: null };

const coded = <Each extends object>(each: fc.Arbitrary<Each>, prefix: string, maxLength: number) =>
  fc
    .array(each, { maxLength })
    .map((all) => all.map((drawn, at) => ({ ...drawn, code: `${prefix}${(at * 7 + 3) % 10}` })));

const agreement = fc
  .record({
    ...{ controller: fc.constantFrom('a', 'a', 'b'), processor: one, dates },
    status: fc.constantFrom('IN_FORCE' as const, 'IN_FORCE' as const, null, 'DRAFT' as const, 'ENDED' as const),
    coverage: fc.uniqueArray(cell, { maxLength: 3 }),
  })
  .filter(({ controller, processor }) => controller !== processor)
  .map(({ dates: held, ...more }) => ({ ...more, ...held }));

const transfer = fc
  .record({
    ...{ exporter: fc.constantFrom('a', 'a', 'b', 'c'), importer: orNull('c', 'c', 'd', 'e'), dates },
    place: fc.oneof(cell, cell, fc.constant(nowhere)),
    agreement: orNull('g3', 'g0', ...Array<string>(2).fill('')),
    sub: orNull('u3', 'u0', ...Array<string>(2).fill('')),
    country: orNull('US', 'CH', 'FI', 'IN'),
    tool: fc.constantFrom('SCC' as const, 'SCC' as const, 'ADEQUACY' as const, 'BCR' as const, null),
    instrument: orNull('scc', 'scc-old', 'us', 'ch'),
    sccModule: fc.constantFrom('MODULE_1' as const, 'MODULE_2' as const, 'MODULE_2' as const, null),
    exporterRole: fc.constantFrom('CONTROLLER' as const, 'CONTROLLER' as const, 'PROCESSOR' as const, null),
    importerRole: fc.constantFrom('CONTROLLER' as const, 'PROCESSOR' as const, 'PROCESSOR' as const, null),
    signedOn: orNull('2021-01-01', '2022-01-01', '2022-01-01'),
    assessedOn: orNull('2022-01-01', '2022-01-01'),
  })
  .filter(({ exporter, importer }) => exporter !== importer)
  .map(({ dates: held, place, ...more }) => ({ ...more, ...held, ...place }));

/** Every other one is between the same two, and rests on clauses in order or on adequacy. */
const likely = fc
  .tuple(transfer, fc.constantFrom('scc', 'us', null, null))
  .map(([drawn, instrument]): Omit<PlainTransfer, 'code'> => {
    if (instrument === null) return drawn;
    const between = { ...drawn, exporter: 'a', importer: 'c', country: 'US' };
    if (instrument === 'us') return { ...between, tool: 'ADEQUACY', instrument, sccModule: null };
    return {
      ...{ ...between, tool: 'SCC', instrument, sccModule: 'MODULE_2', signedOn: '2022-01-01', assessedOn: null },
      ...{ exporterRole: 'CONTROLLER', importerRole: 'PROCESSOR' },
    };
  });

const sub = fc
  .record({ agreement: fc.constantFrom('g3', 'g0'), parent: orNull('u3', 'u0', 'u7'), processor: one, dates })
  .map(({ dates: held, ...more }) => ({ ...more, ...held }));

/** Worlds with circles of engagers, registers without controllers, activities without purposes, and dates. */
export const plainWorld: fc.Arbitrary<PlainWorld> = fc
  .record({
    agreements: coded(agreement, 'g', 4),
    subs: coded(sub, 'u', 4),
    transfers: coded(likely, 't', 5),
    controllers: fc.uniqueArray(
      fc.record({ register: fc.constantFrom(...registers), organisation: fc.constantFrom('a', 'b'), dates }),
      { maxLength: 3, selector: ({ register, organisation }) => `${register} ${organisation}` },
    ),
    systems: coded(fc.record({ register: orNull('r', 's'), operator: one }), 'y', 2),
    recipients: coded(fc.record({ place: cell, organisation: one, agreement: orNull('g3', 'g0') }), 'n', 2),
  })
  .map(({ agreements, subs, transfers, controllers, recipients, ...more }) => {
    const known = (code: string | null) => (agreements.some((each) => each.code === code) ? code : null);
    const kept = subs.filter((each) => known(each.agreement) !== null);
    const parented = kept.map((each) => {
      const parent = kept.find(({ code, agreement: under }) => code === each.parent && under === each.agreement);
      return { ...each, parent: parent?.code ?? null };
    });
    return {
      ...{ ...more, registers, activities, agreements, subs: parented },
      controllers: controllers.map(({ dates: held, ...each }) => ({ ...each, ...held })),
      recipients: recipients.map(({ place, ...each }) => ({ ...each, ...place, agreement: known(each.agreement) })),
      transfers: transfers.map((each) => ({
        ...{ ...each, agreement: known(each.agreement) },
        sub: parented.some(({ code }) => code === each.sub) ? each.sub : null,
      })),
    };
  });

export const plainChanges: fc.Arbitrary<PlainChanges> = fc
  .record({
    ends: fc.subarray(endings, { maxLength: 2 }),
    leaves: fc.subarray(names, { maxLength: 2 }),
    roles: fc.uniqueArray(
      fc.record({ organisation: one, role: fc.constantFrom('CONTROLLER' as const, 'PROCESSOR' as const) }),
      { maxLength: 2, selector: ({ organisation }) => organisation },
    ),
  })
  .map(({ roles, leaves, ends }) => ({
    ...{ ends, leaves },
    roles: roles.filter(({ organisation }) => !leaves.includes(organisation)),
  }))
  .filter(({ ends, leaves, roles }) => ends.length + leaves.length + roles.length > 0);
