import { Language } from '../../../schema/language/language.js';
import type { LocalisedText } from '../../../schema/language/localised-text.js';
import type { Parts } from '../made-node.js';

export type Words = Parts<LocalisedText>;

/** A text in Finnish, the language that the group writes in, with the translations there are. */
export function words(fi: string, sv?: string, en?: string): Words {
  return { fi, ...(sv === undefined ? {} : { sv }), ...(en === undefined ? {} : { en }), original: Language.FI };
}
