import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { TransferRole } from '../transfer/transfer-tool.js';

@InputType('RoleChange', { description: 'An organisation takes part in transfers in another role (Art. 4(7)-(8)).' })
export class RoleChange {
  @Field(() => String, { description: 'Business ID, code or id of the organisation.' })
  organisation!: string;

  @Field(() => TransferRole, {
    description: 'Its role from then on in every transfer of which it is exporter or importer.',
  })
  role!: TransferRole;
}

@InputType('WhatIfChange', { description: 'One change to the world of the day: exactly one of its fields is given.' })
export class WhatIfChange {
  @Field(() => String, {
    nullable: true,
    description:
      'Code or id of an adequacy decision that lapses (whichever of its periods is named), or of a set of clauses on which contracts no longer hold (Art. 45(3), 46(2)(c)).',
  })
  lawFactEnds?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Business ID, code or id of an organisation that is no processor, sub-processor, importer or operator of a system any more.',
  })
  organisationLeaves?: string | null;

  @Field(() => RoleChange, {
    nullable: true,
    description: 'An organisation whose role in transfers becomes another; with it the module of the clauses.',
  })
  roleBecomes?: RoleChange | null;
}

@ArgsType()
export class WhatIfArguments {
  @Field(() => [WhatIfChange], { description: 'What changes, all of it together: one world.' })
  changes!: WhatIfChange[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day on which it changes; today in UTC when not given.',
  })
  on?: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many are shown in each list, 1-1000.' })
  first!: number;
}
