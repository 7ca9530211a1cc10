import type { Ref } from '@mikro-orm/core';
import { Choice, Text, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';
import { LawFact } from '../law-fact/law-fact.entity.js';
import { ContactPoint } from '../organisation/contact-point.js';
import { RegisterNode } from '../register/register-node.js';
import { ContactChannel, DataSubjectRight, RightsFee } from './rights.js';

@Concept({
  description: 'How a right of the data subject is exercised, and on which conditions (Art. 12, 15-22).',
  partOf: {
    relation: 'register',
    as: 'rightsChannels',
    description: 'How the rights of data subjects are exercised (Art. 12, 15-22).',
  },
})
export class RightsChannel extends RegisterNode {
  @Choice(DataSubjectRight, 'The right.')
  right!: DataSubjectRight;

  @Choice(ContactChannel, 'How it is exercised; empty when the source names no way.', { nullable: true })
  channel?: ContactChannel;

  @Value(() => ContactPoint, 'Where it is exercised.', { nullable: true })
  contactPoint?: ContactPoint;

  @Value(() => LocalisedText, 'Conditions the source puts on it.', { nullable: true })
  condition?: LocalisedText;

  @Choice(RightsFee, 'When a fee is charged; empty when the source does not say.', { nullable: true })
  fee?: RightsFee;

  @Choice(ContactChannel, 'The only way in which the answer is given, when the source limits it.', { nullable: true })
  answeredBy?: ContactChannel;

  @ToOne(() => LawFact, 'The statute that the source names for it.', { nullable: true })
  statute?: Ref<LawFact>;

  @Text('Section of the statute as cited: `26 §`.', { nullable: true })
  statuteSection?: string;
}
