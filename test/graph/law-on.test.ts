/* eslint complexity: off -- the naive answer is one plain list of questions, on purpose */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { LawOn, type DatedFact } from '../../schema/law-fact/law-on.js';
import { propertyRuns } from '../support/settings.js';

const folder = 'schema/law-fact/data';

/** The facts as the hub delivers them, read from their files. */
function delivered(): DatedFact[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.flatMap((name) => {
    const { lawFacts } = parse(readFileSync(`${folder}/${name}`, 'utf8')) as { lawFacts: Record<string, object> };
    return Object.entries(lawFacts).map(([code, fact]) => ({ ...blank, code, id: `LawFact:${code}`, ...fact }));
  });
}

const blank: DatedFact = {
  id: 'LawFact:x',
  code: 'x',
  kind: 'EEA_MEMBER',
  country: null,
  belongsTo: null,
  validFrom: null,
  validTo: null,
  scope: null,
  isInsideEea: null,
  isFramework: null,
  isVerified: true,
};

const facts = delivered();

/** How a country stands on a day, and by which fact. */
function stands(country: string | null, day: string, law: readonly DatedFact[] = facts): string {
  const { standing, fact } = new LawOn(law, day).standingOf(country);
  return `${standing} ${fact?.code ?? '-'}`;
}

describe('the law on a day', () => {
  it('is refused before the first day on record, and without any fact about the EEA', () => {
    expect(() => new LawOn(facts, '2018-05-24')).toThrow(
      'The law on record begins on 2018-05-25, when the GDPR came to apply: give that day or a later one, not 2018-05-24.',
    );
    expect(() => new LawOn([], '2026-11-22')).toThrow('load the law facts');
    expect(stands('FI', '2018-05-25')).toBe('EEA eea-fi');
  });

  it('follows the United Kingdom out, over the bridge, into adequacy', () => {
    const days = ['2020-01-31', '2020-12-31', '2021-01-01', '2021-06-27', '2021-06-28', '2021-06-30', '2021-07-01'];
    expect(days.map((day) => stands('GB', day))).toEqual([
      'EEA eea-gb',
      'EEA eea-gb',
      'BRIDGE eea-gb-bridge',
      'BRIDGE eea-gb-bridge',
      // The bridge ended with the decision, days before the last one on record.
      'ADEQUATE_WITHIN_SCOPE adequacy-gb',
      'ADEQUATE_WITHIN_SCOPE adequacy-gb',
      'ADEQUATE_WITHIN_SCOPE adequacy-gb',
    ]);
    const later = ['2025-06-26', '2025-06-27', '2025-12-26', '2025-12-27', '2031-12-26', '2031-12-27'];
    expect(later.map((day) => stands('GB', day))).toEqual([
      'ADEQUATE_WITHIN_SCOPE adequacy-gb',
      'ADEQUATE_WITHIN_SCOPE adequacy-gb-extension',
      'ADEQUATE_WITHIN_SCOPE adequacy-gb-extension',
      'ADEQUATE_WITHIN_SCOPE adequacy-gb-renewal',
      'ADEQUATE_WITHIN_SCOPE adequacy-gb-renewal',
      'THIRD_COUNTRY not-member-gb',
    ]);
  });

  it('follows the United States through their frameworks and the gaps between them', () => {
    const days = ['2018-05-25', '2020-07-15', '2020-07-16', '2023-07-09', '2023-07-10', '2026-11-22'];
    expect(days.map((day) => stands('US', day))).toEqual([
      'ADEQUATE_WITHIN_SCOPE adequacy-us-privacy-shield',
      'ADEQUATE_WITHIN_SCOPE adequacy-us-privacy-shield',
      'THIRD_COUNTRY -',
      'THIRD_COUNTRY -',
      'ADEQUATE_WITHIN_SCOPE adequacy-us-data-privacy-framework',
      'ADEQUATE_WITHIN_SCOPE adequacy-us-data-privacy-framework',
    ]);
  });

  it('takes its dates from the facts alone: with an earlier member, Safe Harbour and its end are seen', () => {
    const earlier = [...facts, { ...blank, code: 'directive', country: 'FI', validFrom: '1998-10-25' }];
    const days = ['2000-07-25', '2000-07-26', '2015-10-05', '2015-10-06', '2016-07-11', '2016-07-12'];
    expect(days.map((day) => stands('US', day, earlier))).toEqual([
      'THIRD_COUNTRY -',
      'ADEQUATE_WITHIN_SCOPE adequacy-us-safe-harbour',
      'ADEQUATE_WITHIN_SCOPE adequacy-us-safe-harbour',
      'THIRD_COUNTRY -',
      'THIRD_COUNTRY -',
      'ADEQUATE_WITHIN_SCOPE adequacy-us-privacy-shield',
    ]);
    const lapsed = facts.map((fact) =>
      fact.code === 'adequacy-us-data-privacy-framework' ? { ...fact, validTo: '2026-01-01' } : fact,
    );
    expect([stands('US', '2025-12-31', lapsed), stands('US', '2026-01-01', lapsed)]).toEqual([
      'ADEQUATE_WITHIN_SCOPE adequacy-us-data-privacy-framework',
      'THIRD_COUNTRY -',
    ]);
  });

  it('counts the EFTA States in the EEA from the day on which the GDPR applies there', () => {
    const stand = ['IS', 'LI', 'NO'].map((country) => [stands(country, '2018-07-19'), stands(country, '2018-07-20')]);
    expect(stand).toEqual([
      ['THIRD_COUNTRY -', 'EEA eea-is'],
      ['THIRD_COUNTRY -', 'EEA eea-li'],
      ['THIRD_COUNTRY -', 'EEA eea-no'],
    ]);
  });

  it('places territories by what is on record of them, and says where nothing is', () => {
    const countries = ['AX', 'GL', 'FO', 'GI', 'SJ', 'CH', 'IN', null];
    expect(countries.map((country) => stands(country, '2026-11-22'))).toEqual([
      'EEA territory-ax',
      'THIRD_COUNTRY territory-gl',
      'ADEQUATE adequacy-fo',
      'UNKNOWN territory-gi',
      'UNKNOWN territory-sj',
      'ADEQUATE adequacy-ch',
      'THIRD_COUNTRY -',
      'UNKNOWN -',
    ]);
  });
});

