import type { Kept } from '../access/kept.js';
import type { RequestContext } from '../access/request-context.js';
import type { RuleLawQuery } from '../gql/graphql.js';
import { RuleLaw } from './rule-law.js';
import { ruleLawQuery } from './rule-law.query.js';

const keptFacts: Kept<RuleLawQuery['lawFacts']['nodes']> = {
  kinds: ['LawFact'],
  make: async (context) => (await context.ask(ruleLawQuery, { all: 1_000_000 })).lawFacts.nodes,
};

/** The law on record as it was on a day. */
export async function askRuleLaw(context: RequestContext, day: string): Promise<RuleLaw> {
  return new RuleLaw(await context.kept(keptFacts), day);
}
