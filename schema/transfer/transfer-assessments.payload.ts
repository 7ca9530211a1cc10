import { GraphQLCountryCode, GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { CountryStanding } from '../law-fact/country-standing.js';
import { LawFact } from '../law-fact/law-fact.entity.js';
import { TransferClaim } from './transfer-claim.js';
import { SccModule } from './transfer-tool.js';
import { CountryFrom, TransferVerdict } from './transfer-verdict.js';
import { Transfer } from './transfer.entity.js';

@InputType('TransferAssessmentFilter', { description: 'Which transfers are judged; all conditions hold together.' })
export class TransferAssessmentFilter {
  @Field(() => String, { nullable: true, description: 'Business ID, code or id of the exporter or the importer.' })
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'Code or id of the register the data come from.' })
  register?: string | null;

  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'The country by which it is judged: its own, or that of its importer where it names none.',
  })
  country?: string | null;

  @Field(() => TransferVerdict, { nullable: true, description: 'A verdict that was reached.' })
  verdict?: TransferVerdict | null;
}

@ObjectType('TransferAssessment', {
  description: 'What the law of a day says of a transfer (Art. 44-49).',
  simpleResolvers: true,
})
export class TransferAssessment {
  @Field(() => Transfer, { description: 'The transfer.' })
  transfer!: Transfer;

  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'The country by which it is judged; empty when not known (Art. 30(1)(e)).',
  })
  country?: string;

  @Field(() => CountryFrom, { description: 'Where that country was found.' })
  countryFrom!: CountryFrom;

  @Field(() => TransferClaim, { nullable: true, description: 'What is claimed where the transfer names no country.' })
  claim?: TransferClaim;

  @Field(() => CountryStanding, {
    description: 'How the country, or the international organisation, stands on the day (Art. 45).',
  })
  standing!: CountryStanding;

  @Field(() => [String], {
    description: 'Limits of the adequacy decision where it covers some recipients or data only (Art. 45(3)).',
  })
  adequacyScope!: string[];

  @Field(() => SccModule, {
    nullable: true,
    description: 'The module of the standard clauses that follows from the two roles; empty when a role is not known.',
  })
  derivedModule?: SccModule;

  @Field(() => SccModule, { nullable: true, description: 'The module as declared.' })
  declaredModule?: SccModule;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the declared module is another than the derived one; empty where there are not both.',
  })
  isModuleDifferent?: boolean;

  @Field(() => [TransferVerdict], { description: 'Every verdict, in the order of the enum; none where all is well.' })
  verdicts!: TransferVerdict[];

  @Field(() => Boolean, { description: 'Whether nothing is wrong with it and nothing unknown.' })
  isSound!: boolean;

  @Field(() => [LawFact], { description: 'The facts of law that the verdicts rest on, by code.' })
  restsOn!: LawFact[];

  @Field(() => Boolean, { description: 'Whether each of these was seen in the primary text or an authoritative copy.' })
  isVerified!: boolean;
}

@ObjectType('TransferAssessments', {
  description: 'A page of transfers valid on a day, by code, each judged by the law of that day (Art. 44-49).',
  simpleResolvers: true,
})
export class TransferAssessments {
  @Field(() => GraphQLLocalDate, { description: 'The day.' })
  on!: string;

  @Field(() => Int, { description: 'How many there are, on all pages.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'Whether there are more after this page.' })
  truncated!: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page; empty on an empty page.' })
  endCursor?: string;

  @Field(() => [TransferAssessment], { description: 'The transfers.' })
  nodes!: TransferAssessment[];
}

@ArgsType()
export class TransferAssessmentsArguments {
  @Field(() => TransferAssessmentFilter, { nullable: true, description: 'Which transfers; all when not given.' })
  filter?: TransferAssessmentFilter | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many at most: 1 to 1000.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day; today when not given.' })
  lawAsOf?: string | null;
}
