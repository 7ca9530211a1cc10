import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { LawFact } from '../law-fact/law-fact.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { System } from '../system/system.entity.js';
import { AffectedPurposeType, ProcessingLoss, SubProcessingLoss, TransferChange } from './losses.payload.js';

@ObjectType('WhatIf', {
  description:
    'The difference between the world of the day and the world after the changes. Only what is on record can be lost: of an activity without agreements it is not known what it would lose.',
  simpleResolvers: true,
})
export class WhatIf {
  @Field(() => GraphQLLocalDate, { description: 'The day.' })
  on!: string;

  @Field(() => [LawFact], { description: 'The periods of decisions and the sets of clauses that end, by code.' })
  ending!: LawFact[];

  @Field(() => [Organisation], { description: 'Who leaves, by code.' })
  leaving!: Organisation[];

  @Field(() => [AffectedPurposeType], {
    description: 'Purposes that lose something, by code of the company, then of the purpose; the unknown last.',
  })
  purposes!: AffectedPurposeType[];

  @Field(() => Int, { description: 'How many of those there are.' })
  purposeCount!: number;

  @Field(() => Int, { description: 'How many of them lose their only tool.' })
  losingOnlyToolCount!: number;

  @Field(() => Int, { description: 'How many of them lose their only processor.' })
  losingOnlyProcessorCount!: number;

  @Field(() => [TransferChange], { description: 'Transfers that are not judged as before, by code.' })
  transfers!: TransferChange[];

  @Field(() => Int, { description: 'How many of those there are.' })
  transferCount!: number;

  @Field(() => Int, { description: 'How many of them lose their tool.' })
  losingToolCount!: number;

  @Field(() => [ProcessingLoss], {
    description: 'Processings whose processor leaves, by code of the agreement; those named as recipients after them.',
  })
  processings!: ProcessingLoss[];

  @Field(() => Int, { description: 'How many of those there are.' })
  processingCount!: number;

  @Field(() => [SubProcessingLoss], {
    description: 'Sub-processings that go, by code of the agreement, then their own.',
  })
  subProcessings!: SubProcessingLoss[];

  @Field(() => Int, { description: 'How many of those there are.' })
  subProcessingCount!: number;

  @Field(() => [System], { description: 'Systems whose operator leaves, by code.' })
  systems!: System[];

  @Field(() => Int, { description: 'How many of those there are.' })
  systemCount!: number;

  @Field(() => Boolean, { description: 'Whether any of the lists is longer than is shown.' })
  truncated!: boolean;
}
