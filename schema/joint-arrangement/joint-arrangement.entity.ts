import { Day, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { ValidTime } from '../model/valid-time.js';
import { LocalisedText } from '../language/localised-text.js';
import { ContactPoint } from '../organisation/contact-point.js';
import { RegisterNode } from '../register/register-node.js';

@Concept({
  description: 'The arrangement between joint controllers of a register (Art. 26(1)) and its essence (Art. 26(2)).',
  partOf: {
    relation: 'register',
    as: 'jointArrangements',
    description: 'Arrangements between the joint controllers of the register (Art. 26).',
  },
})
@ValidTime()
export class JointArrangement extends RegisterNode {
  @Value(() => LocalisedText, 'Name of the arrangement.', { nullable: true })
  name?: LocalisedText;

  @Value(() => LocalisedText, 'The essence of the arrangement, as made available to data subjects (Art. 26(2)).', {
    nullable: true,
  })
  essence?: LocalisedText;

  @Value(() => ContactPoint, 'Contact point for data subjects (Art. 26(1)).', { nullable: true })
  contactPoint?: ContactPoint;

  @Day('Day of signature.', { nullable: true })
  signedOn?: string;
}
