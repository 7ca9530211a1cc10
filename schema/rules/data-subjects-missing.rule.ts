import { statementsOn } from './aspects.js';
import { isSaid, isUndescribed } from './gaps.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'data-subjects-missing',
  articles: ['30(1)(c)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Rekisteröityjen ryhmiä ei ole kirjattu',
    sv: 'Inga kategorier av registrerade är antecknade',
    en: 'No categories of data subjects are on record',
  },
  message: {
    fi: '{register}: yhtään rekisteröityjen ryhmää ei ole kirjattu.',
    sv: '{register}: ingen kategori av registrerade är antecknad.',
    en: '{register}: no category of data subjects is on record.',
  },
  remedy: {
    fi: 'Kirjaa, keiden tietoja rekisterissä käsitellään, ja liitä kuhunkin ryhmään sen henkilötietoryhmät.',
    sv: 'Anteckna vilkas uppgifter som behandlas i registret och knyt till varje kategori dess kategorier av personuppgifter.',
    en: 'Record whose data are processed in the register, and tie to each category its categories of personal data.',
  },
  *find(register) {
    // Data subjects who are only touched on are found as unspecific.
    if (!isUndescribed(register, 'DATA_SUBJECTS') || isSaid(register, 'DATA_SUBJECTS', 'UNSPECIFIC')) return;
    yield { subject: register, named: { register }, evidence: statementsOn(register, 'DATA_SUBJECTS') };
  },
});
