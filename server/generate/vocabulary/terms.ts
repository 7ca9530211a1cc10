import { words, type Words } from './words.js';

/** A term as the vocabulary has it; the wider one by its key. */
export interface Term {
  readonly key: string;
  readonly name: Words;
  readonly parent: string | undefined;
}

type Line = readonly [key: string, fi: string, sv: string, en: string, parent?: string];

const termOf = ([key, fi, sv, en, parent]: Line): Term => ({ key, name: words(fi, sv, en), parent });

export const dataSubjects: readonly Term[] = (
  [
    ['customer', 'asiakas', 'kund', 'customer'],
    ['consumer', 'kuluttaja-asiakas', 'konsumentkund', 'consumer customer', 'customer'],
    ['company-contact', 'yritysasiakkaan yhteyshenkilö', 'kontaktperson hos företagskund', 'contact person of a company customer', 'customer'],
    ['former-customer', 'aiempi asiakas', 'tidigare kund', 'former customer', 'customer'],
    ['potential-customer', 'potentiaalinen asiakas', 'potentiell kund', 'potential customer'],
    ['online-user', 'verkkopalvelun käyttäjä', 'användare av nättjänsten', 'user of the online service'],
    ['employee', 'työntekijä', 'arbetstagare', 'employee'],
    ['former-employee', 'entinen työntekijä', 'tidigare arbetstagare', 'former employee', 'employee'],
    ['applicant', 'työnhakija', 'arbetssökande', 'job applicant'],
    ['supplier-contact', 'toimittajan yhteyshenkilö', 'leverantörens kontaktperson', 'contact person of a supplier'],
    ['visitor', 'vierailija', 'besökare', 'visitor'],
  ] satisfies readonly Line[]
).map(termOf); // prettier-ignore

export const dataCategories: readonly (Term & { readonly kind?: 'special' | 'criminal' | 'national-id' })[] = [
  ...(
    [
      ['basic-data', 'perustiedot', 'basuppgifter', 'basic data'],
      ['name', 'nimi', 'namn', 'name', 'basic-data'],
      ['birth-date', 'syntymäaika', 'födelsedatum', 'date of birth', 'basic-data'],
      ['customer-number', 'asiakasnumero', 'kundnummer', 'customer number', 'basic-data'],
      ['service-language', 'asiointikieli', 'kontaktspråk', 'language of service', 'basic-data'],
      ['contact-data', 'yhteystiedot', 'kontaktuppgifter', 'contact data'],
      ['postal-address', 'postiosoite', 'postadress', 'postal address', 'contact-data'],
      ['email', 'sähköpostiosoite', 'e-postadress', 'e-mail address', 'contact-data'],
      ['phone', 'puhelinnumero', 'telefonnummer', 'telephone number', 'contact-data'],
      ['contract-data', 'sopimustiedot', 'avtalsuppgifter', 'contract data'],
      ['service-history', 'palveluhistoria', 'servicehistorik', 'service history', 'contract-data'],
      ['billing-data', 'laskutustiedot', 'faktureringsuppgifter', 'billing data', 'contract-data'],
      ['payment-history', 'maksutiedot', 'betalningsuppgifter', 'payment data', 'billing-data'],
      ['credit-data', 'luottotiedot', 'kreditupplysningar', 'credit data', 'billing-data'],
      ['consumption', 'kulutustiedot', 'förbrukningsuppgifter', 'consumption data', 'contract-data'],
      ['call-recording', 'puhelutallenne', 'samtalsinspelning', 'call recording'],
      ['messages', 'viestit', 'meddelanden', 'messages'],
      ['marketing-choices', 'markkinointiluvat ja -kiellot', 'marknadsföringssamtycken och -förbud', 'marketing consents and bans'],
      ['online-behaviour', 'verkkokäyttäytyminen', 'beteende på nätet', 'online behaviour'],
      ['ip-address', 'IP-osoite', 'IP-adress', 'IP address', 'online-behaviour'],
      ['log-data', 'lokitiedot', 'logguppgifter', 'log data'],
      ['employment-data', 'työsuhdetiedot', 'anställningsuppgifter', 'employment data'],
      ['salary', 'palkkatiedot', 'löneuppgifter', 'salary data', 'employment-data'],
      ['working-time', 'työaikatiedot', 'arbetstidsuppgifter', 'working time data', 'employment-data'],
      ['bank-account', 'tilinumero', 'kontonummer', 'bank account number', 'billing-data'],
      ['application', 'hakemustiedot', 'ansökningsuppgifter', 'application data'],
      ['education', 'koulutus ja osaaminen', 'utbildning och kompetens', 'education and skills', 'application'],
      ['image', 'kameratallenne', 'kamerainspelning', 'camera recording'],
      ['access-event', 'kulkutapahtuma', 'passerhändelse', 'access event'],
    ] satisfies readonly Line[]
  ).map(termOf), // prettier-ignore
  { ...termOf(['identity-code', 'henkilötunnus', 'personbeteckning', 'personal identity code', 'basic-data']), kind: 'national-id' },
  { ...termOf(['health', 'terveystiedot', 'hälsouppgifter', 'health data']), kind: 'special' },
  { ...termOf(['union', 'ammattiliiton jäsenyys', 'medlemskap i fackförening', 'trade union membership']), kind: 'special' },
  { ...termOf(['offences', 'rikoksia koskevat tiedot', 'uppgifter om lagöverträdelser', 'data on offences']), kind: 'criminal' },
]; // prettier-ignore

