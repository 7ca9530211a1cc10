import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { logFault, type FaultLog } from './fault-log.js';

/** Lets errors with a code of their own pass; any other is logged and answered by its id alone. */
export function maskErrors(log: FaultLog) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
    if (formatted.extensions?.code !== code) return formatted;
    const faultId = logFault(log, unwrapResolverError(error));
    return { ...formatted, message: `Internal error ${faultId}`, extensions: { code } };
  };
}
