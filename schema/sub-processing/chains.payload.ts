import { GraphQLCountryCode, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { PersonalDataCategory } from '../data-category/personal-data-category.entity.js';
import { CountryStanding } from '../law-fact/country-standing.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { ProcessingAgreement } from '../processing-agreement/processing-agreement.entity.js';
import { SubProcessing } from './sub-processing.entity.js';

@ObjectType('SubProcessorLink', {
  description: 'A sub-processor in its place under an agreement (Art. 28(2), 28(4)).',
  simpleResolvers: true,
})
export class SubProcessorLinkType {
  @Field(() => SubProcessing, { description: 'The engagement on record.' })
  subProcessing!: SubProcessing;

  @Field(() => ProcessingAgreement, { description: 'The agreement it stands under (Art. 28(3)).' })
  agreement!: ProcessingAgreement;

  @Field(() => Organisation, { description: 'The sub-processor.' })
  processor!: Organisation;

  @Field(() => Int, {
    description: '1 when the processor itself engages it, 2 when a sub-processor of it does, and on.',
  })
  depth!: number;

  @Field(() => [String], {
    description: 'Codes of the organisations from the controller over the processor to this one.',
  })
  path!: string[];

  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'Where it processes, ISO 3166-1 alpha-2; empty when not stated.',
  })
  country?: string;

  @Field(() => CountryStanding, { description: 'How the law on record sees that country on the day (Art. 44-45).' })
  standing!: CountryStanding;

  @Field(() => [PersonalDataCategory], {
    description:
      'The broadest categories that reach it, each with all narrower ones: its own, else those of the agreement, without what was left out above it. Empty when none does, or when they are not known.',
  })
  categories!: PersonalDataCategory[];

  @Field(() => Boolean, {
    description: 'Whether anything on record says which categories reach it: unknown and none are different answers.',
  })
  areCategoriesKnown!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the same organisation stands above it already: it is told once, and not what is below it.',
  })
  isCycle!: boolean;
}

@ObjectType('SubProcessorChains', {
  description: 'The sub-processors under one agreement, or under all agreements of a controller (Art. 28(2), 28(4)).',
  simpleResolvers: true,
})
export class SubProcessorChainsType {
  @Field(() => GraphQLLocalDate, { description: 'The day it is told for.' })
  on!: string;

  @Field(() => Int, { description: 'How many agreements were looked at (Art. 28(3)).' })
  agreementCount!: number;

  @Field(() => Int, {
    description:
      'Agreements under which no sub-processor is on record, of any day: whether there is one is not known (Art. 28(2)).',
  })
  withoutSubProcessors!: number;

  @Field(() => [SubProcessorLinkType], {
    description:
      'Agreement by agreement, each sub-processor followed by those it engages, in the order of their codes. Where engagers go round in a circle, it is told from its first engagement by code on.',
  })
  links!: SubProcessorLinkType[];

  @Field(() => Int, { description: 'How many links there are.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'Whether there are more links than are shown.' })
  truncated!: boolean;

  @Field(() => Int, { description: 'The greatest depth of a link; 0 when there is none.' })
  deepest!: number;

  @Field(() => Int, {
    description:
      'Engagements that hold on the day and are no link: below an organisation that stands above itself, or below an engagement that does not hold.',
  })
  unreached!: number;
}
