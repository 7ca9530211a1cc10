import type { FormOf } from '../../schema/document-form/form-text.js';

/** A text in which a check finds something, and a twin that differs in one place and in which it does not. */
export interface FormCase {
  readonly check: string;
  readonly of: FormOf;
  readonly fires: string;
  readonly silent: string;
  /** The section and the quote of each remark. */
  readonly found: readonly (readonly [section: number, quote: string])[];
}

const fi: FormOf = { language: 'FI', publishedOn: '2024-05-01' };
const sv: FormOf = { language: 'SV', publishedOn: '2024-05-01' };
const en: FormOf = { language: 'EN', publishedOn: '2024-05-01' };

interface Twin {
  readonly text: string;
  /** What stands in the text instead, so that the check is silent. */
  readonly instead: readonly [written: string, rather: string];
  readonly found: FormCase['found'];
}

const caseOf = (check: string, of: FormOf, { text, instead, found }: Twin): FormCase => ({
  ...{ check, of, found },
  fires: text,
  silent: text.replace(...instead),
});

const headed = (third: string): string =>
  `Lauttaklubi\n\n1. Seura\nSoutajat.\n\n2. Veneet\nKaksi.\n\n${third}\nKoivikko.`;

export const formCases: readonly FormCase[] = [
  caseOf('heading-numbers-repeated', fi, {
    ...{ text: headed('2. Laituri'), instead: ['2. Laituri', '3. Laituri'] },
    found: [[3, '2. Laituri']],
  }),
  caseOf('heading-numbers-missing', fi, {
    ...{ text: headed('4. Laituri'), instead: ['4. Laituri', '3. Laituri'] },
    found: [[3, '4. Laituri']],
  }),
  caseOf('heading-numbers-missing', en, {
    text: '1) Rowers\nAll of us.\n\n4) Boats\nTwo.\n\n2) Pier\nBirch.\n\n3) Oars\nFour.',
    ...{ instead: ['4)', '2)'], found: [[3, '2) Pier']] },
  }),
  caseOf('heading-repeated', fi, {
    ...{ text: headed('3. Veneet'), instead: ['3. Veneet', '3. Laituri'] },
    found: [[3, '3. Veneet']],
  }),
  caseOf('heading-repeated', sv, {
    text: '1 Roddklubbens båtar\n\nTvå.\n\n2 Lånade åror och klubbens båtar\n\nI kön.',
    ...{ instead: ['och klubbens båtar', 'och flytvästar'], found: [[2, '2 Lånade åror och klubbens båtar']] },
  }),
  caseOf('cross-reference-broken', fi, {
    text: headed('3. Laituri').replace('Kaksi.', 'Ne soutaa kohdassa 7 kuvattu väki.'),
    ...{ instead: ['kohdassa 7', 'kohdassa 3'], found: [[2, 'Ne soutaa kohdassa 7 kuvattu väki.']] },
  }),
  caseOf('cross-reference-broken', sv, {
    text: '1. Båtar\nRos enligt punkt två nedan.\n\n3. Åror\nFyra.',
    ...{ instead: ['3. Åror', '2. Åror'], found: [[1, 'Ros enligt punkt två nedan.']] },
  }),
  caseOf('cross-reference-broken', en, {
    text: '1. Boats\nThe oars of section 2 fit.\n\n2. Oars\nFour.\n\n2. Pier\nBirch.',
    ...{ instead: ['2. Pier', '3. Pier'], found: [[1, 'The oars of section 2 fit.']] },
  }),
  caseOf('cross-reference-broken', en, {
    text: '1. Boats\nSee section 9 for the oars.\n\n2. Oars\nFour.',
    ...{ instead: ['section 9 for', 'section 9 of the Harbour Act for'], found: [[1, 'See section 9 for the oars.']] },
  }),
  caseOf('link-text-without-target', fi, {
    ...{ text: 'Soutuvuorot löytyvät täältä.', instead: ['täältä', 'täältä: soutu.example.fi'] },
    found: [[0, 'Soutuvuorot löytyvät täältä.']],
  }),
  caseOf('link-text-without-target', fi, {
    ...{ text: 'Katso vuorosi tästä.', instead: ['Katso vuorosi', 'Kerro siis meille'] },
    found: [[0, 'Katso vuorosi tästä.']],
  }),
  caseOf('link-text-without-target', sv, {
    ...{ text: 'Läs mer om åror här.\n', instead: ['\n', '\n\nwww.rodd.example\n'] },
    found: [[0, 'Läs mer om åror här.']],
  }),
  caseOf('link-text-without-target', en, {
    ...{ text: 'To borrow a boat, click here.', instead: ['click here', 'come here'] },
    found: [[0, 'To borrow a boat, click here.']],
  }),
  caseOf('link-text-without-target', fi, {
    text: 'Varaus tehdään osoitteessa Veneen varauslomake - Lautta\n\nPeruutus: Veneen varauslomake - Lautta',
    instead: ['Peruutus: Veneen varauslomake - Lautta', 'Peruutus puhelimitse.'],
    found: [[0, 'Varaus tehdään osoitteessa Veneen varauslomake - Lautta']],
  }),
  caseOf('link-text-without-target', en, {
    text: 'Book on the page "Boats and oars".\n\nCancel on the page "Boats and oars".',
    instead: ['Cancel', 'Cancel (pier@rowing.example)'],
    found: [[0, 'Book on the page "Boats and oars".']],
  }),
  caseOf('parenthesis-unclosed', fi, {
    text: 'Kysymme:\n• nimen (myös entisen\n• iän (vuosina) ja muun :)\n\na) veneen b) airot',
    ...{ instead: ['entisen', 'entisen)'], found: [[0, '• nimen (myös entisen']] },
  }),
  caseOf('parenthesis-unclosed', sv, {
    text: 'Vi frågar efter båten (färg och längd och\nåror.',
    instead: ['åror', 'åror)'],
    found: [[0, 'Vi frågar efter båten (färg och längd och']],
  }),
  caseOf('parenthesis-unclosed', en, {
    ...{ text: 'We ask for names), and boats.', instead: ['for names', '(for names'] },
    found: [[0, 'We ask for names), and boats.']],
  }),
  caseOf('repealed-act-named', fi, {
    ...{ text: 'Tarkastamme henkilötietolain mukaan.', instead: ['henkilötietolain', 'tietosuojalain'] },
    found: [[0, 'Tarkastamme henkilötietolain mukaan.']],
  }),
  caseOf('repealed-act-named', sv, {
    ...{ text: 'Vi följer personuppgiftslagens regler.', instead: ['personuppgiftslagens', 'dataskyddslagens'] },
    found: [[0, 'Vi följer personuppgiftslagens regler.']],
  }),
  caseOf('repealed-act-named', en, {
    ...{ text: 'We act under law 1999/523 here.', instead: ['1999/523', '2018/1050'] },
    found: [[0, 'We act under law 1999/523 here.']],
  }),
  caseOf('repealed-act-named', en, {
    ...{ text: 'We follow the Personal Data Act.', instead: ['follow', 'no longer follow the repealed law, that is'] },
    found: [[0, 'We follow the Personal Data Act.']],
  }),
  caseOf('repealed-act-named', fi, {
    ...{ text: 'Viestimme tietoyhteiskuntakaaren mukaan.', instead: ['tietoyhteiskuntakaaren', '917/2014:n'] },
    found: [[0, 'Viestimme tietoyhteiskuntakaaren mukaan.']],
  }),
  caseOf('ceased-authority-named', fi, {
    text: 'Osoitteen antaa Väestörekisterikeskuksesta saatu tieto.',
    instead: ['Väestörekisterikeskuksesta', 'Digi- ja väestötietovirastosta'],
    found: [[0, 'Osoitteen antaa Väestörekisterikeskuksesta saatu tieto.']],
  }),
  caseOf('ceased-authority-named', sv, {
    text: 'Adressen är Befolkningsregistercentralens.',
    instead: ['Befolkningsregistercentralens', 'myndighetens'],
    found: [[0, 'Adressen är Befolkningsregistercentralens.']],
  }),
  caseOf('ceased-authority-named', en, {
    ...{ text: 'Ask the Data Protection Board.', instead: ['the Data', 'the European Data'] },
    found: [[0, 'Ask the Data Protection Board.']],
  }),
  caseOf('old-words-of-repealed-act', fi, {
    text: 'Noudatamme henkilötietolainsäädäntöä veneissä.',
    instead: ['henkilötietolainsäädäntöä', 'tietosuojalainsäädäntöä'],
    found: [[0, 'Noudatamme henkilötietolainsäädäntöä veneissä.']],
  }),
  caseOf('old-words-of-repealed-act', fi, {
    ...{ text: 'Tämä on soutajien venerekisteriseloste.', instead: ['venerekisteriseloste', 'tietosuojaseloste'] },
    found: [[0, 'Tämä on soutajien venerekisteriseloste.']],
  }),
  caseOf('old-words-of-repealed-act', sv, {
    ...{ text: 'Här är klubbens registerbeskrivning.', instead: ['registerb', 'dataskyddsb'] },
    found: [[0, 'Här är klubbens registerbeskrivning.']],
  }),
  caseOf(
    'undated-document',
    { language: 'FI', publishedOn: null },
    {
      ...{ text: 'Lauttaklubi\n\nSoudamme.', instead: ['Soudamme', 'Soudamme 3.6.2023'] },
      found: [[0, 'Lauttaklubi']],
    },
  ),
  caseOf(
    'undated-document',
    { language: 'SV', publishedOn: null },
    {
      ...{ text: 'Klubben ror.', instead: ['ror', 'ror sedan den 3 juni 2023'] },
      found: [[0, 'Klubben ror.']],
    },
  ),
  caseOf(
    'undated-document',
    { language: 'EN', publishedOn: null },
    {
      ...{ text: 'We row.', instead: ['row', 'row. Updated June 2023'] },
      found: [[0, 'We row.']],
    },
  ),
];
