import { Choice, Text, ValueObject } from '../model/columns.js';
import { describeChoices } from '../model/declarations.js';
import { Language } from './language.js';

describeChoices('Language', Language, {
  description: 'A language of the hub.',
  values: { FI: 'Finnish.', SV: 'Swedish, as written in Finland.', EN: 'English.' },
});

/** A text in up to three languages, one of which is the original. */
@ValueObject(
  'A text in up to three languages; asked for in a language it does not have, it answers with the original and says so.',
)
export class LocalisedText {
  @Text('The text in Finnish, when there is one.', { nullable: true })
  fi?: string;

  @Text('The text in Swedish, when there is one.', { nullable: true })
  sv?: string;

  @Text('The text in English, when there is one.', { nullable: true })
  en?: string;

  @Choice(Language, 'The language of the original; the other languages are translations of it.')
  original!: Language;
}
