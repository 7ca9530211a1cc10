import { describe, expect, test } from '@jest/globals';
import { durationProblem } from '../../schema/language/duration.js';

const way = 'write an ISO 8601 duration in whole numbers, as in P25M, P10Y, P1Y6M, P2W or PT72H.';

describe('A duration is refused', () => {
  test.each([
    '',
    ' ',
    'P',
    'PT',
    'P1YT',
    '25M',
    'P25',
    '25 months',
    'p25m',
    'P1M1Y',
    'P1H',
    'PT1D',
    'P1.5Y',
    'P1,5Y',
    ' P1Y',
    'P1Y\n',
    'P٣M',
    'P1Y/P2Y',
    'P0001-06-00',
    'P025M',
  ])('when it has not the form: %j', (text) =>
    expect(durationProblem(text)).toBe(`"${text}" is not a duration: ${way}`),
  );

  test.each(['-P1Y', 'P-1Y', 'P1Y-6M', '+P1Y'])('when it carries a sign: %s', (text) => {
    expect(durationProblem(text)).toBe(
      `Duration "${text}" carries a sign: a period is counted forward from its start event, leave the sign out.`,
    );
  });

  test.each(['P0D', 'P0Y0M', 'PT0S', 'P0W', 'P0YT0H'])('when it lasts no time: %s', (text) => {
    expect(durationProblem(text)).toBe(
      `Duration "${text}" lasts no time: leave it out when the document gives none, or state the criterion instead.`,
    );
  });

  test.each(['P1Y2W', 'P2W3D', 'P1WT1H'])('when weeks stand beside other units: %s', (text) => {
    expect(durationProblem(text)).toBe(
      `Duration "${text}" mixes weeks with other units: write weeks alone, as in P2W, or days.`,
    );
  });
});

test.each(['P25M', 'P3M', 'P10Y', 'P1Y6M', 'P2W', 'P30D', 'PT72H', 'P1DT12H', 'P0Y6M', 'PT1H30M10S'])(
  'Duration %s is accepted',
  (text) => {
    expect(durationProblem(text)).toBeUndefined();
  },
);
