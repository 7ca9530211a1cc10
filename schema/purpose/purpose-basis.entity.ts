import type { Ref } from '@mikro-orm/core';
import { Choice, Flag, Text, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { DataSubjectCategory } from '../data-subject/data-subject-category.entity.js';
import { LocalisedText } from '../language/localised-text.js';
import { LawFact } from '../law-fact/law-fact.entity.js';
import { RegisterNode } from '../register/register-node.js';
import { Article6, Article9, InterestHolder } from './legal-basis.js';
import { Purpose } from './purpose.entity.js';

@Concept({
  description: 'The legal basis of a purpose, or of the whole register where a source says no more (Art. 6(1), 9(2)).',
  partOf: {
    relation: 'register',
    as: 'bases',
    description: 'The legal bases of the register and of its purposes (Art. 6(1), 9(2)).',
  },
})
export class PurposeBasis extends RegisterNode {
  @ToOne(() => Purpose, 'The purpose; empty when the basis is stated for the whole register.', {
    nullable: true,
    onRemoval: 'cascade',
    reverse: { as: 'bases', shape: 'list', description: 'The legal bases of the purpose (Art. 6(1), 9(2)).' },
  })
  purpose?: Ref<Purpose>;

  @Choice(Article6, 'The ground of Art. 6(1); empty when only a condition of Art. 9(2) is stated.', { nullable: true })
  article?: Article6;

  @Choice(Article9, 'The condition of Art. 9(2), for special categories.', { nullable: true })
  condition?: Article9;

  @Flag('Whether the source calls it the primary basis; empty when it does not rank its bases.', { nullable: true })
  primary?: boolean;

  @ToOne(() => DataSubjectCategory, 'The data subjects it is stated for; empty means all.', { nullable: true })
  dataSubjectCategory?: Ref<DataSubjectCategory>;

  @Value(() => LocalisedText, 'The legitimate interest pursued (Art. 13(1)(d)).', { nullable: true })
  interest?: LocalisedText;

  @Choice(InterestHolder, 'Whose legitimate interest it is.', { nullable: true })
  interestOf?: InterestHolder;

  @ToOne(() => LawFact, 'The statute that lays down the obligation or condition.', { nullable: true })
  statute?: Ref<LawFact>;

  @Text('Section of the statute as cited: `73 §`.', { nullable: true })
  statuteSection?: string;
}
