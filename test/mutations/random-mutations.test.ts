import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openingTimeout } from '../support/hub.js';
import { propertyRuns } from '../support/settings.js';
import { kinds, type InputRow, type KindName, type ModelNode, type Mutation, type Outcome } from './mutation-model.js';
import { ModelRegister } from './mutation-model-register.js';
import { command, mutationOf, type Command } from './random-commands.js';
import { changesSince, replayed, writesOf } from './random-feed.js';
import { RandomHub } from './random-hub.js';

let hub: RandomHub;

beforeAll(async () => {
  hub = await RandomHub.open();
}, openingTimeout);

afterAll(() => hub.close());

const row = (kind: KindName, list: string, given: Partial<InputRow>, at = 0): InputRow => ({
  kind,
  path: ['input', list, at],
  fields: {},
  lists: {},
  parts: {},
  ...given,
});

const notice = { kind: 'PRIVACY_NOTICE', language: 'FI', isUndated: true, title: 'Seloste' };

const named = (name: string): Pick<InputRow, 'fields'> => ({ fields: { name } });

/** What random references lead to: one node of each kind. */
const world: Mutation = {
  verb: 'upsertMany',
  reason: 'The world',
  dryRun: false,
  rows: [
    row('ContractType', 'contractTypes', { key: 'type-1', ...named('Sähkö') }),
    row('ContractType', 'contractTypes', { key: 'type-2', fields: { name: 'Yö', parent: 'type-1' } }, 1),
    row('ContractType', 'contractTypes', { key: 'type-3', fields: { name: 'Talvi', parent: 'type-2' } }, 2),
    row('DataSubjectCategory', 'dataSubjectCategories', { key: 'subject-1', ...named('Asiakas') }),
    row('EvidenceDocument', 'evidenceDocuments', { key: 'notice', custodian: 'keeper', fields: notice }),
    row('EvidenceDocument', 'evidenceDocuments', { key: 'brief', custodian: 'org-1', fields: notice }, 1),
    row('Organisation', 'organisations', { key: 'keeper', ...named('Pitäjä') }),
    row('Organisation', 'organisations', { key: 'org-1', ...named('Oy') }, 1),
    row('Organisation', 'organisations', { key: 'org-2', ...named('Oyj') }, 2),
    row('Ownership', 'ownerships', { key: 'own-1', custodian: 'keeper', fields: kinds.Ownership.required }),
    row('ProcessingActivity', 'processingActivities', { key: 'act-1', owner: 'reg-1', ...named('Toiminta') }),
    row('Purpose', 'purposes', { key: 'aim-1', owner: 'reg-1/act-1', ...named('Tarkoitus') }),
    row('Register', 'registers', { key: 'reg-1', custodian: 'keeper', ...named('Rekisteri') }),
    row('RegisterCell', 'registerCells', {
      key: 'cell-1',
      owner: 'reg-1',
      fields: kinds.RegisterCell.required,
      lists: { contractTypes: ['type-1'] },
    }),
    row('Controllership', 'controllerships', {
      key: 'ctl-1',
      owner: 'reg-1',
      fields: kinds.Controllership.required,
      lists: { scope: ['reg-1/cell-1'] },
    }),
    row('Statement', 'statements', { owner: 'Purpose:reg-1/act-1/aim-1', fields: kinds.Statement.required }),
  ],
};

/** What the payload of the mutation tells of all that the model knows. */
function told({ rows, ...outcome }: Outcome, verb: Mutation['verb']): Outcome {
  const [first] = rows;
  const { path = '', result = '', changes = [] } = first ?? {};
  if (verb === 'upsertMany')
    return { ...outcome, rows: [...rows].sort((one, other) => (one.path < other.path ? -1 : 1)) };
  if (!first || verb === 'create' || verb === 'remove') return { ...outcome, rows: [] };
  return { ...outcome, rows: [{ path, result: verb === 'update' ? '' : result, changes }] };
}

async function both(model: ModelRegister, mutation: Mutation, byId: boolean): Promise<void> {
  const expected = model.apply(mutation);
  const outcome = await hub.send(mutation, { byId });
  expect([mutation, told(outcome, mutation.verb)]).toEqual([mutation, told(expected, mutation.verb)]);
}

const sorted = (nodes: Iterable<ModelNode>): readonly unknown[] =>
  [...nodes]
    .map((node) => ({ ...node, lists: Object.fromEntries(Object.entries(node.lists).map(sortedList)) }))
    .sort((one, other) => (`${one.kind} ${one.code}` < `${other.kind} ${other.code}` ? -1 : 1));

const sortedList = ([name, list]: [string, readonly string[]]): [string, readonly string[]] => [name, [...list].sort()];

async function compareState(model: ModelRegister): Promise<void> {
  expect(sorted(await hub.state())).toEqual(sorted(model.nodes.values()));
}

async function run(commands: readonly Command[]): Promise<ModelRegister> {
  await hub.clear();
  const model = new ModelRegister();
  await both(model, world, false);
  for (const [at, drawn] of commands.entries()) {
    if (at % 5 === 0) await compareState(model);
    await both(model, mutationOf(drawn, model.nodes, `Write ${at}`), drawn.byId);
  }
  await compareState(model);
  return model;
}

test('random mutations, one after the other, leave what a naive model leaves, and the feed tells all of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.noBias(fc.array(command, { minLength: 1, maxLength: 40, size: 'max' })), async (commands) => {
      const model = await run(commands);
      const changes = await changesSince(hub.hub, 0);
      expect(writesOf(changes)).toEqual(model.writes);
      const there = replayed(changes);
      expect([...there.keys()].sort()).toEqual([...model.nodes.keys()].sort());
      expect(changes.map(({ node }) => node?.id)).toEqual(
        changes.map(({ kind, code, nodeId }) => (there.get(`${kind}:${code}`) === nodeId ? nodeId : undefined)),
      );
    }),
    { numRuns: propertyRuns(15, 250) },
  );
}, 900_000);
