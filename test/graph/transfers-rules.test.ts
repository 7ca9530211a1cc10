import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TransferLaw, type TransferLawFact } from '../../schema/transfer/transfer-law.js';
import type { TransferFacts } from '../../schema/transfer/placed-transfer.js';
import { SccModule, TransferRole, TransferTool } from '../../schema/transfer/transfer-tool.js';
import { TransferVerdict } from '../../schema/transfer/transfer-verdict.js';
import { assessTransfer } from '../../schema/transfer/transfer.rules.js';
import { propertyRuns } from '../support/settings.js';
import { naiveStanding, naiveVerdicts } from './transfers-naive.js';
import { fact, smallLaw, soundTransfer } from './transfers-world.js';

type Given = Partial<TransferFacts>;

const today = '2026-11-22';

function verdictsOn(day: string, given: Given, law: readonly TransferLawFact[] = smallLaw): readonly string[] {
  return assessTransfer({ ...soundTransfer, ...given }, new TransferLaw(law, day)).verdicts;
}

const named = (code: string): Given => ({ instrument: { id: `LawFact:${code}` } });
const to = (country: string, given: Given = {}): Given => ({ country, ...given });
const onAdequacy: Given = { tool: 'ADEQUACY', instrument: null, sccModule: null };
const unnamed: Given = { instrument: null };
const nowhere: Given = { country: null, importer: null };

/** A case in which the verdict is reached, and one that differs in one fact and in which it is silent. */
interface Pair {
  readonly verdict: keyof typeof TransferVerdict;
  readonly on?: string;
  readonly reached: Given;
  readonly silent: Given;
}

const pairs: readonly Pair[] = [
  { verdict: 'NOT_NEEDED', reached: to('FI'), silent: to('IN') },
  { verdict: 'NOT_NEEDED', on: '2021-06-27', reached: to('GB'), silent: to('US') },
  {
    verdict: 'NOT_NEEDED',
    reached: { country: null, importer: { country: 'FI', kind: null } },
    silent: { country: null, importer: { country: 'FI', kind: null }, claim: 'LIMITED_TOOL_UNSPECIFIC' },
  },
  { verdict: 'COVERED_BY_ADEQUACY', reached: to('CH'), silent: to('US') },
  { verdict: 'ADEQUACY_SCOPE_TO_CHECK', reached: to('US', onAdequacy), silent: to('CH', onAdequacy) },
  { verdict: 'ADEQUACY_SCOPE_TO_CHECK', reached: to('US', { tool: null }), silent: to('US') },
  {
    verdict: 'COUNTRY_UNKNOWN',
    reached: { ...nowhere, claim: 'LIMITED_TOOL_UNSPECIFIC' },
    silent: { importer: null, claim: 'LIMITED_TOOL_UNSPECIFIC' },
  },
  { verdict: 'COUNTRY_UNKNOWN', reached: to('GI'), silent: to('IN') },
  { verdict: 'TOOL_MISSING', reached: { tool: null }, silent: { tool: 'BCR' } },
  { verdict: 'TOOL_MISSING', reached: { tool: null }, silent: { ...nowhere, tool: null } },
  { verdict: 'TOOL_DEAD', reached: named('scc-old'), silent: named('scc-new') },
  { verdict: 'TOOL_DEAD', reached: to('IN', onAdequacy), silent: to('CH', onAdequacy) },
  {
    verdict: 'TOOL_DEAD',
    reached: to('US', { ...onAdequacy, ...named('adequacy-us-shield') }),
    silent: to('US', { ...onAdequacy, ...named('adequacy-us') }),
  },
  {
    verdict: 'TOOL_OUT_OF_SCOPE',
    reached: to('CH', { ...onAdequacy, ...named('adequacy-us') }),
    silent: to('CH', { ...onAdequacy, ...named('adequacy-ch') }),
  },
  { verdict: 'TOOL_OUT_OF_SCOPE', reached: named('adequacy-ch'), silent: named('scc-new') },
  {
    verdict: 'TOOL_OUT_OF_SCOPE',
    reached: { ...named('scc-new'), tool: 'BCR' },
    silent: { instrument: null, tool: 'BCR' },
  },
  {
    verdict: 'SCC_SET_NOT_NAMED_AND_SIGNED_BEFORE',
    reached: { ...unnamed, signedOn: '2021-06-26' },
    silent: { ...unnamed, signedOn: '2021-06-27' },
  },
  {
    verdict: 'SCC_SET_UNKNOWN',
    reached: { ...unnamed, signedOn: '2021-09-26' },
    silent: { ...unnamed, signedOn: '2021-09-27' },
  },
  {
    verdict: 'SCC_SET_UNKNOWN',
    reached: { ...unnamed, signedOn: null },
    silent: { ...named('scc-new'), signedOn: null },
  },
  { verdict: 'SIGNED_TOO_EARLY', reached: { signedOn: '2021-06-26' }, silent: { signedOn: '2021-06-27' } },
  {
    verdict: 'SIGNED_TOO_LATE',
    on: '2022-06-01',
    reached: { ...named('scc-old'), signedOn: '2021-09-27' },
    silent: { ...named('scc-old'), signedOn: '2021-09-26' },
  },
  {
    verdict: 'SIGNING_UNKNOWN',
    on: '2022-06-01',
    reached: { ...named('scc-old'), signedOn: null },
    silent: { ...named('scc-old'), signedOn: '2021-09-26' },
  },
  { verdict: 'MODULE_DIFFERS', reached: { sccModule: 'MODULE_1' }, silent: { sccModule: 'MODULE_2' } },
  { verdict: 'MODULE_MISSING', reached: { sccModule: null }, silent: { sccModule: 'MODULE_2' } },
  { verdict: 'MODULE_MISSING', reached: { sccModule: null }, silent: { sccModule: null, ...named('scc-old') } },
  { verdict: 'MODULE_NOT_DERIVABLE', reached: { importerRole: null }, silent: { importerRole: 'CONTROLLER' } },
  { verdict: 'DECLARED_MODULE_WITHOUT_SCC', reached: { tool: 'BCR', instrument: null }, silent: { instrument: null } },
  { verdict: 'TIA_MISSING', reached: { assessedOn: null }, silent: { assessedOn: today } },
  { verdict: 'TIA_MISSING', reached: { assessedOn: '2026-11-23' }, silent: { assessedOn: today } },
  {
    verdict: 'TIA_MISSING',
    reached: { assessedOn: null },
    silent: { assessedOn: null, exporterRole: 'PROCESSOR', importerRole: 'CONTROLLER' },
  },
  { verdict: 'TIA_MISSING', reached: { assessedOn: null }, silent: { assessedOn: null, country: 'CH' } },
  {
    verdict: 'TIA_MISSING',
    reached: { assessedOn: null, tool: 'BCR' },
    silent: { assessedOn: null, tool: 'ART_49_1_A' },
  },
  { verdict: 'DEROGATION', reached: { tool: 'ART_49_1_A' }, silent: { tool: 'BCR' } },
];

