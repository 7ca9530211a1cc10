import type { Ref } from '@mikro-orm/core';
import { Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { SharedNode } from '../model/node.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';

/** A term of the register; terms form trees and are shared by all companies. */
@Concept({
  plural: 'contractTypes',
  description: 'What a customer has with a company: electricity, solar power, insurance, district heat.',
})
export class ContractType extends SharedNode {
  @Value(() => LocalisedText, 'The term.', { sortable: true })
  name!: LocalisedText;

  @ToOne(() => ContractType, 'The wider term.', {
    nullable: true,
    reverse: { as: 'narrower', shape: 'list', description: 'The narrower terms directly below it.' },
  })
  parent?: Ref<ContractType>;
}
