import { activity, type RegisterKind } from './register-kinds.js';
import { words } from './words.js';

/** Registers of those who work for a company, come to it or deliver to it. */
export const staffRegisters: readonly RegisterKind[] = [
  {
    name: words('Henkilöstörekisteri', 'Personalregister', 'Staff register'),
    system: words('Henkilöstötietojärjestelmä', 'Personaldatasystem', 'Human resources system'),
    subjects: ['employee', 'former-employee'],
    categories: ['name', 'identity-code', 'postal-address', 'phone', 'employment-data', 'salary', 'working-time', 'bank-account', 'health', 'union'],
    activities: [
      activity(
        ['employment', 'Työsuhteen hoitaminen', 'Skötsel av anställningsförhållandet', 'Managing employment'],
        ['contract', 'duties', 'Työnantajan velvoitteiden täyttäminen', 'Fullgörande av arbetsgivarens skyldigheter', 'Performing the duties of an employer'],
        ['law', 'safety', 'Työsuojelu ja työterveyshuolto', 'Arbetarskydd och företagshälsovård', 'Occupational safety and health'],
        ['interest', 'development', 'Osaamisen kehittäminen', 'Utveckling av kompetensen', 'Development of skills'],
      ),
      activity(
        ['payroll', 'Palkanlaskenta', 'Löneräkning', 'Payroll'],
        ['contract', 'wages', 'Palkkojen maksaminen', 'Betalning av löner', 'Payment of wages'],
        ['law', 'taxes', 'Ilmoitukset viranomaisille ja eläkevakuuttajalle', 'Anmälningar till myndigheter och pensionsförsäkrare', 'Reports to authorities and the pension insurer'],
      ),
      activity(
        ['working-time', 'Työajan seuranta', 'Uppföljning av arbetstiden', 'Recording of working time'],
        ['law', 'hours', 'Työaikakirjanpito', 'Arbetstidsbokföring', 'Records of working hours'],
      ),
    ],
  },
  {
    name: words('Rekrytointirekisteri', 'Rekryteringsregister', 'Recruitment register'),
    system: words('Rekrytointijärjestelmä', 'Rekryteringssystem', 'Recruitment system'),
    subjects: ['applicant', 'employee'],
    categories: ['name', 'email', 'phone', 'birth-date', 'application', 'education', 'messages', 'employment-data'],
    activities: [
      activity(
        ['selection', 'Työnhakijoiden valinta', 'Urval av arbetssökande', 'Selection of applicants'],
        ['contract', 'applications', 'Hakemusten käsittely', 'Behandling av ansökningar', 'Handling of applications'],
        ['consent', 'tests', 'Henkilöarvioinnit', 'Personbedömningar', 'Aptitude tests'],
      ),
      activity(
        ['pool', 'Hakijapankki', 'Sökandebank', 'Pool of applicants'],
        ['consent', 'later-jobs', 'Myöhemmin avautuvista tehtävistä kertominen', 'Information om senare lediga uppgifter', 'Telling of later vacancies'],
      ),
    ],
  },
  {
    name: words('Toimittajarekisteri', 'Leverantörsregister', 'Supplier register'),
    system: words('Hankintajärjestelmä', 'Upphandlingssystem', 'Procurement system'),
    subjects: ['supplier-contact'],
    categories: ['name', 'email', 'phone', 'contract-data', 'billing-data', 'bank-account', 'messages'],
    activities: [
      activity(
        ['purchases', 'Hankintojen hoitaminen', 'Skötsel av upphandlingar', 'Managing purchases'],
        ['interest', 'tenders', 'Tarjouspyynnöt ja sopimusten valmistelu', 'Anbudsförfrågningar och beredning av avtal', 'Tenders and preparation of contracts'],
        ['interest', 'orders', 'Tilausten ja toimitusten seuranta', 'Uppföljning av beställningar och leveranser', 'Following of orders and deliveries'],
      ),
      activity(
        ['payments', 'Ostolaskujen maksaminen', 'Betalning av leverantörsfakturor', 'Payment of invoices'],
        ['law', 'ledger', 'Ostoreskontra ja kirjanpito', 'Leverantörsreskontra och bokföring', 'Purchase ledger and accounting'],
        ['law', 'contractor-liability', 'Tilaajavastuun selvittäminen', 'Utredning av beställaransvar'],
      ),
    ],
  },
  {
    name: words('Kulunvalvonta- ja kameravalvontarekisteri', 'Register för passer- och kameraövervakning', 'Register of access control and camera surveillance'),
    system: words('Kulunvalvontajärjestelmä', 'Passerkontrollsystem', 'Access control system'),
    subjects: ['visitor', 'employee', 'supplier-contact'],
    categories: ['name', 'image', 'access-event', 'phone', 'log-data', 'offences'],
    activities: [
      activity(
        ['premises', 'Toimitilojen turvallisuus', 'Lokalernas säkerhet', 'Security of premises'],
        ['interest', 'access', 'Kulkuoikeuksien hallinta', 'Hantering av passerrätter', 'Management of access rights'],
        ['interest', 'cameras', 'Omaisuuden ja henkilöiden suojaaminen kameravalvonnalla', 'Skydd av egendom och personer genom kameraövervakning', 'Protection of property and persons by cameras'],
        ['interest', 'incidents', 'Rikosten ja vahinkojen selvittäminen', 'Utredning av brott och skador', 'Investigation of offences and damage'],
      ),
      activity(
        ['visitors', 'Vierailijoiden vastaanotto', 'Mottagande av besökare', 'Reception of visitors'],
        ['interest', 'badges', 'Vierailijatunnisteiden antaminen', 'Utlämning av besöksbrickor', 'Handing out of badges'],
      ),
    ],
  },
]; // prettier-ignore
