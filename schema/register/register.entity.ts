import { Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { LocalisedText } from '../language/localised-text.js';
import { KeptNode } from '../organisation/kept-node.js';

@Concept({ plural: 'registers', description: 'A filing system: a structured set of personal data (Art. 4(6)).' })
export class Register extends KeptNode {
  @Value(() => LocalisedText, 'Name of the register.', { sortable: true })
  name!: LocalisedText;

  @Value(() => LocalisedText, 'Short name its documents use for it.', { nullable: true })
  shortName?: LocalisedText;

  @Value(() => LocalisedText, 'What the register is, where that needs saying.', { nullable: true })
  description?: LocalisedText;
}
