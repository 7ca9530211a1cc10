import { Severity } from '../rules/severity.js';
import { hasDate } from './dates.js';
import type { FormCheck } from './form-check.js';
import { isBlank, linesOf, quoteOf } from './plain-lines.js';

export const undatedDocument: FormCheck = {
  id: 'undated-document',
  severity: Severity.LOW,
  title: {
    fi: 'Asiakirjassa ei ole päiväystä',
    sv: 'Dokumentet saknar datum',
    en: 'The document bears no date',
  },
  message: {
    fi: 'Asiakirjan tekstissä ei ole mitään päivämäärää, joten lukija ei tiedä, milloin se on ollut ajan tasalla: "{beginning}".',
    sv: 'Det finns inget datum i dokumentets text, så läsaren vet inte när det har varit aktuellt: "{beginning}".',
    en: 'There is no date in the text of the document, so its reader does not know when it was up to date: "{beginning}".',
  },
  remedy: {
    fi: 'Merkitse asiakirjaan, milloin se on laadittu ja viimeksi päivitetty.',
    sv: 'Ange i dokumentet när det är upprättat och när det senast har uppdaterats.',
    en: 'State in the document when it was drawn up and when it was last updated.',
  },
  *find({ sections, publishedOn, plainWhole }) {
    if (publishedOn !== null || hasDate(plainWhole)) return;
    const section = sections.find(({ text }) => !isBlank(text));
    const beginning = quoteOf(linesOf(section?.text ?? '').find((line) => !isBlank(line)) ?? '');
    if (section) yield { section: section.position, quote: beginning, named: { beginning } };
  },
};
