import { graphql } from '../gql/index.js';

/** Who is controller of which cells, and who answers for which duty, with the days on which it holds. */
export const splitFragment = graphql(`
  fragment Split on Register {
    id
    code
    cells {
      id
      code
    }
    controllerships(first: $all) {
      nodes {
        id
        code
        kind
        validFrom
        validTo
        organisation {
          id
          code
        }
        scope {
          code
        }
      }
    }
    jointArrangements(first: $all) {
      nodes {
        id
        code
        validFrom
        validTo
        parties {
          id
          code
        }
        dutyAllocations(first: $all) {
          nodes {
            id
            code
            duty
            answer
            validFrom
            validTo
            party {
              code
            }
            scope {
              code
            }
          }
        }
      }
    }
  }
`);

/** What documents say of who the controllers are and of what they have arranged. */
export const groundFragment = graphql(`
  fragment Ground on Node {
    id
    citations(first: $all) {
      nodes {
        id
        code
      }
    }
    statements(
      first: $all
      filter: { aspect: { in: [CONTROLLER, JOINT_CONTROLLERS, JOINT_ARRANGEMENT] } }
    ) {
      nodes {
        id
        code
      }
    }
  }
`);

/** One register: its split, and where it stands in documents. */
export const responsibilityQuery = graphql(`
  query Responsibility($register: RegisterFilter!, $all: Int!) {
    registers(first: 1, filter: $register) {
      nodes {
        ...Split
        ...Ground
        cells {
          ...Ground
        }
        controllerships(first: $all) {
          nodes {
            ...Ground
          }
        }
        jointArrangements(first: $all) {
          nodes {
            ...Ground
            dutyAllocations(first: $all) {
              nodes {
                ...Ground
              }
            }
          }
        }
      }
    }
  }
`);

/** The organisation that keeps registers. */
export const responsibilityCustodianQuery = graphql(`
  query ResponsibilityCustodian($custodian: OrganisationFilter!) {
    organisations(first: 2, filter: $custodian) {
      nodes {
        id
      }
    }
  }
`);

/** The splits of registers. */
export const responsibilitiesQuery = graphql(`
  query Responsibilities($registers: [ID!]!, $all: Int!) {
    registers(first: $all, filter: { id: { in: $registers } }) {
      nodes {
        ...Split
      }
    }
  }
`);
