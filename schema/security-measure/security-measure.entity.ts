import type { Ref } from '@mikro-orm/core';
import { Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';
import { MeasureType } from '../measure-type/measure-type.entity.js';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.js';
import { ProcessingOnBehalf } from '../processing-on-behalf/processing-on-behalf.entity.js';
import { KeptNode } from '../organisation/kept-node.js';
import { Register } from '../register/register.entity.js';

@Concept({
  plural: 'securityMeasures',
  description: 'A technical or organisational measure in use (Art. 30(1)(g), 30(2)(d), 32(1)).',
  partOf: {
    relation: 'register',
    as: 'securityMeasures',
    description: 'Technical and organisational measures that protect the register (Art. 30(1)(g), 32(1)).',
  },
})
export class SecurityMeasure extends KeptNode {
  @ToOne(() => Register, "The register it protects; empty for a measure of a processor's record.", {
    nullable: true,
    onRemoval: 'cascade',
  })
  register?: Ref<Register>;

  @ToOne(() => ProcessingActivity, 'The activity it is stated for; empty means the whole register.', {
    nullable: true,
    onRemoval: 'cascade',
    reverse: { as: 'securityMeasures', description: 'Measures stated for the activity (Art. 30(1)(g)).' },
  })
  activity?: Ref<ProcessingActivity>;

  @ToOne(() => ProcessingOnBehalf, "The entry of the processor's record it protects (Art. 30(2)(d)).", {
    nullable: true,
    onRemoval: 'cascade',
    reverse: { as: 'securityMeasures', description: 'Measures that protect the processing (Art. 30(2)(d)).' },
  })
  processingOnBehalf?: Ref<ProcessingOnBehalf>;

  @ToOne(() => MeasureType, 'What kind of measure it is.', {
    reverse: { as: 'securityMeasures', description: 'Where measures of this kind are in use.' },
  })
  type!: Ref<MeasureType>;

  @Value(() => LocalisedText, 'What the source says of it beyond its kind.', { nullable: true })
  description?: LocalisedText;
}
