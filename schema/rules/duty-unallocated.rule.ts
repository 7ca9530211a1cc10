import type { RegisterFacts } from '../dossier/register-facts.js';
import { GapReason } from '../responsibility/responsibility.rules.js';
import { namedDuties } from './duty-words.js';
import { hitsIn, type InCell } from './in-cells.js';
import { controllershipsOf, jointIn } from './joint-controllers.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';
import { splitOn, type HeldCell } from './split-of-register.js';

export const rule = registerRule({
  id: 'duty-unallocated',
  articles: ['26(1)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Yhteisrekisterinpitäjien velvollisuuksia ei ole jaettu',
    sv: 'Skyldigheter är inte fördelade mellan de gemensamt personuppgiftsansvariga',
    en: 'Duties are not shared out between the joint controllers',
  },
  message: {
    fi: '{where}: ei ole sovittu, kuka yhteisrekisterinpitäjistä vastaa näistä velvollisuuksista: {duties}.',
    sv: '{where}: det är inte avtalat vem av de gemensamt personuppgiftsansvariga som ansvarar för dessa skyldigheter: {duties}.',
    en: '{where}: it is not determined which of the joint controllers answers for these duties: {duties}.',
  },
  remedy: {
    fi: 'Jaa velvollisuudet järjestelyssä: nimeä kullekin siitä vastaava osapuoli tai sovi, että kukin vastaa itse.',
    sv: 'Fördela skyldigheterna i arrangemanget: ange för var och en vilken part som ansvarar, eller avtala att var och en ansvarar själv.',
    en: 'Share the duties out in the arrangement: name for each the party that answers for it, or determine that each answers for itself.',
  },
  find(register, { day }) {
    const split = splitOn(register, day);
    const found = split.flatMap((held) => foundIn(register, held));
    return hitsIn(register, split.length, found);
  },
});

function foundIn(register: RegisterFacts, held: HeldCell): InCell[] {
  if (jointIn(held).size < 2) return [];
  const open = held.duties.filter(({ gap }) => gap === GapReason.NO_DUTY_ALLOCATED).map(({ duty }) => duty);
  if (open.length === 0) return [];
  const arrangements = register.arrangements.filter(({ id }) => held.arrangements.some((each) => each.id === id));
  const evidence = [...controllershipsOf(register, held), ...arrangements];
  return [{ held, what: open.join(' '), named: { duties: namedDuties(open) }, evidence }];
}
