import { graphql } from '../gql/index.js';

/** Whose register it is, and for which of its activities its agreements and transfers are. */
export const removalQuery = graphql(`
  query RemovalFacts($register: RegisterFilter!, $all: Int!) {
    registers(first: 1, filter: $register) {
      nodes {
        id
        code
        custodian {
          id
        }
        controllerships(first: $all) {
          nodes {
            validFrom
            validTo
            organisation {
              id
            }
          }
        }
        activities(first: $all) {
          nodes {
            id
            code
            purposes(first: $all) {
              nodes {
                id
                code
              }
            }
          }
        }
        agreementCoverage(first: $all) {
          nodes {
            agreement {
              id
            }
            activity {
              id
            }
          }
        }
        transfers(first: $all) {
          nodes {
            id
            activity {
              id
            }
          }
        }
      }
    }
  }
`);

/** What data flows are for. */
export const flowPurposesQuery = graphql(`
  query FlowPurposes($flows: DataFlowFilter!, $all: Int!) {
    dataFlows(first: $all, filter: $flows) {
      nodes {
        id
        purpose {
          id
        }
      }
    }
  }
`);
