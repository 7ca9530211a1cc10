import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Letter } from '../article-30/letter.js';
import { Citation } from '../citation/citation.entity.js';
import { Language } from '../language/language.js';
import { LawFact } from '../law-fact/law-fact.entity.js';
import { describeChoices } from '../model/declarations.js';
import { Node } from '../model/node.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { Register } from '../register/register.entity.js';
import { Severity } from '../rules/severity.js';
import { FindingStatus } from './decisions.js';
import { FindingDecision } from './finding-decision.entity.js';

export enum FindingOrder {
  SEVERITY = 'SEVERITY',
  REGISTER = 'REGISTER',
  RULE = 'RULE',
}

describeChoices('FindingOrder', FindingOrder, {
  description: 'What findings are ordered by; then by severity, rule and subject.',
  values: {
    SEVERITY: 'The heaviest first.',
    REGISTER: 'By the code of the register, those of no register last.',
    RULE: 'By the id of the rule.',
  },
});

export enum RuleSubject {
  REGISTER = 'REGISTER',
  COMPANY = 'COMPANY',
  AGREEMENT = 'AGREEMENT',
  PROCESSING = 'PROCESSING',
  TRANSFER = 'TRANSFER',
}

describeChoices('RuleSubject', RuleSubject, {
  description: 'What a rule looks at, one at a time.',
  values: {
    REGISTER: 'A register with all its parts.',
    COMPANY: 'A controller over all its registers and documents.',
    AGREEMENT: 'A contract with a processor and its sub-processors (Art. 28).',
    PROCESSING: "An entry of a processor's record (Art. 30(2)).",
    TRANSFER: 'A transfer to a third country (Art. 44-49).',
  },
});

@InputType('FindingFilter', { description: 'Which findings; all conditions hold together.' })
export class FindingFilter {
  @Field(() => String, { nullable: true, description: 'Code or id of the register.' })
  register?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Business ID, code or id of a company: what it keeps, or is controller, processor or exporter of.',
  })
  organisation?: string | null;

  @Field(() => [String], { nullable: true, description: 'Ids of rules.' })
  rules?: string[] | null;

  @Field(() => [Severity], { nullable: true, description: 'How much they weigh.' })
  severities?: Severity[] | null;

  @Field(() => String, { nullable: true, description: 'An article, with all below it: `30(1)` takes `30(1)(e)` in.' })
  article?: string | null;

  @Field(() => [FindingStatus], { nullable: true, description: 'Where they stand.' })
  statuses?: FindingStatus[] | null;
}

