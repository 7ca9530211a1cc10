import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';
import { statementsOn } from './aspects.js';

export const rule = registerRule({
  id: 'profiling-denied',
  articles: ['13(2)(f)', '4(4)', '5(1)(a)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Profilointi kielletään, mutta tiedot ovat sen tuloksia',
    sv: 'Profilering förnekas, men uppgifterna är resultat av den',
    en: 'Profiling is denied, yet the data are what it makes',
  },
  message: {
    fi: '{register}: asiakirjan mukaan profilointia ei tehdä, mutta rekisterissä on tietoja, joilla ihmisiä arvioidaan: {data}.',
    sv: '{register}: enligt dokumentet förekommer ingen profilering, men i registret finns uppgifter som människor bedöms med: {data}.',
    en: '{register}: according to the document there is no profiling, yet the register holds data by which people are evaluated: {data}.',
  },
  remedy: {
    fi: 'Selvitä, miten tiedot syntyvät ja mihin niitä käytetään: kerro profiloinnista, tai luovu tiedoista.',
    sv: 'Ta reda på hur uppgifterna uppstår och vad de används till: informera om profileringen eller avstå från uppgifterna.',
    en: 'Find out how the data arise and what they are used for: tell of the profiling, or do without the data.',
  },
  *find(register) {
    const denials = statementsOn(register, 'PROFILING').filter(({ says }) => says === 'NONE');
    const data = register.data.filter(({ dataCategory }) => dataCategory.isProfile);
    if (denials.length === 0 || data.length === 0) return;
    const categories = [...new Map(data.map(({ dataCategory }) => [dataCategory.id, dataCategory])).values()];
    yield { subject: register, named: { register, data: categories }, evidence: [...denials, ...data] };
  },
});
