import { graphql } from '../gql/index.js';

/** What is read of each transfer, agreement and register that the changes touch. */
export const whatIfFragments = graphql(`
  fragment TouchedTransfer on Transfer {
    ...JudgedTransfer
    code
    exporter {
      id
      code
    }
    importer {
      id
    }
    register {
      id
    }
    activity {
      id
    }
  }
  fragment CoveringAgreement on ProcessingAgreement {
    id
    code
    status
    validFrom
    validTo
    controller {
      id
      code
    }
    coverage(first: $all) {
      nodes {
        register {
          id
          code
        }
        activity {
          id
          code
        }
      }
    }
  }
  fragment AffectedRegister on Register {
    id
    code
    controllerships(first: $all) {
      nodes {
        validFrom
        validTo
        organisation {
          id
          code
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
  }
`);
