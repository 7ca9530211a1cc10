import type { RequestContext } from '../access/request-context.js';
import { Refusal, RefusalCode } from '../errors.js';
import type { ProcessingAgreementFilter, SubProcessorChainQuery } from '../gql/graphql.js';
import { onlyOrganisation, organisationBy } from '../organisation/organisation-key.js';
import { chainQuery } from './chain.query.js';

export interface ChainKeys {
  readonly agreement?: string | null | undefined;
  readonly controller?: string | null | undefined;
}

/** The facts of one agreement, or of all agreements of a controller; refused when neither, or both, are given, or none is found. */
export async function askChains(
  context: RequestContext,
  { agreement, controller }: ChainKeys,
): Promise<SubProcessorChainQuery> {
  if (typeof agreement === 'string' && typeof controller !== 'string') return askByAgreement(context, agreement);
  if (typeof controller === 'string' && typeof agreement !== 'string') return askByController(context, controller);
  const given = typeof agreement === 'string' ? 'both are' : 'neither is';
  const message = `subProcessorChains takes either an agreement or a controller, and ${given} given: give exactly one.`;
  throw new Refusal(RefusalCode.BAD_USER_INPUT, message);
}

const all = 1_000_000;

async function askByAgreement(context: RequestContext, key: string): Promise<SubProcessorChainQuery> {
  const agreements = agreementBy(key);
  const controllers = { agreementsAsController: { some: agreements } };
  const facts = await context.ask(chainQuery, { controllers, agreements, all });
  if (facts.processingAgreements.nodes.length > 0) return facts;
  const message = `agreement: no processing agreement has the code or id "${key}"; find it with processingAgreements.`;
  throw new Refusal(RefusalCode.NOT_FOUND, message);
}

function agreementBy(key: string): ProcessingAgreementFilter {
  const text = key.trim();
  return text.startsWith('ProcessingAgreement:') ? { id: { eq: text } } : { code: { eq: text } };
}

async function askByController(context: RequestContext, key: string): Promise<SubProcessorChainQuery> {
  const controllers = organisationBy(key);
  const facts = await context.ask(chainQuery, { controllers, agreements: { controller: controllers }, all });
  onlyOrganisation('controller', key, facts.organisations.nodes);
  return facts;
}
