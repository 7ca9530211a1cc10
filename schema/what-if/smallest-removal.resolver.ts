import { Args, Authorized, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { Refusal, RefusalCode } from '../errors.js';
import { onlyRegister, registerBy } from '../flow-map/register-key.js';
import { dataOf } from '../graph/graph-arguments.js';
import { askLaw } from '../law-fact/ask-law.js';
import { checkedFirst } from '../model/answer-size.js';
import { EdgePurposes } from './removal-purposes.js';
import { flowPurposesQuery, removalQuery } from './removal.query.js';
import { candidatesFor, findRemoval, removalAnswer, type FoundRemoval } from './smallest-removal.js';
import { SmallestRemoval, SmallestRemovalArguments } from './smallest-removal.payload.js';
import { WaysOut } from './ways-out.js';

const permission = Permission.READ_REGISTERS;
const all = 1_000_000;

/** Steps of data that may be followed on from a register. */
const mostSteps = 4_000_000;

@Resolver()
export class SmallestRemovalResolver {
  @Authorized([permission])
  @Extensions({ permission })
  @Query(() => SmallestRemoval, {
    description:
      'The fewest vendors or disclosures without which all data of a register stay in the EEA and in countries with adequate protection, and the purposes that each is for (Art. 28, 44-45).',
  })
  async smallestRemoval(
    @Args(() => SmallestRemovalArguments) given: SmallestRemovalArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const first = checkedFirst(given.first);
    const found = await askRemoval(given, context);
    const edges = found.gone.flat().filter((edge) => edge < found.on.graph.flowCount);
    const flows = [...new Set(edges)].map((edge) => found.on.graph.flowId(edge));
    const { dataFlows } = await context.ask(flowPurposesQuery, { flows: { id: { in: flows } }, all });
    const purposes = new EdgePurposes(found.on.graph, found.register, dataFlows.nodes);
    return removalAnswer(found, { first, purposesOf: (each) => purposes.of(each) });
  }
}

async function askRemoval(given: SmallestRemovalArguments, context: RequestContext): Promise<FoundRemoval> {
  const { registers } = await context.ask(removalQuery, { register: registerBy(given.register), all });
  const register = onlyRegister(given.register, registers.nodes);
  const on = { law: await askLaw(context, given.on ?? undefined), graph: await context.graph() };
  const data = dataOf(on.graph, given.dataCategory);
  const start = on.graph.vertices.findIndex(({ id }) => id === register.id);
  const candidates = candidatesFor(given.candidates, on, register);
  const out = new WaysOut(on, { start, data, candidatesOf: candidates.of }, mostSteps);
  if (out.isWhole) return findRemoval({ on, register, kind: given.candidates, candidates, out });
  const message = `register: more than ${mostSteps} steps lead on from "${register.code}"; give one dataCategory, a narrow one.`;
  throw new Refusal(RefusalCode.OPERATION_TOO_LARGE, message);
}
