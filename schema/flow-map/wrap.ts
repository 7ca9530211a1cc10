/** How wide characters are, in parts of the size of the type: wider than in any common face without serifs. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^[ .,:;'’|!iIjl]$/u, 0.37],
  [/^[-()[\]/frt"”·]$/u, 0.46],
  [/^[mwMW@%–—→]$/u, 1.04],
  [/^[\p{Lu}&]$/u, 0.78],
  [/^[\p{Script=Latin}\p{Nd}\p{Script=Cyrillic}\p{Script=Greek}$+<=>_#*?]$/u, 0.645],
];

const widest = 1.3;

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

const charactersOf = (text: string): string[] => Array.from(segments.segment(text), ({ segment }) => segment);

const known = new Map<string, number>();

function characterWidth(character: string): number {
  const measured = known.get(character) ?? widths.find(([of]) => of.test(character.normalize('NFC')))?.[1] ?? widest;
  if (known.size < 5000) known.set(character, measured);
  return measured;
}

/** The room a line of text needs, estimated from above: nothing here knows the face it will be read in. */
export const textWidth = (text: string, size: number): number =>
  charactersOf(text).reduce((width, character) => width + characterWidth(character) * size, 0);

export interface Room {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

const ellipsis = '…';

/** A text in as many lines as there is room for; what does not fit is left out, and a sign says so. */
export function wrap(text: string, room: Room): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, room.size) <= room.width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...piecesOf(word, fits));
    if (lines.length > room.lines) break;
  }
  return lines.length <= room.lines ? lines : shortened(lines.slice(0, room.lines), fits);
}

/** A word as it is, or cut where it would not fit on a line. */
function piecesOf(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [''];
  for (const character of charactersOf(word)) {
    const last = pieces.at(-1) ?? '';
    if (last === '' || fits(`${last}${character}-`)) pieces[pieces.length - 1] = last + character;
    else pieces.splice(-1, 1, `${last}-`, character);
    if (pieces.length > 20) break;
  }
  return pieces;
}

function shortened(lines: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const last = charactersOf(lines.at(-1) ?? '');
  while (last.length > 0 && !fits(last.join('').trimEnd() + ellipsis)) last.pop();
  return [...lines.slice(0, -1), last.join('').trimEnd() + ellipsis];
}
