import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Permission } from '../../schema/access/viewer.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { refusal } from './refusing.js';

const name = { fi: 'Nimi' };

describe('who may not write', () => {
  let reader: TestHub;

  beforeAll(async () => {
    const permissions = new Set([Permission.READ_REGISTERS, Permission.IMPORT, Permission.WRITE_TERMS]);
    reader = await openTestHub({ viewer: { name: 'reader', permissions } });
  }, openingTimeout);

  afterAll(() => reader.close());

  test.each([
    ['createRegister', { custodian: 'oomi', name }],
    ['upsertOrganisation', { code: 'a', name }],
    ['removeProcessingAgreement', { id: 'a', version: 1 }],
  ])('%s is refused as a whole', async (mutation, input) => {
    expect(await refusal(reader, mutation, input)).toEqual([
      "UNAUTHORIZED Access denied! You don't have permission for this action!",
    ]);
  });

  test('a call of several kinds is refused for the kinds that the viewer may not write', async () => {
    const input = { contractTypes: [{ code: 'a', name }], organisations: [{ code: 'b', name }] };
    expect(await refusal(reader, 'upsertMany', input)).toEqual([
      'input.organisations.0 FORBIDDEN You may not write Organisation nodes: ask for the permission WRITE_VENDORS.',
    ]);
  });
});
