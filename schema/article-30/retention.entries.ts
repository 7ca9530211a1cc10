import type { RetentionFactsFragment } from '../gql/graphql.js';
import { formatDuration } from '../language/format.js';
import { Aspect } from '../statement/aspect.js';
import { entryOf, type Entry, type HeldAt } from './entry.js';
import { statuteParts } from './purposes.entries.js';
import { inBrackets, listed, phrase, type Part, type Words } from './words.js';

/** Letter (f): how long which data are kept, from which event, on what ground. */
export function retentionEntry(words: Words, period: RetentionFactsFragment, from: HeldAt): Entry {
  const about = [...period.dataCategories.map(({ name }) => words.of(name)), ...words.ofAny(period.condition)];
  const subject = period.dataSubjectCategory ? inBrackets(words, [words.of(period.dataSubjectCategory.name)]) : [];
  return entryOf(period, {
    aspect: Aspect.RETENTION,
    from,
    duration: period.duration,
    parts: phrase(
      words,
      [...listed(words, about), ...subject],
      [
        durationParts(words, period),
        words.ofAny(period.criterion),
        eventParts(words, 'retention_start', period.startEvent),
        eventParts(words, 'retention_end', period.endEvent),
        statuteParts(words, period),
        words.ofAny(period.otherGround),
      ],
    ),
  });
}

const boundWords = { EXACT: null, AT_MOST: 'at_most', AT_LEAST: 'at_least' } as const;

function durationParts(words: Words, { duration, bound }: RetentionFactsFragment): Part[] {
  if (duration === null) return [];
  const limit = bound === null ? null : boundWords[bound];
  return [
    ...(limit === null ? [] : [words.legal(limit), ...words.plain(' ')]),
    ...words.plain(formatDuration(duration, words.language)),
  ];
}

function eventParts(
  words: Words,
  label: 'retention_start' | 'retention_end',
  event: RetentionFactsFragment['startEvent'],
): Part[] {
  if (event === null) return [];
  return [words.legal(label), ...inBrackets(words, [words.legal(`start_${event.toLowerCase()}`)])];
}
