import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openTestHub, openingTimeout } from '../support/hub.js';
import { ask, type Fields } from './what-if-asked.js';
import { plainAnswer } from './what-if-oracle.js';
import { inputOf, seedWorld } from './what-if-seed.js';
import { endings, organisations, plainWorld, type PlainChanges, type PlainWorld } from './what-if-world.js';

const sorted = (all: unknown): unknown[] => [...(all as unknown[])].sort();

/** The answer of the hub in the form of the plain one. */
function compared({ transfers, processings, subProcessings, systems, purposes }: Record<string, Fields[]>): Fields {
  return {
    ...{ systems, purposes },
    transfers: transfers?.map(({ transfer, effect, verdictsBefore, verdictsAfter, fallbacks }) => ({
      ...{ transfer, effect, fallbacks, before: sorted(verdictsBefore), after: sorted(verdictsAfter) },
    })),
    processings: processings?.map(({ agreement, recipient, companies, register, activity, fallbacks }) => ({
      ...{ agreement, recipient, companies, register, activity, fallbacks: sorted(fallbacks) },
    })),
    subProcessings: subProcessings?.map(({ subProcessing, agreement, isBeneath }) => ({
      ...{ subProcessing, agreement, isBeneath },
    })),
  };
}

const no = { ends: [], leaves: [], roles: [] };
const roles = ['CONTROLLER', 'PROCESSOR'] as const;
const singles: readonly PlainChanges[] = [
  ...endings.map((end) => ({ ...no, ends: [end] })),
  ...Object.keys(organisations).map((who) => ({ ...no, leaves: [who] })),
  ...Object.keys(organisations).flatMap((organisation) =>
    roles.map((role) => ({ ...no, roles: [{ organisation, role }] })),
  ),
  { ...no, ends: ['us', 'scc'] },
  { ...no, ends: ['us'], leaves: ['d'] },
  { ends: ['scc', 'ch'], leaves: ['b'], roles: [{ organisation: 'c', role: 'CONTROLLER' }] },
];

const isSeedable = ({ subs }: PlainWorld): boolean =>
  subs.every(({ parent }, at) => parent === null || subs.findIndex((each) => each.code === parent) < at);
const sizeOf = (world: PlainWorld): number =>
  world.transfers.length + world.agreements.length + world.recipients.length + world.subs.length * 4;

const plainTransfer = {
  ...{ validFrom: null, validTo: null, register: 'r', activity: null, exporter: 'a', importer: 'c', agreement: null },
  ...{ sub: null, instrument: null, sccModule: null, signedOn: null, assessedOn: null, exporterRole: null },
  importerRole: null,
} as const;

/** Transfers that only one condition of the database each finds. */
const found = ({ subs, agreements }: PlainWorld): PlainWorld['transfers'] => [
  { ...plainTransfer, code: 'x-unnamed-set', country: 'IN', tool: 'SCC', signedOn: '2022-01-01' },
  { ...plainTransfer, code: 'x-importer', country: null, tool: 'ADEQUACY' },
  { ...plainTransfer, code: 'x-named', country: 'IN', tool: 'ADEQUACY', instrument: 'ch' },
  {
    ...plainTransfer,
    code: 'x-agreement',
    importer: 'e',
    country: 'IN',
    tool: 'BCR',
    agreement: agreements[0]?.code ?? null,
  },
  { ...plainTransfer, code: 'x-sub', importer: null, country: 'IN', tool: 'BCR', sub: subs.at(-1)?.code ?? null },
];

/** Some of the fullest worlds that are drawn. */
const worlds = fc
  .sample(plainWorld.filter(isSeedable), { numRuns: 600, seed: 7 })
  .sort((one, other) => sizeOf(other) - sizeOf(one))
  .slice(0, 2)
  .map((world) => ({ ...world, transfers: [...world.transfers, ...found(world)] }));

describe('what changes would lose, asked of the hub', () => {
  it.each(worlds.map((world, at) => ({ at, world })))(
    'is what nested loops over plain lists say, for every single change: world $at',
    async ({ world }) => {
      const hub = await openTestHub();
      try {
        await seedWorld(hub, world);
        for (const changes of singles)
          expect({ changes, answer: compared(await ask(hub, { changes: inputOf(changes) })) }).toEqual({
            changes,
            answer: plainAnswer(world, changes),
          });
      } finally {
        await hub.close();
      }
    },
    openingTimeout,
  );
});
