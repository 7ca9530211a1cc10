import type { RequestContext } from '../access/request-context.js';
import { onlyOrganisation, organisationBy } from '../organisation/organisation-key.js';
import { groupOf, type GroupFacts } from './group.js';
import { ownershipsQuery } from './group.query.js';

/** Everything at once: a group has no end that a reader may choose. */
export const all = 1_000_000;

/** The group of a company on a day; today's when no day is given. */
export async function askGroup(context: RequestContext, key: string, on: string | undefined): Promise<GroupFacts> {
  const day = on ?? context.today;
  const facts = await context.ask(ownershipsQuery, { organisation: organisationBy(key), day, all });
  return groupOf(onlyOrganisation('organisation', key, facts.organisations.nodes), facts.ownerships.nodes);
}
