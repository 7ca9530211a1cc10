import type { Ref } from '@mikro-orm/core';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { PersonalDataCategory } from '../data-category/personal-data-category.entity.js';
import { KeptNode } from '../organisation/kept-node.js';
import { SubProcessing } from './sub-processing.entity.js';

@Concept({
  description: 'One category of data of a sub-processing.',
  link: {
    from: 'subProcessing',
    to: 'dataCategory',
    as: 'dataCategories',
    description: 'Which data the sub-processor handles; empty means all data of the agreement.',
  },
})
export class SubProcessingData extends KeptNode {
  @ToOne(() => SubProcessing, 'The sub-processing.', { onRemoval: 'cascade' })
  subProcessing!: Ref<SubProcessing>;

  @ToOne(() => PersonalDataCategory, 'The category of data.')
  dataCategory!: Ref<PersonalDataCategory>;
}
