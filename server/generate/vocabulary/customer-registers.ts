import { activity, type RegisterKind } from './register-kinds.js';
import { words } from './words.js';

/** Registers of those who buy, or may. */
export const customerRegisters: readonly RegisterKind[] = [
  {
    name: words('Asiakasrekisteri', 'Kundregister', 'Customer register'),
    system: words('Asiakastietojärjestelmä', 'Kunddatasystem', 'Customer information system'),
    subjects: ['consumer', 'company-contact', 'former-customer'],
    categories: ['name', 'identity-code', 'customer-number', 'postal-address', 'email', 'phone', 'contract-data', 'billing-data', 'consumption', 'service-language'],
    activities: [
      activity(
        ['contracts', 'Asiakkuuden ja sopimusten hoitaminen', 'Skötsel av kundförhållanden och avtal', 'Managing customers and contracts'],
        ['contract', 'delivery', 'Palvelun toimittaminen asiakkaalle', 'Leverans av tjänsten till kunden', 'Delivering the service to the customer'],
        ['contract', 'service', 'Asiakaspalvelu ja neuvonta', 'Kundservice och rådgivning', 'Customer service and advice'],
        ['interest', 'satisfaction', 'Asiakastyytyväisyyden mittaaminen', 'Mätning av kundnöjdhet'],
      ),
      activity(
        ['billing', 'Laskutus ja saatavien valvonta', 'Fakturering och bevakning av fordringar', 'Billing and monitoring of receivables'],
        ['contract', 'invoicing', 'Laskutus ja maksujen valvonta', 'Fakturering och betalningsövervakning', 'Invoicing and monitoring of payments'],
        ['interest', 'collection', 'Saatavien perintä', 'Indrivning av fordringar', 'Debt collection'],
        ['law', 'accounting', 'Kirjanpitoaineiston säilyttäminen', 'Bevarande av bokföringsmaterial', 'Keeping of accounting records'],
      ),
      activity(
        ['credit-check', 'Luottokelpoisuuden arviointi', 'Bedömning av kreditvärdighet', 'Assessment of creditworthiness'],
        ['interest', 'credit-decision', 'Luottopäätöksen tekeminen ennen sopimusta', 'Kreditbeslut före avtal'],
        ['law', 'identification', 'Asiakkaan tunnistaminen', 'Identifiering av kunden', 'Identification of the customer'],
      ),
    ],
  },
  {
    name: words('Markkinointirekisteri', 'Marknadsföringsregister', 'Marketing register'),
    system: words('Markkinoinnin automaatiojärjestelmä', 'System för marknadsföringsautomation', 'Marketing automation system'),
    subjects: ['customer', 'potential-customer', 'online-user'],
    categories: ['name', 'email', 'phone', 'postal-address', 'marketing-choices', 'online-behaviour', 'ip-address', 'service-history'],
    activities: [
      activity(
        ['direct-marketing', 'Suoramarkkinointi', 'Direktmarknadsföring', 'Direct marketing'],
        ['consent', 'electronic', 'Sähköinen suoramarkkinointi kuluttajille', 'Elektronisk direktmarknadsföring till konsumenter', 'Electronic direct marketing to consumers'],
        ['interest', 'postal', 'Postitse tapahtuva markkinointi', 'Marknadsföring per post', 'Marketing by post'],
        ['interest', 'companies', 'Markkinointi yritysten päättäjille', 'Marknadsföring till beslutsfattare i företag'],
      ),
      activity(
        ['audiences', 'Kohderyhmien muodostaminen', 'Bildande av målgrupper', 'Building of audiences'],
        ['interest', 'segments', 'Asiakkaiden ryhmittely', 'Segmentering av kunder', 'Segmentation of customers'],
        ['consent', 'online-ads', 'Verkkomainonnan kohdentaminen', 'Riktad annonsering på nätet', 'Targeted online advertising'],
      ),
      activity(
        ['raffles', 'Kilpailut ja arvonnat', 'Tävlingar och utlottningar', 'Competitions and raffles'],
        ['consent', 'draw', 'Arvonnan toimittaminen ja voittajille ilmoittaminen', 'Genomförande av utlottningen och meddelande till vinnarna'],
      ),
    ],
  },
  {
    name: words('Asiakaspalvelun tallennerekisteri', 'Register över kundtjänstens inspelningar', 'Register of customer service recordings'),
    system: words('Puhelujen tallennusjärjestelmä', 'System för samtalsinspelning', 'Call recording system'),
    subjects: ['customer', 'former-customer', 'potential-customer'],
    categories: ['name', 'phone', 'customer-number', 'call-recording', 'messages', 'service-history', 'log-data'],
    activities: [
      activity(
        ['recordings', 'Puhelujen tallentaminen', 'Inspelning av samtal', 'Recording of calls'],
        ['interest', 'evidence', 'Palvelutapahtuman todentaminen', 'Verifiering av servicehändelsen', 'Proof of the service event'],
        ['interest', 'quality', 'Palvelun laadun kehittäminen', 'Utveckling av servicens kvalitet', 'Improving the quality of service'],
      ),
      activity(
        ['chats', 'Viestien ja chat-keskustelujen käsittely', 'Behandling av meddelanden och chattar', 'Handling of messages and chats'],
        ['contract', 'answers', 'Yhteydenottoihin vastaaminen', 'Besvarande av kontakter', 'Answering of inquiries'],
        ['interest', 'complaints', 'Reklamaatioiden selvittäminen', 'Utredning av reklamationer', 'Handling of complaints'],
      ),
    ],
  },
  {
    name: words('Verkkopalvelun käyttäjärekisteri', 'Användarregister för nättjänsten', 'Register of online service users'),
    system: words('Asiakkaan verkkopalvelu', 'Kundens nättjänst', 'Customer online service'),
    subjects: ['online-user', 'consumer', 'company-contact'],
    categories: ['name', 'email', 'phone', 'customer-number', 'log-data', 'ip-address', 'online-behaviour', 'consumption'],
    activities: [
      activity(
        ['accounts', 'Käyttäjätilien ylläpito', 'Underhåll av användarkonton', 'Keeping of user accounts'],
        ['contract', 'sign-in', 'Käyttäjän tunnistaminen ja palvelun tarjoaminen', 'Identifiering av användaren och tillhandahållande av tjänsten', 'Identifying the user and providing the service'],
        ['contract', 'reports', 'Kulutusraporttien näyttäminen', 'Visning av förbrukningsrapporter', 'Showing of consumption reports'],
      ),
      activity(
        ['security', 'Palvelun turvallisuus', 'Tjänstens säkerhet', 'Security of the service'],
        ['interest', 'misuse', 'Väärinkäytösten estäminen ja selvittäminen', 'Förebyggande och utredning av missbruk', 'Prevention and investigation of misuse'],
        ['law', 'logs', 'Lokitietojen säilyttäminen', 'Lagring av logguppgifter', 'Keeping of logs'],
      ),
      activity(
        ['development', 'Palvelun kehittäminen', 'Utveckling av tjänsten', 'Development of the service'],
        ['interest', 'analytics', 'Käytön analysointi ja tilastointi', 'Analys och statistik över användningen', 'Analysis and statistics of use'],
      ),
    ],
  },
]; // prettier-ignore
