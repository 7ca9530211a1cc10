import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mirrorCheck } from '../../schema/processing-on-behalf/mirror.js';
import { propertyRuns } from '../support/settings.js';
import { drawnMirror, mirrorDay, mirrorFacts, partyCode } from './mirror-facts.js';
import { naiveMirror } from './mirror-oracle.js';

test('two records are compared as each pair is by itself', () => {
  fc.assert(
    fc.property(drawnMirror, fc.nat({ max: 3 }), fc.integer({ min: 1, max: 6 }), (world, asked, first) => {
      const organisation = { id: `Organisation:${asked}`, code: partyCode(asked) };
      const answer = mirrorCheck(mirrorFacts(world, asked), { organisation, day: mirrorDay, first });
      const wanted = naiveMirror(world, asked);
      expect(
        answer.pairs.map(({ controller, processor, status, differences }) => ({
          ...{ pair: `${controller.id} ${processor.id}`, status, differences },
        })),
      ).toEqual(wanted.slice(0, first));
      expect([answer.totalCount, answer.truncated]).toEqual([wanted.length, wanted.length > first]);
      const { matched, onlyInControllerRecord, onlyInProcessorRecord, notRecorded } = answer.counts;
      expect(matched + onlyInControllerRecord + onlyInProcessorRecord + notRecorded).toBe(wanted.length);
    }),
    { numRuns: propertyRuns(2000, 50_000) },
  );
});
