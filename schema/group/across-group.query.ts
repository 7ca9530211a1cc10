import { graphql } from '../gql/index.js';

/** The tree of categories of data subjects. */
export const dataSubjectTermsQuery = graphql(`
  query DataSubjectTerms($all: Int!) {
    dataSubjectCategories(first: $all) {
      nodes {
        id
        code
        parent {
          code
        }
      }
    }
  }
`);

/** The first registers by code. */
export const silentRegistersQuery = graphql(`
  query SilentRegisters($registers: RegisterFilter!, $first: Int!) {
    registers(first: $first, filter: $registers, orderBy: { field: CODE }) {
      nodes {
        id
        code
      }
    }
  }
`);

/**
 * All that registers say of whom, who, why, on which ground, how long and to whom: of data about the narrower terms, of
 * grounds and periods for those that apply, or for all.
 */
export const acrossRegistersQuery = graphql(`
  query AcrossRegisters(
    $registers: RegisterFilter!
    $narrower: [String!]!
    $applying: [String!]!
    $day: LocalDate!
    $all: Int!
  ) {
    registers(first: $all, filter: $registers) {
      nodes {
        id
        code
        cells {
          dataSubjectCategory {
            code
          }
        }
        data(first: $all, filter: { dataSubjectCategory: { code: { in: $narrower } } }) {
          nodes {
            dataSubjectCategory {
              code
            }
            activity {
              code
            }
          }
        }
        controllerships(
          first: $all
          filter: {
            and: [
              { or: [{ validFrom: { isNull: true } }, { validFrom: { lte: $day } }] }
              { or: [{ validTo: { isNull: true } }, { validTo: { gt: $day } }] }
            ]
          }
        ) {
          nodes {
            id
            code
            organisation {
              id
              code
            }
            scope {
              dataSubjectCategory {
                code
              }
            }
          }
        }
        activities(first: $all) {
          nodes {
            code
            purposes(first: $all) {
              nodes {
                id
                code
                name {
                  ...Words
                }
              }
            }
          }
        }
        bases(first: $all, filter: { or: [{ dataSubjectCategory: { code: { in: $applying } } }, { not: { dataSubjectCategory: {} } }] }) {
          nodes {
            id
            code
            purpose {
              activity {
                code
              }
            }
            dataSubjectCategory {
              code
            }
            article
            condition
            statute {
              id
              code
            }
            statuteSection
          }
        }
        recipients(first: $all) {
          nodes {
            id
            code
            activity {
              code
            }
            organisation {
              id
              code
            }
            category {
              id
              code
            }
            recipientRegister {
              id
              code
            }
            description {
              ...Words
            }
          }
        }
        retentionPeriods(first: $all, filter: { or: [{ dataSubjectCategory: { code: { in: $applying } } }, { not: { dataSubjectCategory: {} } }] }) {
          nodes {
            ...AcrossRetention
          }
        }
      }
    }
  }
`);

export const acrossRetentionFragment = graphql(`
  fragment AcrossRetention on RetentionPeriod {
    id
    code
    activity {
      code
    }
    dataSubjectCategory {
      code
    }
    dataCategories {
      id
      code
    }
    condition {
      ...Words
    }
    bound
    duration
    startEvent
    endEvent
    criterion {
      ...Words
    }
    register {
      id
      code
    }
    citations(first: $all) {
      nodes {
        document {
          id
          code
        }
      }
    }
  }
`);
