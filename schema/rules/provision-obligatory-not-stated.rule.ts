import type { RegisterFacts } from '../dossier/register-facts.js';
import { isLeftOpen, statementsOn } from './aspects.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'provision-obligatory-not-stated',
  articles: ['13(2)(e)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Ei kerrota, onko tietojen antaminen pakollista',
    sv: 'Det framgår inte om uppgifterna måste lämnas',
    en: 'It is not told whether the data must be given',
  },
  message: {
    fi: '{register}: ei käy ilmi, onko tietojen antaminen lakisääteinen tai sopimukseen perustuva vaatimus ja mitä niiden antamatta jättämisestä seuraa.',
    sv: '{register}: det framgår inte om det är ett lagstadgat eller avtalsenligt krav att lämna uppgifterna och vad som följer om de inte lämnas.',
    en: '{register}: it does not appear whether giving the data is a statutory or contractual requirement, and what follows from not giving them.',
  },
  remedy: {
    fi: 'Kerro rekisteröidyille, mitkä tiedot heidän on annettava ja mitä seuraa, jos tietoja ei anneta.',
    sv: 'Informera de registrerade om vilka uppgifter de måste lämna och vad som följer om de inte lämnas.',
    en: 'Tell data subjects which data they must give, and what follows if they do not.',
  },
  *find(register) {
    if (isLeftOpen(register, 'PROVISION_OBLIGATORY') && isFromDataSubject(register))
      yield { subject: register, named: { register }, evidence: statementsOn(register, 'PROVISION_OBLIGATORY') };
  },
});

/** Where all data come from others, Art. 14 is asked for, which has no such item. */
const isFromDataSubject = ({ sources }: RegisterFacts): boolean =>
  sources.length === 0 || sources.some(({ kind }) => kind === 'DATA_SUBJECT' || kind === 'OBSERVATION');
