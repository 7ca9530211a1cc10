import type { SubProcessorChainQuery } from '../gql/graphql.js';
import { StoredReference } from '../model/stored-reference.js';
import {
  lastAcceptanceOf,
  objectionTo,
  reasonsAgainst,
  type AuthorisationReason,
  type Objection,
} from './authorisation.rules.js';
import { CategoryTree } from './category-tree.js';
import { byCode } from '../language/compare-text.js';
import { chainOf, pathOf, type ChainLink } from './chain.js';
import { isInForce } from '../processing-agreement/in-force.rules.js';

/** The sub-processors without authorisation on record, free of layout. */
export interface UnauthorisedSubProcessors {
  readonly on: string;
  readonly agreementCount: number;
  readonly examined: number;
  readonly subProcessors: readonly UnauthorisedSubProcessor[];
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly unreached: number;
}

interface UnauthorisedSubProcessor extends Objection {
  readonly subProcessing: StoredReference;
  readonly agreement: StoredReference;
  readonly processor: StoredReference;
  readonly depth: number;
  readonly path: readonly string[];
  readonly reasons: readonly AuthorisationReason[];
  readonly specialCategories: readonly StoredReference[];
  readonly areCategoriesKnown: boolean;
}

export interface UnauthorisedAsked {
  readonly day: string;
  readonly minimumDepth: number;
  readonly first: number;
}

/** Looks at every sub-processor at the depth or deeper, also below organisations that stand above themselves. */
export function unauthorisedSubProcessors(
  facts: SubProcessorChainQuery,
  { day, minimumDepth, first }: UnauthorisedAsked,
): UnauthorisedSubProcessors {
  const tree = new CategoryTree(facts.personalDataCategories.nodes);
  const agreements = facts.processingAgreements.nodes.filter((each) => isInForce(each, day)).sort(byCode);
  const chains = agreements.map((each) => chainOf(each, { day, tree, goesOnAfterCycle: true }));
  const examined = chains.map(({ links }) => links.filter(({ depth }) => depth >= minimumDepth));
  const found = agreements.flatMap(({ subProcessing }, at) => {
    const judged = { day, tree, lastAcceptance: lastAcceptanceOf(subProcessing.nodes, day) };
    return (examined[at] ?? [])
      .map((link) => ({ link, reasons: reasonsAgainst(link, judged) }))
      .filter(({ reasons }) => reasons.length > 0);
  });
  return {
    on: day,
    agreementCount: agreements.length,
    examined: examined.flat().length,
    subProcessors: found
      .slice(0, first)
      .map(({ link, reasons }) => ({ ...placeOf(link, tree), reasons, ...objectionTo(link, day) })),
    totalCount: found.length,
    truncated: found.length > first,
    unreached: chains.reduce((sum, { unreached }) => sum + unreached, 0),
  };
}

function placeOf(link: ChainLink, tree: CategoryTree) {
  const { agreement, row, depth, carried } = link;
  return {
    subProcessing: StoredReference.of(row.id),
    agreement: StoredReference.of(agreement.id),
    processor: StoredReference.of(row.processor.id),
    depth,
    path: pathOf(link),
    specialCategories: carried ? tree.references(tree.specialIn(carried)) : [],
    areCategoriesKnown: carried !== undefined,
  };
}
