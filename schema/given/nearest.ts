/** The known words most like a mistyped one, most alike first; none when nothing is alike. */
export function nearest(text: string, known: Iterable<string>, atMost = 3): readonly string[] {
  const limit = text.length < 5 ? 1 : Math.min(5, Math.max(2, Math.floor(text.length / 3)));
  const scored: { word: string; distance: number }[] = [];
  for (const word of known) {
    const distance = distanceBetween(text.toLowerCase(), word.toLowerCase(), limit);
    if (distance <= limit) scored.push({ word, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  return scored.slice(0, atMost).map(({ word }) => word);
}

/** "; did you mean x or y?", or nothing. */
export function suggestion(text: string, known: Iterable<string>): string {
  const words = nearest(text, known);
  return words.length === 0 ? '' : ` Did you mean ${words.map((word) => `"${word}"`).join(' or ')}?`;
}

// Levenshtein, row by row; gives up as soon as every way is longer than the limit.
function distanceBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
