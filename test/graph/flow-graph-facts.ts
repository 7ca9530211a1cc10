import fc from 'fast-check';
import { FlowGraphBuilder } from '../../schema/graph/flow-graph-builder.js';
import type { FlowGraph } from '../../schema/graph/flow-graph.js';
import type { GraphFacts } from '../../schema/graph/graph-facts.js';
import { wordsOf } from '../../schema/graph/id-table.js';
import { byCode } from '../../schema/language/compare-text.js';
import { LawOn, type DatedFact } from '../../schema/law-fact/law-on.js';
import { TransferRole, TransferTool } from '../../schema/transfer/transfer-tool.js';

/** A data flow; `categories` are codes between blanks, '' = not known. */
export interface FlowFact {
  readonly id: string;
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly categories: string;
}

/** A small world of data that move. */
export interface FlowWorld extends GraphFacts {
  readonly flows: readonly FlowFact[];
}

export const day = '2026-06-01';

const law = (kind: string, country: string, more: Partial<DatedFact> = {}): DatedFact => ({
  ...{ id: `LawFact:${kind}-${country}`, code: `${kind}-${country}`, kind, country, belongsTo: null },
  ...{ validFrom: '2018-05-25', validTo: null, scope: null, isInsideEea: null, isFramework: null, isVerified: true },
  ...more,
});

/** FI is in the EEA, JP adequate, US adequate within a scope, GB a bridge, IN a third country; of AX nothing is known. */
export const lawOn = new LawOn(
  [
    law('EEA_MEMBER', 'FI'),
    law('ADEQUACY', 'JP'),
    law('ADEQUACY', 'US', { isFramework: true }),
    law('BRIDGE', 'GB'),
    law('TERRITORY', 'AX'),
  ],
  day,
);

