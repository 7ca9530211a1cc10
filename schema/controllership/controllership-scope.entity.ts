import type { Ref } from '@mikro-orm/core';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { RegisterCell } from '../register/register-cell.entity.js';
import { RegisterNode } from '../register/register-node.js';
import { Controllership } from './controllership.entity.js';

@Concept({
  description: 'One cell of the scope of a controllership.',
  link: {
    from: 'controllership',
    to: 'cell',
    as: 'scope',
    description: 'The cells of the register it covers; empty means the whole register.',
  },
})
export class ControllershipScope extends RegisterNode {
  @ToOne(() => Controllership, 'The controllership.', { onRemoval: 'cascade' })
  controllership!: Ref<Controllership>;

  @ToOne(() => RegisterCell, 'The cell it covers.', {
    reverse: { as: 'controllershipScopes', shape: 'list', description: 'The controllerships that name this cell.' },
  })
  cell!: Ref<RegisterCell>;
}
