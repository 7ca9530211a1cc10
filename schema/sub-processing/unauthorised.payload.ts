import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { PersonalDataCategory } from '../data-category/personal-data-category.entity.js';
import { describeChoices } from '../model/declarations.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { ProcessingAgreement } from '../processing-agreement/processing-agreement.entity.js';
import { AuthorisationReason, ObjectionBasis } from './authorisation.rules.js';
import { SubProcessing } from './sub-processing.entity.js';

describeChoices('AuthorisationReason', AuthorisationReason, {
  description: 'Why the authorisation of a sub-processor is in doubt (Art. 28(2), 28(4), 9).',
  values: {
    RECEIVES_SPECIAL_CATEGORIES_WITHOUT_SPECIFIC_AUTHORISATION:
      'Special categories of data reach it, and no specific authorisation of it is on record (Art. 9, 28(2)).',
    MAY_RECEIVE_SPECIAL_CATEGORIES:
      'Nothing on record says which data reach it, and no specific authorisation of it is on record (Art. 9, 28(2)).',
    ADDED_AFTER_LAST_ACCEPTANCE:
      'It was notified, or holds, from a day after the last on which the controller accepted a sub-processor of the agreement, and is not accepted itself (Art. 28(2)).',
  },
});

describeChoices('ObjectionBasis', ObjectionBasis, {
  description: 'What the last day for an objection follows from (Art. 28(2)).',
  values: {
    STATED: 'It is on record for the sub-processor.',
    NOTICE_DAYS: 'The day of the notice and the days of notice in the agreement.',
    UNKNOWN: 'It is not known: neither the day nor a notice with days of notice is on record.',
  },
});

@ObjectType('UnauthorisedSubProcessor', {
  description: 'A sub-processor whose authorisation by the controller is in doubt (Art. 28(2), 28(4)).',
  simpleResolvers: true,
})
export class UnauthorisedSubProcessorType {
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

  @Field(() => [AuthorisationReason], { description: 'Why it is here (Art. 28(2), 9).' })
  reasons!: AuthorisationReason[];

  @Field(() => [PersonalDataCategory], {
    description:
      'The broadest special categories that reach it (Art. 9); empty when none does, or when it is not known which data do.',
  })
  specialCategories!: PersonalDataCategory[];

  @Field(() => Boolean, {
    description: 'Whether anything on record says which categories reach it: unknown and none are different answers.',
  })
  areCategoriesKnown!: boolean;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day on which the controller may object (Art. 28(2)); empty when it is not known.',
  })
  objectionUntil?: string;

  @Field(() => ObjectionBasis, { description: 'What that day follows from (Art. 28(2)).' })
  objectionBasis!: ObjectionBasis;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the controller may still object on the day asked for; empty when it is not known.',
  })
  canObject?: boolean;
}

@ObjectType('UnauthorisedSubProcessors', {
  description: 'The sub-processors of a controller whose authorisation is in doubt (Art. 28(2), 28(4)).',
  simpleResolvers: true,
})
export class UnauthorisedSubProcessorsType {
  @Field(() => GraphQLLocalDate, { description: 'The day it is told for.' })
  on!: string;

  @Field(() => Int, { description: 'Agreements of the controller that hold on the day (Art. 28(3)).' })
  agreementCount!: number;

  @Field(() => Int, { description: 'Sub-processors at the depth or deeper that were looked at (Art. 28(4)).' })
  examined!: number;

  @Field(() => [UnauthorisedSubProcessorType], {
    description: 'Agreement by agreement, each before those it engages, in the order of their codes.',
  })
  subProcessors!: UnauthorisedSubProcessorType[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'Whether there are more than are shown.' })
  truncated!: boolean;

  @Field(() => Int, {
    description:
      'Engagements that hold on the day below one that does not: data do not reach them on record, and they were not looked at.',
  })
  unreached!: number;
}
