import type { Ref } from '@mikro-orm/core';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { PersonalDataCategory } from '../data-category/personal-data-category.entity.js';
import { KeptNode } from '../organisation/kept-node.js';
import { ProcessingAgreement } from './processing-agreement.entity.js';

@Concept({
  description: 'One category of data of a processing agreement.',
  link: {
    from: 'agreement',
    to: 'dataCategory',
    as: 'dataCategories',
    description: 'The type of personal data the processor handles (Art. 28(3)).',
  },
})
export class AgreementData extends KeptNode {
  @ToOne(() => ProcessingAgreement, 'The processing agreement.', { onRemoval: 'cascade' })
  agreement!: Ref<ProcessingAgreement>;

  @ToOne(() => PersonalDataCategory, 'The category of data.')
  dataCategory!: Ref<PersonalDataCategory>;
}
