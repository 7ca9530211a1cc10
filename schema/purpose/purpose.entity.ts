import type { Ref } from '@mikro-orm/core';
import { Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.js';
import { RegisterNode } from '../register/register-node.js';

@Concept({
  description: 'A purpose of the processing (Art. 5(1)(b), 30(1)(b)).',
  partOf: { relation: 'activity', as: 'purposes', description: 'The purposes of the activity (Art. 30(1)(b)).' },
})
export class Purpose extends RegisterNode {
  @ToOne(() => ProcessingActivity, 'The processing activity the purpose belongs to.', { onRemoval: 'cascade' })
  activity!: Ref<ProcessingActivity>;

  @Value(() => LocalisedText, 'The purpose.', { sortable: true })
  name!: LocalisedText;
}
