import { compareText } from '../language/compare-text.js';

/** A text in its languages. */
export interface Wording {
  readonly fi: string | null;
  readonly sv: string | null;
  readonly en: string | null;
}

const plain = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();

/** Two texts are the same where they are in any one language, whatever their capitals and spaces: they share a key. */
export const wordKeys = ({ fi, sv, en }: Wording): string[] =>
  Object.entries({ fi, sv, en }).flatMap(([language, text]) => (text ? [`${language}: ${plain(text)}`] : []));

/** Puts together what shares a key with one another, directly or through others; each in the order given. */
export function sameOf<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Item[][] {
  const leaders = new Map<string, string>();
  const leaderOf = (key: string): string => {
    let leader = key;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
    if (leader !== key) leaders.set(key, leader);
    return leader;
  };
  const keyed = items.map((item) => ({ item, keys: keysOf(item) }));
  const join = (one: string, other: string): void => {
    const [from, to] = [leaderOf(one), leaderOf(other)];
    if (from !== to) leaders.set(from, to);
  };
  for (const { keys } of keyed) for (const key of keys) join(key, keys[0] ?? key);
  const groups = Map.groupBy(keyed, ({ keys: [key = ''] }) => leaderOf(key));
  return [...groups.values()].map((group) => group.map(({ item }) => item));
}

/** What stands between words as \s has it, and the characters that plain words have as another one of ASCII. */
const spaces =
  '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
export const foldedFrom = `${spaces}\u212a\u037e\u1fef`;
export const foldedTo = `${' '.repeat(spaces.length)}k;\``;

/**
 * What texts that are the same have in common, as SQL: their words of ASCII, in small letters, without what is between
 * them. How capitals and accents of other letters are written differs; so words with them are left out. The statement's
 * first two parameters are `foldedFrom` and `foldedTo`.
 */
export const foldedText = (text: string): string =>
  `replace(regexp_replace(lower(translate(${text}, $1, $2)), '[^ ]*[^ -~][^ ]*', '', 'g'), ' ', '')`;

/** Of sets of different texts, those that are the same as another one of their set, each with the one that stands for both. */
export function alikeTexts(sets: readonly (readonly string[])[]): [text: string, same: string][] {
  return sets.flatMap((texts) =>
    [...Map.groupBy([...texts].sort(compareText), plain).values()].flatMap((same) =>
      same.length > 1 ? same.map((text): [string, string] => [text, same[0] ?? text]) : [],
    ),
  );
}
