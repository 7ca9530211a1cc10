import { GraphQLLocalDate } from 'graphql-scalars';
import { Args, ArgsType, Authorized, Ctx, Extensions, Field, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { Refusal, RefusalCode } from '../errors.js';
import type { RegisterFilter } from '../gql/graphql.js';
import { StoredReference } from '../model/stored-reference.js';
import { checkedFirst } from '../model/answer-size.js';
import { acrossAnswer, referencesOf } from './across-group.js';
import { DataSubjectAcrossGroup } from './across-group.payload.js';
import { acrossRegistersQuery, dataSubjectTermsQuery, silentRegistersQuery } from './across-group.query.js';
import { all, askGroup } from './ask-group.js';
import { DataSubjectTerms } from './data-subject-terms.js';

@ArgsType()
class AcrossArguments {
  @Field(() => String, { description: 'Code of the category of data subjects.' })
  dataSubjectCategory!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Business ID, code or id of a company: only what its group keeps or controls. Everything when empty.',
  })
  organisation?: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day asked about; today when not given.' })
  on?: string;

  @Field(() => Int, { defaultValue: 50, description: 'How many of each list are shown: 1 to 1000.' })
  first!: number;
}

@Resolver()
export class AcrossGroupResolver {
  @Authorized([Permission.READ_REGISTERS])
  @Extensions({ permission: Permission.READ_REGISTERS })
  @Query(() => DataSubjectAcrossGroup, {
    description:
      'For one category of data subjects with its narrower terms: all controllers, purposes, legal bases, retention periods and recipients, each once with the registers where it stands, and the places where documents disagree (Art. 30(1)).',
  })
  async dataSubjectAcrossGroup(
    @Args(() => AcrossArguments) { dataSubjectCategory: code, organisation, on, first }: AcrossArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const size = checkedFirst(first);
    const { dataSubjectCategories } = await context.ask(dataSubjectTermsQuery, { all });
    const category = dataSubjectCategories.nodes.find((term) => term.code === code);
    if (!category) throw unknownCategory(code);
    const terms = new DataSubjectTerms(dataSubjectCategories.nodes, code);
    const group = organisation ? await askGroup(context, organisation, on) : undefined;
    const companies = group?.members.map((member) => member.organisation.id);
    const [naming, silent] = registersWith(terms, companies);
    const [narrower, applying] = [[...terms.narrower], [...terms.applying]];
    const asked = { registers: naming, narrower, applying, day: on ?? context.today, all };
    const { registers } = await context.ask(acrossRegistersQuery, asked);
    const notSaying = await context.ask(silentRegistersQuery, { registers: silent, first: size + 1 });
    return {
      dataSubjectCategory: StoredReference.of(category.id),
      terms: referencesOf(dataSubjectCategories.nodes.filter((term) => terms.narrower.has(term.code))),
      ...acrossAnswer({ registers: registers.nodes, notSaying: notSaying.registers.nodes }, terms, size),
    };
  }
}

const unknownCategory = (code: string): Refusal =>
  new Refusal(
    RefusalCode.NOT_FOUND,
    `dataSubjectCategory: no category of data subjects has the code "${code}"; find it with dataSubjectCategories(filter: { name: { contains: "..." } }).`,
  );

/** Registers that name one of the terms; and others that hold data of nobody in particular; of some companies, or all. */
function registersWith(
  { narrower }: DataSubjectTerms,
  companies: readonly string[] | undefined,
): [naming: RegisterFilter, silent: RegisterFilter] {
  const some = { some: { dataSubjectCategory: { code: { in: [...narrower] } } } };
  const naming = { or: [{ cells: some }, { data: some }, { bases: some }, { retentionPeriods: some }] };
  const silent = { and: [{ data: { some: { not: { dataSubjectCategory: {} } } } }, { not: naming }] };
  if (!companies) return [naming, silent];
  const ids = { id: { in: [...companies] } };
  const theirs = { or: [{ custodian: ids }, { controllerships: { some: { organisation: ids } } }] };
  return [{ and: [naming, theirs] }, { and: [silent, theirs] }];
}
