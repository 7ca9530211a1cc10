import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'decision-without-ground',
  articles: ['22(2)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Automaattiselta päätökseltä puuttuu peruste',
    sv: 'Ett automatiserat beslut saknar grund',
    en: 'An automated decision has no ground',
  },
  message: {
    fi: '{decision}: päätös perustuu tai voi perustua pelkästään automaattiseen käsittelyyn, mutta 22 artiklan 2 kohdan perustetta ei ole kirjattu.',
    sv: '{decision}: beslutet grundar sig eller kan grunda sig enbart på automatiserad behandling, men ingen grund enligt artikel 22.2 är antecknad.',
    en: '{decision}: the decision is or may be based solely on automated processing, but no ground of Article 22(2) is on record.',
  },
  remedy: {
    fi: 'Kirjaa, onko päätös kokonaan automaattinen; jos on, kirjaa sen peruste: sopimus, laki tai nimenomainen suostumus.',
    sv: 'Anteckna om beslutet är helt automatiserat; om så är fallet, anteckna dess grund: avtal, lag eller uttryckligt samtycke.',
    en: 'Record whether the decision is solely automated; where it is, record its ground: contract, law or explicit consent.',
  },
  *find({ decisions }) {
    for (const decision of decisions)
      if (decision.isSolelyAutomated !== false && decision.ground === null)
        yield { subject: decision, named: { decision } };
  },
});
