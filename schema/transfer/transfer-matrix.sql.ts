import type { RequestContext } from '../access/request-context.js';
import type { Row } from '../access/transaction.js';

/** A cell of the matrix, or the total of a country, as the database counts it. */
export interface MatrixRow {
  readonly isTotal: boolean;
  readonly country: string | null;
  readonly tool: string | null;
  /** Id of the exporter; nothing in a total. */
  readonly exporter: string | null;
  readonly transfers: number;
  readonly categories: number;
  readonly withoutCategories: number;
  readonly withoutTool: number;
  /** How many cells there are, or how many totals. */
  readonly count: number;
}

export interface MatrixWanted {
  readonly day: string;
  readonly first: number;
  /** Id of the company whose record is looked at; all companies when not given. */
  readonly custodian?: string | undefined;
  readonly exporterKind?: string | undefined;
}

/** Cells by country, tool and code of the exporter, empty ones last; then the totals by country. One statement. */
export async function matrixRows(context: RequestContext, wanted: MatrixWanted): Promise<readonly MatrixRow[]> {
  const { sql, values } = statementOf(wanted);
  const rows = await context.rows(sql, values);
  return rows.map(readRow);
}

const readRow = (row: Row): MatrixRow => ({
  isTotal: row.isTotal === true,
  country: textOf(row.country),
  tool: textOf(row.tool),
  exporter: textOf(row.exporter),
  transfers: Number(row.transfers),
  categories: Number(row.categories),
  withoutCategories: Number(row.withoutCategories),
  withoutTool: Number(row.withoutTool),
  count: Number(row.count),
});

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function statementOf({ day, first, custodian, exporterKind }: MatrixWanted): { sql: string; values: unknown[] } {
  const values: unknown[] = [day, first];
  const conditions: string[] = [];
  if (custodian !== undefined) conditions.push(`and t.custodian_id = $${values.push(custodian)}::uuid`);
  if (exporterKind !== undefined) conditions.push(`and e.kind = $${values.push(exporterKind)}`);
  return { sql: matrixSql(conditions.join(' ')), values };
}

/**
 * A transfer counts once, in the row that has no category; its categories follow in rows of their own. Country and tool
 * may be empty, which is a group like any other.
 */
const matrixSql = (conditions: string): string => `
with placed as (
  select t.custodian_id, t.id, coalesce(t.country, i.country) as country, t.tool, e.code, e.id as exporter_id
  from transfer t
  join organisation e on e.id = t.exporter_id
  left join organisation i on i.id = t.importer_id
  where (t.valid_from is null or t.valid_from <= $1::date) and (t.valid_to is null or t.valid_to > $1::date) ${conditions}
),
counted as (
  select p.country, p.tool, p.code, p.exporter_id, true as is_transfer, null::uuid as category,
    not exists (select from transfer_data d where d.custodian_id = p.custodian_id and d.transfer_id = p.id) as is_bare
  from placed p
  union all
  select p.country, p.tool, p.code, p.exporter_id, false, d.data_category_id, false
  from placed p join transfer_data d on d.custodian_id = p.custodian_id and d.transfer_id = p.id
),
cells as (
  select grouping(tool) = 1 as is_total, country, tool, code, exporter_id,
    count(*) filter (where is_transfer) as transfers,
    count(distinct category) as categories,
    count(*) filter (where is_bare) as without_categories,
    count(*) filter (where is_transfer and tool is null) as without_tool
  from counted
  group by grouping sets ((country, tool, code, exporter_id), (country))
),
numbered as (
  select *, row_number() over w as place, count(*) over (partition by is_total) as count
  from cells window w as (partition by is_total order by country nulls last, tool nulls last, code)
)
select is_total as "isTotal", country, tool, exporter_id as exporter, transfers::int, categories::int,
  without_categories::int as "withoutCategories", without_tool::int as "withoutTool", count::int
from numbered where is_total or place <= $2 order by is_total, place`;
