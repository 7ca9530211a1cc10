import fc from 'fast-check';
import type { MirroredAgreementFragment, MirrorQuery } from '../../schema/gql/graphql.js';

/** Numbers are organisations: 0-3, any of which may be controller, processor or custodian. */
export interface DrawnContract {
  readonly custodian: number;
  readonly controller: number;
  readonly processor: number;
  readonly isDraft: boolean;
  readonly validTo: string | null;
  readonly categories: readonly string[];
  readonly engaged: readonly DrawnEngagement[];
  readonly transfers: readonly DrawnTransfer[];
}

export interface DrawnEngagement {
  readonly processor: number;
  readonly country: string | null;
  readonly validTo: string | null;
}

export interface DrawnTransfer {
  readonly importer: number | null;
  readonly country: string | null;
  readonly validTo: string | null;
}

export interface DrawnEntry {
  readonly custodian: number;
  readonly controller: number;
  readonly processor: number;
  readonly contract: number | null;
  readonly transfers: readonly DrawnTransfer[];
}

export interface DrawnRegister {
  readonly controllers: readonly { readonly organisation: number; readonly validTo: string | null }[];
  readonly named: readonly { readonly organisation: number; readonly categories: readonly string[] }[];
  readonly transfers: readonly DrawnTransfer[];
}

export interface DrawnMirror {
  readonly contracts: readonly DrawnContract[];
  readonly entries: readonly DrawnEntry[];
  readonly registers: readonly DrawnRegister[];
}

/** The tree of categories: b and c are narrower than a, and d stands alone. */
export const wider: Readonly<Record<string, string | null>> = { a: null, b: 'a', c: 'a', d: null };
export const mirrorDay = '2025-01-15';
const organisation = fc.nat({ max: 3 });
const validTo = fc.constantFrom(null, null, null, '2024-01-01', mirrorDay, '2026-01-01');
const country = fc.constantFrom(null, 'FI', 'FI', 'US');
const categories = fc.subarray(Object.keys(wider));
const engaged = fc.array(fc.record({ processor: organisation, country, validTo }), { maxLength: 2 });
const transfers = fc.array(fc.record({ importer: fc.option(organisation, { freq: 4 }), country, validTo }), {
  maxLength: 2,
});

/** A controller is not its own processor, in contracts and entries. */
const parties = fc
  .record({ custodian: organisation, controller: organisation, processor: organisation })
  .filter(({ controller, processor }) => controller !== processor);

export const drawnMirror: fc.Arbitrary<DrawnMirror> = fc.record({
  contracts: fc.array(
    fc
      .tuple(
        parties,
        fc.record({ isDraft: fc.nat({ max: 5 }).map((n) => n === 0), validTo, categories, engaged, transfers }),
      )
      .map(([between, facts]) => ({ ...between, ...facts })),
    { maxLength: 4 },
  ),
  entries: fc.array(
    fc
      .tuple(parties, fc.record({ contract: fc.option(fc.nat({ max: 3 })), transfers }))
      .map(([between, facts]) => ({ ...between, ...facts })),
    { maxLength: 4 },
  ),
  registers: fc.array(
    fc.record({
      controllers: fc.array(fc.record({ organisation, validTo }), { maxLength: 2 }),
      named: fc.array(fc.record({ organisation, categories }), { maxLength: 2 }),
      transfers,
    }),
    { maxLength: 2 },
  ),
});

export const partyCode = (at: number): string => `party-${at}`;
const party = (at: number) => ({ id: `Organisation:${at}`, code: partyCode(at) });
const coded = (codes: readonly string[]) => codes.map((code) => ({ code }));
const transferFacts = (list: readonly DrawnTransfer[]) => ({
  nodes: list.map(({ importer, ...rest }, at) => ({
    ...{ ...rest, code: `transfer-${at}`, validFrom: null },
    importer: importer === null ? null : { code: partyCode(importer) },
  })),
});

