import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { RefusalCode } from '../../schema/errors.js';

const requestErrors: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ...Object.values(RefusalCode),
]);

/**
 * GraphQL over HTTP: a client that accepts only the older `application/json` gets 200 with the errors of a wrong
 * operation; it could not tell another status from a proxy's.
 */
export const legacyStatusPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        if (accept.includes('application/graphql-response+json')) return;
        if (response.body.kind !== 'single' || response.http.status !== 400) return;
        const errors = response.body.singleResult.errors ?? [];
        if (errors.some((error) => requestErrors.has(error.extensions?.code))) response.http.status = 200;
      },
    };
  },
};
