import { expect, it } from '@jest/globals';
import { LawFactKind } from '../../schema/law-fact/law-fact-kind.js';
import { RetentionStart } from '../../schema/retention-period/retention.js';
import { lawOn } from './law.js';

it('the time limits of the law stand in a section of a statute, and run from events that retention periods know', () => {
  const limits = lawOn().ofKind(LawFactKind.TIME_LIMIT);
  const known = new Set<string | null>([null, ...Object.values(RetentionStart)]);
  const wrong = limits.filter(
    ({ about, section, startEvent }) =>
      lawOn().fact(about)?.kind !== 'STATUTE' || section === null || !known.has(startEvent),
  );
  expect(limits.length).toBeGreaterThan(0);
  expect(wrong.map(({ code }) => code)).toEqual([]);
});
