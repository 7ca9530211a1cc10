import type { AgreementFacts, SubProcessingFact } from '../dossier/agreement-facts.js';
import { holdsOn } from '../law-fact/law-on.js';
import { isInForce } from '../processing-agreement/in-force.rules.js';
import { chainOf, type ChainLink } from '../sub-processing/chain.js';
import type { NamedIn } from './message.js';

/** The sub-processors on a day under an agreement that is in force then, by code. */
export const subProcessorsOn = (agreement: AgreementFacts, day: string): readonly SubProcessingFact[] =>
  isInForce(agreement, day) ? agreement.subProcessing.filter((row) => holdsOn(row, day)) : [];

/** A sub-processor in its place in the chain. */
interface PlacedSubProcessor {
  readonly row: SubProcessingFact;
  readonly link: ChainLink;
}

/** The chain of sub-processors on a day under an agreement that is in force then. */
export function chainOn(agreement: AgreementFacts, day: string): readonly PlacedSubProcessor[] {
  const rows = subProcessorsOn(agreement, day);
  if (rows.length === 0) return [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const chained = {
    ...agreement,
    dataCategories: [...agreement.dataCategories],
    subProcessing: { nodes: [...rows] },
  };
  const { links } = chainOf(chained, { day, tree: agreement.tree, goesOnAfterCycle: true });
  return links.flatMap((link) => {
    const row = byId.get(link.row.id);
    return row ? [{ row, link }] : [];
  });
}

/** The parties to an agreement and a sub-processor, or several, as sentences name them. */
export const namedUnder = ({ controller, processor }: AgreementFacts, rows: readonly SubProcessingFact[]): NamedIn => ({
  controller,
  processor,
  subProcessors: rows.map(({ organisation }) => organisation),
});
