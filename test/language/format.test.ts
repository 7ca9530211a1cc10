import { describe, expect, test } from '@jest/globals';
import { formatDate, formatDuration } from '../../schema/language/format.js';
import { Language } from '../../schema/language/language.js';

const inAll = (format: (language: Language) => string) => Object.values(Language).map(format);

describe('A date', () => {
  test.each([
    ['2024-02-27', ['27.2.2024', '27.2.2024', '27 February 2024']],
    ['2020-11-03', ['3.11.2020', '3.11.2020', '3 November 2020']],
    ['2021-05-01', ['1.5.2021', '1.5.2021', '1 May 2021']],
  ])('%s is written as the language has it', (date, texts) => {
    expect(inAll((language) => formatDate(date, language))).toEqual(texts);
  });

  test.each(['', '2024-2-7', '2023-02-29', '2024-13-01', '27.2.2024', '2024-02-27T00:00:00Z'])(
    'is refused when it is not a day: %j',
    (text) => {
      expect(() => formatDate(text, Language.EN)).toThrow(
        `"${text}" is not a day: write it as year-month-day, as in 2024-02-27.`,
      );
    },
  );
});

describe('A duration', () => {
  test.each([
    ['P25M', ['25 kuukautta', '25 månader', '25 months']],
    ['P10Y', ['10 vuotta', '10 år', '10 years']],
    ['P1Y', ['1 vuosi', '1 år', '1 year']],
    ['P1M', ['1 kuukausi', '1 månad', '1 month']],
    ['P1D', ['1 päivä', '1 dag', '1 day']],
    ['P30D', ['30 päivää', '30 dagar', '30 days']],
    ['P1W', ['1 viikko', '1 vecka', '1 week']],
    ['P2W', ['2 viikkoa', '2 veckor', '2 weeks']],
    ['P1Y6M', ['1 vuosi 6 kuukautta', '1 år 6 månader', '1 year 6 months']],
    ['P0Y6M', ['6 kuukautta', '6 månader', '6 months']],
    ['PT72H', ['72 tuntia', '72 timmar', '72 hours']],
    ['PT1H1M1S', ['1 tunti 1 minuutti 1 sekunti', '1 timme 1 minut 1 sekund', '1 hour 1 minute 1 second']],
    ['P1DT2M3S', ['1 päivä 2 minuuttia 3 sekuntia', '1 dag 2 minuter 3 sekunder', '1 day 2 minutes 3 seconds']],
  ])('%s is written in words', (duration, texts) => {
    expect(inAll((language) => formatDuration(duration, language))).toEqual(texts);
  });

  test('is refused when it is not one', () => {
    expect(() => formatDuration('25 months', Language.EN)).toThrow('"25 months" is not a duration');
  });
});
