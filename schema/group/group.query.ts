import { graphql } from '../gql/index.js';

/** Every ownership that holds on a day, and the company asked about. */
export const ownershipsQuery = graphql(`
  query OwnershipsOn($organisation: OrganisationFilter!, $day: LocalDate!, $all: Int!) {
    organisations(first: 2, filter: $organisation) {
      nodes {
        id
        code
      }
    }
    ownerships(
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
        kind
        share
        owner {
          id
          code
        }
        owned {
          id
          code
        }
      }
    }
  }
`);

/** Which registers companies keep, are controllers of, or process under an agreement. */
export const registersOfCompaniesQuery = graphql(`
  query RegistersOfCompanies($companies: [ID!]!, $day: LocalDate!, $inForce: ProcessingAgreementFilter!, $all: Int!) {
    registers(first: $all, filter: { custodian: { id: { in: $companies } } }) {
      nodes {
        id
        code
        custodian {
          id
        }
      }
    }
    organisations(first: $all, filter: { id: { in: $companies } }) {
      nodes {
        id
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
            register {
              id
              code
              custodian {
                id
              }
            }
          }
        }
        agreementsAsProcessor(first: $all, filter: $inForce) {
          nodes {
            coverage(first: $all) {
              nodes {
                register {
                  id
                  code
                }
              }
            }
          }
        }
      }
    }
  }
`);
