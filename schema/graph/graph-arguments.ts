import { GraphQLCountryCode, GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, Int } from 'type-graphql';
import { Refusal, RefusalCode } from '../errors.js';
import { isOutsideEea } from '../law-fact/country-standing.js';
import type { LawOn } from '../law-fact/law-on.js';
import { TransferTool } from '../transfer/transfer-tool.js';
import type { FlowGraph } from './flow-graph.js';
import { GraphEndInput } from './graph-end.input.js';

@ArgsType()
export class WalkArguments {
  @Field(() => GraphEndInput, { nullable: true, description: 'Where the data start.' })
  from?: GraphEndInput | null;

  @Field(() => GraphEndInput, { nullable: true, description: 'Where the data arrive.' })
  to?: GraphEndInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of a category of data of which something must get through; narrower categories count.',
  })
  dataCategory?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day of the law and of what is valid; today when not given.',
  })
  lawAsOf?: string | null;
}

@ArgsType()
export class PathArguments extends WalkArguments {
  @Field(() => GraphQLCountryCode, { nullable: true, description: 'The country in which the last hop arrives.' })
  country?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the last hop must arrive outside the EEA; a country that is not known is not outside.',
  })
  outsideEea?: boolean | null;

  @Field(() => TransferTool, {
    nullable: true,
    description: 'What a transfer on record for some hop rests on (Art. 45, 46, 49).',
  })
  tool?: TransferTool | null;

  @Field(() => Int, { defaultValue: 12, description: 'The most hops of a path, 1 to 64.' })
  depth!: number;

  @Field(() => Int, { defaultValue: 50, description: 'The most paths, 1 to 1000.' })
  first!: number;
}

@ArgsType()
export class ReachArguments extends WalkArguments {
  @Field(() => Int, { nullable: true, description: 'The most hops; as many as there are when not given.' })
  depth?: number | null;

  @Field(() => Int, { defaultValue: 100, description: 'The most ends, 1 to 1000.' })
  first!: number;
}

/** A whole number between two others. */
export function refuseOutside(argument: string, value: number, [least, most]: readonly [number, number]): void {
  if (value >= least && value <= most) return;
  const range = most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`;
  throw new Refusal(RefusalCode.BAD_USER_INPUT, `${argument}: ${value} is out of range; give ${range}.`);
}

/** The set of a category of data; null where none is asked for. */
export function dataOf({ sets }: FlowGraph, code: string | null | undefined): number | null {
  if (code === null || code === undefined) return null;
  if (sets.has(code)) return sets.named(code);
  const message = `dataCategory: no category of personal data is called "${code}"; find its code with personalDataCategories.`;
  throw new Refusal(RefusalCode.NOT_FOUND, message);
}

/** No path ends both in a country of the EEA and outside the EEA. */
export function refuseContradiction({ country, outsideEea }: PathArguments, law: LawOn): void {
  if (!country || outsideEea !== true || isOutsideEea(law.standingOf(country).standing) !== false) return;
  const message = `outsideEea: ${country} is not outside the EEA on ${law.day}; leave out the country or outsideEea.`;
  throw new Refusal(RefusalCode.BAD_USER_INPUT, message);
}

export const refuseNoEnd = (): Refusal =>
  new Refusal(RefusalCode.BAD_USER_INPUT, 'from, to: neither is given; say where the data start or where they arrive.');

export const refuseOneEnd = (): Refusal =>
  new Refusal(RefusalCode.BAD_USER_INPUT, 'to: it is the same as from, and a path leads from one end to another.');

export const refuseTwoEnds = (): Refusal =>
  new Refusal(
    RefusalCode.BAD_USER_INPUT,
    'from, to: both are given; reach goes from one end. Give one of them, or ask dataPaths for what lies between them.',
  );
