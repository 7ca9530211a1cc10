import type { Ref } from '@mikro-orm/core';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { PersonalDataCategory } from '../data-category/personal-data-category.entity.js';
import { RegisterNode } from '../register/register-node.js';
import { RetentionPeriod } from './retention-period.entity.js';

@Concept({
  description: 'One category of data of a retention period.',
  link: {
    from: 'retentionPeriod',
    to: 'dataCategory',
    as: 'dataCategories',
    description: 'Which data the period is for; empty means all data of the register or activity.',
  },
})
export class RetentionData extends RegisterNode {
  @ToOne(() => RetentionPeriod, 'The retention period.', { onRemoval: 'cascade' })
  retentionPeriod!: Ref<RetentionPeriod>;

  @ToOne(() => PersonalDataCategory, 'The category of data.')
  dataCategory!: Ref<PersonalDataCategory>;
}