describe('the verdicts on a transfer', () => {
  it('are none for clauses of the set in force, with the module of the roles, signed and assessed in time', () => {
    expect(assessTransfer(soundTransfer, new TransferLaw(smallLaw, today))).toEqual({
      country: 'IN',
      countryFrom: 'TRANSFER',
      standing: 'THIRD_COUNTRY',
      adequacyScope: [],
      derivedModule: 'MODULE_2',
      verdicts: [],
      isSound: true,
      restsOn: [smallLaw.find(({ code }) => code === 'scc-new')],
    });
  });

  it.each(pairs)(
    'reach $verdict, and are silent where one fact differs',
    ({ verdict, on = today, reached, silent }) => {
      expect(verdictsOn(on, reached)).toContain(verdict);
      expect(verdictsOn(on, silent)).not.toContain(verdict);
    },
  );

  it('have each a case above', () => {
    const held = new Set<string>(pairs.map(({ verdict }) => verdict));
    expect(Object.values(TransferVerdict).filter((verdict) => !held.has(verdict))).toEqual([]);
  });

  it('follow the dates of the facts: another end of the old set moves them', () => {
    const old = { ...named('scc-old'), sccModule: null, signedOn: '2020-01-01' };
    expect([verdictsOn('2022-12-27', old), verdictsOn('2022-12-28', old)]).toEqual([[], ['TOOL_DEAD']]);
    const moved = smallLaw.map((each) =>
      each.code === 'scc-old' ? { ...each, contractsValidTo: '2027-01-01' } : each,
    );
    expect(verdictsOn(today, old, moved)).toEqual([]);
    expect(verdictsOn(today, { ...old, ...unnamed }, moved)).toEqual([]);
    expect(verdictsOn(today, { ...old, ...unnamed })).toEqual(['SCC_SET_NOT_NAMED_AND_SIGNED_BEFORE']);
  });

  it('see a decision as one, whichever of its periods is named', () => {
    const named2021 = to('GB', { ...onAdequacy, ...named('adequacy-gb') });
    expect(verdictsOn(today, named2021)).toEqual(['COVERED_BY_ADEQUACY']);
    const unrenewed = smallLaw.filter(({ code }) => code !== 'adequacy-gb-later');
    expect(verdictsOn(today, named2021, unrenewed)).toEqual(['TOOL_DEAD']);
  });

  it('judge an international organisation by its decision, wherever it sits', () => {
    const epo = { country: null, importer: { country: 'FI', kind: 'INTERNATIONAL_ORGANISATION' } };
    expect(verdictsOn(today, { ...epo, ...onAdequacy, ...named('adequacy-epo') })).toEqual(['COVERED_BY_ADEQUACY']);
    expect(verdictsOn(today, { ...epo, ...onAdequacy })).toEqual(['COUNTRY_UNKNOWN']);
    expect(verdictsOn(today, { ...epo, tool: null, sccModule: null })).toEqual(['TOOL_MISSING']);
  });
});

