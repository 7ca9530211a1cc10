import { aspectLabels } from '../article-30/letter-record.js';
import type { GlossaryKey } from '../language/glossary.js';
import type { Named } from './message.js';

type ThreeWords = readonly [fi: string, sv: string, en: string];

const labels: Readonly<Record<string, GlossaryKey>> = aspectLabels;

/** Of aspects that no letter of the record asks for. */
const words: Readonly<Record<string, ThreeWords>> = {
  BUSINESS_ID: ['Y-tunnus', 'FO-nummer', 'business ID'],
  RESPONSIBLE_PERSON: ['rekisterin vastuuhenkilö', 'ansvarig person för registret', 'person in charge of the register'],
  LEGITIMATE_INTEREST: ['oikeutettu etu', 'berättigat intresse', 'legitimate interest'],
  SPECIAL_CATEGORIES: [
    'erityiset henkilötietoryhmät',
    'särskilda kategorier av personuppgifter',
    'special categories of personal data',
  ],
  CRIMINAL_DATA: [
    'rikostuomioita ja rikoksia koskevat tiedot',
    'uppgifter om fällande domar i brottmål och lagöverträdelser',
    'data on criminal convictions and offences',
  ],
  NATIONAL_ID: ['henkilötunnus', 'personbeteckning', 'personal identity code'],
  NATIONAL_ID_GROUND: [
    'henkilötunnuksen käsittelyn peruste',
    'grund för behandling av personbeteckning',
    'ground for processing the personal identity code',
  ],
  SOURCES: ['tietolähteet', 'uppgiftskällor', 'sources of the data'],
  PROCESSING_AGREEMENTS: [
    'sopimukset henkilötietojen käsittelijöiden kanssa',
    'avtal med personuppgiftsbiträden',
    'contracts with processors',
  ],
  AUTOMATED_DECISIONS: ['automaattinen päätöksenteko', 'automatiserat beslutsfattande', 'automated decision-making'],
  PROFILING: ['profilointi', 'profilering', 'profiling'],
  PROVISION_OBLIGATORY: [
    'tietojen antamisen pakollisuus',
    'skyldighet att lämna uppgifter',
    'whether giving the data is obligatory',
  ],
  RIGHTS: ['rekisteröidyn oikeudet', 'den registrerades rättigheter', 'rights of the data subject'],
  COMPLAINT: [
    'valitus valvontaviranomaiselle',
    'klagomål till en tillsynsmyndighet',
    'complaint to a supervisory authority',
  ],
  JOINT_ARRANGEMENT: [
    'yhteisrekisterinpitäjien keskinäinen järjestely',
    'de gemensamt personuppgiftsansvarigas inbördes arrangemang',
    'arrangement between joint controllers',
  ],
  GROUP: ['konserni', 'koncern', 'group of undertakings'],
};

/** What an aspect is called in a sentence. */
export function aspectWords(aspect: string): Named {
  const label = labels[aspect];
  if (label !== undefined) return { word: label };
  const known = words[aspect];
  return known ? { text: [...known, 'EN'] } : aspect;
}
