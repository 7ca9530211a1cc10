import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LawOn } from '../../schema/law-fact/law-on.js';
import type { StoredReference } from '../../schema/model/stored-reference.js';
import { subProcessorChains } from '../../schema/sub-processing/chains.js';
import { unauthorisedSubProcessors } from '../../schema/sub-processing/unauthorised.js';
import { propertyRuns } from '../support/settings.js';
import { drawnChains, drawnDay, factsOf, rowCode, type DrawnChains, type DrawnRow } from './chains-facts.js';
import { broadestOf, inForce, naiveLinks, type NaiveLink } from './chains-oracle.js';

const lawOn = (day: string): LawOn =>
  new LawOn(
    [
      {
        ...{ id: 'LawFact:fi', code: 'eea-fi', kind: 'EEA_MEMBER', country: 'FI', validFrom: '2018-05-25' },
        ...{ belongsTo: null, validTo: null, scope: null, isInsideEea: null, isFramework: null, isVerified: true },
      },
    ],
    day,
  );

const idsOf = (references: readonly StoredReference[]): string[] => references.map(({ id }) => id);
const standings: Readonly<Record<string, string>> = { FI: 'EEA', US: 'THIRD_COUNTRY', null: 'UNKNOWN' };

function rowOf({ agreements }: DrawnChains, code: string): DrawnRow {
  const rows = agreements.flatMap((agreement, at) =>
    agreement.rows.filter((_row, place) => rowCode(at, place) === code),
  );
  const [row] = rows;
  if (!row) throw new Error(`No row ${code}.`);
  return row;
}

const placesInForce = (world: DrawnChains, day: string): number[] =>
  world.agreements.flatMap((agreement, at) => (inForce(agreement, day) ? [at] : []));

function holdOn(world: DrawnChains, day: string): number {
  const rows = placesInForce(world, day).flatMap((at) => world.agreements[at]?.rows ?? []);
  return rows.filter(({ validFrom, validTo }) => (validFrom ?? '') <= day && day < (validTo ?? '9')).length;
}

test('chains are those that each row has by itself, from below', () => {
  fc.assert(
    fc.property(drawnChains, drawnDay, fc.integer({ min: 1, max: 12 }), (world, day, first) => {
      const answer = subProcessorChains(factsOf(world), { law: lawOn(day), first, onlyInForce: true });
      const wanted = placesInForce(world, day)
        .flatMap((at) => naiveLinks(world, at, day))
        .filter(({ isBelowCycle }) => !isBelowCycle);
      expect(answer.links.map((link) => ({ ...link, ...plain(link) }))).toEqual(
        wanted.slice(0, first).map((link) => wantedLink(world, link)),
      );
      expect([answer.totalCount, answer.truncated, answer.deepest, answer.unreached]).toEqual([
        wanted.length,
        wanted.length > first,
        Math.max(0, ...wanted.map(({ depth }) => depth)),
        holdOn(world, day) - wanted.length,
      ]);
    }),
    { numRuns: propertyRuns(2000, 50_000) },
  );
});

interface Placed {
  readonly subProcessing: StoredReference;
  readonly agreement: StoredReference;
  readonly processor: StoredReference;
  readonly categories: readonly StoredReference[];
}

const plain = ({ subProcessing, agreement, processor, categories }: Placed) => ({
  subProcessing: subProcessing.id,
  agreement: agreement.id,
  processor: processor.id,
  categories: idsOf(categories),
});

function wantedLink(world: DrawnChains, { code, depth, path, terms, isCycle }: NaiveLink) {
  const { country, processor } = rowOf(world, code);
  return {
    ...{ subProcessing: code, agreement: code.split('/')[0], processor: String(processor), depth, path, isCycle },
    ...{ country, standing: standings[String(country)] },
    ...{ categories: terms === null ? [] : broadestOf(world, terms), areCategoriesKnown: terms !== null },
  };
}

