import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSavedOperations, type SavedOperation } from '../../server/graphiql/saved-operations.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { loadAll } from './load-all.js';

let hub: TestHub;
let operations: readonly SavedOperation[];
beforeAll(async () => {
  hub = await openTestHub();
  await loadAll(hub);
  operations = await readSavedOperations('examples/operations');
}, openingTimeout);
afterAll(() => hub.close());

/** Whether any root has nothing to show. */
function isEmpty(answer: unknown): boolean {
  return Object.values(answer as Record<string, { nodes?: unknown[] } | null>).some(
    (root) => root === null || root.nodes?.length === 0,
  );
}

describe('the saved operations', () => {
  it('are a dozen or more, each with a title and a sentence', () => {
    expect(operations.length).toBeGreaterThanOrEqual(12);
    expect(operations.filter(({ title, description }) => title === '' || description === '')).toEqual([]);
  });

  it('all run, and none comes back empty; compiled, they say the same in no more statements', async () => {
    const asked = async ({ query, variables }: SavedOperation) => {
      let answer: unknown;
      const given = variables === '' ? {} : (JSON.parse(variables) as Record<string, unknown>);
      const statements = await hub.countStatements(async () => (answer = await hub.ask(query, given)));
      return { answer, statements };
    };
    for (const operation of operations) {
      const { title } = operation;
      const [first, second] = [await asked(operation), await asked(operation)];
      expect({ title, answer: second.answer }).toEqual({ title, answer: first.answer });
      expect({ title, isEmpty: isEmpty(first.answer), isMore: second.statements > first.statements }).toEqual({
        ...{ title, isEmpty: false, isMore: false },
      });
    }
  });

  it('find where the personal identity code is processed: in four registers, without a stated ground', async () => {
    const operation = operations.find(({ title }) => title === 'Where the personal identity code is processed');
    const answer = (await hub.ask(operation?.query ?? '')) as {
      registers: { nodes: { code: string; statements: unknown }[] };
    };
    expect(answer.registers.nodes.map(({ code, statements }) => [code, statements])).toEqual(
      ['enermet-customers', 'oomi-customers', 'oulun-sahkonmyynti-customers', 'pori-energia-marketing'].map((code) => [
        code,
        { nodes: [{ says: 'NOT_STATED' }] },
      ]),
    );
  });
});
