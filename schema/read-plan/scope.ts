import {
  isObjectType,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Permission } from '../access/viewer.js';
import { Refusal, RefusalCode } from '../errors.js';
import { typeKey } from '../model/plain-row.js';
import type { PlanField } from '../model/plan-field.js';
import type { Arguments, Assumptions, Given, Variables } from './given.js';
import { Members, typeAsJson } from './json.js';
import type { Table, Tables } from './tables.js';

/** How often one statement may use a table: more than any question asks for, fewer than a planner can be drowned in. */
const maximumUses = 1_000;

/** What an operation is compiled against, and with. */
export interface Setting {
  readonly schema: GraphQLSchema;
  readonly tables: Tables;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly assumptions: Assumptions;
  /** Nodes a page or a list of ids may have. */
  readonly maximumPage: number;
  /** Whether an executor goes over the answer; otherwise its text is the response. */
  readonly isExecuted: boolean;
  /** Lists and relations compile the rows they find by it; it is given, so that no part of the plan imports its caller. */
  readonly compileRow: RowCompiler;
}

/** What compiling one operation shares: its setting, and the parameters and names found on the way. */
export class Scope {
  readonly schema: GraphQLSchema;
  readonly tables: Tables;
  readonly fragments: Setting['fragments'];
  readonly assumptions: Assumptions;
  readonly maximumPage: number;
  readonly isExecuted: boolean;
  readonly compileRow: RowCompiler;
  /** Why the answer's text cannot be the response as it stands: by field, a reason. */
  readonly obstacles = new Map<string, string>();
  /** What a viewer must be allowed to ask all of it. */
  readonly permissions = new Set<Permission>();
  private readonly parameters: Given[] = [];
  private readonly checked: Given[] = [];
  private aliases = 0;

  constructor({ schema, tables, fragments, assumptions, maximumPage, isExecuted, compileRow }: Setting) {
    this.schema = schema;
    this.tables = tables;
    this.fragments = fragments;
    this.assumptions = assumptions;
    this.maximumPage = maximumPage;
    this.isExecuted = isExecuted;
    this.compileRow = compileRow;
  }

  /** A parameter of the statement, cast to the type PostgreSQL should take it for. */
  parameter(value: Given, type: string): string {
    this.parameters.push(value);
    return `$${this.parameters.length}::${type}`;
  }

  /** Has a value looked at for each request, which may refuse it, whether or not the statement needs it. */
  check(value: Given): void {
    this.checked.push(value);
  }

  /** The values of the parameters under a request's variables: `$1` is the first. */
  values(variables: Variables): unknown[] {
    for (const { find } of this.checked) find(variables);
    const values = this.parameters.map(({ find }) => find(variables));
    refuseNul(values);
    return values;
  }

  /** A name for one more use of a table. */
  alias(): string {
    this.aliases += 1;
    if (this.aliases > maximumUses) {
      const message = `The operation reads more than ${maximumUses} tables at once: ask for less of it at a time. A field that may be any node counts once per concept.`;
      throw new Refusal(RefusalCode.OPERATION_TOO_LARGE, message);
    }
    return `t${this.aliases}`;
  }

  /** The members of an object of the type, so far none; an executor must be told the type. */
  members(typeName: string): Members {
    const members = new Members();
    if (this.isExecuted) members.add(typeKey, typeAsJson(typeName));
    return members;
  }
}

/** PostgreSQL keeps no text with this character and would fail on it. */
function refuseNul(values: readonly unknown[]): void {
  const hasNul = values.flat().some((each) => typeof each === 'string' && each.includes('\0'));
  if (!hasNul) return;
  const problem =
    'A text of the operation contains the character U+0000, which no text of the register has; leave it out.';
  throw new Refusal(RefusalCode.BAD_USER_INPUT, problem);
}

/** Where a field is compiled: on which use of which table. */
export interface Place {
  readonly scope: Scope;
  readonly table: Table;
  /** The name of this use of the table in the statement. */
  readonly alias: string;
}

/** One selected field of a row: its definition's plan, its arguments and what is selected below it. */
export interface Selected<Kind extends PlanField['kind'] = PlanField['kind']> {
  readonly plan: Extract<PlanField, { kind: Kind }>;
  readonly args: Arguments;
  readonly sets: readonly SelectionSetNode[];
}

/** Compiles what is selected of a row into the members of a JSON object. */
export type RowCompiler = (place: Place, sets: readonly SelectionSetNode[]) => Members;

export function objectType(scope: Scope, name: string): GraphQLObjectType {
  const type = scope.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type of the schema.`);
  return type;
}
