import type { RegisterFacts } from '../dossier/register-facts.js';
import type { DataCategoryFact, TermFact } from '../dossier/shared-facts.js';
import { LawFactKind } from '../law-fact/law-fact-kind.js';
import { dayText } from './day-text.js';
import type { LawFactOn } from './rule-law.js';
import { widest } from './widest.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'statutory-system-missing',
  articles: ['30(1)(d)', '14(2)(f)', '5(1)(d)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Lakisääteinen tietojärjestelmä puuttuu lähteistä ja vastaanottajista',
    sv: 'Ett lagstadgat informationssystem saknas bland källor och mottagare',
    en: 'A statutory system is missing from sources and recipients',
  },
  message: {
    fi: '{register}: tällaisia tietoja ({categories}) välitetään {since} alkaen lakisääteisen järjestelmän kautta, mutta se ei ole lähteenä eikä vastaanottajana: {system}.',
    sv: '{register}: sådana uppgifter ({categories}) förmedlas sedan {since} genom ett lagstadgat system, men det är varken källa eller mottagare: {system}.',
    en: '{register}: such data ({categories}) have gone through a statutory system since {since}, but it is neither a source nor a recipient: {system}.',
  },
  remedy: {
    fi: 'Kirjaa järjestelmän ylläpitäjä lähteeksi tai vastaanottajaksi ja liitä organisaatioon järjestelmää koskeva lakitieto, tai totea, ettei tietoja välitetä järjestelmän kautta.',
    sv: 'Anteckna den som driver systemet som källa eller mottagare och koppla lagfakta om systemet till organisationen, eller konstatera att uppgifterna inte förmedlas genom systemet.',
    en: 'Record who runs the system as a source or recipient and link the organisation to the fact of law about the system, or state that the data do not go through it.',
  },
  *find(register, law) {
    for (const system of law.holding(LawFactKind.SYSTEM)) {
      if (system.country !== register.custodian.country || isNamed(register, system)) continue;
      const categories = concerned(register, system);
      if (categories.length === 0) continue;
      const since = system.validFrom === null ? '' : dayText(system.validFrom);
      yield {
        subject: register,
        aspect: system.code,
        named: { register, system, categories, since },
        restsOn: [system],
      };
    }
  },
});

/** Whether data come from or go to who is linked to the system. */
const isNamed = ({ sources, recipients, outflows }: RegisterFacts, system: LawFactOn): boolean =>
  [...sources, ...recipients, ...outflows].some(({ organisation }) => organisation?.authority === system.id);

/** The categories of the register that go through the system. */
function concerned({ data }: RegisterFacts, { scope }: LawFactOn): readonly DataCategoryFact[] {
  const codes = new Set(scope);
  return widest(data.map(({ dataCategory }) => dataCategory).filter((each) => isCoded(each, codes)));
}

const isCoded = ({ code, parent }: TermFact, codes: ReadonlySet<string>): boolean =>
  codes.has(code) || (parent !== null && isCoded(parent, codes));
