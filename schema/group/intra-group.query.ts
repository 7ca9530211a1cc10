import { graphql } from '../gql/index.js';

/** Everything that registers disclose, and their purposes. */
export const disclosuresQuery = graphql(`
  query DisclosuresOf($registers: [ID!]!, $companies: [ID!]!, $all: Int!) {
    registers(first: $all, filter: { id: { in: $registers } }) {
      nodes {
        ...RegisterEnd
        ...PurposesOfRegister
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
        sourceOf(first: $all, filter: { register: { custodian: { id: { in: $companies } } } }) {
          nodes {
            ...Compatibility
            register {
              ...RegisterEnd
            }
          }
        }
        flowsOut(first: $all, filter: { or: [{ toRegister: {} }, { toSystem: {} }, { toOrganisation: { id: { in: $companies } } }] }) {
          nodes {
            ...FlowOut
          }
        }
        systems(first: $all) {
          nodes {
            flowsOut(first: $all, filter: { or: [{ toRegister: {} }, { toSystem: {} }, { toOrganisation: { id: { in: $companies } } }] }) {
              nodes {
                ...FlowOut
              }
            }
          }
        }
      }
    }
  }
`);

/** The purposes of the registers that data are disclosed to. */
export const receivingPurposesQuery = graphql(`
  query ReceivingPurposes($registers: [ID!]!, $all: Int!) {
    registers(first: $all, filter: { id: { in: $registers } }) {
      nodes {
        ...PurposesOfRegister
      }
    }
  }
`);

export const purposesOfRegisterFragment = graphql(`
  fragment PurposesOfRegister on Register {
    code
    activities(first: $all) {
      nodes {
        code
        purposes(first: $all) {
          nodes {
            ...DisclosedFor
          }
        }
      }
    }
  }
`);

export const flowOutFragment = graphql(`
  fragment FlowOut on DataFlow {
    ...Compatibility
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
