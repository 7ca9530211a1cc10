import { graphql } from '../gql/index.js';

/** The company whose transfers are counted. */
export const transferCustodianQuery = graphql(`
  query TransferCustodian($custodian: OrganisationFilter!) {
    organisations(first: 1, filter: $custodian) {
      nodes {
        id
      }
    }
  }
`);