export const contractTypes: readonly Term[] = (
  [
    ['electricity', 'sähkösopimus', 'elavtal', 'electricity contract'],
    ['solar', 'aurinkosähkösopimus', 'solelavtal', 'solar power contract', 'electricity'],
    ['district-heat', 'lämmönmyyntisopimus', 'värmeförsäljningsavtal', 'district heat contract'],
    ['insurance', 'vakuutussopimus', 'försäkringsavtal', 'insurance contract'],
  ] satisfies readonly Line[]
).map(termOf); // prettier-ignore

export const partyCategories: readonly Term[] = (
  [
    ['authorities', 'viranomaiset', 'myndigheter', 'authorities'],
    ['tax-authority', 'veroviranomainen', 'skattemyndighet', 'tax authority', 'authorities'],
    ['police', 'poliisi', 'polis', 'police', 'authorities'],
    ['service-providers', 'palveluntarjoajat', 'tjänsteleverantörer', 'service providers'],
    ['debt-collectors', 'perintätoimistot', 'inkassobyråer', 'debt collection agencies', 'service-providers'],
    ['credit-bureaus', 'luottotietoyhtiöt', 'kreditupplysningsföretag', 'credit information companies', 'service-providers'],
    ['group-companies', 'konserniyhtiöt', 'koncernbolag', 'group companies'],
    ['partners', 'yhteistyökumppanit', 'samarbetspartner', 'partners'],
    ['banks', 'pankit', 'banker', 'banks'],
    ['pension-insurers', 'työeläkevakuuttajat', 'arbetspensionsförsäkrare', 'pension insurers'],
  ] satisfies readonly Line[]
).map(termOf); // prettier-ignore

export const measureTypes: readonly (Term & { readonly isTechnical: boolean })[] = (
  [
    ['access-control', 'käyttöoikeuksien hallinta', 'behörighetshantering', 'access management'],
    ['encryption', 'salaus', 'kryptering', 'encryption'],
    ['encrypted-transport', 'tietoliikenteen salaus', 'kryptering av datatrafik', 'encryption in transit', 'encryption'],
    ['firewall', 'palomuuri', 'brandvägg', 'firewall'],
    ['backup', 'varmuuskopiointi', 'säkerhetskopiering', 'backup'],
    ['logging', 'lokivalvonta', 'loggövervakning', 'log monitoring'],
    ['pseudonymisation', 'pseudonymisointi', 'pseudonymisering', 'pseudonymisation'],
    ['locked-premises', 'lukitut tilat', 'låsta utrymmen', 'locked premises'],
    ['training', 'henkilöstön koulutus', 'utbildning av personalen', 'training of staff'],
    ['confidentiality', 'salassapitositoumukset', 'sekretessförbindelser', 'confidentiality undertakings'],
    ['instructions', 'tietoturvaohjeet', 'anvisningar om informationssäkerhet', 'security instructions'],
    ['audits', 'tarkastukset', 'granskningar', 'audits'],
  ] satisfies readonly Line[]
).map((line, at) => ({ ...termOf(line), isTechnical: at < 8 })); // prettier-ignore
