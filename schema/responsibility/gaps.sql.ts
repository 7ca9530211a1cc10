import type { RequestContext } from '../access/request-context.js';
import type { Row } from '../access/transaction.js';
import { Duty } from '../joint-arrangement/duty.js';
import type { Standing } from './responsibility.rules.js';

/** In how many pairs of a cell and a duty the same stands. */
export interface CountedStanding {
  readonly standing: Standing;
  readonly count: number;
}

/** What the database counts of the splits of registers. */
export interface GapsCounted {
  readonly counts: readonly CountedStanding[];
  /** How many registers are shared or have a gap. */
  readonly totalCount: number;
  /** Global ids of the first of these, by code. */
  readonly registers: string[];
}

export interface GapsWanted {
  readonly day: string;
  readonly first: number;
  /** Id of the company whose registers they are; all registers when not given. */
  readonly custodian?: string | undefined;
}

/** Counts what stands in all cells of all registers for all duties, in one statement. */
export async function countGaps(context: RequestContext, { day, first, custodian }: GapsWanted): Promise<GapsCounted> {
  const values = [day, first, Object.values(Duty)];
  const rows = await (custodian === undefined
    ? context.rows(countSql(''), values)
    : context.rows(countSql('and custodian_id = $4::uuid'), [...values, custodian]));
  const [registers, counts] = [rows.filter(isRegister), rows.filter((row) => !isRegister(row))];
  return {
    counts: counts.map((row) => ({ standing: readStanding(row), count: Number(row.count) })),
    totalCount: Number(registers[0]?.count ?? 0),
    registers: registers.map(({ register }) => `Register:${String(register)}`),
  };
}

const isRegister = ({ register }: Row): boolean => register !== null;

const readStanding = (row: Row): Standing => ({
  isSole: row.isSole === true,
  isIndependent: row.isIndependent === true,
  isJoint: row.isJoint === true,
  answering: Number(row.answering),
  jointlyAnswering: Number(row.jointlyAnswering),
  isAllocated: row.isAllocated === true,
});

/** The rows of a table that hold on the day, and are kept by the company asked about. */
const holding = (table: string, kept: string): string => `(select * from ${table}
  where (valid_from is null or valid_from <= $1::date) and (valid_to is null or valid_to > $1::date) ${kept})`;

/** Each cell, or the register where it has none, with the controllers it is held by. */
const heldSql = (kept: string): string => `
cell as (
  select coalesce(c.id, r.id) as id, r.id as register_id, c.id is null as is_whole
  from (select * from register where true ${kept}) r
  left join register_cell c on c.custodian_id = r.custodian_id and c.register_id = r.id
),
controller as (
  select c.custodian_id, c.id, c.register_id, c.organisation_id, c.kind, exists (
    select from controllership_scope s where s.custodian_id = c.custodian_id and s.controllership_id = c.id
  ) as is_scoped
  from ${holding('controllership', kept)} c
),
held as (
  select c.id as cell_id, c.register_id, k.organisation_id, k.kind
  from cell c join controller k on k.register_id = c.register_id where not k.is_scoped
  union all
  select c.id, c.register_id, k.organisation_id, k.kind
  from controller k
  join controllership_scope s on s.custodian_id = k.custodian_id and s.controllership_id = k.id
  join register_cell c on c.custodian_id = s.custodian_id and c.id = s.cell_id and c.register_id = k.register_id
),
standing as (
  select c.id as cell_id, c.register_id, bool_or(h.kind = 'SOLE') as is_sole,
    bool_or(h.kind = 'INDEPENDENT') as is_independent, bool_or(h.kind = 'JOINT') as is_joint,
    count(distinct h.organisation_id) filter (where h.kind <> 'JOINT') as answering
  from cell c left join held h on h.cell_id = c.id
  group by c.id, c.register_id
)`;

/** Who answers for which duty in the cells of joint controllers: they by what they have arranged, others by themselves. */
const answersSql = (kept: string): string => `
partner as (
  select *, count(*) over (partition by cell_id, arrangement_id) as partners
  from (
    select distinct h.cell_id, h.register_id, h.organisation_id, a.custodian_id, a.id as arrangement_id
    from held h
    join ${holding('joint_arrangement', kept)} a on a.register_id = h.register_id
    join arrangement_party p on p.custodian_id = a.custodian_id and p.arrangement_id = a.id and p.party_id = h.organisation_id
    where h.kind = 'JOINT'
  ) each
),
allocation as (
  select d.custodian_id, d.id, d.arrangement_id, d.duty, d.answer, d.party_id, array(
    select s.cell_id from duty_scope s where s.custodian_id = d.custodian_id and s.allocation_id = d.id
  ) as scope
  from ${holding('duty_allocation', kept)} d
),
answer as (
  select p.cell_id, d.duty, p.organisation_id, true as is_joint, d.answer = 'PARTY' as is_allocated
  from partner p
  join allocation d on d.custodian_id = p.custodian_id and d.arrangement_id = p.arrangement_id
  where (d.answer = 'EACH' or d.party_id = p.organisation_id)
    and case when d.scope = '{}' then p.partners > 1 else p.cell_id = any(d.scope) end
  union all
  select h.cell_id, d.duty, h.organisation_id, false, false
  from standing s join held h on h.cell_id = s.cell_id cross join unnest($3::text[]) as d (duty)
  where s.is_joint and h.kind <> 'JOINT'
),
answered as (
  select s.cell_id, d.duty, s.is_sole, s.is_independent, count(distinct a.organisation_id) as answering,
    count(distinct a.organisation_id) filter (where a.is_joint) as jointly_answering, bool_or(a.is_allocated) as is_allocated
  from standing s
  cross join unnest($3::text[]) as d (duty)
  left join answer a on a.cell_id = s.cell_id and a.duty = d.duty
  where s.is_joint
  group by s.cell_id, d.duty, s.is_sole, s.is_independent
)`;

/**
 * Pairs of a cell and a duty by what stands in them, counted; then the first registers that are shared or have a gap. A
 * register that one company holds without being joint controller has none but where nobody holds a cell.
 */
const countSql = (kept: string): string => `
with ${heldSql(kept)},
${answersSql(kept)},
shown as (
  select s.register_id, count(*) over () as count, row_number() over (order by r.code) as place
  from (
    select register_id from standing
    group by register_id
    having bool_or(is_joint) or bool_or(is_sole is null)
    union
    select register_id from held group by register_id having count(distinct organisation_id) > 1
  ) s
  join register r on r.id = s.register_id
)
select null::uuid as register, is_sole as "isSole", is_independent as "isIndependent", false as "isJoint",
  least(answering, 2)::int as answering, 0 as "jointlyAnswering", false as "isAllocated",
  (count(*) * cardinality($3::text[]))::int as count, 0 as place
from standing where is_joint is not true
group by is_sole, is_independent, least(answering, 2)
union all
select null, is_sole, is_independent, true, least(answering, 2)::int, least(jointly_answering, 2)::int, is_allocated,
  count(*)::int, 0
from answered
group by is_sole, is_independent, least(answering, 2), least(jointly_answering, 2), is_allocated
union all
select register_id, null, null, null, null, null, null, count::int, place from shown where place <= $2
order by place`;