const uuid = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const ids = (concept: string, count: number, from: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${concept}:${uuid(from + at)}`);

const registers = ids('Register', 2, 10);
const systems = ids('System', 2, 20);
const organisations = ids('Organisation', 4, 30);
const parties = ids('PartyCategory', 1, 40);
export const endIds = [...registers, ...systems, ...organisations, ...parties];

export const terms = [
  { code: 'all', parent: null },
  { code: 'contact', parent: 'all' },
  { code: 'health', parent: 'all' },
  { code: 'email', parent: 'contact' },
  { code: 'phone', parent: 'contact' },
  { code: 'other', parent: null },
];
export const categoryCodes = terms.map(({ code }) => code);

const country = fc.constantFrom('FI', 'FI', 'JP', 'US', 'GB', 'IN', 'AX', null);
const categories = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc.subarray([...categoryCodes], { minLength: 1, maxLength: 3 }).map((codes) => codes.join(' ')),
  },
);
const dated = fc.constantFrom(
  ...[
    { validFrom: null, validTo: null },
    { validFrom: null, validTo: null },
    { validFrom: null, validTo: null },
    { validFrom: day, validTo: null },
    { validFrom: null, validTo: day },
    { validFrom: '2026-06-02', validTo: null },
    { validFrom: '2020-01-01', validTo: '2026-06-02' },
  ],
);
const orNull = (values: readonly string[]) => fc.constantFrom(...values, null);
const role = fc.constantFrom(TransferRole.CONTROLLER, TransferRole.PROCESSOR, null);
const pair = (values: readonly string[]) => fc.tuple(fc.constantFrom(...values), fc.constantFrom(...values));

/** Codes are drawn, so that they are in another order than ids. */
const coded = <Fact extends object>(fact: fc.Arbitrary<Fact>, prefix: string, maxLength: number) =>
  fc
    .tuple(fc.array(fact, { maxLength }), fc.array(fc.nat(99), { minLength: maxLength, maxLength }))
    .map(([facts, codes]) => facts.map((each, at) => ({ ...each, code: `${prefix}-${codes[at] ?? 0}-${at}` })));

const numbered = <Fact extends object>(concept: string, facts: readonly Fact[]): (Fact & { readonly id: string })[] =>
  facts.map((fact, at) => ({ ...fact, id: `${concept}:${uuid(at)}` }));

const flow = fc
  .record({ ends: pair(endIds), categories })
  .filter(({ ends: [from, to] }) => from !== to)
  .map(({ ends: [from, to], ...more }) => ({ from, to, ...more }));

const agreement = fc
  .record({ ends: pair(organisations), categories, dates: dated })
  .filter(({ ends: [controller, processor] }) => controller !== processor)
  .map(({ ends: [controller, processor], dates, ...more }) => ({ controller, processor, ...dates, ...more }));

const sub = fc.record({
  agreementAt: fc.nat(2),
  parentAt: fc.option(fc.nat(3)),
  processor: fc.constantFrom(...organisations),
  categories,
  country,
  dates: dated,
});

const transfer = fc.record({
  register: orNull(registers),
  exporter: fc.constantFrom(...organisations),
  importer: orNull(organisations),
  flowAt: fc.option(fc.nat(5)),
  agreementAt: fc.option(fc.nat(2)),
  subAt: fc.option(fc.nat(3)),
  categories,
  country,
  exporterRole: role,
  importerRole: role,
  tool: fc.constantFrom(TransferTool.SCC, TransferTool.BCR, null),
  dates: dated,
});

const parts = fc.record({
  flows: coded(flow, 'flow', 6),
  agreements: coded(agreement, 'agreement', 3),
  subs: coded(sub, 'sub', 5),
  transfers: coded(transfer, 'transfer', 3),
  coverage: fc.array(fc.record({ at: fc.nat(2), register: fc.constantFrom(...registers), categories }), {
    maxLength: 3,
  }),
  registers: fc.tuple(orNull(registers), orNull(registers)),
  operators: fc.tuple(orNull(organisations), orNull(organisations)),
  countries: fc.array(country, { minLength: endIds.length, maxLength: endIds.length }),
});

/** Worlds with cycles, self-loops, processors under several agreements, unknown categories and dates. */
export const flowWorld: fc.Arbitrary<FlowWorld> = parts.map((drawn) => {
  const flows = numbered('DataFlow', drawn.flows);
  const agreements = numbered('ProcessingAgreement', drawn.agreements);
  const subs = numbered('SubProcessing', drawn.subs).flatMap(({ agreementAt, parentAt, dates, ...fact }, at, all) => {
    const under = agreements[agreementAt];
    const parent = parentAt !== null && parentAt < at ? all[parentAt] : undefined;
    const fits = parent?.agreementAt === agreementAt ? parent.id : null;
    return under ? [{ ...fact, ...dates, agreement: under.id, parent: fits }] : [];
  });
  const at = (list: readonly { readonly id: string }[], place: number | null) =>
    place === null ? null : (list[place]?.id ?? null);
  const hasCountry = (id: string): boolean => id.startsWith('System') || id.startsWith('Organisation');
  const isParentKept = ({ parent }: { readonly parent: string | null }): boolean =>
    parent === null || subs.some(({ id }) => id === parent);
  return {
    ends: endIds.map((id, place) => ({
      ...{ id, code: `end-${(place * 7) % 9}`, businessId: null },
      country: hasCountry(id) ? (drawn.countries[place] ?? null) : null,
    })),
    categories: terms.map((term, place) => ({ ...term, id: `PersonalDataCategory:${uuid(place)}` })),
    systems: systems.map((id, place) => ({
      ...{ id, code: `end-${((place + 2) * 7) % 9}` },
      ...{ register: drawn.registers[place] ?? null, operator: drawn.operators[place] ?? null },
    })),
    ...{ flows, agreements, subProcessing: subs.filter(isParentKept) },
    coverage: drawn.coverage.flatMap(({ at: place, ...fact }) => {
      const under = agreements[place];
      return under ? [{ ...fact, agreement: under.id }] : [];
    }),
    transfers: numbered('Transfer', drawn.transfers).map(({ flowAt, agreementAt, subAt, dates, ...fact }) => ({
      ...{ ...fact, ...dates, flow: at(flows, flowAt), agreement: at(agreements, agreementAt) },
      ...{ subProcessing: at(subs, subAt), sccModule: null, assessedOn: null },
    })),
  };
});

/** The graph of a world, its data flows in the order of codes. */
export function graphOf(world: FlowWorld): FlowGraph {
  const builder = new FlowGraphBuilder(world);
  const flows = [...world.flows].sort(byCode);
  for (const { id, from, to, categories: carried } of flows)
    builder.addFlow({
      ...{ id: wordsOf(id), source: builder.placeOf(from), target: builder.placeOf(to) },
      carried: builder.setOf(carried),
    });
  return builder.finish();
}

const plainWorld = (count: number, fromOf: (to: number) => number): FlowWorld => {
  const name = (at: number): string => String(at).padStart(6, '0');
  const all = Array.from({ length: count }, (_, at) => at);
  const none = { categories: [], systems: [], agreements: [], coverage: [], subProcessing: [], transfers: [] };
  return {
    ...none,
    ends: all.map((at) => ({ id: `Organisation:${uuid(at)}`, code: name(at), country: null, businessId: null })),
    flows: all.slice(1).map((to) => ({
      ...{ id: `DataFlow:${uuid(to)}`, code: name(to), categories: '' },
      ...{ from: `Organisation:${uuid(fromOf(to))}`, to: `Organisation:${uuid(to)}` },
    })),
  };
};

/** Ends one after the other. */
export const chainOf = (count: number): FlowWorld => plainWorld(count, (to) => to - 1);

/** Ends that all data come to from the first. */
export const fanOf = (count: number): FlowWorld => plainWorld(count, () => 0);
