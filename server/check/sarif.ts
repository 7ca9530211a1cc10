import type { CheckLine } from '../../schema/finding/check-line.js';
import type { CheckWriter } from './check-writer.js';

const levels: Readonly<Record<string, string>> = { HIGH: 'error', MEDIUM: 'warning', LOW: 'note' };

/** SARIF 2.1.0, for tools that show the results of checks; the rules that found something stand at the end. */
export function sarifFormat(): CheckWriter {
  const rules = new Map<string, CheckLine>();
  let isFirst = true;
  return {
    begin: '{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"results":[',
    lines: (lines) =>
      lines
        .map((line) => {
          rules.set(line.rule, line);
          const separator = isFirst ? '\n' : ',\n';
          isFirst = false;
          return separator + JSON.stringify(resultOf(line));
        })
        .join(''),
    end: () =>
      `\n],"tool":{"driver":${JSON.stringify({ name: 'seloste', rules: [...rules.values()].map(ruleOf) })}}}]}\n`,
  };
}

const resultOf = (line: CheckLine): object => ({
  ruleId: line.rule,
  level: levels[line.severity] ?? 'none',
  message: { text: `${line.message} ${line.remedy}` },
  locations: [
    { logicalLocations: [{ name: line.subject, kind: line.subjectKind, fullyQualifiedName: locationOf(line) }] },
  ],
  partialFingerprints: { findingId: line.id },
  properties: { register: line.register, company: line.company, articles: line.articles, status: line.status },
  ...(line.status === 'ACCEPTED' ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
});

const locationOf = ({ subjectKind, subject }: CheckLine): string => `${subjectKind}:${subject}`;

const ruleOf = ({ rule, title, articles }: CheckLine): object => ({
  id: rule,
  shortDescription: { text: title },
  properties: { tags: articles.map((article) => `Art. ${article}`) },
});
