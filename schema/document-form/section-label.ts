import type { Named } from '../rules/message.js';
import type { Section } from './sections.js';

const longest = 60;

/** A section by its number and heading as printed, in quotation marks. */
export function sectionLabel({ printed, heading }: Section): Named {
  const label = [printed, heading].filter((part) => part !== null).join(' ');
  if (label === '') return { text: ['asiakirjan alku', 'dokumentets början', 'the beginning of the document', 'EN'] };
  return `"${label.length > longest ? `${label.slice(0, longest).replace(/[\ud800-\udbff]$/u, '')}…` : label}"`;
}

/** The digits of a printed number: those of `4)` or `Section 4` are 4. */
export const numberOf = ({ printed }: Pick<Section, 'printed'>): string | null =>
  printed === null ? null : (/\d+(?:\.\d+)*/u.exec(printed)?.[0] ?? null);

/** The line in which a section begins; that of its heading, where it has one. */
export function firstLine({ text }: Section): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}
