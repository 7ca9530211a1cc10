import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openingTimeout, type Variables } from '../support/hub.js';
import { propertyRuns, testSettings } from '../support/settings.js';
import { Oracle } from './oracle.js';
import { anySeedlings, type Seedling } from './tape.js';
import { wrongArguments } from './wrong-arguments.js';
import { spoilt } from './wrong-variables.js';

/** How long a failure is made smaller. */
const patience = 60_000;

/** A property of operations drawn from seedlings. */
function holdsOf(work: (seedlings: readonly Seedling[]) => Promise<void>) {
  let failedAt = Infinity;
  return fc.asyncProperty(anySeedlings, async (seedlings) => {
    if (Date.now() - failedAt > patience) return;
    await work(seedlings).catch((error: unknown) => {
      if (!fc.PreconditionFailure.isFailure(error)) failedAt = Math.min(failedAt, Date.now());
      throw error;
    });
  });
}

// A world is made from its number alone, so that the seed and path of fast-check find a failure again.
describe.each(testSettings.isLong ? [1, 2, 3, 4] : [1])('In the random world %i', (worldSeed) => {
  let oracle: Oracle;

  beforeAll(async () => {
    oracle = await Oracle.open(worldSeed);
  }, openingTimeout);

  afterAll(() => oracle.hub.close());

  test('operations are answered as they are in memory', async () => {
    const property = holdsOf((seedlings) => oracle.compareAll(oracle.operation(seedlings)));
    await fc.assert(property, { numRuns: propertyRuns(200, 500) });
    expect(oracle.hub.faults).toEqual([]);
  }, 900_000);

  test('operations whose variables do not fit are refused, before and after they were answered', async () => {
    const property = holdsOf(async (seedlings) => {
      const { query, variables } = oracle.operation(seedlings);
      const right = { query, variables: variables[0] };
      const refused = async (wrong: Variables): Promise<unknown> => {
        const answer = await oracle.ask({ query, variables: wrong });
        expect([answer.status, answer.body.errors?.[0]?.extensions?.code]).toEqual([400, 'BAD_USER_INPUT']);
        return answer;
      };
      const all = spoilt(oracle.schema, query, right.variables);
      const [wrong] = all.slice((seedlings[0]?.pick ?? 0) % Math.max(1, all.length));
      fc.pre(wrong !== undefined);
      const first = await refused(wrong);
      expect(await refused(wrong)).toEqual(first);
      await oracle.compare(right, oracle.expected(right));
      expect(await refused(wrong)).toEqual(first);
      await oracle.compare(right, oracle.expected(right));
    });
    await fc.assert(property, { numRuns: propertyRuns(40, 200) });
  }, 900_000);

  test('an operation with wrong arguments is refused alike each time, whatever was asked in between', async () => {
    const { query, right, wrong } = wrongArguments(oracle.world);
    const asked = { query, variables: right };
    const told = new Map<Variables, unknown>();
    const refused = async (variables: Variables): Promise<void> => {
      const answer = await oracle.ask({ query, variables });
      expect([answer.status, answer.body.data]).toEqual([400, undefined]);
      expect(answer).toEqual(told.get(variables) ?? answer);
      told.set(variables, answer);
    };
    const steps = fc.array(fc.constantFrom(undefined, ...wrong), { minLength: 2, maxLength: 8 });
    const property = fc.asyncProperty(steps, async (all) => {
      for (const step of all) await (step ? refused(step) : oracle.compare(asked, oracle.expected(asked)));
    });
    await fc.assert(property, { numRuns: propertyRuns(40, 400) });
    expect(told.size).toBe(wrong.length);
  }, 900_000);
});
