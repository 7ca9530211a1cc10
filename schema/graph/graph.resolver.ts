import { Args, Authorized, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { askLaw } from '../law-fact/ask-law.js';
import { checkedFirst } from '../model/answer-size.js';
import { askClaims } from './claims.js';
import { dayNumber } from './flow-graph.js';
import { pathsAnswer, reachAnswer } from './graph-answer.js';
import {
  dataOf,
  PathArguments,
  ReachArguments,
  refuseContradiction,
  refuseNoEnd,
  refuseOneEnd,
  refuseOutside,
  refuseTwoEnds,
} from './graph-arguments.js';
import { vertexNamed } from './graph-end.input.js';
import { DataPaths, Reach } from './graph.payload.js';
import type { GraphOn } from './hop-rules.js';
import type { PathQuestion } from './path-question.js';
import type { WalkQuestion } from './reach.rules.js';

/** Edges that a search for paths may try. */
const steps = 500_000;

@Resolver()
export class GraphResolver {
  @Authorized([Permission.READ_REGISTERS])
  @Extensions({ permission: Permission.READ_REGISTERS })
  @Query(() => DataPaths, {
    description:
      'The ways that data may take from one end, to one end, or between two: by data flows, transfers, agreements and systems (Art. 28, 30(1)(d)-(e), 44).',
  })
  async dataPaths(@Args(() => PathArguments) given: PathArguments, @Ctx() context: RequestContext): Promise<unknown> {
    refuseOutside('depth', given.depth, [1, 64]);
    checkedFirst(given.first);
    if (!given.from && !given.to) throw refuseNoEnd();
    const on = await graphOn(context, given.lawAsOf);
    refuseContradiction(given, on.law);
    return answerWithClaims(context, on, pathQuestion(on, given));
  }

  @Authorized([Permission.READ_REGISTERS])
  @Extensions({ permission: Permission.READ_REGISTERS })
  @Query(() => Reach, {
    description:
      'Everything that data reach from one end, or that they come from to one, each end at its least distance (Art. 30(1)(d)-(e), 44).',
  })
  async reach(@Args(() => ReachArguments) given: ReachArguments, @Ctx() context: RequestContext): Promise<unknown> {
    if (typeof given.depth === 'number') refuseOutside('depth', given.depth, [1, Number.POSITIVE_INFINITY]);
    checkedFirst(given.first);
    if (given.from && given.to) throw refuseTwoEnds();
    const on = await graphOn(context, given.lawAsOf);
    return reachAnswer(on, walkQuestion(on, given), given.first);
  }
}

/** Claims are read where they are selected, once. */
function answerWithClaims(context: RequestContext, on: GraphOn, question: PathQuestion): object {
  let asked: ReturnType<typeof askClaims> | undefined;
  const claims = (): ReturnType<typeof askClaims> => (asked ??= askClaims(context, on, question));
  return Object.defineProperties(pathsAnswer(on, question), {
    claims: { get: async () => (await claims()).slice(0, question.first) },
    claimCount: { get: async () => (await claims()).length },
  });
}

async function graphOn(context: RequestContext, day: string | null | undefined): Promise<GraphOn> {
  const law = await askLaw(context, day ?? undefined);
  return { law, graph: await context.graph() };
}

function pathQuestion({ graph }: GraphOn, given: PathArguments): PathQuestion {
  const from = given.from ? vertexNamed(graph, 'from', given.from) : null;
  const to = given.to ? vertexNamed(graph, 'to', given.to) : null;
  if (from === to) throw refuseOneEnd();
  return {
    ...{ from, to, data: dataOf(graph, given.dataCategory), steps },
    ...{ country: given.country ?? null, isOutsideEea: given.outsideEea === true, tool: given.tool ?? null },
    ...{ depth: given.depth, first: given.first },
  };
}

function walkQuestion({ graph, law }: GraphOn, { from, to, dataCategory, depth }: ReachArguments): WalkQuestion {
  const start = from ? vertexNamed(graph, 'from', from) : to ? vertexNamed(graph, 'to', to) : null;
  if (start === null) throw refuseNoEnd();
  const data = dataOf(graph, dataCategory);
  return { start, isUpstream: !from, day: dayNumber(law.day), depth: depth ?? Number.POSITIVE_INFINITY, data };
}
