import { Field, Int, ObjectType } from 'type-graphql';
import { describeChoices } from '../model/declarations.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.js';
import { ProcessingAgreement } from '../processing-agreement/processing-agreement.entity.js';
import { Purpose } from '../purpose/purpose.entity.js';
import { Recipient } from '../recipient/recipient.entity.js';
import { Register } from '../register/register.entity.js';
import { SubProcessing } from '../sub-processing/sub-processing.entity.js';
import { TransferVerdict } from '../transfer/transfer-verdict.js';
import { Transfer } from '../transfer/transfer.entity.js';
import { TransferEffect } from './tool-loss.rules.js';

describeChoices('TransferEffect', TransferEffect, {
  description: 'What becomes of a transfer in the world after the changes (Art. 44-49).',
  values: {
    LOSES_TOOL:
      'It held, or that was not known, and now it does not: the tool is missing or dead, or does not fit the transfer or its roles.',
    BECOMES_UNKNOWN: 'It held, and now what is on record does not tell whether it does.',
    OTHER_VERDICTS: 'The verdicts are others; it holds, or does not, as before, or holds now.',
    ENDS: 'It is no more: its importer leaves, or the agreement or sub-processing it is made under goes.',
  },
});

@ObjectType('TransferChange', { description: 'A transfer that is not judged as before.', simpleResolvers: true })
export class TransferChange {
  @Field(() => Transfer, { description: 'The transfer.' })
  transfer!: Transfer;

  @Field(() => TransferEffect, { description: 'What becomes of it.' })
  effect!: TransferEffect;

  @Field(() => [TransferVerdict], { description: 'Every verdict in the world as it is on the day (Art. 44-49).' })
  verdictsBefore!: TransferVerdict[];

  @Field(() => [TransferVerdict], { description: 'Every verdict after the changes; none where it ends.' })
  verdictsAfter!: TransferVerdict[];

  @Field(() => [TransferVerdict], { description: 'Those of after that were not there before.' })
  newVerdicts!: TransferVerdict[];

  @Field(() => [Transfer], {
    description:
      'Other transfers of the day between the same two, of the same register and activity or wider, whose tool holds after the changes; none where it ends, and none where the importer is not known.',
  })
  fallbacks!: Transfer[];

  @Field(() => Int, { description: 'How many of those there are.' })
  fallbackCount!: number;
}

@ObjectType('ProcessingLoss', {
  description: 'A processing whose processor leaves: a register or activity under an agreement (Art. 28).',
  simpleResolvers: true,
})
export class ProcessingLoss {
  @Field(() => Organisation, { description: 'The processor that leaves.' })
  processor!: Organisation;

  @Field(() => ProcessingAgreement, {
    nullable: true,
    description: 'The agreement in force with it; empty where it is only named as a recipient.',
  })
  agreement?: ProcessingAgreement;

  @Field(() => Recipient, {
    nullable: true,
    description: 'The processor as a recipient, where no agreement of it goes (Art. 4(9)).',
  })
  recipient?: Recipient;

  @Field(() => [Organisation], {
    description:
      'The controller of the agreement; without one, the controllers of the register on the day. None where they are not on record.',
  })
  companies!: Organisation[];

  @Field(() => Register, { nullable: true, description: 'The register; empty where the agreement names none.' })
  register?: Register;

  @Field(() => ProcessingActivity, { nullable: true, description: 'The activity; empty means the whole register.' })
  activity?: ProcessingActivity;

  @Field(() => Boolean, { description: 'Whether there is no fallback on record.' })
  isOnlyProcessor!: boolean;

  @Field(() => [ProcessingAgreement], {
    description:
      'Agreements of the same companies in force on the day with a processor that stays, which cover the same register or activity, or all of its register (Art. 28(3)).',
  })
  fallbacks!: ProcessingAgreement[];

  @Field(() => Int, { description: 'How many of those there are.' })
  fallbackCount!: number;
}

@ObjectType('SubProcessingLoss', {
  description: 'A sub-processing that goes with who leaves (Art. 28(2), 28(4)).',
  simpleResolvers: true,
})
export class SubProcessingLoss {
  @Field(() => SubProcessing, { description: 'The engagement on record.' })
  subProcessing!: SubProcessing;

  @Field(() => Organisation, { description: 'The sub-processor.' })
  processor!: Organisation;

  @Field(() => ProcessingAgreement, { description: 'The agreement that rests on it (Art. 28(3)).' })
  agreement!: ProcessingAgreement;

  @Field(() => Organisation, { description: 'The controller of that agreement.' })
  controller!: Organisation;

  @Field(() => Boolean, {
    description: 'Whether it does not leave itself, and goes with the processor or a sub-processor above it.',
  })
  isBeneath!: boolean;
}

@ObjectType('AffectedPurpose', {
  description: 'A purpose of a company that loses something (Art. 30(1)(b)).',
  simpleResolvers: true,
})
export class AffectedPurposeType {
  @Field(() => Organisation, {
    nullable: true,
    description:
      'The controller: of the agreement, where one is on record; else the exporter, where it is a controller of the register; else each controller of the register. Empty where none is on record.',
  })
  company?: Organisation;

  @Field(() => Register, { nullable: true, description: 'The register; empty where none is on record.' })
  register?: Register;

  @Field(() => ProcessingActivity, { nullable: true, description: 'The activity; empty where none is on record.' })
  activity?: ProcessingActivity;

  @Field(() => Purpose, { nullable: true, description: 'The purpose; empty where none is on record.' })
  purpose?: Purpose;

  @Field(() => Boolean, { description: 'Whether a transfer for it loses its tool (Art. 44).' })
  losesTool!: boolean;

  @Field(() => Boolean, { description: 'Whether such a transfer has no fallback on record.' })
  losesOnlyTool!: boolean;

  @Field(() => Boolean, { description: 'Whether a processor of it leaves (Art. 28).' })
  losesProcessor!: boolean;

  @Field(() => Boolean, { description: 'Whether for such a processor there is no fallback on record.' })
  losesOnlyProcessor!: boolean;

  @Field(() => Boolean, { description: 'Whether a sub-processor under an agreement for it goes (Art. 28(4)).' })
  losesSubProcessor!: boolean;

  @Field(() => Boolean, { description: 'Whether who operates a system that holds its register leaves.' })
  losesSystem!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether there is a fallback on record for each tool and processor that it loses; empty where it loses only sub-processors or systems, for which none is looked for.',
  })
  hasFallback?: boolean;
}
