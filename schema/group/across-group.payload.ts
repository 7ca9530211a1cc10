import { GraphQLISO8601Duration } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Controllership } from '../controllership/controllership.entity.js';
import { PersonalDataCategory } from '../data-category/personal-data-category.entity.js';
import { DataSubjectCategory } from '../data-subject/data-subject-category.entity.js';
import { EvidenceDocument } from '../evidence-document/evidence-document.entity.js';
import { LawFact } from '../law-fact/law-fact.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { PartyCategory } from '../party-category/party-category.entity.js';
import { Article6, Article9 } from '../purpose/legal-basis.js';
import { PurposeBasis } from '../purpose/purpose-basis.entity.js';
import { Purpose } from '../purpose/purpose.entity.js';
import { Recipient } from '../recipient/recipient.entity.js';
import { Register } from '../register/register.entity.js';
import { RetentionPeriod } from '../retention-period/retention-period.entity.js';
import { RetentionBound, RetentionStart } from '../retention-period/retention.js';

@ObjectType('ControllerAcross', {
  description: 'A controller of data about the category of data subjects (Art. 4(7)).',
  simpleResolvers: true,
})
export class ControllerAcross {
  @Field(() => Organisation, { description: 'The controller.' })
  organisation!: Organisation;

  @Field(() => [Register], { description: 'The registers of which it is one, by code.' })
  registers!: Register[];

  @Field(() => [Controllership], {
    description: 'How; without those whose scope leaves out every cell with the category, or a wider or narrower one.',
  })
  controllerships!: Controllership[];
}

@ObjectType('PurposeAcross', {
  description: 'A purpose for which data about the category are processed (Art. 30(1)(b)).',
  simpleResolvers: true,
})
export class PurposeAcross {
  @Field(() => [Purpose], {
    description: 'The purposes that are one: they have the same name in one language, directly or through another.',
  })
  purposes!: Purpose[];

  @Field(() => [Register], { description: 'Where they stand, by code.' })
  registers!: Register[];
}

@ObjectType('BasisAcross', {
  description: 'A ground on which data about the category are processed (Art. 6(1), 9(2)).',
  simpleResolvers: true,
})
export class BasisAcross {
  @Field(() => Article6, { nullable: true, description: 'The ground of Art. 6(1).' })
  article?: Article6;

  @Field(() => Article9, { nullable: true, description: 'The condition of Art. 9(2).' })
  condition?: Article9;

  @Field(() => LawFact, { nullable: true, description: 'The statute that lays it down.' })
  statute?: LawFact;

  @Field(() => String, { nullable: true, description: 'Section of the statute as cited.' })
  statuteSection?: string;

  @Field(() => [PurposeBasis], { description: 'Every statement of it, by code.' })
  bases!: PurposeBasis[];

  @Field(() => [Register], { description: 'Where they stand, by code.' })
  registers!: Register[];
}

@ObjectType('RetentionAcross', {
  description: 'How long data about the category are kept: a value, and everywhere that it stands (Art. 30(1)(f)).',
  simpleResolvers: true,
})
export class RetentionAcross {
  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    description: 'The duration; of several spellings of the same length, that of the first period.',
  })
  duration?: string;

  @Field(() => RetentionBound, { nullable: true, description: 'Whether it is exact, a maximum or a minimum.' })
  bound?: RetentionBound;

  @Field(() => RetentionStart, { nullable: true, description: 'The event from which it runs.' })
  startEvent?: RetentionStart;

  @Field(() => RetentionStart, { nullable: true, description: 'The event up to which data are kept.' })
  endEvent?: RetentionStart;

  @Field(() => String, { nullable: true, description: 'The criterion of the first period, in its original language.' })
  criterion?: string;

  @Field(() => [RetentionPeriod], { description: 'Every period of this value, by code.' })
  retentionPeriods!: RetentionPeriod[];

  @Field(() => [Register], { description: 'Where they stand, by code.' })
  registers!: Register[];

  @Field(() => [EvidenceDocument], { description: 'The documents that say it, by code (Art. 5(2)).' })
  documents!: EvidenceDocument[];
}

