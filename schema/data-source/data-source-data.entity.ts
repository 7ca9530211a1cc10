import type { Ref } from '@mikro-orm/core';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { PersonalDataCategory } from '../data-category/personal-data-category.entity.js';
import { RegisterNode } from '../register/register-node.js';
import { DataSource } from './data-source.entity.js';

@Concept({
  description: 'One category of data of a source of data.',
  link: {
    from: 'source',
    to: 'dataCategory',
    as: 'dataCategories',
    description: 'Which data come from it; empty when the source does not say.',
  },
})
export class DataSourceData extends RegisterNode {
  @ToOne(() => DataSource, 'The source of data.', { onRemoval: 'cascade' })
  source!: Ref<DataSource>;

  @ToOne(() => PersonalDataCategory, 'The category of data.')
  dataCategory!: Ref<PersonalDataCategory>;
}
