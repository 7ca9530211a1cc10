import type { Fact } from '../dossier/fact.js';
import { dayText } from './day-text.js';
import { endedStatute, sectionsOf } from './ended-statute.js';
import { datedNotices, noticesOf } from './notices.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'document-under-repealed-act',
  articles: ['5(2)', '30(1)', '12(1)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Seloste on laadittu kumotun lain mukaan',
    sv: 'Beskrivningen är upprättad enligt en upphävd lag',
    en: 'A notice is drawn up under a repealed statute',
  },
  message: {
    fi: '{register}: asiakirja on laadittu kumotun säädöksen mukaan ({statute}, kumottu {ended}): {document}.',
    sv: '{register}: dokumentet är upprättat enligt en upphävd författning ({statute}, upphävd {ended}): {document}.',
    en: '{register}: the document is drawn up under a repealed statute ({statute}, repealed on {ended}): {document}.',
  },
  remedy: {
    fi: 'Laadi seloste käsittelytoimista ja rekisteröityjen informointi yleisen tietosuoja-asetuksen mukaan ja luovu vanhasta asiakirjasta.',
    sv: 'Upprätta ett register över behandling och informationen till de registrerade enligt den allmänna dataskyddsförordningen och sluta använda det gamla dokumentet.',
    en: 'Draw up the record of processing and the information for data subjects under the GDPR, and retire the old document.',
  },
  *find(register, law) {
    const [newest] = datedNotices(register);
    for (const document of noticesOf(register)) {
      const statute = endedStatute(document, law);
      const ended = statute?.validTo;
      // A notice that is newer than the law's end has taken the place of the old one.
      if (!ended || isReplaced(document, newest, ended)) continue;
      const named = { register, document, statute: [statute, ...sectionsOf([document])], ended: dayText(ended) };
      yield { subject: register, aspect: document.code, named, evidence: [document], restsOn: [statute] };
    }
  },
});

const isReplaced = (old: Fact, newest: (Fact & { readonly publishedOn: string }) | undefined, ended: string): boolean =>
  newest !== undefined && newest.id !== old.id && newest.publishedOn >= ended;
