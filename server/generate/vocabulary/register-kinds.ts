import { Article6 } from '../../../schema/purpose/legal-basis.js';
import { words, type Words } from './words.js';

/** A purpose as a kind of register has it, with the ground it usually rests on. */
export interface PurposeKind {
  readonly key: string;
  readonly name: Words;
  readonly article: Article6;
}

export interface ActivityKind {
  readonly key: string;
  readonly name: Words;
  readonly purposes: readonly PurposeKind[];
}

/** What registers of a kind hold: about whom, which data, what for. Terms stand by their keys. */
export interface RegisterKind {
  readonly name: Words;
  readonly system: Words;
  readonly subjects: readonly string[];
  readonly categories: readonly string[];
  readonly activities: readonly ActivityKind[];
}

const grounds = {
  consent: Article6.ART_6_1_A,
  contract: Article6.ART_6_1_B,
  law: Article6.ART_6_1_C,
  interest: Article6.ART_6_1_F,
};

type Ground = keyof typeof grounds;
type Line = readonly [key: string, fi: string, sv: string, en?: string];

/** An activity and its purposes: each line of a purpose begins with its ground. */
export function activity([key, fi, sv, en]: Line, ...purposes: readonly (readonly [Ground, ...Line])[]): ActivityKind {
  return {
    key,
    name: words(fi, sv, en),
    purposes: purposes.map(([ground, own, ...texts]) => ({
      key: own,
      name: words(...texts),
      article: grounds[ground],
    })),
  };
}