@ArgsType()
export class FindingsArguments {
  @Field(() => FindingFilter, { nullable: true, description: 'Which findings; all when not given.' })
  filter?: FindingFilter | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day of the law by which the record is judged; today in UTC when not given.',
  })
  lawAsOf?: string | null;

  @Field(() => Language, { defaultValue: Language.EN, description: 'The language of the texts.' })
  language!: Language;

  @Field(() => Int, { defaultValue: 50, description: 'How many at most: 1 to 1000.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;

  @Field(() => FindingOrder, { defaultValue: FindingOrder.SEVERITY, description: 'The order.' })
  orderBy!: FindingOrder;
}

@ObjectType('Rule', {
  description: 'A rule that records are held against. It knows no company, register or document.',
  simpleResolvers: true,
})
export class RuleType {
  @Field(() => ID, { description: 'Its name in code.' })
  id!: string;

  @Field(() => String, { description: 'What it finds, in a few words.' })
  title!: string;

  @Field(() => [String], { description: 'The provisions it rests on; the first is the main one.' })
  articles!: string[];

  @Field(() => Severity, { description: 'How much its findings weigh.' })
  severity!: Severity;

  @Field(() => RuleSubject, { description: 'What it looks at.' })
  looksAt!: RuleSubject;

  @Field(() => GraphQLLocalDate, { description: 'The day from which the law asks for it; before, it is silent.' })
  appliesFrom!: string;

  @Field(() => String, { description: 'What to do about its findings.' })
  remedy!: string;
}

@ObjectType('Finding', { description: 'What a rule says of a node on a day.', simpleResolvers: true })
export class Finding {
  @Field(() => ID, {
    description:
      'Rule, kind and code of the subject, and aspect: it stays the same over imports, and decisions name it.',
  })
  id!: string;

  @Field(() => RuleType, { description: 'The rule.' })
  rule!: RuleType;

  @Field(() => Severity, { description: 'How much it weighs.' })
  severity!: Severity;

  @Field(() => FindingStatus, { description: 'Where it stands after what was decided about it.' })
  status!: FindingStatus;

  @Field(() => Node, { description: 'The node it is about.' })
  subject!: Node;

  @Field(() => String, { nullable: true, description: 'What of the node, where a rule can find several things of it.' })
  aspect?: string;

  @Field(() => Register, { nullable: true, description: 'The register it was found in.' })
  register?: Register;

  @Field(() => Organisation, { nullable: true, description: 'The company whose record it is.' })
  company?: Organisation;

  @Field(() => String, { description: 'What is wrong, with the names filled in; names keep their own language.' })
  message!: string;

  @Field(() => String, { description: 'What to do about it.' })
  remedy!: string;

  @Field(() => [Citation], {
    description: 'The places in documents that it rests on (Art. 5(2)), by code; at most 20.',
  })
  citations!: Citation[];

  @Field(() => [LawFact], { description: 'The facts of law that it rests on, by code.' })
  restsOn!: LawFact[];

  @Field(() => Boolean, { description: 'Whether each of these was seen in the primary text or an authoritative copy.' })
  isVerified!: boolean;

  @Field(() => FindingDecision, { nullable: true, description: 'What was decided about it.' })
  decision?: FindingDecision;
}

@ObjectType('SeverityCount', { description: 'How many findings weigh so much.', simpleResolvers: true })
export class SeverityCount {
  @Field(() => Severity, { description: 'How much they weigh.' })
  severity!: Severity;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('StatusCount', { description: 'How many findings stand so.', simpleResolvers: true })
export class StatusCount {
  @Field(() => FindingStatus, { description: 'Where they stand.' })
  status!: FindingStatus;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('RuleCount', { description: 'How many findings a rule has.', simpleResolvers: true })
export class RuleCount {
  @Field(() => RuleType, { description: 'The rule.' })
  rule!: RuleType;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('ArticleCount', { description: 'How many findings rest on a provision.', simpleResolvers: true })
export class ArticleCount {
  @Field(() => String, { description: 'The provision.' })
  article!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('RegisterCount', { description: 'How many findings a register has.', simpleResolvers: true })
export class RegisterCount {
  @Field(() => Register, { description: 'The register.' })
  register!: Register;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Int, { description: 'Of them, how many weigh most.' })
  high!: number;
}

@ObjectType('LetterCompleteness', {
  description: 'In how many registers a letter of Art. 30(1) is complete: no open finding rests on it.',
  simpleResolvers: true,
})
export class LetterCompleteness {
  @Field(() => Letter, { description: 'The letter.' })
  letter!: Letter;

  @Field(() => Int, { description: 'In how many registers it is complete.' })
  complete!: number;

  @Field(() => Float, { nullable: true, description: 'Their share, 0 to 1; empty where no register was looked at.' })
  share?: number;
}

@ObjectType('Findings', {
  description: 'What the rules say of what is on record, by the law of a day.',
  simpleResolvers: true,
})
export class Findings {
  @Field(() => GraphQLLocalDate, { description: 'The day of the law.' })
  on!: string;

  @Field(() => Int, { description: 'How many registers were looked at.' })
  registerCount!: number;

  @Field(() => Int, { description: 'How many findings there are, on all pages.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'Whether there are more after this page.' })
  truncated!: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page; empty on an empty page.' })
  endCursor?: string;

  @Field(() => [Finding], { description: 'The findings of this page.' })
  nodes!: Finding[];

  @Field(() => [SeverityCount], { description: 'On all pages, by severity, the heaviest first.' })
  bySeverity!: SeverityCount[];

  @Field(() => [StatusCount], { description: 'On all pages, by where they stand.' })
  byStatus!: StatusCount[];

  @Field(() => [RuleCount], { description: 'On all pages, by rule, the most first.' })
  byRule!: RuleCount[];

  @Field(() => [ArticleCount], { description: 'On all pages, by provision, the most first.' })
  byArticle!: ArticleCount[];

  @Field(() => [RegisterCount], { description: 'On all pages, by register, the most first; at most 1000.' })
  byRegister!: RegisterCount[];

  @Field(() => [LetterCompleteness], {
    description: 'For each letter of Art. 30(1), whatever the filter says of rules, severity, article and status.',
  })
  completeness!: LetterCompleteness[];
}
