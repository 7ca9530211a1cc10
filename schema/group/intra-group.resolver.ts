import { Args, Authorized, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { all, askGroup } from './ask-group.js';
import { GroupArguments } from './group.arguments.js';
import { IntraGroupDisclosures } from './intra-group.payload.js';
import { disclosuresQuery } from './intra-group.query.js';
import { disclosuresAnswer } from './intra-group.js';
import { pageSize } from './page-size.js';

@Resolver()
export class IntraGroupResolver {
  @Authorized([Permission.READ_REGISTERS])
  @Extensions({ permission: Permission.READ_REGISTERS })
  @Query(() => IntraGroupDisclosures, {
    description:
      "Disclosures between companies of one company's group for another purpose than the data were collected for, with or without a note on compatibility (Art. 6(4)). What a processor receives is left out: it acts for the controller's purpose.",
  })
  async intraGroupDisclosures(
    @Args(() => GroupArguments) { organisation, on, first }: GroupArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const size = pageSize(first);
    const group = await askGroup(context, organisation, on);
    const companies = group.members.map((member) => member.organisation.id);
    return disclosuresAnswer(group, await context.ask(disclosuresQuery, { companies, all }), size);
  }
}
