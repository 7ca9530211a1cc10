/** A map or a list of a text that is sound JSON and has no key twice in one map; nothing for any other text. */
export function parseJson(text: string): object | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    // Of a key that is repeated, parsing keeps the last and says nothing; then there are fewer keys than were written.
    return isObject(value) && countKeys(value) === countWrittenKeys(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function countKeys(value: object): number {
  const inside = Object.values(value) as unknown[];
  const own = Array.isArray(value) ? 0 : inside.length;
  return inside.reduce<number>((sum, each) => (isObject(each) ? sum + countKeys(each) : sum), own);
}

/** Every string of the text, and whether a colon follows it. Outside of strings, JSON has colons nowhere else. */
const written = /"(?:[^"\\]|\\.)*"\s*(:?)/gs;

function countWrittenKeys(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(written)) if (colon === ':') count += 1;
  return count;
}
