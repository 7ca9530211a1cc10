import { wasUsableBy } from './clause-sets.js';
import { dayNamed } from './named-place.js';
import { restingOn } from './resting-on.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';
import { clauseClaims, publishedDays } from './transfer-claims.js';

export const rule = registerRule({
  id: 'transfer-clauses-outdated',
  articles: ['46(2)(c)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Asiakirjassa mainitut vakiosopimuslausekkeet eivät enää ole voimassa',
    sv: 'De standardavtalsklausuler som dokumentet nämner gäller inte längre',
    en: 'The standard contractual clauses that the document mentions no longer hold',
  },
  message: {
    fi: '{register}: asiakirjassa mainitut vakiosopimuslausekkeet voivat julkaisupäivän ({days}) perusteella olla vain sellaisia, jotka eivät enää ole voimassa.',
    sv: '{register}: att döma av publiceringsdagen ({days}) kan de standardavtalsklausuler som dokumentet nämner bara vara sådana som inte längre gäller.',
    en: '{register}: judging by the day of publication ({days}), the standard contractual clauses that the document mentions can only be ones that no longer hold.',
  },
  remedy: {
    fi: 'Tarkista, mihin lausekkeisiin siirrot perustuvat, tee tarvittavat sopimukset voimassa olevilla lausekkeilla ja päivitä asiakirja.',
    sv: 'Kontrollera vilka klausuler överföringarna stöder sig på, ingå de avtal som behövs på gällande klausuler och uppdatera dokumentet.',
    en: 'Check which clauses the transfers rest on, make the contracts that are needed on clauses that hold, and bring the document up to date.',
  },
  *find(register, law) {
    const { sets } = law.transfers;
    const alive = sets.filter((set) => law.transfers.isAlive(set));
    const isOutdated = (day: string | null): boolean => day !== null && !alive.some((set) => wasUsableBy(set, day));
    const claims = clauseClaims(register, law).filter(({ document }) => isOutdated(document.publishedOn));
    if (claims.length === 0 || sets.length === 0) return;
    const days = publishedDays(claims).map(dayNamed);
    yield { subject: register, named: { register, days }, evidence: claims, restsOn: restingOn(sets) };
  },
});
