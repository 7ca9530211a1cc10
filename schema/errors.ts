import { GraphQLError } from 'graphql';

/** What a careful person can get wrong in a read; the code tells programs, the message tells people. */
export enum RefusalCode {
  BAD_USER_INPUT = 'BAD_USER_INPUT',
  MALFORMED_CURSOR = 'MALFORMED_CURSOR',
  MALFORMED_ID = 'MALFORMED_ID',
  PAGE_SIZE = 'PAGE_SIZE',
  MALFORMED_BUSINESS_ID = 'MALFORMED_BUSINESS_ID',
  NOT_FOUND = 'NOT_FOUND',
  OPERATION_TOO_LARGE = 'OPERATION_TOO_LARGE',
  /** Nodes that a bundle has no words for. */
  UNWRITABLE = 'UNWRITABLE',
}

/** A refusal that names the thing and the way out. */
export class Refusal extends GraphQLError {
  constructor(code: RefusalCode, message: string) {
    super(message, { extensions: { code } });
  }
}
