import { RecordSays, saysOf } from '../article-30/says.rules.js';
import type { ControllershipFact, RegisterFacts } from '../dossier/register-facts.js';
import { holdsOn } from '../law-fact/law-on.js';
import { aspectWords } from './aspect-words.js';
import { statementsOn } from './aspects.js';
import type { Named } from './message.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'joint-controller-left-out',
  articles: ['26(1)', '13(1)(c)', '13(2)(b)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Yhdestä rekisterinpitäjistä ei kerrota',
    sv: 'Uppgifter saknas om en av de personuppgiftsansvariga',
    en: 'One of the controllers is left out',
  },
  message: {
    fi: '{register}: {organisation} {role}: asiakirjat eivät kerro: {aspects}.',
    sv: '{register}: {organisation} {role}: dokumenten anger inte: {aspects}.',
    en: '{register}: {organisation} {role}: the documents do not state: {aspects}.',
  },
  remedy: {
    fi: 'Kerro selosteessa ja rekisteröidyille jokaisen rekisterinpitäjän osalta tarkoitukset, oikeusperusteet ja miten oikeuksia käytetään.',
    sv: 'Ange i registret och för de registrerade ändamålen, de rättsliga grunderna och hur rättigheterna utövas för var och en av de personuppgiftsansvariga.',
    en: 'State in the record and to the data subjects the purposes, the legal bases and how rights are used for each of the controllers.',
  },
  *find(register, { day }) {
    for (const controllership of register.controllerships) {
      const { organisation, kind } = controllership;
      if (kind === 'SOLE' || !holdsOn(controllership, day)) continue;
      const open = aspects.filter((aspect) => isNotStated(register, controllership, aspect));
      if (open.length === 0) continue;
      yield {
        subject: controllership,
        named: { register, organisation, role: roles[kind], aspects: open.map(aspectWords) },
        evidence: [controllership, ...open.flatMap((aspect) => statementsOn(register, aspect, controllership))],
      };
    }
  },
});

const aspects = ['PURPOSES', 'LEGAL_BASIS', 'RIGHTS'] as const;

type OpenAspect = (typeof aspects)[number];

const roles: Readonly<Record<'JOINT' | 'INDEPENDENT', Named>> = {
  JOINT: {
    text: ['yhteisrekisterinpitäjänä', 'som gemensamt personuppgiftsansvarig', 'as a joint controller', 'EN'],
  },
  INDEPENDENT: {
    text: [
      'itsenäisenä rekisterinpitäjänä',
      'som självständig personuppgiftsansvarig',
      'as a controller of its own part',
      'EN',
    ],
  },
};

function isNotStated(register: RegisterFacts, controllership: ControllershipFact, aspect: OpenAspect): boolean {
  const said = statementsOn(register, aspect, controllership).map((statement) => statement.says);
  return saysOf(said, false) === RecordSays.NOT_STATED;
}
