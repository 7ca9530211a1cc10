import type { ImportReport, ImportRow } from '../imports/report.js';
import type { FieldChange } from '../writes/result-rows.js';

/** A report as a compact table for people: counts first, then a line for each node. */
export function reportLines(report: ImportReport): readonly string[] {
  const { created, updated, unchanged } = report.counts;
  return [
    `${verdict(report)} ${created} created, ${updated} updated, ${unchanged} unchanged.`,
    ...report.rows.map(rowLine),
  ];
}

function verdict({ dryRun, revision }: ImportReport): string {
  if (dryRun) return 'Dry run, nothing is written:';
  return revision === null ? 'Nothing to write:' : `Revision ${revision}:`;
}

const rowLine = ({ result, kind, code, changes }: ImportRow): string =>
  [result.padEnd(9), kind.padEnd(20), code, ...changes.map(changeText)].join('  ');

const changeText = ({ field, from, to }: FieldChange): string => `${field}: ${shown(from)} -> ${shown(to)};`;

function shown(value: unknown): string {
  if (value === null || value === undefined) return '(empty)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Every mistake as editors and people find it: file, line, column, path, what is wrong and the way out. */
export function errorLines({ errors, counts }: ImportReport): readonly string[] {
  if (errors.length === 0) return [];
  const lines = errors.map(
    ({ file, line, column, path, message }) => `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`,
  );
  const rest = counts.failed > errors.length ? [`... and ${counts.failed - errors.length} more.`] : [];
  const found = counts.failed === 1 ? 'One mistake was found' : `${counts.failed} mistakes were found`;
  return [...lines, ...rest, `${found}; nothing was imported.`];
}
