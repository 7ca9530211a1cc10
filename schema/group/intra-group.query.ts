import { graphql } from '../gql/index.js';

/** The registers that companies keep, with their purposes, and everything they disclose or receive. */
export const disclosuresQuery = graphql(`
  query DisclosuresOf($companies: [ID!]!, $all: Int!) {
    registers(first: $all, filter: { custodian: { id: { in: $companies } } }) {
      nodes {
        ...RegisterEnd
        activities(first: $all) {
          nodes {
            code
            purposes(first: $all) {
              nodes {
                code
                name {
                  ...Words
                }
              }
            }
          }
        }
        recipients(
          first: $all
          filter: {
            and: [
              { or: [{ organisation: { id: { in: $companies } } }, { recipientRegister: {} }] }
              { or: [{ role: { isNull: true } }, { role: { eq: CONTROLLER } }] }
            ]
          }
        ) {
          nodes {
            ...Compatibility
            activity {
              code
            }
            organisation {
              id
              code
            }
            recipientRegister {
              ...RegisterEnd
            }
            purpose {
              ...DisclosedFor
            }
          }
        }
        sources(first: $all, filter: { sourceRegister: { custodian: { id: { in: $companies } } } }) {
          nodes {
            ...Compatibility
            sourceRegister {
              ...RegisterEnd
            }
          }
        }
      }
    }
    dataFlows(
      first: $all
      filter: {
        and: [
          {
            or: [
              { fromRegister: { custodian: { id: { in: $companies } } } }
              { fromSystem: { register: { custodian: { id: { in: $companies } } } } }
            ]
          }
          { or: [{ toRegister: {} }, { toSystem: {} }, { toOrganisation: { id: { in: $companies } } }] }
        ]
      }
    ) {
      nodes {
        ...Compatibility
        fromRegister {
          ...RegisterEnd
        }
        fromSystem {
          register {
            ...RegisterEnd
          }
        }
        toRegister {
          ...RegisterEnd
        }
        toSystem {
          register {
            ...RegisterEnd
          }
          operator {
            id
            code
          }
        }
        toOrganisation {
          id
          code
        }
        purpose {
          ...DisclosedFor
        }
      }
    }
  }
`);

export const registerEndFragment = graphql(`
  fragment RegisterEnd on Register {
    id
    code
    custodian {
      id
      code
    }
  }
`);

export const disclosedForFragment = graphql(`
  fragment DisclosedFor on Purpose {
    id
    code
    name {
      ...Words
    }
  }
`);

/** The notes on the compatibility of a further purpose that a fact cites. */
export const compatibilityFragment = graphql(`
  fragment Compatibility on Node {
    id
    code
    citations(first: $all, filter: { document: { kind: { eq: COMPATIBILITY_NOTE } } }) {
      nodes {
        document {
          id
          code
        }
      }
    }
  }
`);
