import { dayText } from './day-text.js';
import { datedNotices } from './notices.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'document-stale',
  articles: ['24(1)', '5(1)(d)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Seloste on yli kolme vuotta vanha',
    sv: 'Beskrivningen är över tre år gammal',
    en: 'The notice is more than three years old',
  },
  message: {
    fi: '{register}: uusin päivätty asiakirja on yli kolme vuotta vanha ({day}): {document}.',
    sv: '{register}: det nyaste daterade dokumentet är över tre år gammalt ({day}): {document}.',
    en: '{register}: the newest dated document is more than three years old ({day}): {document}.',
  },
  remedy: {
    fi: 'Tarkista, pitääkö asiakirja yhä paikkansa, ja päivitä se.',
    sv: 'Kontrollera att dokumentet fortfarande stämmer och uppdatera det.',
    en: 'Check whether the document is still right, and bring it up to date.',
  },
  *find(register, { day }) {
    const [document] = datedNotices(register);
    if (!document || isFresh(document.publishedOn, day)) return;
    yield {
      subject: register,
      named: { register, document, day: dayText(document.publishedOn) },
      evidence: [document],
    };
  },
});

const yearsFresh = 3;

/** Days of ISO 8601 compare as texts. */
const isFresh = (published: string, day: string): boolean =>
  day <= `${Number(published.slice(0, 4)) + yearsFresh}${published.slice(4)}`;
