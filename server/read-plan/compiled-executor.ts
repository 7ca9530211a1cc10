import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { OperationContext } from './operation-context.js';

/** One operation of a document, to be executed. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: OperationContext;
}

type Code = CompiledQuery<Record<string, unknown>, Record<string, unknown>>;
type Compiled = Code | 'seen once' | 'not compilable';

// Compiled code spells answers as object literals, in which this key would be none; and of a field that is selected twice
// under one key it takes what is selected in a place that a directive leaves out.
const unsafe = /__proto__|@\s*(?:skip|include)/;

/** Executes queries by code that is made for each of them; an operation is worth it from its second time on. */
export class CompiledExecutor {
  readonly #compiled = new WeakMap<OperationDefinitionNode, Compiled>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The data of a query; nothing where the reference executor is to answer: for the first time, for errors, for writes. */
  async data(execution: Execution): Promise<Record<string, unknown> | undefined> {
    const { operation, variables, context } = execution;
    const compiled = operation.operation === OperationTypeNode.QUERY ? this.#compiledOnce(execution) : undefined;
    if (!compiled) return undefined;
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables);
    if (!coerced) return undefined;
    const { data, errors } = await compiled.query(undefined, context, coerced);
    return errors ? undefined : (data ?? undefined);
  }

  #compiledOnce({ document, operation }: Execution): Code | undefined {
    const known = this.#compiled.get(operation);
    const compiled = known === 'seen once' ? this.#compile(document, operation) : (known ?? 'seen once');
    this.#compiled.set(operation, compiled);
    return typeof compiled === 'string' ? undefined : compiled;
  }

  #compile(document: DocumentNode, operation: OperationDefinitionNode): Compiled {
    if (unsafe.test(document.loc?.source.body ?? '')) return 'not compilable';
    const compiled = compileQuery(this.schema, withCoercedVariables(document), operation.name?.value);
    return isCompiledQuery(compiled) ? compiled : 'not compilable';
  }
}

/**
 * The document as code is made of it: its variables are taken as they come, for they were coerced before. The compiler's
 * own code for that spells out every field of every input below them, a third of a second's work for one filter.
 */
function withCoercedVariables(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { ...definition, variableDefinitions: definition.variableDefinitions?.map(asItComes) ?? [] }
      : definition,
  );
  return { ...document, definitions };
}

const asItComes = ({ kind, variable }: VariableDefinitionNode): VariableDefinitionNode => ({
  kind,
  variable,
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: GraphQLJSON.name } },
});
