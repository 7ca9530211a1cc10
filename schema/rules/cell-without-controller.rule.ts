import { holdsOn } from '../law-fact/law-on.js';
import { hitsIn, type InCell } from './in-cells.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';
import { splitOn } from './split-of-register.js';

export const rule = registerRule({
  id: 'cell-without-controller',
  articles: ['4(7)', '24(1)', '30(1)(a)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Kukaan ei ole osan rekisterinpitäjä',
    sv: 'Ingen är personuppgiftsansvarig för en del',
    en: 'A part has no controller',
  },
  message: {
    fi: '{where}: kenenkään ei ole kirjattu olevan tämän osan rekisterinpitäjä.',
    sv: '{where}: ingen är antecknad som personuppgiftsansvarig för denna del.',
    en: '{where}: nobody is on record as controller of this part.',
  },
  remedy: {
    fi: 'Päätä, kuka on näiden rekisteröityjen tietojen rekisterinpitäjä, ja täydennä rekisterin vastuunjako.',
    sv: 'Bestäm vem som är personuppgiftsansvarig för uppgifterna om dessa registrerade och komplettera registrets ansvarsfördelning.',
    en: 'Decide who is controller of the data of these data subjects, and complete the split of responsibility in the register.',
  },
  find(register, { day }) {
    // A register without any controller lacks one as a whole.
    if (!register.controllerships.some((each) => holdsOn(each, day))) return [];
    const split = splitOn(register, day);
    const found = split.flatMap((held): InCell[] =>
      held.cell && held.controllerships.length === 0
        ? [{ held, what: '', named: {}, evidence: [held.cell, ...register.controllerships] }]
        : [],
    );
    return hitsIn(register, split.length, found);
  },
});
