/** The Finnish and Swedish letters after z, as the three ASCII characters after z, so that bytes sort as the alphabet does. */
const lettersAfterZ: Readonly<Record<string, string>> = { 'a\u030a': '{', 'a\u0308': '|', 'o\u0308': '}' };

/** Letters without a decomposition: æ and ø sort as ä and ö do, as both countries have it; the others as their base letters. */
const foldedLetters: Readonly<Record<string, string>> = {
  æ: '|',
  ø: '}',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
};

const accents = /(.)([\u0300-\u036f]+)/gsu;

function foldAccents(decomposed: string): string {
  return decomposed.replace(accents, (_, letter: string, marks: string) => {
    const own = [...marks].map((mark) => lettersAfterZ[letter + mark]).find((found) => found !== undefined);
    return own ?? letter;
  });
}

function padNumber(digits: string): string {
  return digits.replace(/^0+/, '').padStart(10, '0');
}

/**
 * The stored key by which names are sorted, the same on both databases (`collate "C"`): lower case, å ä ö after z in
 * that order, other accents folded, w a letter of its own, numbers by their size up to ten digits.
 */
export function sortKey(text: string): string {
  const letters = foldAccents(
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .normalize('NFC')
      .toLowerCase()
      .normalize('NFD'),
  );
  return letters
    .replace(/[æøœßþðđłħŧŋı]/g, (letter) => foldedLetters[letter] ?? letter)
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/\d+/g, padNumber);
}
