import { ProblemCode } from './problem.js';

/** The longest name and the longest other text that the register takes, in characters. */
export const longestName = 500;
export const longestText = 10_000;

interface TextProblem {
  readonly code: ProblemCode;
  readonly message: string;
}

// Marks that turn the direction of writing round: they can make a name read as another one.
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
// Line breaks and tabs are part of texts; nothing else that cannot be seen.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/u;

/** What is wrong with a text whatever it is about; nothing when it can be kept. */
export function textProblem(text: string): TextProblem | undefined {
  if (/\p{Surrogate}/u.test(text)) {
    return {
      code: ProblemCode.FORBIDDEN_CHARACTER,
      message: 'The text holds half a character (a lone surrogate): type it anew.',
    };
  }
  return (
    forbidden(text, directionMarks, 'a mark that turns the direction of writing') ??
    forbidden(text, controls, 'a control character') ??
    identityCodeProblem(text)
  );
}

function forbidden(text: string, pattern: RegExp, what: string): TextProblem | undefined {
  const [found] = pattern.exec(text) ?? [];
  if (found === undefined) return undefined;
  const name = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    code: ProblemCode.FORBIDDEN_CHARACTER,
    message: `The text holds ${what} (${name}), which nobody sees: delete it.`,
  };
}

const identityCode = /(?<![\p{L}\d])(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\d])/giu;
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

// The value itself is not repeated: messages end up in logs and mails.
function identityCodeProblem(text: string): TextProblem | undefined {
  if (![...text.matchAll(identityCode)].some(isIdentityCode)) return undefined;
  return {
    code: ProblemCode.PERSONAL_IDENTITY_CODE,
    message:
      'The text holds a Finnish personal identity code; a record describes processing and names no data subject: delete it.',
  };
}

function isIdentityCode([
  ,
  day = '',
  month = '',
  year = '',
  century = '',
  serial = '',
  check = '',
]: RegExpMatchArray): boolean {
  const remainder = Number(day + month + year + serial) % 31;
  if (checkCharacters[remainder] !== check.toUpperCase()) return false;
  const fullYear = firstYear(century) + Number(year);
  const date = new Date(Date.UTC(fullYear, Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
}

function firstYear(century: string): number {
  if (century === '+') return 1800;
  return /[A-F]/i.test(century) ? 2000 : 1900;
}
