import { givenConcepts, shapeOf } from '../given/given-shape.js';
import { conceptOf, type Concept } from '../model/declarations.js';
import { compareText } from '../language/compare-text.js';
import { familyOf, relationsOf } from './graph-node.js';

/** Kinds of nodes in the order in which a file is best read: each after those that its nodes, with their parts, name. */
export function inReadingOrder(concepts: readonly Concept[]): readonly Concept[] {
  const sorted = [...concepts].sort((a, b) => compareText(a.name, b.name));
  const families = new Map(sorted.map((concept) => [concept, familyOf(concept)]));
  const entered = new Set<Concept>();
  const order: Concept[] = [];
  const enter = (concept: Concept): void => {
    if (entered.has(concept)) return;
    entered.add(concept);
    for (const named of namedBy(families.get(concept) ?? [])) {
      if (families.has(named)) enter(named);
      else sorted.filter((each) => families.get(each)?.has(named)).forEach(enter);
    }
    order.push(concept);
  };
  sorted.forEach(enter);
  return order;
}

// What can be said of any node names what it rests on, whichever node it is said of.
function namedBy(family: Iterable<Concept>): readonly Concept[] {
  const said = givenConcepts().filter((concept) => shapeOf(concept).owner?.kind === 'anyNode');
  const links = [...family].flatMap((concept) => shapeOf(concept).links.map(({ to }) => conceptOf(to.target())));
  const named = [...said, ...family].flatMap((concept) =>
    relationsOf(concept)
      .filter(({ name }) => name !== 'custodian')
      .map((field) => conceptOf(field.target())),
  );
  return [...new Set([...named, ...links])].sort((a, b) => compareText(a.name, b.name));
}
