import { GraphQLCountryCode, GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { PersonalDataCategory } from '../data-category/personal-data-category.entity.js';
import { DataFlow } from '../data-flow/data-flow.entity.js';
import { CountryStanding } from '../law-fact/country-standing.js';
import { describeChoices } from '../model/declarations.js';
import { Node } from '../model/node.js';
import { ProcessingAgreement } from '../processing-agreement/processing-agreement.entity.js';
import { SubProcessing } from '../sub-processing/sub-processing.entity.js';
import { SccModule, TransferRole, TransferTool } from '../transfer/transfer-tool.js';
import { Transfer } from '../transfer/transfer.entity.js';
import { ClaimOnTransfers } from './claims.payload.js';
import { GraphEndKind, HopKind } from './graph-kinds.js';
import { TruncatedBy } from './paths.rules.js';

describeChoices('TruncatedBy', TruncatedBy, {
  description: 'Why an answer does not hold every path.',
  values: {
    FIRST: 'There are more paths than were asked for.',
    DEPTH: 'There are, or may be, paths of more hops than were asked for.',
    STEPS: 'The search would take too long; ask for fewer hops, or between two ends.',
  },
});

@ObjectType('GraphEnd', { description: 'What data start from or arrive at.', simpleResolvers: true })
export class GraphEnd {
  @Field(() => GraphEndKind, { description: 'What it is.' })
  kind!: GraphEndKind;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => Node, { description: 'The node itself.' })
  node!: Node;
}

@ObjectType('Hop', { description: 'Data move from one end to the next.', simpleResolvers: true })
export class Hop {
  @Field(() => GraphEnd, { description: 'Where the data start.' })
  from!: GraphEnd;

  @Field(() => GraphEnd, { nullable: true, description: 'Where they arrive; empty when no source names the importer.' })
  to?: GraphEnd;

  @Field(() => HopKind, { description: 'What the hop rests on.' })
  kind!: HopKind;

  @Field(() => DataFlow, { nullable: true, description: 'The data flow.' })
  flow?: DataFlow;

  @Field(() => [Transfer], { description: 'The transfers on record for it that are valid on the day (Art. 44).' })
  transfers!: Transfer[];

  @Field(() => ProcessingAgreement, { nullable: true, description: 'The agreement with the processor (Art. 28(3)).' })
  agreement?: ProcessingAgreement;

  @Field(() => SubProcessing, { nullable: true, description: 'The sub-processing (Art. 28(4)).' })
  subProcessing?: SubProcessing;

  @Field(() => TransferRole, { nullable: true, description: 'The role of who gives the data; empty when not known.' })
  fromRole?: TransferRole;

  @Field(() => TransferRole, { nullable: true, description: 'The role of who gets them; empty when not known.' })
  toRole?: TransferRole;

  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description:
      'Where the data arrive, ISO 3166-1 alpha-2; empty when not known. Of several, the one that stands gravest.',
  })
  country?: string;

  @Field(() => CountryStanding, { description: 'How that country stands on the day (Art. 44-45).' })
  standing!: CountryStanding;

  @Field(() => TransferTool, {
    nullable: true,
    description: 'What the transfer rests on; empty when none is on record.',
  })
  tool?: TransferTool;

  @Field(() => SccModule, { nullable: true, description: 'The module of the standard clauses, as declared.' })
  declaredModule?: SccModule;

  @Field(() => SccModule, {
    nullable: true,
    description:
      'The module that follows from both roles where the data leave the EEA; empty when a role is not known.',
  })
  derivedModule?: SccModule;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day of the transfer impact assessment; empty when none is on record.',
  })
  assessedOn?: string;

  @Field(() => [PersonalDataCategory], { description: 'The categories of data that move, broadest terms only.' })
  categories!: PersonalDataCategory[];

  @Field(() => Boolean, { description: 'Whether the categories are known; if not, all data may move.' })
  areCategoriesKnown!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the data arrive where a transfer needs a tool, and no transfer on record has one (Art. 44, 46, 49).',
  })
  isWithoutTool!: boolean;
}

