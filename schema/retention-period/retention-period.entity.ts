import type { Ref } from '@mikro-orm/core';
import { Choice, Duration, Text, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { DataSubjectCategory } from '../data-subject/data-subject-category.entity.js';
import { LocalisedText } from '../language/localised-text.js';
import { LawFact } from '../law-fact/law-fact.entity.js';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.js';
import { RegisterNode } from '../register/register-node.js';
import { RetentionBound, RetentionStart } from './retention.js';

@Concept({
  description: 'How long data are kept: a duration or a criterion, from a start event (Art. 30(1)(f)).',
  partOf: {
    relation: 'register',
    as: 'retentionPeriods',
    description: 'How long data of the register are kept (Art. 30(1)(f)).',
  },
})
export class RetentionPeriod extends RegisterNode {
  @ToOne(() => ProcessingActivity, 'The activity it is stated for; empty means the whole register.', {
    nullable: true,
    onRemoval: 'cascade',
    reverse: { as: 'retentionPeriods', description: 'How long data of the activity are kept (Art. 30(1)(f)).' },
  })
  activity?: Ref<ProcessingActivity>;

  @ToOne(() => DataSubjectCategory, 'About whom; empty means all.', { nullable: true })
  dataSubjectCategory?: Ref<DataSubjectCategory>;

  @Value(
    () => LocalisedText,
    'What the data are or under which condition the period holds, where the categories do not say it.',
    { nullable: true },
  )
  condition?: LocalisedText;

  @Choice(RetentionBound, 'Whether the duration is exact, a maximum or a minimum; empty when there is no duration.', {
    nullable: true,
  })
  bound?: RetentionBound;

  @Duration('The duration, ISO 8601 as given: `P25M`, `P10Y`; empty when a criterion stands in its place.', {
    nullable: true,
  })
  duration?: string;

  @Value(
    () => LocalisedText,
    'The criterion used to determine the period, when there is no duration (Art. 13(2)(a)).',
    { nullable: true },
  )
  criterion?: LocalisedText;

  @Choice(RetentionStart, 'The event from which the duration runs; empty when the source does not say.', {
    nullable: true,
  })
  startEvent?: RetentionStart;

  @Choice(RetentionStart, 'The event up to which data are kept, when the period ends by an event.', { nullable: true })
  endEvent?: RetentionStart;

  @ToOne(() => LawFact, 'The statute it rests on.', { nullable: true })
  statute?: Ref<LawFact>;

  @Text('Section of the statute as cited: `73 §`.', { nullable: true })
  statuteSection?: string;

  @Value(() => LocalisedText, 'What else it is said to rest on, such as terms of contract.', { nullable: true })
  otherGround?: LocalisedText;
}
