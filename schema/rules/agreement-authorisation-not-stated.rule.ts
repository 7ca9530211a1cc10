import { namedUnder, subProcessorsOn } from './sub-processors.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'agreement-authorisation-not-stated',
  articles: ['28(2)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Alikäsittelijöiden lupaa ei ole kirjattu',
    sv: 'Tillstånd för underbiträden är inte antecknat',
    en: 'No authorisation of sub-processors is on record',
  },
  message: {
    fi: '{controller} – {processor}: käsittelijällä on alikäsittelijöitä, mutta ei ole kirjattu, onko niihin erityinen vai yleinen ennakkolupa: {subProcessors}.',
    sv: '{controller} – {processor}: personuppgiftsbiträdet har underbiträden, men det är inte antecknat om förhandstillståndet är särskilt eller allmänt: {subProcessors}.',
    en: '{controller} – {processor}: the processor has sub-processors, and it is not on record whether their prior authorisation is specific or general: {subProcessors}.',
  },
  remedy: {
    fi: 'Kirjaa sopimuksesta, antaako rekisterinpitäjä kirjallisen erityisen vai yleisen ennakkoluvan; jos lupaa ei ole, anna se tai kiellä alikäsittely.',
    sv: 'Anteckna enligt avtalet om den personuppgiftsansvarige ger särskilt eller allmänt skriftligt förhandstillstånd; om tillstånd saknas, ge det eller förbjud underbiträdena.',
    en: 'Record from the contract whether the controller gives prior specific or general written authorisation; if there is none, give it or forbid the sub-processing.',
  },
  *find(agreement, { day }) {
    if (agreement.authorisation !== null) return;
    const rows = subProcessorsOn(agreement, day);
    if (rows.length > 0) yield { subject: agreement, named: namedUnder(agreement, rows) };
  },
});
