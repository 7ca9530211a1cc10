import { graphql } from '../gql/index.js';

/** What documents claim of transfers from registers, and the transfers on record that name no country. */
export const claimsQuery = graphql(`
  query ClaimsOnTransfers($registers: [ID!]!, $transfers: TransferFilter!, $all: Int!) {
    registers(first: $all, filter: { id: { in: $registers } }) {
      nodes {
        id
        ...ClaimedOf
        activities(first: $all) {
          nodes {
            ...ClaimedOf
          }
        }
      }
    }
    transfers(first: $all, filter: $transfers) {
      nodes {
        id
        code
        claim
        register {
          id
        }
        exporter {
          id
        }
      }
    }
  }
`);

export const claimedOf = graphql(`
  fragment ClaimedOf on Node {
    statements(first: $all, filter: { aspect: { eq: TRANSFERS }, claim: { isNull: false } }) {
      nodes {
        id
        code
        claim
      }
    }
  }
`);
