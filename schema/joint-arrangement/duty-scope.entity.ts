import type { Ref } from '@mikro-orm/core';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { RegisterCell } from '../register/register-cell.entity.js';
import { RegisterNode } from '../register/register-node.js';
import { DutyAllocation } from './duty-allocation.entity.js';

@Concept({
  description: 'One cell over which a duty is allocated.',
  link: {
    from: 'allocation',
    to: 'cell',
    as: 'scope',
    description: 'The cells it is allocated over; empty means every cell the parties hold jointly.',
  },
})
export class DutyScope extends RegisterNode {
  @ToOne(() => DutyAllocation, 'The allocation.', { onRemoval: 'cascade' })
  allocation!: Ref<DutyAllocation>;

  @ToOne(() => RegisterCell, 'The cell.')
  cell!: Ref<RegisterCell>;
}
