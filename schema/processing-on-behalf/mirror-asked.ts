import type { RequestContext } from '../access/request-context.js';
import type { MirrorQuery, OrganisationFilter, RecipientFilter } from '../gql/graphql.js';
import { organisationBy } from '../organisation/organisation-key.js';
import { mirrorQuery } from './mirror.query.js';

const namedProcessor: RecipientFilter = { role: { eq: 'PROCESSOR' }, organisation: {} };

/** All that both sides say of the pairs in which an organisation takes part. */
export function askMirror(context: RequestContext, key: string): Promise<MirrorQuery> {
  const organisation = organisationBy(key);
  const eitherRole = { or: [{ controller: organisation }, { processor: organisation }] };
  return context.ask(mirrorQuery, {
    organisation,
    agreements: eitherRole,
    entries: eitherRole,
    named: namedProcessor,
    naming: {
      or: [
        { controllerships: { some: { organisation } } },
        { recipients: { some: { role: { eq: 'PROCESSOR' }, organisation } } },
        { transfers: { some: { importer: organisation } } },
      ],
    },
    controllers: controllersAround(organisation),
    processors: processorsAround(organisation),
    namesProcessors: { register: { recipients: { some: namedProcessor } } },
    all: 1_000_000,
  });
}

/** The organisation itself, and every controller that it is on record as a processor of. */
const controllersAround = (processor: OrganisationFilter): OrganisationFilter => ({
  or: [
    processor,
    { processedOnItsBehalf: { some: { processor } } },
    { agreementsAsController: { some: { processor } } },
  ],
});

/** The organisation itself, and every processor that is on record as one of it. */
const processorsAround = (controller: OrganisationFilter): OrganisationFilter => ({
  or: [
    controller,
    { processingOnBehalf: { some: { controller } } },
    { agreementsAsProcessor: { some: { controller } } },
    {
      recipientOf: {
        some: { role: { eq: 'PROCESSOR' }, register: { controllerships: { some: { organisation: controller } } } },
      },
    },
  ],
});
