import type { Line, Verdict } from './report.js';

type Column = readonly [heading: string, cell: (line: Line) => string];

const columns: readonly Column[] = [
  ['', ({ workload }) => workload],
  ['contestant', ({ contestant }) => contestant],
  ['req/s', ({ perSecond }) => number(perSecond, perSecond < 10 ? 2 : 0)],
  ['to SQL', ({ toSql }) => number(toSql, 2)],
  ['to PostGraphile', ({ toPostgraphile }) => number(toPostgraphile, 2)],
  ['server CPU ms', ({ serverCpu }) => number(serverCpu, 2)],
  ['database CPU ms', ({ databaseCpu }) => number(databaseCpu, 2)],
  ['answer KB', ({ answerKilobytes }) => number(answerKilobytes, 1)],
  ['p50 ms', ({ p50 }) => number(p50, 1)],
  ['p95 ms', ({ p95 }) => number(p95, 1)],
  ['RSS MB', ({ residentMegabytes }) => number(residentMegabytes, 0)],
];

function number(value: number | undefined, digits: number): string {
  return value === undefined ? '-' : value.toFixed(digits);
}

/** The measured lines as a table that is aligned in a terminal and is Markdown. */
export function tableOf(lines: readonly Line[]): string {
  return aligned([columns.map(([heading]) => heading), ...lines.map((line) => columns.map(([, cell]) => cell(line)))]);
}

export function verdictsTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ what, target, measured, isMet }) => {
    return [what, number(target, 2), number(measured, 2), isMet ? 'met' : 'missed'];
  });
  return aligned([['target', 'wanted', 'measured', ''], ...rows]);
}

/** Text to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const [heading = [], ...body] = rows;
  const widths = heading.map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const isNumber = heading.map((_, at) => body.every((row) => /^(-|[\d.]+)$/.test(row[at] ?? '')));
  const line = (row: readonly string[]): string => {
    const cells = row.map((cell, at) => (isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)));
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, at) => (isNumber[at] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(heading), line(rule), ...body.map(line)].join('\n');
}
