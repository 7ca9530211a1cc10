import { GraphQLCountryCode, GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { GraphEnd } from '../graph/graph.payload.js';
import { HopKind } from '../graph/graph-kinds.js';
import { CountryStanding } from '../law-fact/country-standing.js';
import { describeChoices } from '../model/declarations.js';
import { Node } from '../model/node.js';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.js';
import { Purpose } from '../purpose/purpose.entity.js';
import { Register } from '../register/register.entity.js';
import { RemovalCandidate } from './removal-candidates.js';
import { RemovalObstacle } from './smallest-removal.js';

describeChoices('RemovalCandidate', RemovalCandidate, {
  description: 'What may be removed so that data stay inside.',
  values: {
    VENDORS:
      'Organisations on the ways out, but the controllers of the register and who keeps it: with one go all edges to it and from it (Art. 28).',
    TRANSFERS:
      'Disclosures on the ways out: data flows, transfers, agreements, sub-processing. With an agreement go its sub-processing and its transfers, with a sub-processing its transfers (Art. 28, 44).',
  },
});

describeChoices('RemovalObstacle', RemovalObstacle, {
  description: 'Where a way out leads on which there is nothing that may be removed.',
  values: {
    OWN_CONTROLLER: 'To a controller of the register itself, or to who keeps it, which is outside (Art. 4(7)).',
    SYSTEM: 'To a system that is hosted outside.',
    OPERATOR: 'To who operates a system, which is outside, and only vendors may be removed otherwise.',
    NOT_NAMED: 'To an importer or recipient that no source names (Art. 30(1)(d)-(e)).',
    OTHER_REGISTER: 'To another register.',
  },
});

@ArgsType()
export class SmallestRemovalArguments {
  @Field(() => String, { description: 'Code or id of the register.' })
  register!: string;

  @Field(() => RemovalCandidate, { defaultValue: RemovalCandidate.VENDORS, description: 'What may be removed.' })
  candidates!: RemovalCandidate;

  @Field(() => String, {
    nullable: true,
    description:
      'The code of a category of data of which nothing may get out; narrower categories count. Whatever the data when not given.',
  })
  dataCategory?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day of the law and of what is valid; today in UTC when not given.',
  })
  on?: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many of the set are shown, 1-1000.' })
  first!: number;
}

@ObjectType('WayOutHop', { description: 'Data move from one end to the next.', simpleResolvers: true })
export class WayOutHop {
  @Field(() => GraphEnd, { description: 'Where the data start.' })
  from!: GraphEnd;

  @Field(() => GraphEnd, { nullable: true, description: 'Where they arrive; empty when no source names the importer.' })
  to?: GraphEnd;

  @Field(() => HopKind, { description: 'What the hop rests on.' })
  kind!: HopKind;

  @Field(() => GraphQLCountryCode, { nullable: true, description: 'The country they arrive in; empty when not known.' })
  country?: string;

  @Field(() => CountryStanding, { description: 'How that country stands on the day (Art. 44-45).' })
  standing!: CountryStanding;
}

@ObjectType('Removal', { description: 'One of what is removed, and what it is for.', simpleResolvers: true })
export class Removal {
  @Field(() => Node, {
    description: 'The organisation; or the data flow, transfer, agreement or sub-processing.',
  })
  node!: Node;

  @Field(() => [ProcessingActivity], {
    description: 'The activities of the register that it is on record for, by code (Art. 30(1)).',
  })
  activities!: ProcessingActivity[];

  @Field(() => [Purpose], {
    description: 'The purposes of the register that it is on record for, by code (Art. 30(1)(b)).',
  })
  purposes!: Purpose[];

  @Field(() => Boolean, {
    description:
      'Whether all that goes with it says for what it is; if not, other purposes of the register may be affected.',
  })
  arePurposesKnown!: boolean;
}

@ObjectType('SmallestRemoval', {
  description:
    'The smallest set whose removal keeps the data of a register in the EEA and in countries with an adequacy decision that covers every recipient (Art. 44-45). A decision that covers some recipients only does not keep them inside.',
  simpleResolvers: true,
})
export class SmallestRemoval {
  @Field(() => GraphQLLocalDate, { description: 'The day.' })
  on!: string;

  @Field(() => Register, { description: 'The register.' })
  register!: Register;

  @Field(() => RemovalCandidate, { description: 'What may be removed.' })
  candidates!: RemovalCandidate;

  @Field(() => Int, { description: 'How many of those are on the ways out.' })
  candidateCount!: number;

  @Field(() => Boolean, { description: 'Whether removing all of them keeps the data inside.' })
  isPossible!: boolean;

  @Field(() => RemovalObstacle, { nullable: true, description: 'Why it is not possible; empty where it is.' })
  obstacle?: RemovalObstacle;

  @Field(() => [WayOutHop], {
    description: 'A way out on which there is nothing to remove; none where it is possible.',
  })
  wayOut!: WayOutHop[];

  @Field(() => Boolean, {
    description:
      'Whether no smaller set does: always up to 20 candidates, if steps suffice; beyond, where as many ways out have nothing in common. If not, the set does, and a smaller one may.',
  })
  isExact!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many must be removed; 0 where no way on record leads out.' })
  size?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'No set has fewer: so many ways out have nothing in common. The size itself where it is exact.',
  })
  atLeast?: number;

  @Field(() => [Removal], { description: 'The set, by kind and code; of equal ones, where exact, the first by them.' })
  removed!: Removal[];

  @Field(() => Boolean, { description: 'Whether there are more of them than are shown.' })
  truncated!: boolean;

  @Field(() => Int, {
    description:
      'Hops that data still take afterwards, and of which it is not known how the country stands: they are not judged, and may be outside.',
  })
  unknownCountry!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the data are inside afterwards; empty where the country of some hop is not known.',
  })
  isInside?: boolean;
}
