import type { Variables } from '../support/hub.js';
import { cursorMark } from './memory-page.js';
import type { MemoryWorld } from './memory-world.js';

/** One operation, values with which it is answered, and values that fit their types but are refused all the same. */
export interface WrongArguments {
  readonly query: string;
  readonly right: Variables;
  readonly wrong: readonly Variables[];
}

const query = `query ($first: Int = 3, $after: String, $filter: RegisterFilter, $orderBy: RegisterOrder, $registerId: ID,
    $code: String, $businessId: String = "3101315-4", $id: ID!, $ids: [ID!]!) {
  registers(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { totalCount nodes { code } }
  register(id: $registerId, code: $code) { code }
  organisation(businessId: $businessId) { __typename }
  node(id: $id) { id }
  nodes(ids: $ids) { id }
}`;

export function wrongArguments(world: MemoryWorld): WrongArguments {
  const [register, other] = world.of('Register');
  const [organisation] = world.of('Organisation');
  if (!register || !other || !organisation) throw new Error('The world has too few nodes.');
  const right = { registerId: register.id, id: other.id, ids: [organisation.id, register.id] };
  const wrong: readonly Variables[] = [
    ...[0, -1, 101].map((first) => ({ first })),
    ...['', 'not a cursor', cursorMark(organisation.id, { field: 'CODE' })].map((after) => ({ after })),
    { after: cursorMark(register.id, { field: 'NAME' }) },
    { after: cursorMark(register.id, { field: 'CODE' }), orderBy: { field: 'CODE', direction: 'DESC' } },
    ...[{ code: null }, { not: { custodian: { country: { in: null } } } }, { controllerships: { none: null } }].map(
      (filter) => ({ filter }),
    ),
    { filter: { name: { contains: 'a\0' } } },
    { filter: { id: { eq: organisation.id } } },
    { registerId: organisation.id },
    { registerId: null },
    { code: register.text('code') },
    { businessId: '3101315-5' },
    { id: 'Register:1' },
    { ids: [register.id, 'register'] },
    { ids: Array.from({ length: 101 }, () => register.id) },
  ];
  return { query, right, wrong: wrong.map((each) => ({ ...right, ...each })) };
}
