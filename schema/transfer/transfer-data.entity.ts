import type { Ref } from '@mikro-orm/core';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { PersonalDataCategory } from '../data-category/personal-data-category.entity.js';
import { KeptNode } from '../organisation/kept-node.js';
import { Transfer } from './transfer.entity.js';

@Concept({
  description: 'One category of data of a transfer.',
  link: {
    from: 'transfer',
    to: 'dataCategory',
    as: 'dataCategories',
    description: 'The categories of data transferred; empty when not known.',
  },
})
export class TransferData extends KeptNode {
  @ToOne(() => Transfer, 'The transfer.', { onRemoval: 'cascade' })
  transfer!: Ref<Transfer>;

  @ToOne(() => PersonalDataCategory, 'The category of data.')
  dataCategory!: Ref<PersonalDataCategory>;
}
