/** The officially assigned codes of ISO 3166-1 alpha-2. */
const assigned = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
    'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
    'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
    'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
    'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
    'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
    'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
  ).split(' '),
);

/** Codes in use that are not those of the standard, each with what to write. */
const mistaken: Readonly<Record<string, string>> = {
  UK: 'write GB for the United Kingdom',
  EL: 'write GR for Greece',
  EU: 'the European Union is no country; write the country, or leave the field out',
};

/** What is wrong with a country code and what to do; nothing when ISO 3166-1 has it. */
export function countryProblem(text: string): string | undefined {
  if (assigned.has(text)) return undefined;
  const wayOut = mistaken[text.toUpperCase()];
  if (wayOut) return `"${text}" is not a country code of ISO 3166-1: ${wayOut}.`;
  if (assigned.has(text.toUpperCase())) return `Country code "${text}" is written in capitals: ${text.toUpperCase()}.`;
  return `"${text}" is not a country code of ISO 3166-1: write two capital letters, as in FI, SE or DE.`;
}
