import { clauseNames, type AgreementFacts } from '../dossier/agreement-facts.js';
import { isInForce } from '../processing-agreement/in-force.rules.js';
import { clauseSetOf, isSetAlive } from './agreement-clause-set.js';
import { agreementClauses } from './agreement-clauses.js';
import type { LawFactOn } from './rule-law.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'agreement-clause-not-stated',
  articles: ['28(3)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Sopimuksen pakollisia ehtoja ei ole tarkistettu',
    sv: 'Avtalets obligatoriska villkor har inte kontrollerats',
    en: 'Mandatory clauses of the contract have not been checked',
  },
  message: {
    fi: '{controller} – {processor}: ei tiedetä, onko henkilötietojen käsittelysopimuksessa näiden 28 artiklan 3 kohdan alakohtien ehdot: {letters}.',
    sv: '{controller} – {processor}: det är inte känt om personuppgiftsbiträdesavtalet har villkoren i dessa led i artikel 28.3: {letters}.',
    en: '{controller} – {processor}: it is not known whether the data processing agreement has the clauses of these points of Art. 28(3): {letters}.',
  },
  remedy: {
    fi: 'Lue sopimus ja kirjaa jokaisesta ehdosta, onko se sopimuksessa.',
    sv: 'Läs avtalet och anteckna för varje villkor om det finns i avtalet.',
    en: 'Read the contract, and record of each clause whether it is there.',
  },
  *find(agreement, law) {
    const letters = openLetters(agreement);
    if (letters.length === 0 || !isInForce(agreement, law.day)) return;
    const { controller, processor } = agreement;
    const set = clauseSetOf(agreement, law);
    // A set of standard clauses has them all.
    if (set && isSetAlive(set, law)) return;
    yield { subject: agreement, named: { controller, processor, letters: letters.join(', ') }, ...restingOnSet(set) };
  },
});

const openLetters = ({ clauses }: AgreementFacts): readonly string[] =>
  clauseNames
    .filter((each) => clauses[each] === null || clauses[each] === 'NOT_STATED')
    .map((each) => agreementClauses[each].letter);

const restingOnSet = (set: LawFactOn | null) => (set ? { restsOn: [set] } : {});
