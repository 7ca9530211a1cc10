import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Language } from '../../schema/language/language.js';
import { rulesAt } from '../../schema/rules/all-rules.js';
import { fillIn } from '../../schema/rules/message.js';
import type { Looked, LooksAt } from '../../schema/rules/rule.js';
import { propertyRuns } from '../support/settings.js';
import { cases } from './cases.js';
import { lawOn } from './law.js';
import type { RuleCase } from './rule-case.js';
import { soundAgreement, soundCompany, soundProcessing, soundRegister, soundTransfer } from './sound.js';

const days = ['2018-05-25', '2020-11-03', '2021-08-01', '2023-07-10', '2026-11-29'];
const laws = days.map((day) => lawOn(day));

/** Every record of the cases of one sort. */
function recordsOf<At extends LooksAt>(at: At): readonly Looked[At][] {
  const own = cases.filter(
    (each): each is RuleCase & { at: At; fires: Looked[At]; silent: Looked[At] } => each.at === at,
  );
  return own.flatMap(({ fires, silent }) => [fires, silent]);
}

/** Records that take each of their fields from any record of the cases: more goes wrong in them at once than anyone would write. */
function mixed<At extends LooksAt>(at: At, sound: Looked[At]): fc.Arbitrary<Looked[At]> {
  const records: readonly Looked[At][] = [sound, ...recordsOf(at)];
  const own = ['id', 'code', 'concept', 'name'];
  const fields = Object.keys(sound).filter((field) => !own.includes(field));
  const from = fc.constantFrom(...records);
  return fc
    .record(
      Object.fromEntries(fields.map((field) => [field, from.map((record): unknown => Reflect.get(record, field))])),
    )
    .map((given) => ({ ...sound, ...given }));
}

/** What all rules of a sort find: which findings, and the sentences about them. */
function found<At extends LooksAt>(at: At, looked: Looked[At], law: (typeof laws)[number]) {
  return rulesAt(at)
    .filter(({ appliesFrom }) => appliesFrom <= law.day)
    .flatMap((rule) =>
      [...rule.find(looked, law)].map(({ subject, aspect, named }) => ({
        id: `${rule.id}/${subject.concept}:${subject.code}#${aspect ?? ''}`,
        sentences: Object.values(Language).map((language) => fillIn(rule.message, named ?? {}, language)),
      })),
    );
}

const law = fc.constantFrom(...laws);

function tellsEachOnce<At extends LooksAt>(at: At, sound: Looked[At], runs: number): void {
  fc.assert(
    fc.property(mixed(at, sound), law, (looked, on) => {
      const all = found(at, looked, on);
      const ids = all.map(({ id }) => id);
      expect([...new Set(ids)]).toEqual(ids);
      for (const { sentences } of all) for (const sentence of sentences) expect(sentence).toMatch(/\S.*\.$/s);
      expect(found(at, looked, on)).toEqual(all);
    }),
    { numRuns: runs },
  );
}

describe('on records mixed at random, the rules tell each thing once, in whole sentences, the same each time', () => {
  it('for registers', () => tellsEachOnce('REGISTER', soundRegister, propertyRuns(500, 50_000)));
  it('for companies', () => tellsEachOnce('COMPANY', soundCompany, propertyRuns(500, 50_000)));
  it('for contracts', () => tellsEachOnce('AGREEMENT', soundAgreement, propertyRuns(500, 50_000)));
  it('for entries of processors', () => tellsEachOnce('PROCESSING', soundProcessing, propertyRuns(200, 20_000)));
  it('for transfers', () => tellsEachOnce('TRANSFER', soundTransfer, propertyRuns(500, 50_000)));
});

/** A record with each of its lists in an order of its own. */
function shuffled<Record extends object>(record: Record): fc.Arbitrary<Record> {
  const lists = Object.entries(record).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  return fc
    .record(
      Object.fromEntries(lists.map(([field, list]) => [field, fc.shuffledSubarray(list, { minLength: list.length })])),
    )
    .map((given) => ({ ...record, ...given }));
}

it('what is found in a register does not depend on the order of its parts', () => {
  const register = mixed('REGISTER', soundRegister);
  fc.assert(
    fc.property(
      register.chain((looked) => fc.tuple(fc.constant(looked), shuffled(looked))),
      law,
      ([one, other], on) => {
        const ids = (looked: typeof one): readonly string[] =>
          found('REGISTER', looked, on)
            .map(({ id }) => id)
            .sort();
        expect(ids(other)).toEqual(ids(one));
      },
    ),
    { numRuns: propertyRuns(500, 50_000) },
  );
});
