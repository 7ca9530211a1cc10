import type { RegisterFacts } from '../dossier/register-facts.js';
import type { OrganisationFact } from '../dossier/shared-facts.js';
import { byCode } from '../language/compare-text.js';
import { clause } from './clause.js';
import { dayText } from './day-text.js';
import type { Named, Sentence } from './message.js';
import { datedNotices, noticesOf } from './notices.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'authority-ceased',
  articles: ['5(1)(d)', '30(1)(d)', '14(2)(f)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Lähteenä tai vastaanottajana on lakannut viranomainen',
    sv: 'En myndighet som har upphört anges som källa eller mottagare',
    en: 'A source or recipient is an authority that has ceased',
  },
  message: {
    fi: '{register}: viranomaista ei ole enää ollut {ended} alkaen: {authority}.{successor}{document}',
    sv: '{register}: myndigheten har inte funnits sedan {ended}: {authority}.{successor}{document}',
    en: '{register}: the authority has not existed since {ended}: {authority}.{successor}{document}',
  },
  remedy: {
    fi: 'Nimeä lähteeksi tai vastaanottajaksi nykyinen viranomainen ja päivitä asiakirja, jossa vanha nimi on.',
    sv: 'Ange den nuvarande myndigheten som källa eller mottagare och uppdatera det dokument där det gamla namnet står.',
    en: 'Name the present authority as source or recipient, and update the document that has the old name.',
  },
  *find(register, law) {
    for (const authority of partiesOf(register)) {
      const fact = law.fact(authority.authority);
      if (!fact?.validTo || !law.hasEnded(fact)) continue;
      const next = law.fact(fact.replacedBy);
      yield {
        subject: register,
        aspect: authority.code,
        named: {
          ...{ register, authority, ended: dayText(fact.validTo) },
          successor: next ? clause(inItsPlace, { next }) : '',
          document: publishedLater(register, fact.validTo),
        },
        evidence: [...register.sources, ...register.recipients].filter(
          (each) => each.organisation?.id === authority.id,
        ),
        restsOn: next ? [fact, next] : [fact],
      };
    }
  },
});

const inItsPlace: Sentence = {
  fi: 'Sen tilalle on tullut {next}.',
  sv: 'I dess ställe har kommit {next}.',
  en: 'In its place came {next}.',
};

const wasOverThen: Sentence = {
  fi: 'Näin oli jo, kun asiakirja julkaistiin {day}: {notice}.',
  sv: 'Så var det redan när dokumentet publicerades {day}: {notice}.',
  en: 'That was so already when the document was published on {day}: {notice}.',
};

/** The organisations that data come from or go to, each once, by code. */
const partiesOf = ({ sources, recipients }: RegisterFacts): readonly OrganisationFact[] =>
  [
    ...new Map(
      [...sources, ...recipients].flatMap(({ organisation }) =>
        organisation ? [[organisation.id, organisation]] : [],
      ),
    ).values(),
  ].sort(byCode);

/** That every notice is of a later day, by the oldest of them; which of them names the authority is not known. */
function publishedLater(register: RegisterFacts, ended: string): Named {
  const dated = datedNotices(register);
  const oldest = dated.at(-1);
  if (!oldest || dated.length < noticesOf(register).length || oldest.publishedOn < ended) return '';
  return clause(wasOverThen, { notice: oldest, day: dayText(oldest.publishedOn) });
}
