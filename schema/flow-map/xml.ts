/** A piece of XML whose texts are escaped already. */
export class Xml {
  constructor(readonly markup: string) {}
}

type Piece = Xml | string | number | readonly Piece[] | null;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes XML; whatever is put in is text, unless it was written by this function itself. */
export function xml(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Xml {
  return new Xml(texts.map((text, at) => text + markupOf(pieces[at] ?? null)).join(''));
}

function markupOf(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Xml) return piece.markup;
  if (typeof piece === 'number') return numberText(piece);
  if (typeof piece === 'object') return piece.map(markupOf).join('');
  return plainText(piece).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Numbers to a tenth: more is not seen, and would make a file of digits. */
export const numberText = (value: number): string => String(Math.round(value * 10) / 10 + 0);

/** A text without what XML cannot hold, which no reader would see anyway. */
export const plainText = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
