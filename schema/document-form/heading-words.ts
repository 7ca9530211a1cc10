/** How the words begin of which notices make titles, in the three languages: what Art. 13, 14 and 30 ask for. */
const beginnings = [
  ...['rekisterinpitäj', 'yhteystie', 'yhteyshenkil', 'yhteydenot', 'tietosuojavastaav', 'tarkoitu', 'käyttötarkoitu'],
  ...['oikeusperust', 'peruste', 'tietosisäl', 'henkilötietoryhm', 'tietolähte', 'luovutu', 'luovuttami', 'siirto'],
  ...['siirro', 'siirtämi', 'vastaanottaj', 'säilyty', 'suojau', 'suojaami', 'tietoturva', 'oikeudet', 'evästee'],
  ...['profiloin', 'päätöksen', 'muuttami', 'muutokset'],
  ...['personuppgiftsansvarig', 'kontaktuppgift', 'kontaktperson', 'dataskyddsombud', 'ändamål', 'syfte', 'rättslig'],
  ...['datainnehåll', 'uppgiftskäll', 'utlämn', 'överför', 'mottagar', 'förvaring', 'lagring', 'bevaring', 'skydd'],
  ...['säkerhet', 'rättighet', 'kakor', 'profilering', 'beslutsfatt', 'ändring'],
  ...[
    'controller',
    'contact',
    'officer',
    'purpose',
    'basis',
    'categories',
    'source',
    'recipient',
    'disclos',
    'transfer',
  ],
  ...['retention', 'storage', 'security', 'rights', 'cookies', 'profiling', 'decision', 'changes', 'updates'],
];

/** Whether a word is one of which notices make titles. */
export function isHeadingWord(word: string): boolean {
  const small = word.toLowerCase();
  return beginnings.some((beginning) => small.startsWith(beginning));
}
