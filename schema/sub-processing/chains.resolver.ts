import { Args, Authorized, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { askLaw } from '../law-fact/ask-law.js';
import { checkedFirst } from '../model/answer-size.js';
import { checkedDepth } from './answer-limits.js';
import { askChains } from './chains-asked.js';
import { SubProcessorChainsArguments, UnauthorisedSubProcessorsArguments } from './chains.arguments.js';
import { subProcessorChains } from './chains.js';
import { SubProcessorChainsType } from './chains.payload.js';
import { unauthorisedSubProcessors } from './unauthorised.js';
import { UnauthorisedSubProcessorsType } from './unauthorised.payload.js';

const permission = Permission.READ_REGISTERS;

@Resolver()
export class SubProcessorChainsResolver {
  @Authorized([permission])
  @Extensions({ permission })
  @Query(() => SubProcessorChainsType, {
    description:
      'The tree of sub-processors under one agreement, or under all agreements of a controller that hold on the day, to any depth (Art. 28(2), 28(4)).',
  })
  async subProcessorChains(
    @Args(() => SubProcessorChainsArguments) { on, first, ...keys }: SubProcessorChainsArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const limit = checkedFirst(first);
    const facts = await askChains(context, keys);
    const law = await askLaw(context, on ?? undefined);
    return subProcessorChains(facts, { law, first: limit, onlyInForce: typeof keys.controller === 'string' });
  }

  @Authorized([permission])
  @Extensions({ permission })
  @Query(() => UnauthorisedSubProcessorsType, {
    description:
      'Sub-processors down the chains of a controller that special categories of data reach, or may reach, without specific authorisation on record, or that were added after its last acceptance; with the last day for an objection (Art. 28(2), 28(4), 9).',
  })
  async unauthorisedSubProcessors(
    @Args(() => UnauthorisedSubProcessorsArguments) given: UnauthorisedSubProcessorsArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { controller, minimumDepth, on, first } = given;
    const asked = { day: on ?? context.today, minimumDepth: checkedDepth(minimumDepth), first: checkedFirst(first) };
    return unauthorisedSubProcessors(await askChains(context, { controller }), asked);
  }
}
