const months =
  'tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october';

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:19|20)\\d\\d';
const named = `(?:${months})(?:kuu\\p{L}{0,8})?`;

/** Days and months as the three languages write them: 3.11.2020, 2020-11-03, 3 November 2020, November 3, 2020, 11/2020. */
const forms = [
  `${day} ?[./-] ?${month} ?[./-] ?(?:${year}|\\d\\d)`,
  `${year}-${month}-${day}`,
  `(?:${day}(?:st|nd|rd|th|\\.|:e)? ?(?:of )?)?${named}(?: ${day}(?:st|nd|rd|th)?,?)? ${year}`,
  `${month} ?[./] ?${year}`,
];

const date = new RegExp(`(?<![\\p{L}\\d./-])(?:${forms.join('|')})(?![\\p{L}\\d/-])`, 'iu');
const versionYear = new RegExp(
  `(?:päivitetty|laadittu|voimassa|uppdaterad|upprättad|gäller från|updated|effective|version)[^.\\n\\d]{0,20}${year}(?!\\d)`,
  'iu',
);
const dateLine = new RegExp(`^(?:${day}\\.? )(?:of )?${named}(?: ${year})?[.,]?$`, 'iu');

/** Whether there is a day, a month with its year, or the year of a version. */
export const hasDate = (text: string): boolean => date.test(text) || versionYear.test(text);

/** Whether a short text is nothing but a day. */
export const isDateLine = (text: string): boolean => dateLine.test(text);
