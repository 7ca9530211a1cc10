import type { Kept } from '../access/kept.js';
import type { RequestContext } from '../access/request-context.js';
import { Law } from './law.js';
import { lawQuery } from './law.query.js';
import type { LawOn } from './law-on.js';

const keptLaw: Kept<Law> = {
  kinds: ['LawFact'],
  make: async (context) => new Law((await context.ask(lawQuery, { all: 1_000_000 })).lawFacts.nodes),
};

/** The law on record as it was on a day; today's when no day is given. */
export async function askLaw(context: RequestContext, day: string | undefined): Promise<LawOn> {
  const law = await context.kept(keptLaw);
  return law.on(day ?? context.today);
}
