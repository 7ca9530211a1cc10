import type { RegisterFacts } from '../dossier/register-facts.js';
import { CoverageStatus, statusOf } from '../responsibility/responsibility.rules.js';
import { namedDuties } from './duty-words.js';
import { hitsIn, type InCell } from './in-cells.js';
import { controllersNamed, controllershipsOf } from './joint-controllers.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';
import { splitOn, type HeldCell } from './split-of-register.js';

export const rule = registerRule({
  id: 'duty-conflicting',
  articles: ['26(1)', '4(7)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Useampi kuin yksi vastaa yksin samasta velvollisuudesta',
    sv: 'Fler än en ansvarar ensam för samma skyldighet',
    en: 'More than one answers alone for the same duty',
  },
  message: {
    fi: '{where}: velvollisuuksista vastaa kirjausten mukaan joku yksin ja silti joku toinenkin ({organisations}): {duties}.',
    sv: '{where}: enligt anteckningarna ansvarar någon ensam och ändå också någon annan ({organisations}) för skyldigheterna: {duties}.',
    en: '{where}: by the record one answers alone and yet another answers too ({organisations}) for the duties: {duties}.',
  },
  remedy: {
    fi: 'Ratkaise, kuka on rekisterinpitäjä yksin ja kuka yhdessä muiden kanssa, ja jätä kuhunkin velvollisuuteen yksi yksin vastaava.',
    sv: 'Avgör vem som är personuppgiftsansvarig ensam och vem tillsammans med andra, och låt bara en ansvara ensam för varje skyldighet.',
    en: 'Settle who is controller alone and who together with others, and leave one that answers alone for each duty.',
  },
  find(register, { day }) {
    const split = splitOn(register, day);
    const found = split.flatMap((held) => foundIn(register, held));
    return hitsIn(register, split.length, found);
  },
});

function foundIn(register: RegisterFacts, held: HeldCell): InCell[] {
  const conflicts = held.duties.filter(({ gap }) => statusOf(gap) === CoverageStatus.CONFLICTING);
  if (conflicts.length === 0) return [];
  const duties = conflicts.map(({ duty }) => duty);
  const codes = new Set(conflicts.flatMap(({ answers }) => answers.map(({ organisation }) => organisation.code)));
  const named = { duties: namedDuties(duties), organisations: controllersNamed(register, codes) };
  const what = [...duties, ...[...codes].sort()].join(' ');
  return [{ held, what, named, evidence: controllershipsOf(register, held) }];
}
