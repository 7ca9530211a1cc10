import { OperationTypeNode, type GraphQLSchema } from 'graphql';
import type { Viewer } from '../../schema/access/viewer.js';
import { compileGroup, conceptsOf, withIds } from '../../schema/read-plan/group.js';
import type { Variables } from '../../schema/read-plan/given.js';
import type { PlaceOfNodes } from '../../schema/read-plan/payload.js';
import {
  clientPage,
  coerceVariables,
  compileOperation,
  type AnswerForm,
  type Operation,
  type ReadPlan,
} from '../../schema/read-plan/plan.js';
import { readTables, type Tables } from '../../schema/read-plan/tables.js';
import type { Database } from '../database/database.js';
import type { ParsedOperation } from './own-operation.js';
import { PlanCache } from './plan-cache.js';

/** A statement with the values of its parameters. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** An operation's plan under one request's variables. */
export interface PlannedOperation extends Statement {
  readonly plan: ReadPlan;
  /** Whether the statement's answer is the response, or what an executor goes over. */
  readonly form: AnswerForm;
}

/** The hub as operations see it: its schema, tied to the tables of an open database, and the plans compiled so far. */
export class PlannedHub {
  readonly tables: Tables;
  readonly #plans: Readonly<Record<AnswerForm, PlanCache>> = { text: new PlanCache(), rows: new PlanCache() };
  readonly #ownPlans = new PlanCache();
  readonly #groups = new PlanCache();

  constructor(
    readonly database: Database,
    readonly schema: GraphQLSchema,
  ) {
    this.tables = readTables(database.orm.getMetadata());
  }

  /** A client's operation; nothing when it is no query or its variables do not fit: the executor tells. */
  operation(parsed: ParsedOperation, given: Variables, viewer: Viewer): PlannedOperation | undefined {
    if (parsed.definition.operation !== OperationTypeNode.QUERY) return undefined;
    const operation = { ...parsed, maximumPage: clientPage };
    const variables = coerceVariables(this, operation, given);
    const text = variables && this.#compiled(this.#plans.text, operation, { form: 'text', variables });
    if (!text) return undefined;
    if (mayBeText(text, viewer)) return bound(text, 'text', variables);
    const rows = this.#compiled(this.#plans.rows, operation, { form: 'rows', variables });
    return rows && bound(rows, 'rows', variables);
  }

  /** An operation of the hub's own, without limits on pages. */
  ownOperation(parsed: ParsedOperation, given: Variables): PlannedOperation | undefined {
    const operation = { ...parsed, maximumPage: Number.MAX_SAFE_INTEGER };
    const variables = coerceVariables(this, operation, given);
    const text = variables && this.#compiled(this.#ownPlans, operation, { form: 'text', variables });
    return text ? bound(text, 'text', variables) : undefined;
  }

  #compiled(plans: PlanCache, operation: Operation, how: Compiling): ReadPlan | undefined {
    const compile = (): ReadPlan | null => compileOperation(this, operation, how);
    return plans.find([operation.definition], how.variables, compile) ?? undefined;
  }

  /** Stored nodes at a place of a computed answer. */
  nodes({ wanted, sets }: PlaceOfNodes, { fragments, variables }: Selection): Statement {
    const [first, ...more] = sets;
    if (!first) throw new Error('Nothing is selected of the nodes of a computed answer.');
    const given = withIds(variables, wanted);
    const compile = (): ReadPlan => compileGroup(this, { concepts: conceptsOf(wanted), sets, fragments }, given);
    const { sql, values } = this.#groups.find([first, ...more], given, compile);
    return { sql, values: values(given) };
  }
}

/** What a selection is read with. */
interface Selection {
  readonly fragments: Operation['fragments'];
  /** Coerced. */
  readonly variables: Variables;
}

type Compiling = Parameters<typeof compileOperation>[2];

const bound = (plan: ReadPlan, form: AnswerForm, variables: Variables): PlannedOperation => ({
  plan,
  form,
  sql: plan.sql,
  values: plan.values(variables),
});

/** Whether the statement's text can be this viewer's response: an executor would change nothing, and refuse nothing. */
const mayBeText = ({ isReading, obstacles, permissions }: ReadPlan, viewer: Viewer): boolean =>
  isReading && obstacles.size === 0 && [...permissions].every((each) => viewer.permissions.has(each));
