import type { Transaction } from '../../schema/access/transaction.js';
import { fieldsOf, conceptOf } from '../../schema/model/declarations.js';
import { tableNamed, type Tables } from '../../schema/read-plan/tables.js';
import { columnNames, relationColumn } from '../../schema/writes/node-write.js';
import { selectCodes } from '../../schema/writes/statements.js';
import type { PlannedNode } from './plan.js';
import type { Targets } from './targets.js';

/** What became, or would become, of a node. */
export type RowResult = 'CREATED' | 'UPDATED' | 'UNCHANGED';

/** A field that an update changes; relations and lists are told by codes. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface NodeResult {
  readonly file: string;
  readonly kind: string;
  readonly id: string;
  readonly code: string;
  readonly result: RowResult;
  readonly changes: readonly FieldChange[];
}

/** What is told of every node, in the order given. */
export async function resultRows(
  nodes: readonly PlannedNode[],
  targets: Targets,
  hub: { transaction: Transaction; tables: Tables },
): Promise<readonly NodeResult[]> {
  const codes = await codesOfFormerTargets(nodes, targets, hub);
  const codeOf = (id: unknown): string | null =>
    typeof id === 'string' ? (targets.codeOf(id) ?? codes.get(id) ?? id) : null;
  return nodes.map((planned) => {
    const { file, node } = planned.filed;
    return {
      file,
      kind: node.concept.name,
      id: targets.idOf(node),
      code: node.code,
      result: resultOf(planned),
      changes: changesOf(planned, hub.tables, codeOf),
    };
  });
}

function resultOf({ comparison, lists }: PlannedNode): RowResult {
  if (!comparison.stored) return 'CREATED';
  return comparison.changed.length > 0 || lists.length > 0 ? 'UPDATED' : 'UNCHANGED';
}

function changesOf(
  { filed, comparison, lists }: PlannedNode,
  tables: Tables,
  codeOf: (id: unknown) => string | null,
): FieldChange[] {
  if (comparison.changed.length === 0) return [...lists];
  const { concept } = filed.node;
  const table = tableNamed(tables, concept.name);
  const names = columnNames(concept, table);
  const relations = new Set(relationColumns(filed.node.concept.name, tables).keys());
  const show = (column: string, value: unknown): unknown => (relations.has(column) ? codeOf(value) : (value ?? null));
  const changed = comparison.changed.flatMap((column) => {
    const field = names.get(column);
    return field === undefined
      ? []
      : [{ field, from: show(column, comparison.stored?.[column]), to: show(column, comparison.row[column]) }];
  });
  return [...changed, ...lists];
}

/** The columns that hold ids of other rows, with the kind of those rows. */
function relationColumns(kind: string, tables: Tables): ReadonlyMap<string, string> {
  const table = tableNamed(tables, kind);
  const relations = fieldsOf(table.concept.type).flatMap((field) =>
    field.kind === 'toOne' && field.name !== 'revision' ? [field] : [],
  );
  return new Map(relations.map((field) => [relationColumn(table, field.name), conceptOf(field.target()).name]));
}

// A relation that is changed names a row that the files need not mention.
async function codesOfFormerTargets(
  nodes: readonly PlannedNode[],
  targets: Targets,
  { transaction, tables }: { transaction: Transaction; tables: Tables },
): Promise<ReadonlyMap<string, string>> {
  const former = nodes.flatMap(({ filed, comparison }) => {
    if (comparison.changed.length === 0) return [];
    const relations = relationColumns(filed.node.concept.name, tables);
    return comparison.changed.flatMap((column) => {
      const [kind, id] = [relations.get(column), comparison.stored?.[column]];
      return kind !== undefined && typeof id === 'string' && targets.codeOf(id) === undefined ? [{ kind, id }] : [];
    });
  });
  const codes = new Map<string, string>();
  for (const [kind, ids] of Map.groupBy(former, (each) => each.kind)) {
    const rows = await transaction.query(selectCodes(tableNamed(tables, kind).name), [ids.map(({ id }) => id)]);
    for (const { id, code } of rows) codes.set(String(id), String(code));
  }
  return codes;
}
