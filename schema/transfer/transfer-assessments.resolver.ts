import { Args, Authorized, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { checkedFirst } from '../model/answer-size.js';
import { organisationBy } from '../organisation/organisation-key.js';
import { registerBy, transferAssessments, transfersBy, type AskedAssessments } from './transfer-assessments.js';
import { TransferAssessments, TransferAssessmentsArguments } from './transfer-assessments.payload.js';
import { transferAssessmentsQuery } from './transfer-assessments.query.js';

/** Every page of an own list. */
const all = 1_000_000;

@Resolver()
export class TransferAssessmentsResolver {
  @Authorized([Permission.READ_REGISTERS])
  @Extensions({ permission: Permission.READ_REGISTERS })
  @Query(() => TransferAssessments, {
    description:
      'Each transfer that is valid on a day, judged by the law of that day: whether it needs a tool, whether it has one, and whether the tool holds (Art. 44-49).',
  })
  async transferAssessments(
    @Args(() => TransferAssessmentsArguments) { filter, first, after, lawAsOf }: TransferAssessmentsArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const asked: AskedAssessments = {
      filter: filter ?? {},
      first: checkedFirst(first),
      after: after ?? null,
      day: lawAsOf ?? context.today,
    };
    const { organisation, register, verdict } = asked.filter;
    // A verdict is reached here, not in the database: then all transfers are read and judged.
    const page = verdict ? { first: all, after: null } : { first, after: asked.after };
    const facts = await context.ask(transferAssessmentsQuery, {
      ...page,
      all,
      transfers: transfersBy(asked),
      organisation: organisation ? organisationBy(organisation) : {},
      register: register ? registerBy(register) : {},
    });
    return transferAssessments(facts, asked);
  }
}
