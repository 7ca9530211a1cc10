import { ProblemCode } from '../../schema/given/problem.js';
import { errorAt, type ImportError, type ImportFile, type Position } from './report.js';

export const megabyte = 1_048_576;
export const largestFile = 20 * megabyte;

/** The text of a file, or why it cannot be read. */
export function decodeFile({ name, bytes }: ImportFile): { readonly text: string } | { readonly error: ImportError } {
  const refuse = (code: ProblemCode, message: string, position: Position = { line: 1, column: 1 }) => ({
    error: errorAt(name, position, { path: [], code, message }),
  });
  if (bytes.length > largestFile) return refuse(ProblemCode.FILE_TOO_LARGE, tooLarge(name, bytes.length));
  if (bytes.length === 0) return refuse(ProblemCode.FILE_EMPTY, `${name} is empty (0 bytes): was it saved?`);
  try {
    // Takes a byte order mark away; refuses what is not UTF-8 instead of replacing it.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refuse(ProblemCode.NOT_UTF8, notUtf8(name, bytes), firstInvalid(bytes));
  }
}

export function tooLarge(name: string, length: number): string {
  const size = (length / megabyte).toFixed(1);
  return `${name} has ${size} MB, and a bundle at most ${largestFile / megabyte} MB: split it into several files and import them together.`;
}

function notUtf8(name: string, bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const [what, encoding] = isUtf16
    ? ['UTF-16', 'UTF-16']
    : ['most likely Latin-1 (ISO 8859-1, Windows-1252)', 'WINDOWS-1252'];
  return `${name} is not UTF-8, ${what}: save it as UTF-8, or convert it: iconv -f ${encoding} -t UTF-8 ${name} > converted.yaml`;
}

function firstInvalid(bytes: Uint8Array): Position {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    line += 1;
    start = end + 1;
  }
  const before = new TextDecoder().decode(bytes.subarray(start)).indexOf('\ufffd');
  return { line, column: before + 1 };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
