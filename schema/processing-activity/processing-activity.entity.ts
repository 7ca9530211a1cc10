import { Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { LocalisedText } from '../language/localised-text.js';
import { RegisterNode } from '../register/register-node.js';

/** A fact stated for the whole register is held at the register; the record shows it under each activity. */
@Concept({
  plural: 'processingActivities',
  description:
    "An entry of the controller's record: purposes that belong together, with the same data subjects and bases (Art. 30(1)).",
  partOf: {
    relation: 'register',
    as: 'activities',
    description: 'The processing activities of the register (Art. 30(1)).',
  },
})
export class ProcessingActivity extends RegisterNode {
  @Value(() => LocalisedText, 'Name of the activity.', { sortable: true })
  name!: LocalisedText;

  @Value(() => LocalisedText, 'What is done, where the name does not say it.', { nullable: true })
  description?: LocalisedText;
}
