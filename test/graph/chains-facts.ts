import fc from 'fast-check';
import type { SubProcessorChainQuery } from '../../schema/gql/graphql.js';

/** Numbers are places in the lists; a parent may be the row itself, a later one, or one that has ended. */
export interface DrawnRow {
  readonly parent: number | null;
  readonly processor: number;
  readonly country: string | null;
  readonly categories: readonly number[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly notifiedOn: string | null;
  readonly objectionUntil: string | null;
  readonly acceptedOn: string | null;
}

export interface DrawnAgreement {
  readonly processor: number;
  readonly status: 'DRAFT' | 'IN_FORCE' | 'ENDED' | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly authorisation: 'GENERAL' | 'SPECIFIC' | null;
  readonly noticeDays: number | null;
  readonly categories: readonly number[];
  readonly rows: readonly DrawnRow[];
}

export interface DrawnTerm {
  readonly parent: number | null;
  readonly isSpecial: boolean;
}

export interface DrawnChains {
  readonly terms: readonly DrawnTerm[];
  readonly agreements: readonly DrawnAgreement[];
}

const days = ['2024-01-01', '2024-02-29', '2024-06-01', '2024-12-31', '2025-03-01'] as const;
export const drawnDay = fc.constantFrom(...days);
const anyDay = fc.option(drawnDay, { freq: 2 });
const someTerms = fc.oneof(fc.constant([]), fc.subarray([0, 1, 2, 3, 4]));
const most = 9;

const drawnRow: fc.Arbitrary<DrawnRow> = fc.record({
  parent: fc.option(fc.nat({ max: most - 1 }), { freq: 3 }),
  processor: fc.nat({ max: 5 }),
  country: fc.constantFrom(null, 'FI', 'US'),
  categories: someTerms,
  validFrom: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, drawnDay),
  validTo: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, drawnDay),
  notifiedOn: anyDay,
  objectionUntil: fc.option(drawnDay, { freq: 1 }),
  acceptedOn: anyDay,
});

export const drawnChains: fc.Arbitrary<DrawnChains> = fc.record({
  terms: fc.array(fc.record({ parent: fc.option(fc.nat({ max: 4 })), isSpecial: fc.boolean() }), {
    minLength: 5,
    maxLength: 5,
  }),
  agreements: fc.array(
    fc.record({
      processor: fc.nat({ max: 5 }),
      status: fc.constantFrom(null, 'DRAFT', 'IN_FORCE', 'ENDED'),
      validFrom: fc.option(drawnDay, { freq: 1 }),
      validTo: fc.option(drawnDay, { freq: 1 }),
      authorisation: fc.constantFrom(null, 'GENERAL', 'SPECIFIC'),
      noticeDays: fc.constantFrom(null, 0, 30, 366),
      categories: someTerms,
      rows: fc.array(drawnRow, { maxLength: most }),
    }),
    { maxLength: 3 },
  ),
});

export const termCode = (at: number): string => `term-${at}`;
export const organisationCode = (at: number): string => `organisation-${at}`;
export const rowCode = (agreement: number, at: number): string => `agreement-${agreement}/row-${at}`;
const coded = (codes: readonly string[]) => codes.map((code) => ({ code }));

/** The facts as the hub answers them, in an order that has no meaning. */
export function factsOf({ terms, agreements }: DrawnChains): SubProcessorChainQuery {
  return {
    organisations: { nodes: [{ id: 'Organisation:0', code: organisationCode(0) }] },
    personalDataCategories: {
      nodes: terms.map(({ parent, isSpecial }, at) => {
        const above = parent === null ? null : { code: termCode(parent) };
        return { id: `PersonalDataCategory:${termCode(at)}`, code: termCode(at), isSpecial, parent: above };
      }),
    },
    processingAgreements: { nodes: agreements.map(agreementFacts).reverse() },
  };
}

type AgreementFacts = SubProcessorChainQuery['processingAgreements']['nodes'][number];

function agreementFacts({ rows, processor, categories, ...agreement }: DrawnAgreement, at: number): AgreementFacts {
  const nodes = rows.map(({ parent, processor: engaged, categories: own, ...row }, place) => ({
    ...row,
    id: `SubProcessing:${rowCode(at, place)}`,
    code: rowCode(at, place),
    // A number past the end is no parent.
    parent: parent === null || parent >= rows.length ? null : { code: rowCode(at, parent) },
    processor: { id: `Organisation:${engaged}`, code: organisationCode(engaged) },
    dataCategories: coded(own.map(termCode)),
  }));
  return {
    ...agreement,
    id: `ProcessingAgreement:agreement-${at}`,
    code: `agreement-${at}`,
    controller: { code: organisationCode(0) },
    processor: { code: organisationCode(processor) },
    dataCategories: coded(categories.map(termCode)),
    subProcessing: { nodes: nodes.reverse() },
  };
}
