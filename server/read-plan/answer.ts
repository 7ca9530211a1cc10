import { execute, type ExecutionResult } from 'graphql';
import type { OwnOperation } from '../../schema/access/request-context.js';
import type { Viewer } from '../../schema/access/viewer.js';
import { OperationContext } from './operation-context.js';
import { parsedOperation } from './own-operation.js';
import type { PlannedHub } from './planned-hub.js';

export interface Question<Answer, Variables> {
  readonly operation: OwnOperation<Answer, Variables>;
  readonly variables: Variables;
  readonly viewer: Viewer;
}

/** Answers an operation for a client inside the server, such as a report, as it would be answered over HTTP. */
export async function answerOperation<Answer, Variables extends object>(
  hub: PlannedHub,
  { operation, variables, viewer }: Question<Answer, Variables>,
): Promise<Answer> {
  const parsed = parsedOperation(operation);
  const variableValues = Object.fromEntries(Object.entries(variables));
  const context = new OperationContext(hub, viewer);
  try {
    context.prepare(parsed, variableValues);
    const { schema } = hub;
    return dataOf(
      await execute({ schema, document: parsed.document, variableValues, contextValue: context }),
    ) as Answer;
  } finally {
    await context.end();
  }
}

/** The answer, or the first thing that went wrong. */
function dataOf({ data, errors }: ExecutionResult): unknown {
  const [error] = errors ?? [];
  if (error) throw error.originalError ?? error;
  return data;
}
