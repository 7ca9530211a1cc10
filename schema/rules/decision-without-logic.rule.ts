import type { DecisionFact } from '../dossier/register-facts.js';
import type { Named } from './message.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'decision-without-logic',
  articles: ['13(2)(f)', '14(2)(g)', '15(1)(h)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Automaattisen päätöksen logiikkaa tai seurauksia ei ole kerrottu',
    sv: 'Logiken bakom ett automatiserat beslut eller dess följder är inte angivna',
    en: 'The logic or the consequences of an automated decision are not told',
  },
  message: {
    fi: '{decision}: näitä tietoja ei ole annettu automaattisesta päätöksenteosta: {missing}.',
    sv: '{decision}: denna information har inte lämnats om det automatiserade beslutsfattandet: {missing}.',
    en: '{decision}: this information is not given on the automated decision-making: {missing}.',
  },
  remedy: {
    fi: 'Kerro ymmärrettävästi, mihin tietoihin ja arviointiin päätös perustuu, sekä sen merkitys ja mahdolliset seuraukset rekisteröidylle.',
    sv: 'Förklara begripligt vilka uppgifter och vilken bedömning beslutet grundar sig på samt dess betydelse och de förutsedda följderna för den registrerade.',
    en: 'Explain in plain words which data and which assessment the decision rests on, its significance and its envisaged consequences for the data subject.',
  },
  *find({ decisions }) {
    for (const decision of decisions.filter(({ isSolelyAutomated }) => isSolelyAutomated !== false)) {
      const missing = missingOf(decision);
      if (missing.length > 0) yield { subject: decision, named: { decision, missing } };
    }
  },
});

const missingOf = ({ hasLogic, hasConsequences }: DecisionFact): readonly Named[] => [
  ...(hasLogic ? [] : [logic]),
  ...(hasConsequences ? [] : [consequences]),
];

const logic: Named = { text: ['käsittelyn logiikka', 'behandlingens logik', 'the logic involved', 'EN'] };
const consequences: Named = {
  text: [
    'merkitys ja mahdolliset seuraukset',
    'betydelsen och de förutsedda följderna',
    'the significance and the envisaged consequences',
    'EN',
  ],
};
