import { Args, Authorized, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { inForceOn } from '../processing-agreement/in-force.rules.js';
import { checkedFirst } from '../model/answer-size.js';
import { all, askGroup } from './ask-group.js';
import { GroupArguments } from './group.arguments.js';
import { Group } from './group.payload.js';
import { registersOfCompaniesQuery } from './group.query.js';
import { groupAnswer } from './group.js';

@Resolver()
export class GroupResolver {
  @Authorized([Permission.READ_REGISTERS])
  @Extensions({ permission: Permission.READ_REGISTERS })
  @Query(() => Group, {
    description:
      'The group as the law sees it: all companies that a company controls or is controlled by, directly or through others, with shares, and which registers each of them keeps, shares or processes (Art. 4(19)).',
  })
  async group(
    @Args(() => GroupArguments) { organisation, on, first }: GroupArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const size = checkedFirst(first);
    const group = await askGroup(context, organisation, on);
    const companies = group.members.slice(0, size).map((member) => member.organisation.id);
    const day = on ?? context.today;
    const registers = await context.ask(registersOfCompaniesQuery, { companies, day, inForce: inForceOn(day), all });
    return groupAnswer(group, registers, size);
  }
}
