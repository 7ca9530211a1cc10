import type { Concept } from '../model/declarations.js';

/** What nodes of a kind are called: processing activities. */
export const kindWords = ({ name, plural }: Pick<Concept, 'name' | 'plural'>): string =>
  plural === undefined ? pluralOf(wordsOf(name)) : wordsOf(plural);

/** How many nodes of a kind, in words: 1 register cell, 3 processing activities. */
export const countedKind = (concept: Pick<Concept, 'name' | 'plural'>, count: number): string =>
  `${count} ${count === 1 ? wordsOf(concept.name) : kindWords(concept)}`;

const wordsOf = (name: string): string =>
  name
    .replace(/(?<!^)[A-Z]/g, ' $&')
    .toLowerCase()
    .replace(/^sub /, 'sub-');

// In this order: the first ending that fits decides.
const endings: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/\bdata$/, 'data'],
  [/sis$/, 'ses'],
  [/(?<=[^aeiou])y$/, 'ies'],
  [/(?<=s|x|z|ch|sh)$/, 'es'],
  [/$/, 's'],
];

/** The plural of English words whose last one is a noun. */
function pluralOf(words: string): string {
  const [ending, plural] = endings.find(([each]) => each.test(words)) ?? [/$/, ''];
  return words.replace(ending, plural);
}
