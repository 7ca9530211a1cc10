import type { Ref } from '@mikro-orm/core';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { RegisterNode } from '../register/register-node.js';
import { JointArrangement } from './joint-arrangement.entity.js';

@Concept({
  description: 'One party to an arrangement between joint controllers.',
  link: {
    from: 'arrangement',
    to: 'party',
    as: 'parties',
    description: 'The joint controllers who are parties to it.',
  },
})
export class ArrangementParty extends RegisterNode {
  @ToOne(() => JointArrangement, 'The arrangement.', { onRemoval: 'cascade' })
  arrangement!: Ref<JointArrangement>;

  @ToOne(() => Organisation, 'The party.')
  party!: Ref<Organisation>;
}
