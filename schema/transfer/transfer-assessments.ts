import { Refusal, RefusalCode } from '../errors.js';
import type { RegisterFilter, TransferAssessmentsQuery, TransferFilter } from '../gql/graphql.js';
import { StoredReference } from '../model/stored-reference.js';
import { onlyOrganisation, organisationBy } from '../organisation/organisation-key.js';
import { TransferLaw } from './transfer-law.js';
import type { TransferAssessmentFilter } from './transfer-assessments.payload.js';
import { assessTransfer, type Assessed } from './transfer.rules.js';

type Edge = TransferAssessmentsQuery['transfers']['edges'][number];

/** What is asked: which transfers, from where on, and how many. */
export interface AskedAssessments {
  readonly filter: Readonly<Partial<TransferAssessmentFilter>>;
  readonly first: number;
  readonly after: string | null;
  readonly day: string;
}

interface Page {
  readonly edges: readonly (Edge & { readonly assessed: Assessed })[];
  readonly totalCount: number;
  readonly truncated: boolean;
}

/** The conditions that the database can see; a verdict is not one of them. */
export function transfersBy({ filter, day }: AskedAssessments): TransferFilter {
  const { organisation, register, country } = filter;
  const party = organisation ? organisationBy(organisation) : undefined;
  const and: TransferFilter[] = [
    { or: [{ validFrom: { isNull: true } }, { validFrom: { lte: day } }] },
    { or: [{ validTo: { isNull: true } }, { validTo: { gt: day } }] },
  ];
  if (party) and.push({ or: [{ exporter: party }, { importer: party }] });
  if (register) and.push({ register: registerBy(register) });
  if (country) {
    const importers: TransferFilter = { country: { isNull: true }, importer: { country: { eq: country } } };
    and.push({ or: [{ country: { eq: country } }, importers] });
  }
  return { and };
}

export const registerBy = (key: string): RegisterFilter =>
  key.startsWith('Register:') ? { id: { eq: key } } : { code: { eq: key } };

/** The page that is asked for, each of its transfers judged. */
export function transferAssessments(facts: TransferAssessmentsQuery, asked: AskedAssessments): unknown {
  refuseUnknown(facts, asked.filter);
  const law = new TransferLaw(facts.lawFacts.nodes, asked.day);
  const { edges, ...page } = pageOf(facts, law, asked);
  return {
    on: asked.day,
    ...page,
    endCursor: edges.at(-1)?.cursor ?? null,
    nodes: edges.map(({ node, assessed }) => assessmentOf(node, assessed)),
  };
}

function pageOf({ transfers }: TransferAssessmentsQuery, law: TransferLaw, asked: AskedAssessments): Page {
  const { filter, first, after } = asked;
  const judged = transfers.edges.map((edge) => ({ ...edge, assessed: assessTransfer(edge.node, law) }));
  const { totalCount, pageInfo } = transfers;
  if (!filter.verdict) return { edges: judged, totalCount, truncated: pageInfo.hasNextPage };
  const { verdict } = filter;
  const reached = judged.filter(({ assessed }) => assessed.verdicts.includes(verdict));
  const start = after === null ? 0 : placeAfter(reached, after);
  const edges = reached.slice(start, start + first);
  return { edges, totalCount: reached.length, truncated: start + first < reached.length };
}

function placeAfter(edges: readonly { readonly cursor: string }[], after: string): number {
  const at = edges.findIndex(({ cursor }) => cursor === after);
  if (at >= 0) return at + 1;
  const message = `after: "${after.slice(0, 60)}" is not a place in this list; give an \`endCursor\` of a page with the same filter and day.`;
  throw new Refusal(RefusalCode.MALFORMED_CURSOR, message);
}

function refuseUnknown(
  { organisations, registers }: TransferAssessmentsQuery,
  { organisation, register }: AskedAssessments['filter'],
): void {
  if (organisation) onlyOrganisation('filter.organisation', organisation, organisations.nodes);
  if (!register || registers.nodes.length > 0) return;
  const message = `filter.register: no register has the code or id "${register}"; find it with registers { nodes { code } }.`;
  throw new Refusal(RefusalCode.NOT_FOUND, message);
}

function assessmentOf({ id, claim, sccModule }: Edge['node'], { restsOn, ...assessed }: Assessed): object {
  const { derivedModule } = assessed;
  return {
    ...assessed,
    transfer: StoredReference.of(id),
    claim,
    declaredModule: sccModule,
    isModuleDifferent: sccModule === null || derivedModule === null ? null : derivedModule !== sccModule,
    restsOn: restsOn.map((fact) => StoredReference.of(fact.id)),
    isVerified: restsOn.every(({ isVerified }) => isVerified),
  };
}
