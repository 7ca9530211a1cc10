import type { Ref } from '@mikro-orm/core';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { ContractType } from '../contract-type/contract-type.entity.js';
import { RegisterCell } from './register-cell.entity.js';
import { RegisterNode } from './register-node.js';

@Concept({
  description: 'One contract type of a cell of a register.',
  link: {
    from: 'cell',
    to: 'contractType',
    as: 'contractTypes',
    description: 'The set of contract types that a data subject of the cell has, all of them and no others.',
  },
})
export class CellContractType extends RegisterNode {
  @ToOne(() => RegisterCell, 'The cell.', { onRemoval: 'cascade' })
  cell!: Ref<RegisterCell>;

  @ToOne(() => ContractType, 'The contract type.')
  contractType!: Ref<ContractType>;
}
