import type { Ref } from '@mikro-orm/core';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { PersonalDataCategory } from '../data-category/personal-data-category.entity.js';
import { RegisterNode } from '../register/register-node.js';
import { Recipient } from './recipient.entity.js';

@Concept({
  description: 'One category of data of a recipient.',
  link: {
    from: 'recipient',
    to: 'dataCategory',
    as: 'dataCategories',
    description: 'Which data go to it; empty when the source does not say.',
  },
})
export class RecipientData extends RegisterNode {
  @ToOne(() => Recipient, 'The recipient.', { onRemoval: 'cascade' })
  recipient!: Ref<Recipient>;

  @ToOne(() => PersonalDataCategory, 'The category of data.')
  dataCategory!: Ref<PersonalDataCategory>;
}
