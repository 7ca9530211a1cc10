import { GraphQLLocalDate } from 'graphql-scalars';
import { Args, ArgsType, Authorized, Ctx, Extensions, Field, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { onlyOrganisation } from '../organisation/organisation-key.js';
import { checkedFirst } from '../model/answer-size.js';
import { askMirror } from './mirror-asked.js';
import { mirrorCheck } from './mirror.js';
import { MirrorCheckType } from './mirror.payload.js';

const permission = Permission.READ_REGISTERS;

@ArgsType()
class MirrorArguments {
  @Field(() => String, { description: 'Business ID, code or id of a controller, a processor, or one that is both.' })
  organisation!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day it is told for; today in UTC when not given.',
  })
  on?: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many pairs are shown, 1-1000.' })
  first!: number;
}

@Resolver()
export class MirrorResolver {
  @Authorized([permission])
  @Extensions({ permission })
  @Query(() => MirrorCheckType, {
    description:
      "Processors in controllers' records (Art. 30(1)) that processors' records (Art. 30(2)) do not show, and the reverse, with differing countries, categories and sub-processors. Whose record a node belongs to, its custodian tells.",
  })
  async mirrorCheck(
    @Args(() => MirrorArguments) { organisation, on, first }: MirrorArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const limit = checkedFirst(first);
    const facts = await askMirror(context, organisation);
    const asked = onlyOrganisation('organisation', organisation, facts.organisations.nodes);
    return mirrorCheck(facts, { organisation: asked, day: on ?? context.today, first: limit });
  }
}
