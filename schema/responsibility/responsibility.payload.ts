import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Citation } from '../citation/citation.entity.js';
import { Controllership, ControllershipKind } from '../controllership/controllership.entity.js';
import { DutyAllocation } from '../joint-arrangement/duty-allocation.entity.js';
import { Duty } from '../joint-arrangement/duty.js';
import { describeChoices } from '../model/declarations.js';
import { Node } from '../model/node.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { RegisterCell } from '../register/register-cell.entity.js';
import { Register } from '../register/register.entity.js';
import { Statement } from '../statement/statement.entity.js';
import { AnswerReason, CoverageStatus, GapReason } from './responsibility.rules.js';

describeChoices('CoverageStatus', CoverageStatus, {
  description: 'Whether somebody answers for a duty in a cell.',
  values: {
    ANSWERED: 'Somebody does, and nobody who is to answer alone stands beside another.',
    NONE: 'Nobody does, or nobody for what joint controllers process together.',
    CONFLICTING: 'An organisation that is to answer alone stands beside another one that answers too.',
  },
});

describeChoices('GapReason', GapReason, {
  description: 'Why a duty in a cell is not answered for.',
  values: {
    NO_CONTROLLER: 'No organisation is controller of the cell on the day (Art. 4(7)).',
    NO_DUTY_ALLOCATED:
      'The cell has joint controllers, and no arrangement between them gives the duty to any of them (Art. 26(1)). An independent controller beside them answers for its own processing, not for theirs.',
    SOLE_BESIDE_ANOTHER:
      'An organisation that is controller of the cell alone stands beside another one that answers as its controller, in whichever way (Art. 4(7)).',
    EXCLUSIVE_BESIDE_ANOTHER:
      'The duty is allocated to one joint controller and no other, and also to another one, by itself or as one of each (Art. 26(1)). An independent controller beside them is no conflict: it answers for its own processing.',
  },
});

describeChoices('AnswerReason', AnswerReason, {
  description: 'Why an organisation answers for a duty in a cell.',
  values: {
    SOLE_CONTROLLER: 'It is controller alone, and answers for every duty (Art. 4(7), 24).',
    INDEPENDENT_CONTROLLER:
      'It is controller for its own processing, and answers for every duty in it (Art. 4(7), 24).',
    ALLOCATED: 'The duty is allocated to it and to no other joint controller (Art. 26(1)).',
    EACH: 'The duty is allocated to each of the joint controllers who are parties (Art. 26(1)).',
  },
});

@ObjectType('AnsweringParty', {
  description: 'An organisation that answers for a duty in a cell (Art. 24, 26).',
  simpleResolvers: true,
})
export class AnsweringPartyType {
  @Field(() => Organisation, { description: 'The controller that answers.' })
  organisation!: Organisation;

  @Field(() => ControllershipKind, { description: 'As which kind of controller it answers.' })
  kind!: ControllershipKind;

  @Field(() => AnswerReason, { description: 'Why it answers.' })
  because!: AnswerReason;

  @Field(() => DutyAllocation, {
    nullable: true,
    description: 'The allocation by which a joint controller answers (Art. 26(1)); empty for other kinds.',
  })
  allocation?: DutyAllocation;
}

@ObjectType('DutyCoverage', { description: 'Who answers for one duty in one cell.', simpleResolvers: true })
export class DutyCoverageType {
  @Field(() => Duty, { description: 'The duty.' })
  duty!: Duty;

  @Field(() => CoverageStatus, { description: 'Whether it is answered for.' })
  status!: CoverageStatus;

  @Field(() => GapReason, { nullable: true, description: 'Why it is not answered for; empty when it is.' })
  reason?: GapReason;

  @Field(() => [AnsweringPartyType], {
    description:
      'Who answers, by code. Beside a gap stand those who answer nevertheless: both sides of a conflict, or an independent controller beside joint ones who have allocated nothing.',
  })
  answers!: AnsweringPartyType[];
}

@ObjectType('CellGround', {
  description: 'A node that the answer for a cell rests on, and where documents say it (Art. 5(2)).',
  simpleResolvers: true,
})
export class CellGroundType {
  @Field(() => Node, {
    description:
      'The cell, a controllership that covers it, an arrangement between its joint controllers, or an allocation that answers in it.',
  })
  node!: Node;

  @Field(() => [Citation], { description: 'The places in documents that say the node; empty when none does.' })
  citations!: Citation[];

  @Field(() => [Statement], {
    description: 'What documents say of controllers, joint controllers and their arrangement, about the node itself.',
  })
  statements!: Statement[];
}

@ObjectType('CellCoverage', {
  description: 'Who answers for which duties in one cell of a register (Art. 26).',
  simpleResolvers: true,
})
export class CellCoverageType {
  @Field(() => RegisterCell, {
    nullable: true,
    description: 'The cell; empty for a register without cells, which counts as one.',
  })
  cell?: RegisterCell;

  @Field(() => [Controllership], {
    description: 'Who is controller of the cell on the day, by code: rows that name it, or cover the whole register.',
  })
  controllerships!: Controllership[];

  @Field(() => Int, { description: 'How many of the duties asked for are not answered for in it.' })
  gapCount!: number;

  @Field(() => [DutyCoverageType], { description: 'The duties, in the order of the Regulation.' })
  duties!: DutyCoverageType[];

  @Field(() => [CellGroundType], { description: 'What the answer for the cell rests on.' })
  grounds!: CellGroundType[];
}

@ObjectType('ResponsibilityCoverage', {
  description: 'The split of responsibility in a register: its cells by duties, with those who answer (Art. 26).',
  simpleResolvers: true,
})
export class ResponsibilityCoverageType {
  @Field(() => Register, { description: 'The register.' })
  register!: Register;

  @Field(() => GraphQLLocalDate, { description: 'The day on which it is looked at.' })
  on!: string;

  @Field(() => [Duty], { description: 'The duties looked at, in the order of the Regulation.' })
  duties!: Duty[];

  @Field(() => Int, { description: 'How many cells the register has; a register without cells counts as one.' })
  totalCount!: number;

  @Field(() => Int, { description: 'How many pairs of a cell and a duty are not answered for, over all cells.' })
  gapCount!: number;

  @Field(() => Boolean, { description: 'Whether there are more cells than `cells` and `gaps` were asked to show.' })
  truncated!: boolean;

  @Field(() => [CellCoverageType], { description: 'The cells, by code, each with all duties.' })
  cells!: CellCoverageType[];

  @Field(() => [CellCoverageType], {
    description: 'The cells that have gaps, by code, each with the duties that are not answered for and no others.',
  })
  gaps!: CellCoverageType[];

  @Field(() => [Statement], {
    description:
      'What documents say of the controllers, joint controllers and their arrangement for the register as a whole.',
  })
  statements!: Statement[];
}
