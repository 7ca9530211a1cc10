import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { localViewer, Permission } from '../../schema/access/viewer.js';
import { buildHubSchema } from '../../schema/build-schema.js';
import { computedOf } from '../../schema/model/computed-field.js';
import { allConcepts } from '../../schema/model/declarations.js';
import { planFieldOf } from '../../schema/model/plan-field.js';
import { obstacleOf } from '../../schema/read-plan/rows.js';
import { openingTimeout, openTestHub, type TestHub } from '../support/hub.js';

/** Fields for whose sake an executor goes over an answer, instead of the statement's text being the response. */
const computed = 'It is computed.';
const unheld = 'No key of the database holds the node that must be there.';
const notStored = 'It is no part of the register as it is stored.';
const executed: Readonly<Record<string, string>> = {
  'Citation.subject': unheld,
  'ExternalReference.subject': unheld,
  'Query.article30ProcessorRecord': notStored,
  'Query.article30Record': notStored,
  'Query.dataPaths': notStored,
  'Query.dataSubjectAcrossGroup': notStored,
  'Query.findings': notStored,
  'Query.flowMap': notStored,
  'Query.group': notStored,
  'Query.intraGroupDisclosures': notStored,
  'Query.mirrorCheck': notStored,
  'Query.reach': notStored,
  'Query.responsibilityCoverage': notStored,
  'Query.responsibilityGaps': notStored,
  'Query.rules': notStored,
  'Query.smallestRemoval': notStored,
  'Query.subProcessorChains': notStored,
  'Query.transferAssessments': notStored,
  'Query.transferMatrix': notStored,
  'Query.unauthorisedSubProcessors': notStored,
  'Query.whatIf': notStored,
  'RetentionPeriod.durationText': computed,
  'Statement.subject': unheld,
};

/** The fields of roots and stored nodes that the plan alone does not answer, each with the reason. */
function fieldsExecuted(schema: GraphQLSchema): Record<string, string> {
  const types = ['Query', ...allConcepts().map(({ name }) => name)].map((name) => schema.getType(name));
  const found = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field): [string, string][] => {
      const reason = planFieldOf(field.extensions)
        ? obstacleOf(field)
        : computedOf(field.extensions)
          ? computed
          : notStored;
      return reason === undefined ? [] : [[`${type.name}.${field.name}`, reason]];
    }),
  );
  return Object.fromEntries(found.sort());
}

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub({ logLevel: 'debug' });
  const custodian = await hub.seed.organisation({ code: 'keeper' });
  const register = await hub.seed.register({ code: 'customers', custodian });
  await hub.seed.retentionPeriod({ code: 'contracts', register, duration: 'P25M' });
  await hub.seed.retentionPeriod({ code: 'prospects', register, duration: null });
}, openingTimeout);

afterAll(() => hub.close());

describe('An executor goes over the answer', () => {
  test('for these fields only', async () => {
    expect(fieldsExecuted(await buildHubSchema())).toEqual(executed);
  });

  test('and the log tells developers for which', async () => {
    hub.log.length = 0;
    await hub.ask('{ registers { nodes { code } } }');
    expect(hub.log.filter((line) => line.includes('Executed'))).toEqual([]);
    await hub.ask(
      '{ register(code: "customers") { retentionPeriods { nodes { durationText } } } __schema { queryType { name } } }',
    );
    const told = hub.log.filter((line) => line.includes('Executed')).map((line) => /Executed[^"]*/.exec(line)?.[0]);
    expect(told).toEqual([
      `Executed for RetentionPeriod.durationText: ${computed}`,
      `Executed for Query.__schema: ${notStored}`,
    ]);
  });

  test('and of an operation that has nothing else, too', async () => {
    hub.log.length = 0;
    await hub.ask('{ article30Record(controller: "keeper") { controller { code } } }');
    const told = hub.log.filter((line) => line.includes('Executed')).map((line) => /Executed[^"]*/.exec(line)?.[0]);
    expect(told).toEqual([`Executed for Query.article30Record: ${notStored}`]);
  });
});

describe('A computed field', () => {
  const query = `query ($language: Language!) { register(code: "customers") { retentionPeriods { nodes {
    a: durationText durationText(language: $language) duration text: code } } } }`;
  const answer = (english: string, wanted: string) => ({
    register: {
      retentionPeriods: {
        nodes: [
          { a: english, durationText: wanted, duration: 'P25M', text: 'contracts' },
          { a: null, durationText: null, duration: null, text: 'prospects' },
        ],
      },
    },
  });

  test('is computed from what it needs of its row, by each executor and under every alias', async () => {
    for (const [language, wanted] of [
      ['FI', '25 kuukautta'],
      ['SV', '25 månader'],
      ['FI', '25 kuukautta'],
      ['EN', '25 months'],
    ] as const)
      expect(await hub.ask(query, { language })).toEqual(answer('25 months', wanted));
  });

  test('costs no statement of its own', async () => {
    expect(await hub.countStatements(() => hub.ask(query, { language: 'SV' }))).toBe(1);
  });
});

test(
  'A viewer who may not ask one root gets the others, under their aliases',
  async () => {
    const permissions = new Set(Object.values(Permission).filter((each) => each !== Permission.READ_LAW));
    const limited = await openTestHub({ viewer: { ...localViewer, permissions } });
    const { body } = await limited.graphql('{ all: registers { n: totalCount } law: lawFacts { n: totalCount } }');
    await limited.close();
    expect(body.errors?.map(({ path, extensions }) => [path, extensions?.code])).toEqual([[['law'], 'UNAUTHORIZED']]);
  },
  openingTimeout,
);
