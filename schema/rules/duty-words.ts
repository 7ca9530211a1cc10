import { Duty } from '../joint-arrangement/duty.js';
import type { Named } from './message.js';

type DutyWords = readonly [articles: string, fi: string, sv: string, en: string];

/** The duties of joint controllers in a few words, with the numbers of their articles. */
const dutyWords: Readonly<Record<Duty, DutyWords>> = {
  [Duty.INFORMATION]: ['13–14', 'informointi', 'information', 'information'],
  [Duty.ACCESS]: ['15', 'pääsy tietoihin', 'tillgång', 'access'],
  [Duty.RECTIFICATION]: ['16', 'oikaiseminen', 'rättelse', 'rectification'],
  [Duty.ERASURE]: ['17', 'poistaminen', 'radering', 'erasure'],
  [Duty.RESTRICTION]: ['18', 'rajoittaminen', 'begränsning', 'restriction'],
  [Duty.PORTABILITY]: ['20', 'siirtäminen järjestelmästä toiseen', 'dataportabilitet', 'data portability'],
  [Duty.OBJECTION]: ['21', 'vastustaminen', 'invändningar', 'objection'],
  [Duty.AUTOMATED_DECISIONS]: ['22', 'automatisoidut päätökset', 'automatiserade beslut', 'automated decisions'],
  [Duty.SECURITY]: ['32', 'turvallisuus', 'säkerhet', 'security'],
  [Duty.BREACH]: ['33–34', 'tietoturvaloukkaukset', 'personuppgiftsincidenter', 'personal data breaches'],
  [Duty.DPIA]: ['35', 'vaikutustenarviointi', 'konsekvensbedömning', 'impact assessment'],
  [Duty.PROCESSORS]: ['28', 'henkilötietojen käsittelijät', 'personuppgiftsbiträden', 'processors'],
  [Duty.TRANSFERS]: ['44–49', 'siirrot kolmansiin maihin', 'överföringar till tredjeländer', 'transfers'],
  [Duty.AUTHORITY_CONTACT]: [
    '31',
    'yhteistyö valvontaviranomaisen kanssa',
    'samarbete med tillsynsmyndigheten',
    'cooperation with the supervisory authority',
  ],
};

/** As many as a sentence names in words. */
const mostInWords = 6;

/** Duties by word and article; where they are many, all of them by article. */
export function namedDuties(duties: readonly Duty[]): Named {
  const all = duties.map((duty) => dutyWords[duty]);
  if (all.length <= mostInWords) return all.map(inWords);
  const articles = all.map(([article]) => article).join(', ');
  return { text: [`artiklat ${articles}`, `artiklarna ${articles}`, `Art. ${articles}`, 'EN'] };
}

const inWords = ([articles, fi, sv, en]: DutyWords): Named => ({
  text: [`${fi} (${articles} art.)`, `${sv} (art. ${articles})`, `${en} (Art. ${articles})`, 'EN'],
});
