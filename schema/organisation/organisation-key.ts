import { Refusal, RefusalCode } from '../errors.js';
import type { OrganisationFilter } from '../gql/graphql.js';
import { businessIdProblem, normaliseBusinessId } from '../language/business-id.js';

/** A business ID, or what was meant as one. */
const looksLikeBusinessId = /^\d+-?\d*$/;

/** The filter that finds an organisation by its business ID, its global id or its code. */
export function organisationBy(key: string): OrganisationFilter {
  const text = key.trim();
  if (looksLikeBusinessId.test(text)) return { businessId: { eq: checkedBusinessId(text) } };
  return text.startsWith('Organisation:') ? { id: { eq: text } } : { code: { eq: text } };
}

/** A business ID in its one spelling; refused when its check digit is wrong. */
export function checkedBusinessId(text: string): string {
  const problem = businessIdProblem(text);
  if (problem) throw new Refusal(RefusalCode.MALFORMED_BUSINESS_ID, problem);
  return normaliseBusinessId(text);
}

/** The one organisation found, or a refusal that names the argument and what was looked for. */
export function onlyOrganisation<Found>(argument: string, key: string, found: readonly Found[]): Found {
  const [only] = found;
  if (only !== undefined) return only;
  const kind = looksLikeBusinessId.test(key.trim()) ? 'business ID' : key.startsWith('Organisation:') ? 'id' : 'code';
  throw new Refusal(
    RefusalCode.NOT_FOUND,
    `${argument}: no organisation has the ${kind} "${key}"; find it with organisations(filter: { name: { contains: "..." } }).`,
  );
}
