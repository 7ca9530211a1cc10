import { registerCase, type RuleCase } from '../rule-case.js';
import * as made from '../sound.js';
import {
  adding,
  all,
  consent,
  contract,
  interest,
  marketing,
  news,
  of,
  says,
  service,
  two,
  type Change,
} from './grounds-changes.js';

const holding =
  (
    code: string,
    flags: Parameters<typeof made.dataCategory>[1],
    given: Parameters<typeof made.datum>[1] = {},
  ): Change =>
  (facts) => ({
    ...facts,
    data: [...facts.data, made.datum(`crm/${code}`, { dataCategory: made.dataCategory(code, flags), ...given })],
  });
const health = holding('health', { isSpecial: true });
const offences = holding('offences', { isCriminal: true });
const code = holding('code', { isNationalId: true });
const codeOfNews = holding('code', { isNationalId: true }, { activity: marketing });

export const sensitiveCases: readonly RuleCase[] = [
  registerCase('special-data-without-condition', ['crm/service'], {
    fires: health,
    silent: all(health, of({ bases: [{ ...contract, condition: 'ART_9_2_A' }] })),
  }),
  registerCase('special-data-without-condition', ['crm/marketing'], {
    fires: all(two, holding('health', { isSpecial: true }, { activity: marketing }), adding(consent)),
    silent: all(
      two,
      holding('health', { isSpecial: true }, { activity: marketing }),
      adding({ ...consent, condition: 'ART_9_2_A' }),
    ),
  }),
  // The condition of another purpose does not carry it; that of the whole register does.
  registerCase('special-data-without-condition', ['crm/marketing'], {
    fires: all(
      two,
      holding('health', { isSpecial: true }, { activity: null, purpose: news }),
      of({ bases: [{ ...contract, condition: 'ART_9_2_H' }] }),
    ),
    silent: all(
      two,
      holding('health', { isSpecial: true }, { activity: null, purpose: news }),
      of({ bases: [{ ...contract, purpose: null, condition: 'ART_9_2_H' }] }),
    ),
  }),
  registerCase('special-data-without-condition', ['crm'], {
    fires: holding('health', { isSpecial: true }, { activity: null }),
    silent: all(
      holding('health', { isSpecial: true }, { activity: null }),
      of({ bases: [{ ...contract, condition: 'ART_9_2_A' }] }),
    ),
  }),
  registerCase('special-data-without-condition', ['crm'], { fires: says('SPECIAL_CATEGORIES', 'STATED') }),

  registerCase('criminal-data-without-basis', ['crm/service'], {
    fires: offences,
    silent: all(offences, of({ bases: [{ ...contract, statute: 'statute' }] })),
  }),
  registerCase('criminal-data-without-basis', ['crm'], { fires: says('CRIMINAL_DATA', 'STATED') }),

  registerCase('national-id-without-ground', ['crm'], {
    fires: code,
    silent: all(code, says('NATIONAL_ID_GROUND', 'STATED')),
  }),
  registerCase('national-id-without-ground', ['crm'], {
    fires: all(code, says('NATIONAL_ID_GROUND', 'NOT_STATED', service.id)),
    silent: all(code, says('NATIONAL_ID_GROUND', 'STATED', service.id)),
  }),
  registerCase('national-id-without-ground', ['crm'], { fires: says('NATIONAL_ID', 'STATED') }),
  registerCase('national-id-without-ground', ['crm'], {
    fires: all(code, of({ bases: [] })),
    silent: of({ bases: [] }),
  }),
  // Consent is a ground of its own.
  registerCase('national-id-without-ground', ['crm'], {
    fires: all(two, codeOfNews, adding({ ...consent, article: 'ART_6_1_B' })),
    silent: all(two, codeOfNews, adding(consent)),
  }),
  // Where it rests on interests alone, it is that which is found.
  registerCase('national-id-without-ground', ['crm'], {
    fires: all(two, codeOfNews, adding({ ...interest, article: 'ART_6_1_B' })),
    silent: all(two, codeOfNews, adding(interest)),
  }),

  registerCase('national-id-on-interest-alone', ['crm'], {
    fires: all(two, codeOfNews, adding(interest)),
    silent: all(two, codeOfNews, adding(interest), says('NATIONAL_ID_GROUND', 'STATED')),
  }),
  registerCase('national-id-on-interest-alone', ['crm'], {
    fires: all(two, codeOfNews, adding(consent, interest)),
    silent: all(two, codeOfNews, adding(consent)),
  }),
  registerCase('national-id-on-interest-alone', ['crm'], {
    fires: all(two, codeOfNews, adding(interest)),
    silent: all(two, codeOfNews, adding({ ...interest, statute: 'statute' })),
  }),
  // Data of the whole register: any basis of it may be behind them.
  registerCase('national-id-on-interest-alone', ['crm'], {
    fires: all(holding('code', { isNationalId: true }, { activity: null }), of({ bases: [interest] })),
    silent: all(holding('code', { isNationalId: true }, { activity: null }), of({ bases: [contract, interest] })),
  }),
  registerCase('national-id-on-interest-alone', ['crm'], {
    fires: all(code, of({ bases: [{ ...interest, purpose: null }] })),
    silent: all(code, of({ bases: [] })),
  }),
];
