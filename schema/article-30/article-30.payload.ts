import { Field, ObjectType } from 'type-graphql';
import { Citation } from '../citation/citation.entity.js';
import { Controllership } from '../controllership/controllership.entity.js';
import { JointArrangement } from '../joint-arrangement/joint-arrangement.entity.js';
import { Language } from '../language/language.js';
import { describeChoices } from '../model/declarations.js';
import { Node } from '../model/node.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.js';
import { ProcessingOnBehalf } from '../processing-on-behalf/processing-on-behalf.entity.js';
import { Register } from '../register/register.entity.js';
import { Aspect } from '../statement/aspect.js';
import { Statement } from '../statement/statement.entity.js';
import { HeldAt } from './entry.js';
import { Letter } from './letter.js';
import { RecordSays } from './says.rules.js';

describeChoices('Letter', Letter, {
  description: 'A letter of Art. 30(1) or 30(2).',
  values: {
    A: 'Names and contact details (Art. 30(1)(a), 30(2)(a)).',
    B: 'Purposes of the processing (Art. 30(1)(b)); categories of processing (Art. 30(2)(b)).',
    C: 'Categories of data subjects and of personal data (Art. 30(1)(c)); transfers (Art. 30(2)(c)).',
    D: 'Categories of recipients (Art. 30(1)(d)); security measures (Art. 30(2)(d)).',
    E: 'Transfers to third countries or international organisations (Art. 30(1)(e)).',
    F: 'Time limits for erasure (Art. 30(1)(f)).',
    G: 'Technical and organisational security measures (Art. 30(1)(g)).',
  },
});

describeChoices('RecordSays', RecordSays, {
  description: 'What the record says of an aspect, over all documents. Unknown and none are different answers.',
  values: {
    STATED: 'It is stated.',
    NONE: 'It is stated that there is none.',
    NOT_STATED: 'Documents were read, and none mentions it.',
    UNSPECIFIC: 'It is mentioned without being named.',
    CONFLICTING: 'Documents disagree, or a fact on record stands against a statement.',
    NOT_RECORDED: 'Nobody has looked: there is neither a statement nor a fact.',
  },
});

describeChoices('HeldAt', HeldAt, {
  description: 'Where a fact of the record is held.',
  values: {
    REGISTER: 'Stated for the whole register, and shown under each of its activities.',
    ACTIVITY: 'Held for the activity itself.',
    ORGANISATION: 'Held for an organisation, and valid for all its registers.',
  },
});

@ObjectType('RecordPart', {
  description: "A stretch of an entry's text in one language; names keep their own.",
  simpleResolvers: true,
})
export class RecordPart {
  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => Language, { description: 'The language it is in.' })
  language!: Language;
}

@ObjectType('RecordEntry', { description: 'One fact under a letter of the record.', simpleResolvers: true })
export class RecordEntry {
  @Field(() => String, { description: 'The fact in words, in the language of the record; names keep their own.' })
  text!: string;

  @Field(() => [RecordPart], { description: 'The same text in its parts, each with its language.' })
  parts!: RecordPart[];

  @Field(() => Aspect, { description: 'The aspect of the letter that it answers.' })
  aspect!: Aspect;

  @Field(() => HeldAt, { description: 'Where the fact is held.' })
  from!: HeldAt;

  @Field(() => String, { nullable: true, description: 'ISO 8601 duration of a time limit, as stated: `P25M`.' })
  duration?: string;

  @Field(() => Node, { description: 'The node that holds the fact.' })
  node!: Node;

  @Field(() => [Citation], { description: 'The places in documents that say it (Art. 5(2)).' })
  citations!: Citation[];
}

@ObjectType('RecordAspect', { description: 'What the record says of one aspect of a letter.', simpleResolvers: true })
export class RecordAspect {
  @Field(() => Aspect, { description: 'The aspect.' })
  aspect!: Aspect;

  @Field(() => String, { description: 'Its legal word, in the language of the record.' })
  label!: string;

  @Field(() => RecordSays, { description: 'What the record says of it.' })
  says!: RecordSays;

  @Field(() => String, { description: 'The same in words, in the language of the record.' })
  saysText!: string;

  @Field(() => Boolean, { description: 'Whether it leaves something open that the letter asks for.' })
  isGap!: boolean;

