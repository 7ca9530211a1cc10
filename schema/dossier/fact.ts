/** A text in Finnish, Swedish and English, as far as there is one, and the language of the original. */
export type Words = readonly [fi: string | null, sv: string | null, en: string | null, original: 'FI' | 'SV' | 'EN'];

/** A node as rules look at it: what it is, its id, and the code that stays the same over imports. */
export interface Fact {
  readonly concept: string;
  readonly id: string;
  readonly code: string;
}

export interface NamedFact extends Fact {
  readonly name: Words;
}

export const globalIdOf = ({ concept, id }: Pick<Fact, 'concept' | 'id'>): string => `${concept}:${id}`;