@ObjectType('RecipientAcross', {
  description: 'Somebody to whom data about the category are disclosed (Art. 30(1)(d)).',
  simpleResolvers: true,
})
export class RecipientAcross {
  @Field(() => Organisation, { nullable: true, description: 'The recipient, when it is named.' })
  organisation?: Organisation;

  @Field(() => PartyCategory, { nullable: true, description: 'The category of recipients, when one is named.' })
  category?: PartyCategory;

  @Field(() => Register, { nullable: true, description: 'The register the data go to, when one is named.' })
  recipientRegister?: Register;

  @Field(() => [Recipient], { description: 'Every statement of it, by code; described in words where none is named.' })
  recipients!: Recipient[];

  @Field(() => [Register], { description: 'Where they stand, by code.' })
  registers!: Register[];
}

@ObjectType('RetentionConflict', {
  description:
    'Registers or documents disagree on how long the same data are kept (Art. 5(1)(e), 30(1)(f)). The data are the same when the category is exactly the same, or none is named, and the condition is the same in one language, or there is none; a narrower category or another condition is another matter. The data subjects must be the same, or the one wider than the other, or not named. The values disagree when the lengths differ (P2Y1M is P25M), or the bounds or start events where both are stated; when one has a duration and the other a criterion; of two criteria, when both name the event that ends them, and another one: words are not compared. And they must stand in different registers, or in one register from different documents. What is not stated disagrees with nothing.',
  simpleResolvers: true,
})
export class RetentionConflictType {
  @Field(() => PersonalDataCategory, { nullable: true, description: 'Which data; empty when the periods name none.' })
  dataCategory?: PersonalDataCategory;

  @Field(() => String, { nullable: true, description: 'Under which condition, in the original language of the first.' })
  condition?: string;

  @Field(() => [RetentionAcross], { description: 'The values, and where each stands.' })
  values!: RetentionAcross[];
}

@ObjectType('DataSubjectAcrossGroup', {
  description: 'All that is done with data about one category of data subjects, across a group or the whole hub.',
  simpleResolvers: true,
})
export class DataSubjectAcrossGroup {
  @Field(() => DataSubjectCategory, { description: 'The category asked for.' })
  dataSubjectCategory!: DataSubjectCategory;

  @Field(() => [DataSubjectCategory], { description: 'What was looked for: it and all narrower terms, by code.' })
  terms!: DataSubjectCategory[];

  @Field(() => Boolean, { description: 'Whether a list of the answer was cut at `first`.' })
  truncated!: boolean;

  @Field(() => [Register], {
    description:
      'The registers that name one of the terms: in a cell, in what data they hold, in a legal basis or a retention period. Facts below are those of activities that name one, and of the whole register; they are stated for all, for one of the terms or for a wider one.',
  })
  registers!: Register[];

  @Field(() => [Register], {
    description: 'Registers that name none of them but hold data of which no source says about whom: they may.',
  })
  registersNotSaying!: Register[];

  @Field(() => [ControllerAcross], { description: 'The controllers on the day, by code.' })
  controllers!: ControllerAcross[];

  @Field(() => [PurposeAcross], { description: 'The purposes.' })
  purposes!: PurposeAcross[];

  @Field(() => [BasisAcross], { description: 'The legal bases.' })
  bases!: BasisAcross[];

  @Field(() => [RetentionAcross], { description: 'The retention periods.' })
  retentionPeriods!: RetentionAcross[];

  @Field(() => [RecipientAcross], { description: 'The recipients.' })
  recipients!: RecipientAcross[];

  @Field(() => [RetentionConflictType], { description: 'Where documents or registers disagree on retention.' })
  conflicts!: RetentionConflictType[];
}
