import type { Ref } from '@mikro-orm/core';
import { Choice } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { ValidTime } from '../model/valid-time.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { RegisterNode } from '../register/register-node.js';
import { Duty, DutyAnswer } from './duty.js';
import { JointArrangement } from './joint-arrangement.entity.js';

@Concept({
  description: 'Who answers for a duty under an arrangement, and for which cells (Art. 26(1)).',
  partOf: { relation: 'arrangement', as: 'dutyAllocations', description: 'Who answers for which duty (Art. 26(1)).' },
})
@ValidTime()
export class DutyAllocation extends RegisterNode {
  @ToOne(() => JointArrangement, 'The arrangement that allocates the duty.', { onRemoval: 'cascade' })
  arrangement!: Ref<JointArrangement>;

  @Choice(Duty, 'The duty.')
  duty!: Duty;

  @Choice(DutyAnswer, 'Whether one party answers for it or each of them.')
  answer!: DutyAnswer;

  @ToOne(() => Organisation, 'The party that answers; empty when each does.', {
    nullable: true,
    reverse: { as: 'dutyAllocations', description: 'Duties it answers for as a joint controller (Art. 26(1)).' },
  })
  party?: Ref<Organisation>;
}
