import { isLeftOpen, statementsOn } from './aspects.js';
import { holding } from './contacts.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'dpo-not-stated',
  articles: ['30(1)(a)', '13(1)(b)', '37(7)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Tietosuojavastaava ei käy ilmi',
    sv: 'Dataskyddsombudet framgår inte',
    en: 'The data protection officer is not stated',
  },
  message: {
    fi: '{register}: asiakirjoista ei käy ilmi, kuka tietosuojavastaava on tai ettei sellaista ole, eikä ketään ole kirjattu tietosuojavastaavaksi.',
    sv: '{register}: av dokumenten framgår inte vem som är dataskyddsombud eller att det inte finns något, och ingen är antecknad som dataskyddsombud.',
    en: '{register}: the documents tell neither who the data protection officer is nor that there is none, and none is on record.',
  },
  remedy: {
    fi: 'Selvitä, onko tietosuojavastaava nimitettävä. Kirjaa tietosuojavastaava yhteystietoineen tai se, ettei tietosuojavastaavaa ole.',
    sv: 'Utred om ett dataskyddsombud ska utnämnas. Anteckna dataskyddsombudet med kontaktuppgifter eller att det inte finns något dataskyddsombud.',
    en: 'Find out whether a data protection officer has to be designated. Record the officer with contact details, or that there is none.',
  },
  *find(register, law) {
    const isDesignated = holding(register.designations, law).some(({ role }) => role === 'DPO');
    if (isDesignated || !isLeftOpen(register, 'DPO')) return;
    yield { subject: register, named: { register }, evidence: statementsOn(register, 'DPO') };
  },
});
