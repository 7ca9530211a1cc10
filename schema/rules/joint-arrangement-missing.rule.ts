import { controllersNamed, controllershipsOf, jointCells, jointIn } from './joint-controllers.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';
import type { HeldCell } from './split-of-register.js';

export const rule = registerRule({
  id: 'joint-arrangement-missing',
  articles: ['26(1)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Yhteisrekisterinpitäjien järjestely puuttuu',
    sv: 'Arrangemanget mellan de gemensamt personuppgiftsansvariga saknas',
    en: 'The arrangement between the joint controllers is missing',
  },
  message: {
    fi: '{register}: voimassa olevaa yhteisrekisterinpitäjien järjestelyä, jossa nämä ovat osapuolina, ei ole kirjattu: {organisations}.',
    sv: '{register}: inget gällande arrangemang mellan gemensamt personuppgiftsansvariga är antecknat med dessa som parter: {organisations}.',
    en: '{register}: no arrangement between joint controllers that is in force is on record with these as parties: {organisations}.',
  },
  remedy: {
    fi: 'Sovi yhteisrekisterinpitäjien kesken läpinäkyvällä järjestelyllä, kuka vastaa mistäkin velvollisuudesta, ja kirjaa järjestely ja sen osapuolet.',
    sv: 'Fastställ genom ett öppet arrangemang vem som ansvarar för vilken skyldighet och anteckna arrangemanget och dess parter.',
    en: 'Determine in a transparent arrangement who answers for which duty, and record the arrangement and its parties.',
  },
  *find(register, { day }) {
    const cells = jointCells(register, day).filter((held) => leftOutOf(held).length > 0);
    if (cells.length === 0) return;
    const organisations = controllersNamed(register, new Set(cells.flatMap(leftOutOf)));
    const evidence = cells.flatMap((held) => controllershipsOf(register, held));
    yield { subject: register, named: { register, organisations }, evidence };
  },
});

/** Joint controllers of the cell that are party to no arrangement with another of them. */
function leftOutOf(held: HeldCell): readonly string[] {
  const parties = new Set(held.arrangements.flatMap((each) => each.parties.map(({ code }) => code)));
  return [...jointIn(held)].filter((code) => !parties.has(code));
}
