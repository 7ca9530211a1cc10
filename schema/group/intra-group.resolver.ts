import { Args, Authorized, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { checkedFirst } from '../model/answer-size.js';
import { all, askGroup } from './ask-group.js';
import { GroupArguments } from './group.arguments.js';
import { IntraGroupDisclosures } from './intra-group.payload.js';
import type { GroupFacts } from './group.js';
import { disclosuresQuery, receivingPurposesQuery } from './intra-group.query.js';
import { countDisclosures } from './intra-group.sql.js';
import { disclosuresAnswer, receiversOf, type DisclosureFacts } from './intra-group.js';

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
    const size = checkedFirst(first);
    const group = await askGroup(context, organisation, on);
    return disclosuresAnswer(group, await askDisclosures(context, group, size), size);
  }
}

/** What is counted over the whole group, and all about the registers that the first disclosures come from. */
async function askDisclosures(context: RequestContext, group: GroupFacts, first: number): Promise<DisclosureFacts> {
  const companies = group.members.map((member) => member.organisation.id);
  const { counts, registers: shown } = await countDisclosures(context, companies, first);
  if (shown.length === 0) return { counts, sources: [], receivers: [] };
  const sources = (await context.ask(disclosuresQuery, { registers: shown, companies, all })).registers.nodes;
  const receivers = await context.ask(receivingPurposesQuery, { registers: receiversOf(group, sources), all });
  return { counts, sources, receivers: receivers.registers.nodes };
}
