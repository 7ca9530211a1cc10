import type { RequestContext } from '../../schema/access/request-context.js';
import type { Row } from '../../schema/access/transaction.js';
import { FlowGraphBuilder } from '../../schema/graph/flow-graph-builder.js';
import type { FlowGraph } from '../../schema/graph/flow-graph.js';
import type { CategoryFact, CoverageFact, EndFact } from '../../schema/graph/graph-facts.js';
import { addFlows } from './flow-pages.js';
import * as statements from './graph-statements.js';

/** Builds the graph of the operation's moment, page by page, so that only the graph itself stays in memory. */
export async function loadFlowGraph(context: RequestContext): Promise<FlowGraph> {
  const ends: EndFact[] = [];
  for (const sql of statements.ends) for (const end of await allOf<EndFact>(context, sql)) ends.push(end);
  const categories = await allOf<CategoryFact>(context, statements.categoryTerms);
  const builder = new FlowGraphBuilder({
    ends,
    categories,
    systems: await allOf(context, statements.systems),
    agreements: await allOf(context, statements.agreements),
    coverage: await allOf<CoverageFact & Coded>(context, statements.coverage),
    subProcessing: await allOf(context, statements.subProcessing),
    transfers: await allOf(context, statements.transfers),
  });
  await addFlows(context, builder, categories);
  return builder.finish();
}

interface Coded {
  readonly code: string;
}

async function allOf<Fact extends Coded>(context: RequestContext, sql: string): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  for await (const rows of pages<Fact>(context, sql)) for (const fact of rows) facts.push(fact);
  return facts;
}

/** Page after page, each after the last code of the one before. */
async function* pages<Fact extends Coded>(context: RequestContext, sql: string): AsyncGenerator<readonly Fact[]> {
  let after = '';
  for (;;) {
    // The statements name the columns as the facts do.
    const rows = (await context.rows(sql, [after])) as readonly (Row & Fact)[];
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < statements.pageSize) return;
    after = last.code;
  }
}
