import { graphql } from '../gql/index.js';

/** Every register of which an organisation is controller, with all that the letters of Art. 30(1) rest on. */
export const article30Query = graphql(`
  query Article30($controller: OrganisationFilter!, $registers: RegisterFilter!, $all: Int!) {
    organisations(first: 2, filter: $controller) {
      nodes {
        ...Party
      }
    }
    registers(first: $all, filter: $registers) {
      nodes {
        ...Cited
        ...Stated
        code
        name {
          ...Words
        }
        controllerships(first: $all) {
          nodes {
            ...Cited
            kind
            organisation {
              ...Party
            }
            scope {
              dataSubjectCategory {
                name {
                  ...Words
                }
              }
              contractTypes {
                name {
                  ...Words
                }
              }
            }
          }
        }
        jointArrangements(first: $all) {
          nodes {
            ...Cited
            essence {
              ...Words
            }
            contactPoint {
              ...Contact
            }
          }
        }
        designations(first: $all) {
          nodes {
            ...DesignationFacts
          }
        }
        bases(first: $all) {
          nodes {
            ...BasisFacts
          }
        }
        data(first: $all) {
          nodes {
            ...ActivityDataFacts
          }
        }
        recipients(first: $all) {
          nodes {
            ...RecipientFacts
          }
        }
        transfers(first: $all) {
          nodes {
            ...TransferFacts
          }
        }
        retentionPeriods(first: $all) {
          nodes {
            ...RetentionFacts
          }
        }
        securityMeasures(first: $all) {
          nodes {
            ...MeasureFacts
          }
        }
        activities(first: $all) {
          nodes {
            ...Cited
            ...Stated
            code
            name {
              ...Words
            }
            purposes(first: $all) {
              nodes {
                ...Cited
                code
                name {
                  ...Words
                }
              }
            }
          }
        }
      }
    }
  }
`);

/** Everything an organisation processes on behalf of others, with what the letters of Art. 30(2) rest on. */
export const article30ProcessorQuery = graphql(`
  query Article30Processor($processor: OrganisationFilter!, $all: Int!) {
    organisations(first: 2, filter: $processor) {
      nodes {
        ...Party
        ...Stated
        processingOnBehalf(first: $all) {
          nodes {
            ...Cited
            ...Stated
            code
            name {
              ...Words
            }
            controller {
              ...Party
            }
            transfers(first: $all) {
              nodes {
                ...TransferFacts
              }
            }
            securityMeasures(first: $all) {
              nodes {
                ...MeasureFacts
              }
            }
          }
        }
      }
    }
  }
`);
