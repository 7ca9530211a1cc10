import { fieldsOf, allConcepts, conceptOf, type Concept } from '../model/declarations.js';

/** All concepts, each after those whose rows its own rows point at. */
export function conceptsInWriteOrder(): readonly Concept[] {
  const entered = new Set<Concept>();
  const order: Concept[] = [];
  const enter = (concept: Concept): void => {
    if (entered.has(concept)) return;
    entered.add(concept);
    for (const field of fieldsOf(concept.type)) if (field.kind === 'toOne') enter(conceptOf(field.target()));
    order.push(concept);
  };
  allConcepts().forEach(enter);
  return order;
}
