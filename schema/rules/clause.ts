import { Language } from '../language/language.js';
import { fillIn, type Named, type NamedIn, type Sentence } from './message.js';

/** A sentence that stands in the place of another one, where there is something to add; with a space before it. */
export const clause = (sentence: Sentence, named: NamedIn): Named => ({
  text: [
    ` ${fillIn(sentence, named, Language.FI)}`,
    ` ${fillIn(sentence, named, Language.SV)}`,
    ` ${fillIn(sentence, named, Language.EN)}`,
    'EN',
  ],
});