  @Field(() => HeldAt, { description: 'Whether the statements are about the activity itself or about its register.' })
  from!: HeldAt;

  @Field(() => [Statement], { description: 'What each document says of it.' })
  statements!: Statement[];
}

@ObjectType('RecordLetter', { description: 'One letter of the record.', simpleResolvers: true })
export class RecordLetter {
  @Field(() => Letter, { description: 'The letter.' })
  letter!: Letter;

  @Field(() => String, { description: 'Its heading, in the language of the record.' })
  heading!: string;

  @Field(() => String, { description: 'What the Regulation asks for, in the language of the record.' })
  requirement!: string;

  @Field(() => RecordSays, { description: 'What the record says of its main aspect.' })
  says!: RecordSays;

  @Field(() => [Aspect], { description: 'Its aspects that are not stated, unspecific, conflicting or not recorded.' })
  gaps!: Aspect[];

  @Field(() => [RecordAspect], { description: 'Each aspect it rests on, with what documents say of it.' })
  aspects!: RecordAspect[];

  @Field(() => [RecordEntry], { description: 'The facts.' })
  entries!: RecordEntry[];
}

@ObjectType('ActivityRecord', {
  description: "A processing activity in the controller's record (Art. 30(1)).",
  simpleResolvers: true,
})
export class ActivityRecordType {
  @Field(() => ProcessingActivity, { description: 'The activity.' })
  activity!: ProcessingActivity;

  @Field(() => [RecordLetter], { description: 'Letters (a) to (g), in the order of the law.' })
  letters!: RecordLetter[];
}

@ObjectType('RegisterRecord', { description: "A register in the controller's record.", simpleResolvers: true })
export class RegisterRecordType {
  @Field(() => Register, { description: 'The register.' })
  register!: Register;

  @Field(() => [Controllership], { description: 'Every controller of it, how, and for which cells (Art. 4(7), 26).' })
  controllerships!: Controllership[];

  @Field(() => [JointArrangement], { description: 'The arrangements between its joint controllers (Art. 26).' })
  jointArrangements!: JointArrangement[];

  @Field(() => [ActivityRecordType], { description: 'Its processing activities.' })
  activities!: ActivityRecordType[];
}

@ObjectType('Article30Record', {
  description: 'The record of processing activities of a controller (Art. 30(1)).',
  simpleResolvers: true,
})
export class Article30Record {
  @Field(() => Language, { description: 'The language of its texts.' })
  language!: Language;

  @Field(() => Organisation, { description: 'The controller whose record it is.' })
  controller!: Organisation;

  @Field(() => [RegisterRecordType], {
    description: 'Every register of which it is sole, joint or independent controller.',
  })
  registers!: RegisterRecordType[];
}

@ObjectType('ProcessingRecord', {
  description: "An entry of the processor's record (Art. 30(2)).",
  simpleResolvers: true,
})
export class ProcessingRecordType {
  @Field(() => ProcessingOnBehalf, { description: 'The category of processing.' })
  processing!: ProcessingOnBehalf;

  @Field(() => [RecordLetter], { description: 'Letters (a) to (d), in the order of the law.' })
  letters!: RecordLetter[];
}

@ObjectType('ProcessedController', {
  description: 'A controller on whose behalf the processor acts.',
  simpleResolvers: true,
})
export class ProcessedControllerType {
  @Field(() => Organisation, { description: 'The controller (Art. 30(2)(a)).' })
  controller!: Organisation;

  @Field(() => [ProcessingRecordType], { description: 'What is processed on its behalf.' })
  processing!: ProcessingRecordType[];
}

@ObjectType('Article30ProcessorRecord', {
  description: 'The record of a processor (Art. 30(2)).',
  simpleResolvers: true,
})
export class Article30ProcessorRecord {
  @Field(() => Language, { description: 'The language of its texts.' })
  language!: Language;

  @Field(() => Organisation, { description: 'The processor whose record it is.' })
  processor!: Organisation;

  @Field(() => RecordSays, { description: 'NOT_RECORDED when nothing it processes on behalf of others is on record.' })
  says!: RecordSays;

  @Field(() => [ProcessedControllerType], { description: 'Per controller, what it processes.' })
  controllers!: ProcessedControllerType[];
}
