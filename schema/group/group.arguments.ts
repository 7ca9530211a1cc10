import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, Int } from 'type-graphql';

/** What the questions about a company's group are asked with. */
@ArgsType()
export class GroupArguments {
  @Field(() => String, { description: 'Business ID, code or id of the company.' })
  organisation!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day asked about; today when not given.' })
  on?: string;

  @Field(() => Int, { defaultValue: 50, description: 'How many of each list are shown: 1 to 1000.' })
  first!: number;
}
