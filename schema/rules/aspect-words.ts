import type { Named } from './message.js';

type ThreeWords = readonly [fi: string, sv: string, en: string];

const words: Readonly<Record<string, ThreeWords>> = {
  CONTROLLER: ['rekisterinpitäjä', 'personuppgiftsansvarig', 'controller'],
  CONTROLLER_CONTACT: [
    'rekisterinpitäjän yhteystiedot',
    'den personuppgiftsansvariges kontaktuppgifter',
    'contact details of the controller',
  ],
  BUSINESS_ID: ['Y-tunnus', 'FO-nummer', 'business ID'],
  JOINT_CONTROLLERS: ['yhteisrekisterinpitäjät', 'gemensamt personuppgiftsansvariga', 'joint controllers'],
  REPRESENTATIVE: ['edustaja', 'företrädare', 'representative'],
  DPO: ['tietosuojavastaava', 'dataskyddsombud', 'data protection officer'],
  DPO_CONTACT: [
    'tietosuojavastaavan yhteystiedot',
    'dataskyddsombudets kontaktuppgifter',
    'contact details of the data protection officer',
  ],
  RESPONSIBLE_PERSON: ['rekisterin vastuuhenkilö', 'ansvarig person för registret', 'person in charge of the register'],
  PURPOSES: ['käsittelyn tarkoitukset', 'ändamålen med behandlingen', 'purposes of the processing'],
  LEGAL_BASIS: ['käsittelyn oikeusperuste', 'rättslig grund för behandlingen', 'legal basis for the processing'],
  LEGITIMATE_INTEREST: ['oikeutettu etu', 'berättigat intresse', 'legitimate interest'],
  DATA_SUBJECTS: ['rekisteröityjen ryhmät', 'kategorier av registrerade', 'categories of data subjects'],
  DATA_CATEGORIES: ['henkilötietoryhmät', 'kategorier av personuppgifter', 'categories of personal data'],
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
  RECIPIENTS: ['vastaanottajat', 'mottagare', 'recipients'],
  PROCESSORS: ['henkilötietojen käsittelijät', 'personuppgiftsbiträden', 'processors'],
  PROCESSING_AGREEMENTS: [
    'sopimukset henkilötietojen käsittelijöiden kanssa',
    'avtal med personuppgiftsbiträden',
    'contracts with processors',
  ],
  TRANSFERS: ['siirrot kolmansiin maihin', 'överföringar till tredjeländer', 'transfers to third countries'],
  THIRD_COUNTRY: ['kolmas maa', 'tredjeland', 'third country'],
  IMPORTER: ['tietojen tuoja', 'uppgiftsinförare', 'data importer'],
  TRANSFER_TOOL: ['siirtoperuste', 'överföringsverktyg', 'transfer tool'],
  RETENTION: ['säilytysajat', 'förvaringstider', 'retention periods'],
  SECURITY_MEASURES: ['turvatoimet', 'säkerhetsåtgärder', 'security measures'],
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
  CATEGORIES_OF_PROCESSING: ['käsittelyjen ryhmät', 'kategorier av behandling', 'categories of processing'],
};

/** What an aspect is called in a sentence. */
export function aspectWords(aspect: string): Named {
  const known = words[aspect];
  return known ? { text: [...known, 'EN'] } : aspect;
}
