import type { Ref } from '@mikro-orm/core';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { PersonalDataCategory } from '../data-category/personal-data-category.entity.js';
import { KeptNode } from '../organisation/kept-node.js';
import { DataFlow } from './data-flow.entity.js';

@Concept({
  description: 'One category of data of a data flow.',
  link: {
    from: 'flow',
    to: 'dataCategory',
    as: 'dataCategories',
    description: 'The categories of data that move; empty when not known.',
  },
})
export class DataFlowData extends KeptNode {
  @ToOne(() => DataFlow, 'The data flow.', { onRemoval: 'cascade' })
  flow!: Ref<DataFlow>;

  @ToOne(() => PersonalDataCategory, 'The category of data.')
  dataCategory!: Ref<PersonalDataCategory>;
}
