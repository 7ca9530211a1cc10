import { GraphQLCountryCode, GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { CountryStanding } from '../law-fact/country-standing.js';
import { LawFact } from '../law-fact/law-fact.entity.js';
import { Organisation, OrganisationKind } from '../organisation/organisation.entity.js';
import { TransferTool } from './transfer-tool.js';

@ObjectType({ description: 'Transfers to one country, counted.' })
class Counted {
  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'The country, or that of the importer where the transfer names none; empty when not known.',
  })
  country?: string;

  @Field(() => CountryStanding, { description: 'How the country stands on the day (Art. 45).' })
  standing!: CountryStanding;

  @Field(() => Int, { description: 'How many transfers.' })
  transfers!: number;

  @Field(() => Int, { description: 'How many different categories of personal data they carry, as far as known.' })
  categories!: number;

  @Field(() => Int, { description: 'How many of the transfers have no category on record: not known, not none.' })
  withoutCategories!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many of the transfers need a tool and have none on record (Art. 46, 49); empty where the country, or the scope of its adequacy decision, leaves open whether they need one.',
  })
  missingTools?: number;
}

@ObjectType('TransferMatrixCell', {
  description: 'The transfers of one exporter to one country on one tool.',
  simpleResolvers: true,
})
export class TransferMatrixCell extends Counted {
  @Field(() => TransferTool, { nullable: true, description: 'What they rest on; empty when not stated.' })
  tool?: TransferTool;

  @Field(() => Organisation, { description: 'Who exports.' })
  exporter!: Organisation;
}

@ObjectType('TransferMatrixTotal', { description: 'All transfers to one country.', simpleResolvers: true })
export class TransferMatrixTotal extends Counted {
  @Field(() => LawFact, {
    nullable: true,
    description: 'The fact of law by which the country stands as it does; empty for a country that no fact is about.',
  })
  restsOn?: LawFact;
}

@ObjectType('TransferMatrix', {
  description: 'Transfers valid on a day, counted by country, tool and exporter (Art. 30(1)(e), 44-49).',
  simpleResolvers: true,
})
export class TransferMatrix {
  @Field(() => GraphQLLocalDate, { description: 'The day.' })
  on!: string;

  @Field(() => Int, { description: 'How many cells there are, shown or not.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'Whether there are more cells than are shown; the totals are of all.' })
  truncated!: boolean;

  @Field(() => [TransferMatrixCell], {
    description: 'By country, tool and code of the exporter; what is not known comes last and is never left out.',
  })
  cells!: TransferMatrixCell[];

  @Field(() => [TransferMatrixTotal], { description: 'Per country, over all cells; the country not known comes last.' })
  totals!: TransferMatrixTotal[];
}

@ArgsType()
export class TransferMatrixArguments {
  @Field(() => String, {
    nullable: true,
    description: 'Business ID, code or id of the company whose records are looked at; all companies when not given.',
  })
  custodian?: string | null;

  @Field(() => OrganisationKind, { nullable: true, description: 'Only exporters of this kind.' })
  organisationKind?: OrganisationKind | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day; today when not given.' })
  lawAsOf?: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many cells at most: 1 to 1000.' })
  first!: number;
}
