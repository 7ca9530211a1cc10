import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class DayAndNumber {
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day it is told for; today in UTC when not given.',
  })
  on?: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many are shown, 1-1000.' })
  first!: number;
}

@ArgsType()
export class SubProcessorChainsArguments extends DayAndNumber {
  @Field(() => String, {
    nullable: true,
    description: 'Code or id of one agreement, whether it holds on the day or not; or else give the controller.',
  })
  agreement?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Business ID, code or id of a controller; or else give the agreement.',
  })
  controller?: string | null;
}

@ArgsType()
export class UnauthorisedSubProcessorsArguments extends DayAndNumber {
  @Field(() => String, { description: 'Business ID, code or id of the controller.' })
  controller!: string;

  @Field(() => Int, {
    defaultValue: 2,
    description: 'From which depth on; 1 begins with those that the processor itself engages.',
  })
  minimumDepth!: number;
}
