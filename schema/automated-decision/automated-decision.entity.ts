import type { Ref } from '@mikro-orm/core';
import { Choice, Flag, Text, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { describeChoices } from '../model/declarations.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';
import { LawFact } from '../law-fact/law-fact.entity.js';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.js';
import { RegisterNode } from '../register/register-node.js';

export enum Article22Ground {
  ART_22_2_A = 'ART_22_2_A',
  ART_22_2_B = 'ART_22_2_B',
  ART_22_2_C = 'ART_22_2_C',
}

describeChoices('Article22Ground', Article22Ground, {
  description: 'A ground on which a decision may be based solely on automated processing (Art. 22(2)).',
  values: {
    ART_22_2_A: 'Necessary for a contract (Art. 22(2)(a)).',
    ART_22_2_B: 'Authorised by law (Art. 22(2)(b)).',
    ART_22_2_C: 'Explicit consent (Art. 22(2)(c)).',
  },
});

@Concept({
  description: 'A decision made by automated means, or profiling (Art. 13(2)(f), 22).',
  partOf: {
    relation: 'register',
    as: 'automatedDecisions',
    description: 'Automated decisions and profiling with data of the register (Art. 22).',
  },
})
export class AutomatedDecision extends RegisterNode {
  @ToOne(() => ProcessingActivity, 'The activity it belongs to; empty means the whole register.', {
    nullable: true,
    onRemoval: 'cascade',
    reverse: { as: 'automatedDecisions', description: 'Automated decisions and profiling of the activity (Art. 22).' },
  })
  activity?: Ref<ProcessingActivity>;

  @Value(() => LocalisedText, 'What is decided.')
  name!: LocalisedText;

  @Flag('Whether it profiles (Art. 4(4)); empty when no source says.', { nullable: true })
  isProfiling?: boolean;

  @Flag('Whether it is based solely on automated processing (Art. 22(1)); empty when no source says.', {
    nullable: true,
  })
  isSolelyAutomated?: boolean;

  @Choice(Article22Ground, 'The ground of Art. 22(2); empty when not stated.', { nullable: true })
  ground?: Article22Ground;

  @ToOne(() => LawFact, 'The statute that the source names for it.', { nullable: true })
  statute?: Ref<LawFact>;

  @Text('Section of the statute as cited.', { nullable: true })
  statuteSection?: string;

  @Value(() => LocalisedText, 'Meaningful information about the logic involved (Art. 13(2)(f)).', { nullable: true })
  logic?: LocalisedText;

  @Value(() => LocalisedText, 'Significance and envisaged consequences for the data subject (Art. 13(2)(f)).', {
    nullable: true,
  })
  consequences?: LocalisedText;

  @Flag('Whether the data subject may have a person intervene (Art. 22(3)); empty when no source says.', {
    nullable: true,
  })
  hasHumanIntervention?: boolean;

  @Flag('Whether the data subject may express a view (Art. 22(3)); empty when no source says.', { nullable: true })
  canExpressView?: boolean;

  @Flag('Whether the data subject may contest the decision (Art. 22(3)); empty when no source says.', {
    nullable: true,
  })
  canContest?: boolean;
}
