import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Viewer } from '../../schema/access/viewer.js';
import { Refusal } from '../../schema/errors.js';
import type { Operation } from '../../schema/read-plan/plan.js';
import { readTables } from '../../schema/read-plan/tables.js';
import type { Database } from '../database/database.js';
import { OperationContext, type PlannedHub } from './operation-context.js';
import { fragmentsOf } from './own-operation.js';

/** Plans each operation once it is valid, before anything is executed, so that a bad argument refuses all of it. */
export const readPlanPlugin: ApolloServerPlugin<OperationContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ operation, document, request, contextValue }) {
        if (operation)
          prepareOrRefuse(contextValue, {
            definition: operation,
            fragments: fragmentsOf(document),
            variables: request.variables ?? {},
          });
        return Promise.resolve();
      },
      willSendResponse: ({ contextValue }) => contextValue.end(),
    }),
  // A fault on the way leaves out the response's own hook; the transaction must end all the same.
  unexpectedErrorProcessingRequest: ({ requestContext }) => requestContext.contextValue.end(),
};

/** What is refused before anything is executed is a wrong request, not an answer with errors. */
function prepareOrRefuse(context: OperationContext, operation: Operation): void {
  try {
    context.prepare(operation);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } });
  }
}

/** Ties the schema to the tables of an open database. */
export function plannedHub(database: Database, schema: GraphQLSchema): PlannedHub {
  return { database, schema, tables: readTables(database.orm.getMetadata()) };
}

export const hubContext = (hub: PlannedHub, viewer: Viewer): OperationContext => new OperationContext(hub, viewer);
