import type { RequestContext } from '../access/request-context.js';
import { LawOn } from './law-on.js';
import { lawQuery } from './law.query.js';

/** The law on record as it was on a day; today's when no day is given. */
export async function askLaw(context: RequestContext, day: string | undefined): Promise<LawOn> {
  const { lawFacts } = await context.ask(lawQuery, { all: 1_000_000 });
  return new LawOn(lawFacts.nodes, day ?? context.today);
}