/** The facts as the hub answers them to a question about the organisation. */
export function mirrorFacts(world: DrawnMirror, asked: number): MirrorQuery {
  const isAbout = ({ controller, processor }: { controller: number; processor: number }): boolean =>
    controller === asked || processor === asked;
  const contracts = world.contracts.map(contractFacts);
  return {
    organisations: { nodes: [party(asked)] },
    processingAgreements: { nodes: contracts.filter((_facts, at) => isAbout(world.contracts[at] ?? nobody)) },
    processingsOnBehalf: {
      nodes: world.entries
        .map((entry, at) => entryFacts(entry, at, contracts))
        .filter((_facts, at) => isAbout(world.entries[at] ?? nobody)),
    },
    registers: { nodes: world.registers.map(registerFacts) },
    controllers: { nodes: [0, 1, 2, 3].map((at) => keepingController(world, at)) },
    processors: { nodes: [0, 1, 2, 3].map((at) => keepingProcessor(world, at)) },
    personalDataCategories: {
      nodes: Object.entries(wider).map(([code, above]) => {
        return {
          id: `PersonalDataCategory:${code}`,
          code,
          isSpecial: false,
          parent: above === null ? null : { code: above },
        };
      }),
    },
  };
}

const nobody = { controller: -1, processor: -1 };

function contractFacts(drawn: DrawnContract, at: number): MirroredAgreementFragment {
  return {
    ...{ id: `ProcessingAgreement:${at}`, code: `contract-${at}`, validFrom: null, validTo: drawn.validTo },
    ...{ status: drawn.isDraft ? 'DRAFT' : null, custodian: party(drawn.custodian) },
    ...{ controller: party(drawn.controller), processor: party(drawn.processor), coverage: { nodes: [] } },
    dataCategories: coded(drawn.categories),
    subProcessing: {
      nodes: drawn.engaged.map(({ processor, ...rest }) => ({ ...rest, validFrom: null, processor: party(processor) })),
    },
    transfers: transferFacts(drawn.transfers),
  };
}

function entryFacts(drawn: DrawnEntry, at: number, contracts: readonly MirroredAgreementFragment[]) {
  return {
    ...{ id: `ProcessingOnBehalf:${at}`, code: `entry-${at}`, custodian: party(drawn.custodian) },
    ...{ controller: party(drawn.controller), processor: party(drawn.processor) },
    agreement: contracts[drawn.contract ?? -1] ?? null,
    transfers: transferFacts(drawn.transfers),
  };
}

function registerFacts({ controllers, named, transfers: list }: DrawnRegister, at: number) {
  return {
    ...{ id: `Register:${at}`, code: `register-${at}`, transfers: transferFacts(list) },
    controllerships: {
      nodes: controllers.map((each) => ({
        validFrom: null,
        validTo: each.validTo,
        organisation: party(each.organisation),
      })),
    },
    recipients: {
      nodes: named.map(({ organisation: to, categories: list2 }, place) => ({
        ...{ id: `Recipient:${at}/${place}`, code: `register-${at}/${place}`, organisation: party(to) },
        dataCategories: coded(list2),
      })),
    },
  };
}

function keepingController({ contracts, registers }: DrawnMirror, at: number) {
  const kept = contracts.filter(({ controller }) => controller === at);
  const naming = registers.filter(
    ({ controllers, named }) => named.length > 0 && controllers.some((each) => each.organisation === at),
  );
  return {
    code: partyCode(at),
    agreementsAsController: {
      nodes: kept.map(({ custodian, processor }) => ({ custodian: party(custodian), processor: party(processor) })),
    },
    controllerships: { totalCount: naming.length },
  };
}

function keepingProcessor({ entries }: DrawnMirror, at: number) {
  const kept = entries.filter(({ processor }) => processor === at);
  return {
    code: partyCode(at),
    processingOnBehalf: {
      nodes: kept.map(({ custodian, controller }) => ({ custodian: party(custodian), controller: party(controller) })),
    },
  };
}