const orNothing = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const oneOf = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const days = ['2020-01-01', '2020-01-02', '2020-01-03', '2020-01-04', '2020-01-05'];
const countries = ['AA', 'BB', 'CC'];
const places = 8;

const drawnFact = fc.record({
  kind: oneOf('EEA_MEMBER', 'BRIDGE', 'TERRITORY', 'ADEQUACY', 'ADEQUACY', 'SCC_SET', 'SCC_SET', 'NOT_MEMBER'),
  country: orNothing(oneOf(...countries)),
  belongsTo: orNothing(oneOf(...countries)),
  validFrom: orNothing(oneOf(...days)),
  validTo: orNothing(oneOf(...days)),
  usableFrom: orNothing(oneOf(...days)),
  contractsValidTo: orNothing(oneOf(...days)),
  scope: orNothing(fc.constantFrom([], ['some'])),
  isInsideEea: orNothing(fc.boolean()),
  isFramework: orNothing(fc.boolean()),
  isInternationalOrganisation: orNothing(fc.boolean()),
  about: orNothing(fc.nat({ max: places }).map((at) => ({ id: `LawFact:f${at}` }))),
});
/** As the data files have it: each later period is about the first one, which is about nothing. */
const periodsOfOne = (law: readonly TransferLawFact[]): TransferLawFact[] => {
  const first = law.filter((_, at) => at % 3 === 0).map(({ id }) => id);
  return law.map((each) => {
    const isLater = !first.includes(each.id) && each.about !== null && first.includes(each.about.id);
    return isLater ? each : { ...each, about: null };
  });
};

const drawnLaw = fc
  .array(drawnFact, { maxLength: places })
  .map((drawn) => drawn.map((each, at) => fact(`f${at}`, each)))
  .map(periodsOfOne)
  .map((drawn) => [...drawn, fact('z', { country: 'ZZ', validFrom: '2020-01-01' })]);

const drawnTransfer: fc.Arbitrary<TransferFacts> = fc.record({
  country: orNothing(oneOf(...countries, 'ZZ')),
  claim: orNothing(oneOf('NONE', 'LIMITED_TOOL_UNSPECIFIC')),
  tool: fc.oneof(fc.constant('SCC'), fc.constant('ADEQUACY'), orNothing(oneOf(...Object.values(TransferTool)))),
  sccModule: orNothing(oneOf(...Object.values(SccModule))),
  exporterRole: orNothing(oneOf(...Object.values(TransferRole))),
  importerRole: orNothing(oneOf(...Object.values(TransferRole))),
  signedOn: orNothing(oneOf(...days)),
  assessedOn: orNothing(oneOf(...days)),
  importer: orNothing(
    fc.record({
      country: orNothing(oneOf(...countries, 'ZZ')),
      kind: orNothing(oneOf('COMPANY', 'INTERNATIONAL_ORGANISATION')),
    }),
  ),
  instrument: orNothing(fc.nat({ max: places }).map((at) => ({ id: `LawFact:f${at}` }))),
});

const standings: Readonly<Record<string, string>> = {
  ADEQUATE_WITHIN_SCOPE: 'WITHIN_SCOPE',
  THIRD_COUNTRY: 'THIRD',
};

describe('the judgement of random transfers under random law', () => {
  it('is what a naive re-statement says', () => {
    const property = fc.property(drawnTransfer, drawnLaw, oneOf(...days), (transfer, law, day) => {
      const { verdicts, standing } = assessTransfer(transfer, new TransferLaw(law, day));
      expect(standings[standing] ?? standing).toBe(naiveStanding(transfer, law, day));
      expect([...verdicts].sort()).toEqual(naiveVerdicts(transfer, law, day).sort());
    });
    fc.assert(property, { numRuns: propertyRuns(10_000, 100_000) });
  }, 120_000);

  it('comes to every verdict there is', () => {
    const drawn = fc.sample(fc.tuple(drawnTransfer, drawnLaw, oneOf(...days)), { numRuns: 20_000, seed: 1 });
    const reached = new Set(
      drawn.flatMap(([transfer, law, day]) => assessTransfer(transfer, new TransferLaw(law, day)).verdicts),
    );
    expect([...reached].sort()).toEqual(Object.values(TransferVerdict).sort());
  });

  it('is sound exactly where nothing is wrong and nothing unknown, and does not depend on the order of the facts', () => {
    const property = fc.property(drawnTransfer, drawnLaw, oneOf(...days), (transfer, law, day) => {
      const assessed = assessTransfer(transfer, new TransferLaw(law, day));
      const fine = ['NOT_NEEDED', 'COVERED_BY_ADEQUACY', 'DEROGATION'];
      expect(assessed.isSound).toBe(assessed.verdicts.every((verdict) => fine.includes(verdict)));
      expect(assessTransfer(transfer, new TransferLaw([...law].reverse(), day))).toEqual(assessed);
    });
    fc.assert(property, { numRuns: propertyRuns(1000, 10_000) });
  });
});
