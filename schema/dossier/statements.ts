import type { RequestContext } from '../access/request-context.js';
import { byCode } from '../language/compare-text.js';
import { listIn } from './json-rows.js';
import { assessmentsOf, statementsAbout } from './register.sql.js';
import type { DocumentFact, StatementFact } from './shared-facts.js';

type StatementRow = Omit<StatementFact, 'concept' | 'document'> & { readonly document: Omit<DocumentFact, 'concept'> };

/** What documents say, by what they say it of. */
export type Statements = ReadonlyMap<string, readonly StatementFact[]>;

/** What documents say of nodes: by node, each list by code. */
export async function readStatements(context: RequestContext, subjects: readonly string[]): Promise<Statements> {
  const [row] = await context.rows(statementsAbout, [subjects]);
  const rows = listIn(row, 'rows') as readonly StatementRow[];
  const documents = new Map<string, DocumentFact>();
  const statements = rows.map((each): StatementFact => {
    const document = documents.get(each.document.id) ?? { concept: 'EvidenceDocument', ...each.document };
    documents.set(document.id, document);
    return { ...each, concept: 'Statement', document };
  });
  return Map.groupBy(statements.sort(byCode), ({ subject }) => subject);
}

/** The documents that statements are of, each once, by code. */
export const documentsOf = (statements: Iterable<readonly StatementFact[]>): readonly DocumentFact[] =>
  [...new Set([...statements].flatMap((all) => all.map(({ document }) => document)))].sort(byCode);

/** By node, the kinds of documents cited for it, notices and descriptions apart. */
export async function readAssessed(
  context: RequestContext,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const kinds = new Map<string, Set<string>>();
  for (const { subject, kind } of await context.rows(assessmentsOf, [subjects])) {
    const known = kinds.get(String(subject)) ?? new Set();
    kinds.set(String(subject), known.add(String(kind)));
  }
  return kinds;
}
