import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { describeChoices } from '../model/declarations.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { ProcessingAgreement } from '../processing-agreement/processing-agreement.entity.js';
import { Recipient } from '../recipient/recipient.entity.js';
import { Register } from '../register/register.entity.js';
import { MirrorAspect, MirrorStatus } from './mirror.rules.js';
import { ProcessingOnBehalf } from './processing-on-behalf.entity.js';

describeChoices('MirrorStatus', MirrorStatus, {
  description:
    "In whose record a controller and its processor stand. A node belongs to the record of its custodian: a contract that the processor keeps, and an entry of a processor's record, are the processor's; a contract that anyone else keeps, an entry that the controller keeps, and a processor named as recipient in a register are the controller's (Art. 30(1), 30(2)).",
  values: {
    MATCHED: 'In both records; the differences say whether they agree.',
    ONLY_IN_CONTROLLER_RECORD:
      "In the controller's record only: the processor's record of Art. 30(2) is kept in the hub, and does not show it.",
    ONLY_IN_PROCESSOR_RECORD:
      "In the processor's record only: processors are named in the controller's record of Art. 30(1), and this one is not.",
    NOT_RECORDED:
      'In one record only, and nothing of the other organisation is kept in the hub that could show it: not known.',
  },
});

describeChoices('MirrorAspect', MirrorAspect, {
  description: 'In what the two records are compared.',
  values: {
    COUNTRIES: 'Where sub-processors process, and where transfers lead (Art. 30(1)(e), 30(2)(c)).',
    CATEGORIES: 'The categories of personal data, each with all narrower ones (Art. 28(3), 30(1)(c)).',
    SUB_PROCESSORS: 'The other processors engaged on the day (Art. 28(2), 28(4)).',
    AGREEMENT: 'The contract the processing rests on (Art. 28(3)).',
  },
});

@ObjectType('MirrorDifference', {
  description: 'Something that the two records do not say alike, or that is not known to be alike.',
  simpleResolvers: true,
})
export class MirrorDifferenceType {
  @Field(() => MirrorAspect, { description: 'What it is about.' })
  about!: MirrorAspect;

  @Field(() => [String], { description: "What the controller's record says: codes, or countries of ISO 3166-1." })
  controllerSays!: string[];

  @Field(() => [String], { description: "What the processor's record says: codes, or countries of ISO 3166-1." })
  processorSays!: string[];

  @Field(() => Boolean, {
    description:
      'Whether both sides say all of it. False where one of them says nothing or names only a part, and for contracts where each side keeps its own: then it is not known whether they differ.',
  })
  isKnown!: boolean;
}

@ObjectType('MirrorPair', {
  description: 'A controller and its processor, with what the record of each says of the other (Art. 30(1), 30(2)).',
  simpleResolvers: true,
})
export class MirrorPairType {
  @Field(() => Organisation, { description: 'The controller (Art. 30(2)(a)).' })
  controller!: Organisation;

  @Field(() => Organisation, { description: 'The processor (Art. 30(1)(d)).' })
  processor!: Organisation;

  @Field(() => MirrorStatus, { description: 'In whose record the pair stands.' })
  status!: MirrorStatus;

  @Field(() => Boolean, { description: "Whether the controller's record shows the processor (Art. 30(1)(d))." })
  isInControllerRecord!: boolean;

  @Field(() => Boolean, { description: "Whether the processor's record shows the controller (Art. 30(2)(a))." })
  isInProcessorRecord!: boolean;

  @Field(() => [Register], { description: "Registers that the controller's record names for the processor." })
  registers!: Register[];

  @Field(() => [Recipient], { description: 'Where the processor is named as a recipient (Art. 30(1)(d)).' })
  recipients!: Recipient[];

  @Field(() => [ProcessingAgreement], { description: "Contracts in the controller's record in force (Art. 28(3))." })
  controllerAgreements!: ProcessingAgreement[];

  @Field(() => [ProcessingAgreement], { description: 'Contracts that the processor keeps in force (Art. 28(3)).' })
  processorAgreements!: ProcessingAgreement[];

  @Field(() => [ProcessingOnBehalf], {
    description: 'Entries of processing on behalf of the controller, whoever of the two keeps them (Art. 30(2)(b)).',
  })
  processing!: ProcessingOnBehalf[];

  @Field(() => [MirrorDifferenceType], { description: 'Where the two records differ; empty unless they are matched.' })
  differences!: MirrorDifferenceType[];
}

@ObjectType('MirrorCounts', { description: 'How many pairs there are of each status.', simpleResolvers: true })
export class MirrorCountsType {
  @Field(() => Int, { description: 'Pairs in both records.' })
  matched!: number;

  @Field(() => Int, { description: 'Of these, pairs with a difference, known or not.' })
  different!: number;

  @Field(() => Int, { description: "Pairs in the controller's record only." })
  onlyInControllerRecord!: number;

  @Field(() => Int, { description: "Pairs in the processor's record only." })
  onlyInProcessorRecord!: number;

  @Field(() => Int, { description: 'Pairs in one record, where nothing of the other is kept in the hub.' })
  notRecorded!: number;
}

@ObjectType('MirrorCheck', {
  description:
    "Controllers' records (Art. 30(1)) held against processors' records (Art. 30(2)), for one organisation in either role. The hub knows what each custodian has recorded, and no more.",
  simpleResolvers: true,
})
export class MirrorCheckType {
  @Field(() => GraphQLLocalDate, { description: 'The day it is told for.' })
  on!: string;

  @Field(() => Organisation, { description: 'The organisation it was asked of.' })
  organisation!: Organisation;

  @Field(() => [MirrorPairType], {
    description: 'Every pair in which it takes part, in the order of the codes of controller and processor.',
  })
  pairs!: MirrorPairType[];

  @Field(() => Int, { description: 'How many pairs there are.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'Whether there are more pairs than are shown.' })
  truncated!: boolean;

  @Field(() => MirrorCountsType, { description: 'How many of each status, over all pairs.' })
  counts!: MirrorCountsType;
}
