import type { CheckLine, Place } from '../../schema/finding/check-line.js';
import { sarifFormat } from './sarif.js';

export const checkFormats = ['text', 'json', 'csv', 'sarif'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** Writes findings as they come: a beginning, some lines at a time, an end. */
export interface CheckWriter {
  readonly begin?: string;
  lines(lines: readonly CheckLine[]): string;
  end(): string;
}

export const writerFor = (format: CheckFormat): CheckWriter => writers[format]();

const writers: Readonly<Record<CheckFormat, () => CheckWriter>> = {
  text: textFormat,
  json: jsonFormat,
  csv: csvFormat,
  sarif: sarifFormat,
};

/** By register, the heaviest first, each with what to do and where it stands. */
function textFormat(): CheckWriter {
  let heading: string | undefined;
  const headed = (line: CheckLine): string => {
    const next = line.register ?? line.company ?? '-';
    const isNew = next !== heading;
    heading = next;
    return isNew ? `\n${next}\n` : '';
  };
  return {
    lines: (lines) => lines.map((line) => headed(line) + textOf(line)).join(''),
    end: () => '',
  };
}

function textOf(line: CheckLine): string {
  const { severity, status, message, remedy, id, articles, places, isVerified } = line;
  const mark = status === 'OPEN' ? '' : ` (${status})`;
  const doubt = isVerified ? '' : '; rests on a law fact that was not verified';
  return [
    `  ${severity.padEnd(6)} ${message}${mark}\n`,
    `         ${remedy}\n`,
    `         ${id}  Art. ${articles.join(', ')}${doubt}\n`,
    ...(places.length > 0 ? [`         ${places.slice(0, 3).map(placeText).join('; ')}\n`] : []),
  ].join('');
}

const placeText = ({ document, section, heading }: Place): string =>
  `${document}, section ${section}${heading === null ? '' : ` "${heading}"`}`;

/** One list of all findings. */
function jsonFormat(): CheckWriter {
  let isFirst = true;
  return {
    begin: '[',
    lines: (lines) =>
      lines
        .map((line) => {
          const separator = isFirst ? '\n' : ',\n';
          isFirst = false;
          return separator + JSON.stringify(line);
        })
        .join(''),
    end: () => '\n]\n',
  };
}

const columns = [
  ...['id', 'rule', 'title', 'severity', 'status', 'articles', 'register', 'company', 'subjectKind', 'subject'],
  ...['aspect', 'message', 'remedy', 'places', 'law', 'isVerified'],
] as const satisfies readonly (keyof CheckLine)[];

/** RFC 4180, with a heading; lists are parted by a semicolon. */
function csvFormat(): CheckWriter {
  return {
    begin: `${columns.join(',')}\r\n`,
    lines: (lines) => lines.map((line) => `${columns.map((column) => cell(line[column])).join(',')}\r\n`).join(''),
    end: () => '',
  };
}

function cell(value: CheckLine[(typeof columns)[number]]): string {
  const text = typeof value === 'object' && value !== null ? value.map(listed).join('; ') : String(value ?? '');
  // A spreadsheet takes a cell that begins so for a formula.
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const listed = (each: string | Place): string => (typeof each === 'string' ? each : placeText(each));
