import type { GraphQLSchema } from 'graphql';
import { compileGroup, conceptsOf, withIds } from '../../schema/read-plan/group.js';
import type { Variables } from '../../schema/read-plan/given.js';
import type { PlaceOfNodes } from '../../schema/read-plan/payload.js';
import {
  coerceVariables,
  compileOperation,
  type AnswerForm,
  type Operation,
  type ReadPlan,
} from '../../schema/read-plan/plan.js';
import { readTables, type Tables } from '../../schema/read-plan/tables.js';
import type { Database } from '../database/database.js';
import { PlanCache } from './plan-cache.js';

/** A statement with the values of its parameters. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** An operation's plan under one request's variables. */
export interface BoundPlan extends Statement {
  readonly plan: ReadPlan;
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

  /** A client's operation; nothing when no root of it is planned or its variables do not fit: the executor tells. */
  operation(operation: Operation & { readonly variables: Variables }, form: AnswerForm): BoundPlan | undefined {
    const variables = coerceVariables(this, operation, operation.variables);
    if (!variables) return undefined;
    const compile = (): ReadPlan | null => compileOperation(this, operation, { form, variables });
    return bound(this.#plans[form].find([operation.definition], variables, compile), variables);
  }

  /** An operation of the hub's own, without limits on pages. */
  ownOperation(operation: Omit<Operation, 'maximumPage'>, given: Variables): BoundPlan | undefined {
    const variables = coerceVariables(this, operation, given);
    if (!variables) return undefined;
    const unlimited = { ...operation, maximumPage: Number.MAX_SAFE_INTEGER };
    const compile = (): ReadPlan | null => compileOperation(this, unlimited, { form: 'text', variables });
    return bound(this.#ownPlans.find([operation.definition], variables, compile), variables);
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

function bound(plan: ReadPlan | null, variables: Variables): BoundPlan | undefined {
  return plan ? { plan, sql: plan.sql, values: plan.values(variables) } : undefined;
}
