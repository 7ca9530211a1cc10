import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from '../../schema/document-form/plain-lines.js';
import { sectionsOf } from '../../schema/document-form/sections.js';
import { propertyRuns } from '../support/settings.js';
import { drawnText } from './drawn-text.js';

const headingsIn = (text: string): readonly (readonly [string | null, string | null])[] =>
  sectionsOf(text)
    .slice(1)
    .map(({ printed, heading }) => [printed, heading]);

const filled = (text: string): readonly string[] => linesOf(text).filter((line) => line.trim() !== '');

describe('The sections of a text', () => {
  it('begin with what stands before the first heading, empty or not', () => {
    expect(sectionsOf('1. Oars\nFour.\r\n\r\n2. Boats\r\nTwo.')).toEqual([
      { position: 0, printed: null, heading: null, text: '' },
      { position: 1, printed: '1.', heading: 'Oars', text: '1. Oars\nFour.\n' },
      { position: 2, printed: '2.', heading: 'Boats', text: '2. Boats\nTwo.' },
    ]);
    expect(sectionsOf('')).toEqual([{ position: 0, printed: null, heading: null, text: '' }]);
  });

  it.each([
    [
      'a dot',
      '1. Oars\nx\n2.Boats\ny',
      [
        ['1.', 'Oars'],
        ['2.', 'Boats'],
      ],
    ],
    [
      'a bracket',
      '1) Oars\nx\n2) Boats\ny',
      [
        ['1)', 'Oars'],
        ['2)', 'Boats'],
      ],
    ],
    [
      'nothing',
      'Club\n\n1 Oars\n\nx\n\n2 Boats\n\ny',
      [
        ['1', 'Oars'],
        ['2', 'Boats'],
      ],
    ],
    ['a word', 'Section 1\nthe oars\n\nSection 2: Boats\ny', [['Section 2:', 'Boats']].slice(1)],
    [
      'a section sign',
      '§ 1 Oars\nx\n2 § Boats\ny',
      [
        ['§ 1', 'Oars'],
        ['2 §', 'Boats'],
      ],
    ],
    [
      'levels',
      '1. Oars\n1.1 Long\n\nx\n\n1.2 Short\n\ny',
      [
        ['1.', 'Oars'],
        ['1.2', 'Short'],
      ],
    ],
    [
      'odd spaces',
      '\u00a01.\u00a0Oars\u202f\nx\n\u00a02.\u00a0 Boats \u00a0and pier\ny',
      [
        ['1.', 'Oars'],
        ['2.', 'Boats and pier'],
      ],
    ],
    [
      'a line of its own',
      '1.\n\nOars\n\nx\n\n2.\n\nBoats\n\ny',
      [
        ['1.', 'Oars'],
        ['2.', 'Boats'],
      ],
    ],
  ])('have headings with numbers that are marked by %s', (_how, text, headings) => {
    expect(headingsIn(text)).toEqual(headings);
  });

  it.each([
    ['rows of a list', '1. Oars\nWe have:\n1. Long\n2. Short\n3. Broken\n\n2. Boats\ny'],
    ['rows of a list that have texts', '1. Oars\nx.\n1. Long\nfor two.\n2. Short\nfor one.\n2. Boats\ny'],
    ['small letters', '1. Oars\nx\n2. and more of them\n2. Boats\ny'],
    ['sentences', '1. Oars\nx\n5. We keep them all in the shed.\n2. Boats\ny'],
    ['a table of contents', '1. Oars\n2. Boats\n3. Pier\n\n1. Oars\nx\n\n2. Boats\ny\n\n3. Pier\nz'],
    ['days and addresses', '1. Oars\n12 Long Street\n\n3 November 2020\n\n2. Boats\n2. kesäkuuta 2020\ny'],
  ])('do not begin at %s', (_what, text) => {
    expect(headingsIn(text).slice(0, 2)).toEqual([
      ['1.', 'Oars'],
      ['2.', 'Boats'],
    ]);
  });

  it('begin at titles in capitals where no heading has a number', () => {
    expect(headingsIn('Club\n\nTHE OARS\nFour.\n\nTHE BOATS\nTwo.')).toEqual([
      [null, 'THE OARS'],
      [null, 'THE BOATS'],
    ]);
  });

  it('begin at titles that end in a colon, or that notices have, where there is nothing else', () => {
    const text = 'Klubi\n\nAirot:\n\nNeljä.\n\nKeräämme seuraavia:\n\nPuhelin:\n\nVeneiden luovutukset\nKaksi venettä.';
    expect(headingsIn(text)).toEqual([
      [null, 'Airot:'],
      [null, 'Veneiden luovutukset'],
    ]);
  });

  it('lose no line of any text, and stand at their positions', () => {
    fc.assert(
      fc.property(drawnText, (text) => {
        const sections = sectionsOf(text);
        expect(filled(sections.map((section) => section.text).join('\n'))).toEqual(filled(text));
        expect(sections.map(({ position }) => position)).toEqual([...sections.keys()]);
      }),
      { numRuns: propertyRuns() },
    );
  });
});
