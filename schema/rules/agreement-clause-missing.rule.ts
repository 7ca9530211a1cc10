import { clauseNames } from '../dossier/agreement-facts.js';
import { isInForce } from '../processing-agreement/in-force.rules.js';
import { agreementClauses } from './agreement-clauses.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'agreement-clause-missing',
  articles: ['28(3)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Sopimuksesta puuttuu pakollinen ehto',
    sv: 'Ett obligatoriskt villkor saknas i avtalet',
    en: 'A mandatory clause is missing from the contract',
  },
  message: {
    fi: '{controller} – {processor}: henkilötietojen käsittelysopimuksesta puuttuu 28 artiklan 3 kohdan {letter} alakohdan ehto: {clause}.',
    sv: '{controller} – {processor}: i personuppgiftsbiträdesavtalet saknas villkoret i artikel 28.3 {letter}: {clause}.',
    en: '{controller} – {processor}: the data processing agreement lacks the clause of Art. 28(3)({letter}): {clause}.',
  },
  remedy: {
    fi: 'Lisää ehto sopimukseen ja kirjaa, että se on siinä.',
    sv: 'Lägg till villkoret i avtalet och anteckna att det finns där.',
    en: 'Add the clause to the contract, and record that it is there.',
  },
  *find(agreement, { day }) {
    if (!isInForce(agreement, day)) return;
    const { controller, processor, clauses } = agreement;
    for (const aspect of clauseNames) {
      if (clauses[aspect] !== 'MISSING') continue;
      const { letter, text } = agreementClauses[aspect];
      yield { subject: agreement, aspect, named: { controller, processor, letter, clause: { text } } };
    }
  },
});
