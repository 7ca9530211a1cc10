import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, openingTimeout, type TestHub, type Variables } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await hub.seed.register({ code: 'customers' });
}, openingTimeout);
afterAll(() => hub.close());

describe('A question about responsibility is refused', () => {
  const coverage = `query ($register: String = "customers", $on: LocalDate, $duties: [Duty!], $first: Int = 50) {
    responsibilityCoverage(register: $register, on: $on, duties: $duties, first: $first) { totalCount }
  }`;
  const gaps = `query ($custodian: String, $first: Int = 50) {
    responsibilityGaps(custodian: $custodian, first: $first) { totalCount }
  }`;

  async function refusalOf(query: string, variables: Variables): Promise<unknown> {
    const { body } = await hub.graphql(query, variables);
    return body.errors?.map(({ message, extensions }) => `${extensions?.code} ${message}`);
  }

  test('to a viewer who may not read registers', async () => {
    const closed = await openTestHub({ viewer: { name: 'nobody', permissions: new Set() } });
    const answers = [await closed.graphql(coverage), await closed.graphql(gaps)];
    await closed.close();
    expect(answers.map(({ body }) => body.errors?.map(({ extensions }) => extensions?.code))).toEqual([
      ['UNAUTHORIZED'],
      ['UNAUTHORIZED'],
    ]);
  });

  test.each([
    [
      { register: 'nothing' },
      'NOT_FOUND register: no register has the code "nothing"; find it with registers(filter: { name: { contains: "..." } }).',
    ],
    [
      { register: 'Register:00000000-0000-0000-0000-000000000000' },
      'NOT_FOUND register: no register has the id "Register:00000000-0000-0000-0000-000000000000"; find it with registers(filter: { name: { contains: "..." } }).',
    ],
    [
      { register: 'Register:x' },
      'MALFORMED_ID id: "Register:x" is not the id of a node; give an `id` that the hub has answered with.',
    ],
    [{ first: 0 }, 'PAGE_SIZE first: 0 is out of range; give 1 to 1000.'],
    [{ first: 1001 }, 'PAGE_SIZE first: 1001 is out of range; give 1 to 1000.'],
    [{ duties: [] }, 'BAD_USER_INPUT duties: the list is empty; name a duty, or leave it out for all.'],
    [
      { on: '2024-02-30' },
      'BAD_USER_INPUT Variable "$on" got invalid value "2024-02-30"; Value is not a valid LocalDate: 2024-02-30',
    ],
  ])('with %j', async (variables, message) => {
    expect(await refusalOf(coverage, variables)).toEqual([message]);
  });

  test.each([
    [
      { custodian: 'nobody' },
      'NOT_FOUND custodian: no organisation has the code "nobody"; find it with organisations(filter: { name: { contains: "..." } }).',
    ],
    [{ first: -1 }, 'PAGE_SIZE first: -1 is out of range; give 1 to 1000.'],
  ])('over all registers with %j', async (variables, message) => {
    expect(await refusalOf(gaps, variables)).toEqual([message]);
  });
});
