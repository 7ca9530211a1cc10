import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { StoredReference } from '../../schema/model/stored-reference.js';
import { whatIf } from '../../schema/what-if/what-if.js';
import { propertyRuns } from '../support/settings.js';
import { changesOf, factsOf } from './what-if-facts.js';
import { plainAnswer } from './what-if-oracle.js';
import { plainChanges, plainWorld, type PlainChanges, type PlainWorld } from './what-if-world.js';

type Fields = Readonly<Record<string, unknown>>;

/** The answer in plain words: nodes by their codes. */
function plain(value: unknown): unknown {
  if (value instanceof StoredReference) return value.id;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

function answerOf(world: PlainWorld, changes: PlainChanges): Fields {
  const answer = plain(whatIf(factsOf(world, changes), changesOf(changes), 1000)) as Record<string, Fields[]>;
  return {
    transfers: answer.transfers?.map(({ transfer, effect, verdictsBefore, verdictsAfter, fallbacks }) => ({
      ...{ transfer, effect, before: [...(verdictsBefore as string[])].sort() },
      ...{ after: [...(verdictsAfter as string[])].sort(), fallbacks },
    })),
    processings: answer.processings?.map(({ agreement, recipient, companies, register, activity, fallbacks }) => ({
      ...{ agreement, recipient, companies, register, activity },
      fallbacks: [...(fallbacks as string[])].sort(),
    })),
    subProcessings: answer.subProcessings?.map(({ subProcessing, agreement, isBeneath }) => ({
      ...{ subProcessing, agreement, isBeneath },
    })),
    systems: answer.systems,
    purposes: answer.purposes,
  };
}

describe('what changes would lose in random worlds', () => {
  it('is what nested loops over plain lists say', () => {
    const property = fc.property(plainWorld, plainChanges, (world, changes) => {
      expect(answerOf(world, changes)).toEqual(plainAnswer(world, changes));
    });
    fc.assert(property, { numRuns: propertyRuns(3000, 60_000) });
  }, 120_000);

  it('comes to every effect, to fallbacks, and to purposes with and without them', () => {
    const drawn = fc.sample(fc.tuple(plainWorld, plainChanges), { numRuns: 3000, seed: 1 });
    const answers = drawn.map(([world, changes]) => plainAnswer(world, changes));
    const effects = answers.flatMap(({ transfers }) => transfers as { effect: string; fallbacks: unknown[] }[]);
    expect([...new Set(effects.map(({ effect }) => effect))].sort()).toEqual([
      'BECOMES_UNKNOWN',
      'ENDS',
      'LOSES_TOOL',
      'OTHER_VERDICTS',
    ]);
    expect(effects.filter(({ fallbacks }) => fallbacks.length > 0).length).toBeGreaterThan(50);
    const lines = answers.flatMap(({ purposes }) => purposes as { hasFallback: boolean | null }[]);
    for (const has of [true, false, null])
      expect(lines.filter((line) => line.hasFallback === has).length).toBeGreaterThan(50);
  });

  it('does not depend on the order in which facts come', () => {
    const turned = ({ registers, controllers, activities, agreements, ...world }: PlainWorld): PlainWorld => ({
      ...{ registers: [...registers].reverse(), controllers: [...controllers].reverse() },
      ...{ activities: [...activities].reverse(), agreements: [...agreements].reverse() },
      ...{ subs: [...world.subs].reverse(), transfers: [...world.transfers].reverse() },
      ...{ systems: [...world.systems].reverse(), recipients: [...world.recipients].reverse() },
    });
    const property = fc.property(plainWorld, plainChanges, (world, changes) => {
      expect(answerOf(turned(world), changes)).toEqual(answerOf(world, changes));
    });
    fc.assert(property, { numRuns: propertyRuns(500, 10_000) });
  });
});
