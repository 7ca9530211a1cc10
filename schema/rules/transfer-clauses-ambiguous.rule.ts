import { heldOn } from './clause-sets.js';
import { dayNamed } from './named-place.js';
import { restingOn } from './resting-on.js';
import { gdpr, registerRule } from './rule.js';
import type { RuleLaw } from './rule-law.js';
import { Severity } from './severity.js';
import { clauseClaims, publishedDays } from './transfer-claims.js';

export const rule = registerRule({
  id: 'transfer-clauses-ambiguous',
  articles: ['46(2)(c)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Asiakirjassa mainitut vakiosopimuslausekkeet voivat olla vanhat tai uudet',
    sv: 'De standardavtalsklausuler som dokumentet nämner kan vara de gamla eller de nya',
    en: 'The standard contractual clauses that the document mentions may be the old or the new ones',
  },
  message: {
    fi: '{register}: asiakirjan julkaisupäivänä ({days}) olivat voimassa sekä vanhat että uudet vakiosopimuslausekkeet, eikä asiakirja kerro, kumpia se tarkoittaa.',
    sv: '{register}: den dag dokumentet publicerades ({days}) gällde både de gamla och de nya standardavtalsklausulerna, och dokumentet anger inte vilka det avser.',
    en: '{register}: on the day the document was published ({days}), both the old and the new standard contractual clauses held, and the document does not say which it means.',
  },
  remedy: {
    fi: 'Tarkista, minkä päätöksen lausekkeisiin siirrot perustuvat, ja kerro se asiakirjassa.',
    sv: 'Kontrollera vilket besluts klausuler överföringarna stöder sig på, och ange det i dokumentet.',
    en: "Check which decision's clauses the transfers rest on, and say so in the document.",
  },
  *find(register, law) {
    const claims = clauseClaims(register, law).filter(({ document }) => areBoth(document.publishedOn, law));
    if (claims.length === 0) return;
    const days = publishedDays(claims).map(dayNamed);
    yield { subject: register, named: { register, days }, evidence: claims, restsOn: restingOn(law.transfers.sets) };
  },
});

/** Whether contracts held on the day both on sets repealed since and on sets that can still be signed. */
function areBoth(day: string | null, { transfers }: RuleLaw): boolean {
  const held = day === null ? [] : transfers.sets.filter((set) => heldOn(set, day));
  return new Set(held.map((set) => transfers.isRepealed(set))).size > 1;
}