const kinds = ['EEA_MEMBER', 'BRIDGE', 'TERRITORY', 'ADEQUACY', 'NOT_MEMBER', 'SCC_SET'];
const countries = ['AA', 'BB', 'CC'];
const days = ['2020-01-01', '2020-01-02', '2020-01-03', '2020-01-04'];
const orNothing = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const drawnFact = fc.record({
  kind: fc.constantFrom(...kinds),
  country: orNothing(fc.constantFrom(...countries)),
  belongsTo: orNothing(fc.constantFrom(...countries)),
  validFrom: orNothing(fc.constantFrom(...days)),
  validTo: orNothing(fc.constantFrom(...days)),
  scope: orNothing(fc.constantFrom([], ['some'])),
  isInsideEea: orNothing(fc.boolean()),
  isFramework: orNothing(fc.boolean()),
});
const drawnFacts = fc
  .array(drawnFact, { maxLength: 12 })
  .map((drawn) => drawn.map((fact, at) => ({ ...blank, ...fact, code: `f${at}`, id: `LawFact:f${at}` })))
  .map((drawn) => [...drawn, { ...blank, code: 'z', country: 'ZZ', validFrom: '2020-01-01' }]);

/** The same, by going over all facts, question by question. */
function scan(law: readonly DatedFact[], day: string, country: string): string {
  const find = (kind: string, where: string | null): DatedFact | undefined =>
    law
      .filter((f) => f.kind === kind && f.country !== null && f.country === where)
      .filter((f) => f.validFrom === null || f.validFrom <= day)
      .filter((f) => f.validTo === null || f.validTo > day)
      .reduce<DatedFact | undefined>((least, f) => (least && least.code < f.code ? least : f), undefined);
  const named = (standing: string, fact: DatedFact | undefined): string => `${standing} ${fact?.code ?? '-'}`;
  const [member, bridge, decision] = [find('EEA_MEMBER', country), find('BRIDGE', country), find('ADEQUACY', country)];
  const territory = find('TERRITORY', country);
  if (member) return named('EEA', member);
  if (bridge && !decision) return named('BRIDGE', bridge);
  if (territory?.isInsideEea === null) return named('UNKNOWN', territory);
  if (territory?.isInsideEea && find('EEA_MEMBER', territory.belongsTo)) return named('EEA', territory);
  if (!decision) return named('THIRD_COUNTRY', territory ?? find('NOT_MEMBER', country));
  return named(isLimited(decision) ? 'ADEQUATE_WITHIN_SCOPE' : 'ADEQUATE', decision);
}

const isLimited = ({ isFramework, scope }: DatedFact): boolean =>
  isFramework === true || (scope !== null && scope.length > 0);

describe('how a country stands', () => {
  it('is what a scan of all facts says', () => {
    const property = fc.property(drawnFacts, fc.constantFrom(...days), (law, day) => {
      const found = new LawOn(law, day);
      for (const country of countries) {
        const { standing, fact } = found.standingOf(country);
        expect(`${standing} ${fact?.code ?? '-'}`).toBe(scan(law, day, country));
      }
    });
    fc.assert(property, { numRuns: propertyRuns(3000, 50_000) });
  });

  it('does not depend on the order of the facts', () => {
    const property = fc.property(drawnFacts, fc.constantFrom(...days), (law, day) => {
      const [one, other] = [new LawOn(law, day), new LawOn([...law].reverse(), day)];
      expect(countries.map((country) => one.standingOf(country))).toEqual(
        countries.map((country) => other.standingOf(country)),
      );
    });
    fc.assert(property, { numRuns: propertyRuns(500, 5000) });
  });
});
