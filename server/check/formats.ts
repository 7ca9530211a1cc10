import type { CheckLine, Place } from '../../schema/finding/check-line.js';
import type { CheckWriter } from './check-writer.js';
import { sarifFormat } from './sarif.js';

export const checkFormats = ['text', 'json', 'csv', 'sarif'] as const;
export type CheckFormat = (typeof checkFormats)[number];

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
  const paragraphs = [
    `${severity.padEnd(6)} ${message}${mark}`,
    remedy,
    `${id}  Art. ${articles.join(', ')}${doubt}`,
    [...new Set(places.map(placeText))].slice(0, 3).join('; '),
  ];
  return paragraphs.map((paragraph, at) => indented(paragraph, at === 0 ? 2 : 9)).join('');
}

const lineLength = 110;

/** A paragraph in lines of words, the first one so far in, the others as far as the text of all findings. */
function indented(paragraph: string, first: number): string {
  if (paragraph === '') return '';
  const lines: string[] = [];
  let line = ' '.repeat(first);
  for (const word of paragraph.split(' ')) {
    if (line.length + word.length > lineLength && line.trim() !== '') {
      lines.push(line);
      line = ' '.repeat(9);
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return `${[...lines, line].join('\n')}\n`;
}

/** The section as codes name it, and its heading. */
const placeText = ({ document, section, heading }: Place): string =>
  `${document}/${section}${heading === null ? '' : ` "${heading}"`}`;

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
