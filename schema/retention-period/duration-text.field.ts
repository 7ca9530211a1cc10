import { GraphQLString } from 'graphql';
import { formatDuration } from '../language/format.js';
import { Language, languageOf } from '../language/language.js';
import { declareComputed } from '../model/computed-field.js';
import { RetentionPeriod } from './retention-period.entity.js';

declareComputed({
  on: RetentionPeriod,
  name: 'durationText',
  description: 'The duration in words, as in "25 months"; empty when there is no duration (Art. 30(1)(f)).',
  type: () => GraphQLString,
  isNullable: true,
  args: [
    { name: 'language', type: () => Language, description: 'The language of the words.', defaultValue: Language.EN },
  ],
  needs: ['duration'],
  answer: ({ duration }, { language }) =>
    typeof duration === 'string' ? formatDuration(duration, languageOf(language)) : null,
});
