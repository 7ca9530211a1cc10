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
