import { holdsOn } from '../law-fact/law-on.js';
import { isLeftOpen, statementsOn } from './aspects.js';
import { controllersNamed, jointCells, jointIn } from './joint-controllers.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'joint-essence-missing',
  articles: ['26(2)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Yhteisrekisterinpitäjien järjestelyn keskeiset osat puuttuvat',
    sv: 'Det väsentliga innehållet i arrangemanget saknas',
    en: 'The essence of the joint arrangement is missing',
  },
  message: {
    fi: '{register}: järjestelyn keskeiset osat eivät ole rekisteröityjen saatavilla: {parties}.',
    sv: '{register}: det väsentliga innehållet i arrangemanget är inte tillgängligt för de registrerade: {parties}.',
    en: '{register}: the essence of the arrangement is not available to the data subjects: {parties}.',
  },
  remedy: {
    fi: 'Kerro rekisteröidyille, kuka yhteisrekisterinpitäjistä informoi, kuka vastaa heidän oikeuksistaan, mikä on yhteyspiste ja että oikeuksia voi käyttää kutakin kohtaan.',
    sv: 'Berätta för de registrerade vem av de gemensamt personuppgiftsansvariga som informerar, vem som ansvarar för deras rättigheter, vilken kontaktpunkten är och att rättigheterna kan utövas mot var och en.',
    en: 'Tell the data subjects which of the joint controllers informs them, which answers for their rights, what the contact point is, and that they may use their rights against each.',
  },
  *find(register, { day }) {
    const isOpen = isLeftOpen(register, 'JOINT_ARRANGEMENT');
    const said = statementsOn(register, 'JOINT_ARRANGEMENT');
    const held = register.arrangements.filter((each) => holdsOn(each, day));
    for (const arrangement of held) {
      if (arrangement.hasEssence && !isOpen) continue;
      const { parties } = arrangement;
      yield { subject: arrangement, named: { register, parties }, evidence: [arrangement, ...said] };
    }
    const joint = isOpen && held.length === 0 ? jointCells(register, day) : [];
    if (joint.length === 0) return;
    const parties = controllersNamed(register, new Set(joint.flatMap((each) => [...jointIn(each)])));
    yield { subject: register, named: { register, parties }, evidence: said };
  },
});
