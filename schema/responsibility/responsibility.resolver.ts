import { GraphQLLocalDate } from 'graphql-scalars';
import { Args, ArgsType, Authorized, Ctx, Extensions, Field, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { Duty } from '../joint-arrangement/duty.js';
import { StoredReference } from '../model/stored-reference.js';
import { checkedFirst } from '../model/answer-size.js';
import { onlyOrganisation, organisationBy } from '../organisation/organisation-key.js';
import { coverageOf } from './coverage.js';
import { ResponsibilityGapsType } from './gaps.payload.js';
import { gapsOf } from './gaps.js';
import { countGaps } from './gaps.sql.js';
import { dutiesOf, onlyRegister, registerBy } from './responsibility.arguments.js';
import { ResponsibilityCoverageType } from './responsibility.payload.js';
import { responsibilitiesQuery, responsibilityCustodianQuery, responsibilityQuery } from './responsibility.query.js';

/** Everything that a question rests on. */
const all = 1_000_000;

@ArgsType()
class CoverageArguments {
  @Field(() => String, { description: 'Code or id of the register.' })
  register!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day to look at; today when not given.' })
  on?: string | null;

  @Field(() => [Duty], { nullable: true, description: 'The duties to look at; all of them when not given.' })
  duties?: Duty[] | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many cells to show at most: 1 to 1000.' })
  first!: number;
}

@ArgsType()
class GapsArguments {
  @Field(() => String, {
    nullable: true,
    description: 'Business ID, code or id of the organisation that keeps the registers; all registers when not given.',
  })
  custodian?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day to look at; today when not given.' })
  on?: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many registers to show at most: 1 to 1000.' })
  first!: number;
}

@Resolver()
export class ResponsibilityResolver {
  @Authorized([Permission.READ_REGISTERS])
  @Extensions({ permission: Permission.READ_REGISTERS })
  @Query(() => ResponsibilityCoverageType, {
    description:
      'The split of responsibility in a register: who answers for which duty in which cell, and where nobody does or too many do (Art. 26).',
  })
  async responsibilityCoverage(
    @Args(() => CoverageArguments) { register, on, duties, first }: CoverageArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const question = { day: on ?? context.today, duties: dutiesOf(duties), first: checkedFirst(first) };
    const { registers } = await context.ask(responsibilityQuery, { register: registerBy(register), all });
    return coverageOf(onlyRegister(register, registers.nodes), question);
  }

  @Authorized([Permission.READ_REGISTERS])
  @Extensions({ permission: Permission.READ_REGISTERS })
  @Query(() => ResponsibilityGapsType, {
    description:
      'The registers with joint controllers, with more than one controller, or with a duty for which nobody answers or too many do (Art. 26).',
  })
  async responsibilityGaps(
    @Args(() => GapsArguments) { custodian, on, first }: GapsArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const question = { day: on ?? context.today, first: checkedFirst(first) };
    const keeper = typeof custodian === 'string' ? await custodianId(context, custodian) : undefined;
    const counted = await countGaps(context, { ...question, custodian: keeper });
    const { registers } = await context.ask(responsibilitiesQuery, { registers: counted.registers, all });
    return gapsOf(counted, registers.nodes, question);
  }
}

async function custodianId(context: RequestContext, key: string): Promise<string> {
  const { organisations } = await context.ask(responsibilityCustodianQuery, { custodian: organisationBy(key) });
  return StoredReference.of(onlyOrganisation('custodian', key, organisations.nodes).id).id;
}