test('authorisation is in doubt where the rows themselves say so', () => {
  fc.assert(
    fc.property(drawnChains, drawnDay, fc.integer({ min: 1, max: 4 }), (world, day, minimumDepth) => {
      const answer = unauthorisedSubProcessors(factsOf(world), { day, minimumDepth, first: 1000 });
      const wanted = placesInForce(world, day).flatMap((at) =>
        naiveLinks(world, at, day)
          .filter(({ depth }) => depth >= minimumDepth)
          .flatMap((link) => doubts(world, { at, link, day })),
      );
      expect(
        answer.subProcessors.map(({ subProcessing, reasons, specialCategories, depth, ...rest }) => [
          ...[subProcessing.id, depth, reasons, idsOf(specialCategories)],
          ...[rest.objectionUntil, rest.objectionBasis, rest.canObject, rest.areCategoriesKnown],
        ]),
      ).toEqual(wanted);
    }),
    { numRuns: propertyRuns(2000, 50_000) },
  );
});

interface Doubted {
  readonly at: number;
  readonly link: NaiveLink;
  readonly day: string;
}

function doubts(world: DrawnChains, { at, link, day }: Doubted): unknown[] {
  const agreement = world.agreements[at];
  if (!agreement) return [];
  const row = rowOf(world, link.code);
  const special = (link.terms ?? []).filter((term) => world.terms[term]?.isSpecial);
  const isAccepted = isAcceptedBy(row, day);
  const reasons: string[] = [];
  if (!(agreement.authorisation === 'SPECIFIC' && isAccepted)) reasons.push(...reasonsOf(link, special));
  if (!isAccepted && isLate(row, agreement.rows, day)) reasons.push('ADDED_AFTER_LAST_ACCEPTANCE');
  if (reasons.length === 0) return [];
  const [until, basis] = objection(row, agreement.noticeDays);
  const canObject = until === null ? null : until >= day;
  const shown = broadestOf(world, special);
  return [[link.code, link.depth, reasons, shown, until, basis, canObject, link.terms !== null]];
}

const isAcceptedBy = ({ acceptedOn }: DrawnRow, day: string): boolean => acceptedOn !== null && acceptedOn <= day;

function reasonsOf({ terms }: NaiveLink, special: readonly number[]): string[] {
  if (terms === null) return ['MAY_RECEIVE_SPECIAL_CATEGORIES'];
  return special.length > 0 ? ['RECEIVES_SPECIAL_CATEGORIES_WITHOUT_SPECIFIC_AUTHORISATION'] : [];
}

function isLate(row: DrawnRow, rows: readonly DrawnRow[], day: string): boolean {
  let last = '';
  for (const each of rows)
    if (isAcceptedBy(each, day) && String(each.acceptedOn) > last) last = String(each.acceptedOn);
  return last !== '' && ((row.validFrom ?? '') > last || (row.notifiedOn ?? '') > last);
}

function objection(row: DrawnRow, noticeDays: number | null): [string | null, string] {
  if (row.objectionUntil) return [row.objectionUntil, 'STATED'];
  if (!row.notifiedOn || noticeDays === null) return [null, 'UNKNOWN'];
  const day = new Date(`${row.notifiedOn}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + noticeDays);
  return [day.toISOString().slice(0, 10), 'NOTICE_DAYS'];
}

test('a chain of ten thousand, and a thousand below one, end in time', () => {
  const row = { country: null, categories: [0], validFrom: null, validTo: null, notifiedOn: null };
  const rows = Array.from({ length: 11_000 }, (_row, at) => ({
    ...{ ...row, objectionUntil: null, acceptedOn: null, processor: at + 2 },
    parent: at === 0 ? null : Math.min(at, 10_000) - 1,
  }));
  const agreement = { processor: 1, status: null, validFrom: null, validTo: null, authorisation: null };
  const world = {
    terms: [{ parent: null, isSpecial: true }],
    agreements: [{ ...agreement, noticeDays: null, categories: [], rows }],
  };
  const began = process.cpuUsage();
  const chains = subProcessorChains(factsOf(world), { law: lawOn('2025-01-01'), first: 1000, onlyInForce: true });
  const found = unauthorisedSubProcessors(factsOf(world), { day: '2025-01-01', minimumDepth: 2, first: 1000 });
  expect([chains.totalCount, chains.deepest, chains.truncated, found.totalCount]).toEqual([
    11_000,
    10_001,
    true,
    10_999,
  ]);
  expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
});
