import type { SubProcessorChainQuery } from '../gql/graphql.js';
import type { LawOn } from '../law-fact/law-on.js';
import type { CountryStanding } from '../law-fact/country-standing.js';
import { StoredReference } from '../model/stored-reference.js';
import { CategoryTree } from './category-tree.js';
import { byCode } from '../language/compare-text.js';
import { chainOf, pathOf, type ChainLink } from './chain.js';
import { isInForce } from '../processing-agreement/in-force.rules.js';

/** The chains of sub-processors under the agreements asked for, free of layout. */
export interface SubProcessorChains {
  readonly on: string;
  readonly agreementCount: number;
  readonly withoutSubProcessors: number;
  readonly links: readonly SubProcessorLink[];
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly deepest: number;
  readonly unreached: number;
}

interface SubProcessorLink {
  readonly subProcessing: StoredReference;
  readonly agreement: StoredReference;
  readonly processor: StoredReference;
  readonly depth: number;
  readonly path: readonly string[];
  readonly country: string | null;
  readonly standing: CountryStanding;
  readonly categories: readonly StoredReference[];
  readonly areCategoriesKnown: boolean;
  readonly isCycle: boolean;
}

export interface ChainsAsked {
  readonly law: LawOn;
  readonly first: number;
  /** Whether only agreements that hold on the day count; one that is asked for by name counts on any day. */
  readonly onlyInForce: boolean;
}

/** Tells the chains on the day of the law, agreement by agreement in the order of their codes. */
export function subProcessorChains(facts: SubProcessorChainQuery, asked: ChainsAsked): SubProcessorChains {
  const { law, first, onlyInForce } = asked;
  const tree = new CategoryTree(facts.personalDataCategories.nodes);
  const agreements = facts.processingAgreements.nodes
    .filter((agreement) => !onlyInForce || isInForce(agreement, law.day))
    .sort(byCode);
  const chains = agreements.map((each) => chainOf(each, { day: law.day, tree, goesOnAfterCycle: false }));
  const links = chains.flatMap((chain) => chain.links);
  return {
    on: law.day,
    agreementCount: agreements.length,
    withoutSubProcessors: agreements.filter(({ subProcessing }) => subProcessing.nodes.length === 0).length,
    links: links.slice(0, first).map((link) => ({ ...placeOf(link, tree), ...countryOf(link, law) })),
    totalCount: links.length,
    truncated: links.length > first,
    deepest: links.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
    unreached: chains.reduce((sum, { unreached }) => sum + unreached, 0),
  };
}

function placeOf(link: ChainLink, tree: CategoryTree) {
  const { agreement, row, depth, carried, isCycle } = link;
  return {
    subProcessing: StoredReference.of(row.id),
    agreement: StoredReference.of(agreement.id),
    processor: StoredReference.of(row.processor.id),
    depth,
    path: pathOf(link),
    categories: carried ? tree.references(carried) : [],
    areCategoriesKnown: carried !== undefined,
    isCycle,
  };
}

const countryOf = ({ row: { country } }: ChainLink, law: LawOn) => ({
  country,
  standing: law.standingOf(country).standing,
});
