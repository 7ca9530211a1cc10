import { Severity } from '../rules/severity.js';
import type { FormCheck, FormHit, FormText } from './form-check.js';
import { captionsIn, hereIn, type LinkText } from './link-texts.js';
import { isBlank, linesOf, quoteAt } from './plain-lines.js';

export const linkTextWithoutTarget: FormCheck = {
  id: 'link-text-without-target',
  severity: Severity.LOW,
  title: {
    fi: 'Linkin teksti on ilman osoitetta',
    sv: 'En länktext saknar adress',
    en: 'A link text has no address',
  },
  message: {
    fi: 'Tekstissä ohjataan linkkiin, jonka osoitetta siinä ei ole, joten lukija ei pääse perille muualta kuin alkuperäiseltä sivulta (kertoja: {times}): "{caption}".',
    sv: 'Texten hänvisar till en länk vars adress inte finns i den, så läsaren når inte målet annat än från den ursprungliga sidan (gånger: {times}): "{caption}".',
    en: 'The text sends its reader to a link whose address it does not have, so that only the original page leads there (times: {times}): "{caption}".',
  },
  remedy: {
    fi: 'Kirjoita osoite tekstiin tai kerro muu tapa päästä perille, kuten sähköpostiosoite.',
    sv: 'Skriv ut adressen i texten eller ange ett annat sätt att nå målet, till exempel en e-postadress.',
    en: 'Write the address in the text, or give another way to get there, such as an e-mail address.',
  },
  find: (text) => unaddressed(text),
};

interface Found extends LinkText {
  readonly section: number;
  readonly quote: string;
  readonly hasTarget: boolean;
}

/** One remark for each link text that has an address nowhere; one of a caption only if it comes again, and once in a sentence. */
function unaddressed(text: FormText): readonly FormHit[] {
  const lines = linesOf(text.plainWhole);
  let next = 0;
  const found = lines.flatMap((line, at) => {
    const start = next;
    next += line.length + 1;
    return line === '' ? [] : linkTextsOf(text, { line, start }, () => hasAddressNear(lines, at));
  });
  return [...Map.groupBy(found, ({ caption, mustRepeat }) => `${mustRepeat} ${caption}`).values()].flatMap(hitOf);
}

interface Line {
  readonly line: string;
  /** Where it begins in the whole text. */
  readonly start: number;
}

function linkTextsOf(text: FormText, { line, start }: Line, hasAddress: () => boolean): readonly Found[] {
  const those = [...hereIn(line, text.language), ...captionsIn(line, text.language)];
  if (those.length === 0) return [];
  // Once for a line, which may be as long as the text.
  const hasTarget = hasAddress();
  return those.map((each) => ({
    ...each,
    section: text.sectionAt(start + each.at).section.position,
    quote: quoteAt(text.whole, start + each.at),
    hasTarget,
  }));
}

function hitOf(those: readonly Found[]): readonly FormHit[] {
  const open = those.filter(({ hasTarget }) => !hasTarget);
  const [first] = open;
  if (!first) return [];
  const isCaption = those.some(({ mustRepeat }) => mustRepeat);
  if (isCaption && (open.length < those.length || open.length < 2 || open.every(({ isAlone }) => isAlone))) return [];
  const { section, quote, caption } = first;
  return [{ section, quote, named: { caption: isCaption ? caption : quote, times: open.length } }];
}

const address = /https?:|www\.|[\p{L}\d]@[\p{L}\d]|\p{L}\.(?:fi|se|ax|eu|com|org|net|io)(?![\p{L}\d])/iu;

/** How many blank lines may stand between a line and its neighbours. */
const blankLines = 5;

/** Whether a line has a web or e-mail address, or the next line of text above or below it. */
function hasAddressNear(lines: readonly string[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - blankLines - 1), at).findLast((line) => !isBlank(line));
  const below = lines.slice(at + 1, at + blankLines + 2).find((line) => !isBlank(line));
  return [above, lines[at], below].some((line) => line !== undefined && address.test(line));
}
