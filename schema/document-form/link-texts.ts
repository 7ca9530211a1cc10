/** Words that stand for a link. */
export interface LinkText {
  /** What tells it from others. */
  readonly caption: string;
  /** Where it begins in the line. */
  readonly at: number;
  /** Whether it may be something else, as long as it is not said again. */
  readonly mustRepeat: boolean;
  /** Whether nothing else is in the line. */
  readonly isAlone: boolean;
}

type Language = 'FI' | 'SV' | 'EN';

const word = (words: string): string => `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`;
const end = '(?= ?(?:[.!?,;:)]|$))';

/** A verb of reading or clicking, and "here" at the end of the sentence or clause; or a link that is spoken of as such. */
const here: Readonly<Record<Language, RegExp>> = {
  FI: hereAfter(
    'klikkaa|napsauta|napauta|paina|lataa|lue|katso|tutustu|avaa|siirry|löy\\p{L}+|lisätie\\p{L}+|tarkemm\\p{L}+',
    'tästä|täältä|tänne|täällä|tästä linkistä|täältä linkistä|tämän linkin kautta|oheisesta linkistä',
  ),
  SV: hereAfter(
    'klicka|tryck|läs|läsa|ladda|se|hitta\\p{L}*|finns|finner|öppna|information',
    'här|via denna länk|via länken|på denna länk|på länken|den här länken',
  ),
  EN: hereAfter(
    'click|press|read|see|find|found|available|download|learn|open|visit|information|follow',
    'here|this link|at the link|via the link|through this link',
  ),
};

function hereAfter(verbs: string, places: string): RegExp {
  return new RegExp(`${word(verbs)}[^.!?;\\n]{0,100}?(?<place>${word(places)})${end}`, 'giu');
}

/** Where a line says "here" for a link. */
export const hereIn = (line: string, language: Language): readonly LinkText[] =>
  [...line.matchAll(here[language])].map(({ 0: words, index, groups }) => ({
    ...{
      caption: words.toLowerCase(),
      at: index + words.length - (groups?.place?.length ?? 0),
      mustRepeat: false,
      isAlone: false,
    },
  }));

/** How long a caption may be on either side of its dash. */
const longestSide = 60;

/** A caption with a dash at the end of a line, or one in quotation marks after a word that says where to go. */
export function captionsIn(line: string, language: Language): readonly LinkText[] {
  return [...dashedAtEnd(line), ...quotedIn(line, language)];
}

const leftSide = /(?:\p{Lu}[\p{L}\d-]* )*\p{Lu}[\p{L}\d-]*(?: \p{Ll}[\p{L}\d-]*){0,6}$/u;
const rightSide = /^\p{Lu}[\p{L}\d.&-]*(?: [\p{L}\d.&-]+){0,3}$/u;

function dashedAtEnd(line: string): readonly LinkText[] {
  const whole = line.trimEnd().replace(/[.,;]$/u, '');
  const dash = Math.max(...[' - ', ' – ', ' — ', ' | '].map((each) => whole.lastIndexOf(each)));
  if (dash < 0 || whole.length - dash > longestSide || !rightSide.test(whole.slice(dash + 3))) return [];
  const from = Math.max(0, dash - longestSide);
  const left = leftSide.exec(whole.slice(from, dash));
  if (!left) return [];
  const at = from + left.index;
  return [{ caption: whole.slice(at), at, mustRepeat: true, isAlone: whole.slice(0, at).trim() === '' }];
}

/** What goes before a caption in quotation marks: the word for where it is. */
const quoted: Readonly<Record<Language, RegExp>> = {
  FI: quotedAfter(
    'osoitteessa|osoitteesta|lomakkeella|lomakkeen|lomakkeesta|sivulla|sivulta|linkistä|linkin|kohdasta|painikkeesta',
  ),
  SV: quotedAfter('adressen|formuläret|formulär|blanketten|sidan|länken|knappen'),
  EN: quotedAfter('address|form|page|link|button|at|via'),
};

function quotedAfter(words: string): RegExp {
  return new RegExp(`${word(words)}:? {1,2}["“”»'’](?<caption>[^"“”»«'’\\n]{3,60})["“”«»'’]`, 'giu');
}

function quotedIn(line: string, language: Language): readonly LinkText[] {
  return [...line.matchAll(quoted[language])].map(({ groups, index }) => ({
    ...{ caption: groups?.caption ?? '', at: index, mustRepeat: true, isAlone: false },
  }));
}
