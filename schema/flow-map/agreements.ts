import type { MapAgreementFragment } from '../gql/graphql.js';
import { holdsOn } from '../law-fact/law-on.js';
import { isInForce } from '../processing-agreement/in-force.rules.js';
import { MapEdgeKind } from './flow-map.js';
import type { Around } from './around.js';

/** The agreements that cover the register and are in force on the day, each once. */
export function agreementsOf({ facts, on }: Pick<Around, 'facts' | 'on'>): readonly MapAgreementFragment[] {
  const all = new Map(facts.agreementCoverage.nodes.map(({ agreement }) => [agreement.code, agreement]));
  return [...all.values()].filter((each) => isInForce(each, on));
}

/** Processors, and whom each of them engages (Art. 28). */
export function addAgreements(around: Around): void {
  const { builder, register } = around;
  for (const agreement of agreementsOf(around)) {
    const { code, subjectMatter: description, dataCategories } = agreement;
    const to = builder.organisation(agreement.processor);
    const phrase = builder.phrase({ dataCategories, description });
    builder.add({ code, from: register, to, kind: MapEdgeKind.AGREEMENT, phrase });
    addSubProcessing(agreement, around);
  }
}

/** A sub-processor hangs on the one that engages it, even where that engagement has ended: nobody else is on record. */
function addSubProcessing({ processor, subProcessing }: MapAgreementFragment, { builder, on }: Around): void {
  const engaged = new Map(subProcessing.nodes.map((each) => [each.code, each.processor]));
  for (const { code, parent, task: description, dataCategories, country, ...one } of subProcessing.nodes) {
    if (!holdsOn(one, on)) continue;
    const from = builder.organisation((parent && engaged.get(parent.code)) ?? processor);
    const to = builder.organisation(one.processor);
    const place = country === null || country === one.processor.country ? '' : builder.mapWords.country(country);
    const phrase = builder.join(builder.phrase({ dataCategories, description }), place);
    builder.add({ code, from, to, kind: MapEdgeKind.SUB_PROCESSING, phrase, country });
  }
}
