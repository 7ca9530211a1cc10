import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Duty } from '../joint-arrangement/duty.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { RegisterCell } from '../register/register-cell.entity.js';
import { Register } from '../register/register.entity.js';
import { CoverageStatus, GapReason } from './responsibility.rules.js';

@ObjectType('GapKind', { description: 'The gaps of one kind in a register.', simpleResolvers: true })
export class GapKindType {
  @Field(() => CoverageStatus, { description: 'NONE or CONFLICTING.' })
  status!: CoverageStatus;

  @Field(() => GapReason, { description: 'Why nobody answers, or too many do.' })
  reason!: GapReason;

  @Field(() => Int, { description: 'How many pairs of a cell and a duty have it.' })
  gapCount!: number;

  @Field(() => [Duty], { description: 'The duties concerned, in any of the cells.' })
  duties!: Duty[];

  @Field(() => Int, { description: 'How many cells are concerned.' })
  totalCount!: number;

  @Field(() => [RegisterCell], {
    nullable: 'items',
    description:
      'The cells concerned, by code, as many as `first` allows; an empty place is the whole of a register without cells.',
  })
  cells!: (RegisterCell | null)[];
}

@ObjectType('RegisterGaps', {
  description: 'A register with the gaps in its split of responsibility (Art. 26).',
  simpleResolvers: true,
})
export class RegisterGapsType {
  @Field(() => Register, { description: 'The register.' })
  register!: Register;

  @Field(() => [Organisation], { description: 'Its controllers on the day, by code.' })
  controllers!: Organisation[];

  @Field(() => Boolean, { description: 'Whether any of them is a joint controller (Art. 26).' })
  isJoint!: boolean;

  @Field(() => Int, { description: 'How many cells the register has; a register without cells counts as one.' })
  totalCount!: number;

  @Field(() => Int, { description: 'How many pairs of a cell and a duty are not answered for.' })
  gapCount!: number;

  @Field(() => [GapKindType], { description: 'The gaps by their kind; empty when every duty is answered for.' })
  kinds!: GapKindType[];
}

@ObjectType('ResponsibilityGaps', {
  description: 'The registers whose split of responsibility is to be looked at (Art. 26).',
  simpleResolvers: true,
})
export class ResponsibilityGapsType {
  @Field(() => GraphQLLocalDate, { description: 'The day on which they are looked at.' })
  on!: string;

  @Field(() => Int, {
    description: 'How many registers have joint controllers, more than one controller, or a gap.',
  })
  totalCount!: number;

  @Field(() => Int, { description: 'How many gaps all of them have together.' })
  gapCount!: number;

  @Field(() => Boolean, { description: 'Whether there are more registers than `first` allowed.' })
  truncated!: boolean;

  @Field(() => [RegisterGapsType], { description: 'The registers, by code.' })
  registers!: RegisterGapsType[];
}
