import type { Ref } from '@mikro-orm/core';
import { Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { PersonalDataCategory } from '../data-category/personal-data-category.entity.js';
import { DataSubjectCategory } from '../data-subject/data-subject-category.entity.js';
import { LocalisedText } from '../language/localised-text.js';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.js';
import { Purpose } from '../purpose/purpose.entity.js';
import { RegisterNode } from '../register/register-node.js';

@Concept({
  description:
    'A category of data processed about a category of data subjects: the fact that letter (c) rests on (Art. 30(1)(c)).',
  partOf: { relation: 'register', as: 'data', description: 'Which data are processed about whom (Art. 30(1)(c)).' },
})
export class ActivityData extends RegisterNode {
  @ToOne(() => ProcessingActivity, 'The activity that processes the data; empty when stated for the whole register.', {
    nullable: true,
    onRemoval: 'cascade',
    reverse: { as: 'data', description: 'Which data the activity processes about whom (Art. 30(1)(c)).' },
  })
  activity?: Ref<ProcessingActivity>;

  @ToOne(() => Purpose, 'The purpose they are processed for, where a source ties them to one.', { nullable: true })
  purpose?: Ref<Purpose>;

  @ToOne(() => DataSubjectCategory, 'About whom; empty when the source does not say which of its data subjects.', {
    nullable: true,
  })
  dataSubjectCategory?: Ref<DataSubjectCategory>;

  @ToOne(() => PersonalDataCategory, 'Which data.', {
    reverse: { as: 'activityData', description: 'Where data of this category are processed.' },
  })
  dataCategory!: Ref<PersonalDataCategory>;

  @Value(() => LocalisedText, 'A limit or condition the source puts on it.', { nullable: true })
  condition?: LocalisedText;
}
