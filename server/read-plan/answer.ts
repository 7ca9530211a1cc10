import { execute, type ExecutionResult } from 'graphql';
import type { OwnOperation } from '../../schema/access/request-context.js';
import type { Viewer } from '../../schema/access/viewer.js';
import { OperationContext, type PlannedHub } from './operation-context.js';
import { readOperation } from './own-operation.js';

export interface Question<Answer, Variables> {
  readonly operation: OwnOperation<Answer, Variables>;
  readonly variables: Variables;
  readonly viewer: Viewer;
}

/** Answers an operation for a client inside the server, such as a report, as it would be answered over HTTP. */
export async function answerOperation<Answer, Variables extends object>(
  hub: PlannedHub,
  question: Question<Answer, Variables>,
): Promise<Answer> {
  const read = readOperation(question.operation, question.variables);
  const { document, variables: variableValues } = read;
  const context = new OperationContext(hub, question.viewer);
  try {
    context.prepare(read);
    return dataOf(await execute({ schema: hub.schema, document, variableValues, contextValue: context })) as Answer;
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
