import { Field, Float, Int, ObjectType } from 'type-graphql';
import { describeChoices } from '../model/declarations.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { Ownership } from '../ownership/ownership.entity.js';
import { Register } from '../register/register.entity.js';
import { Direction } from './members.js';
import { ControlBy, HoldingReason } from './ownership-graph.js';

describeChoices('GroupDirection', Direction, {
  description: 'Where a member of a group stands, seen from the company asked about (Art. 4(19)).',
  values: {
    ITSELF: 'It is the company asked about.',
    CONTROLS: 'It controls the company, directly or through others.',
    CONTROLLED: 'The company controls it, directly or through others; it may also control the company: isCircular.',
    SISTER: 'A controller of the company controls it too.',
  },
});

describeChoices('ControlBy', ControlBy, {
  description: 'What control of one company by another rests on (Art. 4(19)).',
  values: {
    STATED: 'Control is stated: an ownership of the kind PARENT.',
    MAJORITY: 'Nobody states control; shareholdings of more than 50 per cent show it.',
  },
});

describeChoices('HoldingReason', HoldingReason, {
  description: 'Why an ownership is a holding without control.',
  values: {
    NO_SHARE_ON_RECORD: 'A shareholder whose share is not known: whether it controls is not known either.',
    NO_MAJORITY: 'A shareholder with 50 per cent or less.',
    ASSOCIATE: 'An associate, whatever the share.',
  },
});

@ObjectType('GroupRegisters', { description: 'Registers of a member of a group.', simpleResolvers: true })
export class GroupRegisters {
  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => [Register], { description: 'The registers, by code; the first 50.' })
  registers!: Register[];
}

@ObjectType('GroupMember', { description: 'A company of a group of undertakings (Art. 4(19)).', simpleResolvers: true })
export class GroupMember {
  @Field(() => Organisation, { description: 'The company.' })
  organisation!: Organisation;

  @Field(() => Direction, { description: 'Where it stands, seen from the company asked about.' })
  direction!: Direction;

  @Field(() => Int, {
    description:
      'Steps of control between the two, at the least; for a sister, up to a controller of both and down from there.',
  })
  distance!: number;

  @Field(() => ControlBy, {
    nullable: true,
    description:
      'STATED when stated control alone makes it a member; MAJORITY when a shareholding has to show it somewhere. Empty for the company itself.',
  })
  controlBy?: ControlBy;

  @Field(() => Boolean, { description: 'Whether it both controls the company and is controlled by it.' })
  isCircular!: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      "Share in per cent through all chains, direct and indirect added up, with two decimals: a controller's share in the company, else the company's share in the member. Chains do not pass twice through the one whose share it is. 0 is none; empty is not known, or for the company itself, or where the register adds up to no finite share.",
  })
  effectiveShare?: number;

  @Field(() => Boolean, {
    description: 'Whether a chain has a link whose share is not known: the share is at least the effective share.',
  })
  isLowerBound!: boolean;

  @Field(() => Boolean, { description: 'Whether the direct shares in it on record add up to more than 100 per cent.' })
  isInconsistent!: boolean;

  @Field(() => GroupRegisters, { description: 'The registers it keeps: it is their custodian.' })
  registersKept!: GroupRegisters;

  @Field(() => GroupRegisters, {
    description: 'The registers of which it is a controller on the day without keeping them (Art. 4(7), 26).',
  })
  registersShared!: GroupRegisters;

  @Field(() => GroupRegisters, {
    description: 'The registers that it processes under an agreement that is in force on the day (Art. 28(3)).',
  })
  registersProcessed!: GroupRegisters;
}

@ObjectType('GroupControl', { description: 'One company controls another directly.', simpleResolvers: true })
export class GroupControl {
  @Field(() => Ownership, { description: 'The ownership that shows it.' })
  ownership!: Ownership;

  @Field(() => ControlBy, {
    description:
      'What it rests on. Shares of several shareholdings between the same two companies add up; those of other companies do not.',
  })
  by!: ControlBy;
}

@ObjectType('GroupHolding', {
  description: 'One company owns a part of another without controlling it.',
  simpleResolvers: true,
})
export class GroupHolding {
  @Field(() => Ownership, { description: 'The ownership.' })
  ownership!: Ownership;

  @Field(() => HoldingReason, { description: 'Why it is no control.' })
  reason!: HoldingReason;
}

@ObjectType('UltimateParent', { description: 'A company at the top of a group.', simpleResolvers: true })
export class UltimateParentType {
  @Field(() => Organisation, { description: 'The company.' })
  organisation!: Organisation;

  @Field(() => Boolean, { description: 'Whether it and others at the top control one another.' })
  isCircular!: boolean;
}

@ObjectType('Group', {
  description:
    'The group of a company: all it controls or is controlled by, directly or through others, and all that its controllers control (Art. 4(19)).',
  simpleResolvers: true,
})
export class Group {
  @Field(() => Organisation, { description: 'The company asked about.' })
  organisation!: Organisation;

  @Field(() => [UltimateParentType], {
    description:
      'Those of the company and its controllers whom nobody else controls; where some control one another in a circle, all of the circle. The company itself where nobody controls it.',
  })
  ultimateParents!: UltimateParentType[];

  @Field(() => Int, { description: 'How many members there are, the company with them.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'Whether a list of the answer was cut at `first`.' })
  truncated!: boolean;

  @Field(() => [GroupMember], {
    description:
      'The members: the company, its controllers, those it controls, its sisters; each by distance, then code.',
  })
  members!: GroupMember[];

  @Field(() => [GroupControl], { description: 'Every direct control among the members, by code of the ownership.' })
  controls!: GroupControl[];

  @Field(() => [GroupHolding], {
    description:
      'Holdings without control that a member has or that others have in a member, by code of the ownership. They make nobody a member.',
  })
  holdings!: GroupHolding[];

  @Field(() => Boolean, {
    description:
      'Whether the direct shares in a company add up to more than 100 per cent, be it a member or on a chain of owners to or from the company.',
  })
  isInconsistent!: boolean;

  @Field(() => [Organisation], { description: 'Those companies, by code.' })
  inconsistent!: Organisation[];
}
