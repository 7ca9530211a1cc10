import type { DecisionFact } from '../dossier/register-facts.js';
import type { Named } from './message.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'decision-without-safeguards',
  articles: ['22(3)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Automaattiselta päätökseltä puuttuu suojatoimia',
    sv: 'Ett automatiserat beslut saknar skyddsåtgärder',
    en: 'An automated decision lacks safeguards',
  },
  message: {
    fi: '{decision}: päätös perustuu pelkästään automaattiseen käsittelyyn, mutta näitä rekisteröidyn oikeuksia ei ole kirjattu: {missing}.',
    sv: '{decision}: beslutet grundar sig enbart på automatiserad behandling, men dessa den registrerades rättigheter är inte antecknade: {missing}.',
    en: '{decision}: the decision is based solely on automated processing, but these rights of the data subject are not on record: {missing}.',
  },
  remedy: {
    fi: 'Järjestä rekisteröidylle mahdollisuus vaatia ihmisen osallistumista, esittää kantansa ja riitauttaa päätös, ja kirjaa se.',
    sv: 'Ordna så att den registrerade kan kräva personlig kontakt, uttrycka sin åsikt och bestrida beslutet, och anteckna det.',
    en: 'Let the data subject obtain human intervention, express a view and contest the decision, and record it.',
  },
  *find({ decisions }) {
    for (const decision of decisions.filter(isBound)) {
      const missing = missingOf(decision);
      if (missing.length > 0) yield { subject: decision, named: { decision, missing } };
    }
  },
});

/** Where law authorises the decision, that law lays down the safeguards (Art. 22(2)(b)). */
const isBound = ({ isSolelyAutomated, ground }: DecisionFact): boolean =>
  isSolelyAutomated === true && ground !== 'ART_22_2_B';

const missingOf = ({ hasHumanIntervention, canExpressView, canContest }: DecisionFact): readonly Named[] => [
  ...(hasHumanIntervention === true ? [] : [humanIntervention]),
  ...(canExpressView === true ? [] : [ownView]),
  ...(canContest === true ? [] : [contest]),
];

const humanIntervention: Named = {
  text: ['ihmisen osallistuminen', 'personlig kontakt', 'human intervention', 'EN'],
};
const ownView: Named = { text: ['oman kannan esittäminen', 'att uttrycka sin åsikt', 'expressing a view', 'EN'] };
const contest: Named = { text: ['päätöksen riitauttaminen', 'att bestrida beslutet', 'contesting the decision', 'EN'] };
