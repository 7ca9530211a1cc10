import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Variables } from '../../schema/read-plan/given.js';
import { Refusal } from '../../schema/errors.js';
import { CompiledExecutor } from './compiled-executor.js';
import type { OperationContext } from './operation-context.js';
import { fragmentsOf, type ParsedOperation } from './own-operation.js';
import type { PlannedHub } from './planned-hub.js';
import { ResponseText } from './response-text.js';

/**
 * Plans each operation once it is valid, before anything is executed, so that a bad argument refuses all of it; and
 * answers it: by the statement's own text, else by compiled code. What neither answers, errors among it, is left to
 * Apollo and the reference executor, which read the same answer of the same statement.
 */
export function readPlanPlugin({ schema }: Pick<PlannedHub, 'schema'>): ApolloServerPlugin<OperationContext> {
  const executor = new CompiledExecutor(schema);
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ operation, document, request, contextValue }) {
          const variables = request.variables ?? {};
          if (operation) prepareOrRefuse(contextValue, { document, definition: operation }, variables);
          return Promise.resolve();
        },
        responseForOperation: (request) => responseBy(executor, request),
        willSendResponse: ({ contextValue }) => contextValue.end(),
      }),
    // A fault on the way leaves out the response's own hook; the transaction must end all the same.
    unexpectedErrorProcessingRequest: ({ requestContext }) => requestContext.contextValue.end(),
  };
}

/** What is refused before anything is executed is a wrong request, not an answer with errors. */
function prepareOrRefuse(
  context: OperationContext,
  { document, definition }: Omit<ParsedOperation, 'fragments'>,
  variables: Variables,
): void {
  try {
    context.prepare({ document, definition, fragments: fragmentsOf(document) }, variables);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } });
  }
}

type Asked = GraphQLRequestContextResponseForOperation<OperationContext>;

async function responseBy(executor: CompiledExecutor, asked: Asked): Promise<GraphQLResponse | null> {
  const { document, operation, request, contextValue: context, logger } = asked;
  const text = await context.text();
  if (text !== undefined) return response(new ResponseText(text));
  for (const [field, reason] of context.obstacles) logger.debug(`Executed for ${field}: ${reason}`);
  const data = await executor.data({ document, operation, variables: request.variables ?? {}, context });
  return data ? response(data) : null;
}

const response = (data: Record<string, unknown>): GraphQLResponse => ({
  http: { headers: new HeaderMap() },
  body: { kind: 'single', singleResult: { data } },
});
