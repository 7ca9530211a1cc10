import fc from 'fast-check';

const headings = ['1. Väki', '2. Veneet', '2) Airot', '3 Laituri', 'Section 4', '§ 5 Vuorot', '4.1 Säät', 'VENEET:'];
const sentences = [
  'Katso kohdasta 7 (myös entinen.',
  'Läs mer här.',
  'Henkilötietolain 10 §, Väestörekisterikeskus ja rekisteriseloste.',
  'Varaa: Veneen lomake - Lautta',
  '• rad (a) b) :-)',
  'Päivitetty 2023',
];

/** Texts of lines that the checks look at, of any characters, and of blank lines, ended in any way. */
export const drawnText = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...headings, ...sentences, '', ' ', '\u00a0'),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('(', ')', '1', '.', ' ', 'A', 'a', ':', '-', '§', '\u202f') }),
      ),
      fc.constantFrom('\n', '\r\n', '\n\n', ' '),
    ),
  )
  .map((lines) => lines.flat().join(''));