@ObjectType('DataPath', {
  description: 'A way that data may take, without coming by an end twice.',
  simpleResolvers: true,
})
export class DataPath {
  @Field(() => Int, { description: 'How many hops it has.' })
  length!: number;

  @Field(() => [Hop], { description: 'Its hops, from its start to its end.' })
  hops!: Hop[];

  @Field(() => [PersonalDataCategory], {
    description:
      'The categories of data that get through all of it, broadest terms only; of those asked for, if any were.',
  })
  categories!: PersonalDataCategory[];

  @Field(() => Boolean, {
    description: 'Whether the categories of each of its hops are known; if not, more may get through.',
  })
  areCategoriesKnown!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'The place of the first hop without a tool that it needs, from 0 on.',
  })
  firstHopWithoutTool?: number;
}

@ObjectType('DataPaths', { description: 'The ways that data may take.', simpleResolvers: true })
export class DataPaths {
  @Field(() => [DataPath], { description: 'Shortest first, those of one length by the codes on them.' })
  paths!: DataPath[];

  @Field(() => Boolean, { description: 'Whether there are, or may be, more.' })
  truncated!: boolean;

  @Field(() => TruncatedBy, { nullable: true, description: 'Why there are, or may be, more.' })
  truncatedBy?: TruncatedBy;

  @Field(() => Int, { nullable: true, description: 'How many there are; empty when that is not known.' })
  totalCount?: number;

  @Field(() => Int, {
    description:
      'Hops within the depth that could be the last one of a path, and of which it is not known how the country stands: they may be outside the EEA.',
  })
  unknownCountry!: number;

  @Field(() => [ClaimOnTransfers], {
    description:
      'What is claimed, without a country, of transfers from the ends that the data come by within the depth, whatever is asked of the last hop: no path can show it (Art. 30(1)(e)). Claims that nothing is transferred count; statements first, by code, at most as many as paths are asked for.',
  })
  claims!: ClaimOnTransfers[];

  @Extensions({ isAwaited: true })
  @Field(() => Int, { description: 'How many such claims there are.' })
  claimCount!: number;
}

@ObjectType('ReachedEnd', { description: 'An end that the data reach, or come from.', simpleResolvers: true })
export class ReachedEndType {
  @Field(() => GraphEnd, { nullable: true, description: 'The end; empty for an importer that no source names.' })
  end?: GraphEnd;

  @Field(() => Int, { description: 'The least number of hops.' })
  distance!: number;

  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'Where the data arrive by the first such hop, or, upstream, where the end is; empty when not known.',
  })
  country?: string;

  @Field(() => CountryStanding, { description: 'How that country stands on the day (Art. 44-45).' })
  standing!: CountryStanding;
}

@ObjectType('ReachedCountry', { description: 'A country that the data reach, or come from.', simpleResolvers: true })
export class ReachedCountryType {
  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'The country, ISO 3166-1 alpha-2; empty when not known.',
  })
  country?: string;

  @Field(() => CountryStanding, { description: 'How it stands on the day (Art. 44-45).' })
  standing!: CountryStanding;

  @Field(() => Int, { description: 'The least number of hops.' })
  nearest!: number;

  @Field(() => Int, { description: 'The number of ends at which the data arrive there, by whatever hop.' })
  count!: number;
}

@ObjectType('Reach', { description: 'Everything that data reach, or come from.', simpleResolvers: true })
export class Reach {
  @Field(() => [ReachedEndType], { description: 'Each end once; nearest first, then by kind and code.' })
  ends!: ReachedEndType[];

  @Field(() => Int, { description: 'How many of all ends are organisations.' })
  organisations!: number;

  @Field(() => [ReachedCountryType], { description: 'The countries; nearest first, then by code.' })
  countries!: ReachedCountryType[];

  @Field(() => Boolean, { description: 'Whether there are more ends than are listed.' })
  truncated!: boolean;

  @Field(() => Int, { description: 'How many ends there are.' })
  totalCount!: number;
}
