import { graphql } from '../gql/index.js';

/** A register with what stands around it. */
export const flowMapQuery = graphql(`
  query FlowMapFacts($register: RegisterFilter!, $all: Int!) {
    registers(first: 1, filter: $register) {
      nodes {
        ...MapRegister
        controllerships(first: $all) {
          pageInfo {
            hasNextPage
          }
          nodes {
            code
            kind
            organisation {
              ...MapParty
            }
            validFrom
            validTo
          }
        }
        flowsIn(first: $all) {
          pageInfo {
            hasNextPage
          }
          nodes {
            ...MapFlow
          }
        }
        flowsOut(first: $all) {
          pageInfo {
            hasNextPage
          }
          nodes {
            ...MapFlow
          }
        }
        sources(first: $all) {
          pageInfo {
            hasNextPage
          }
          nodes {
            code
            kind
            organisation {
              ...MapParty
            }
            category {
              ...MapCategory
            }
            sourceRegister {
              ...MapRegister
            }
            description {
              ...Words
            }
            dataCategories {
              code
              name {
                ...Words
              }
            }
          }
        }
        recipients(first: $all) {
          pageInfo {
            hasNextPage
          }
          nodes {
            code
            role
            organisation {
              ...MapParty
            }
            category {
              ...MapCategory
            }
            recipientRegister {
              ...MapRegister
            }
            purpose {
              name {
                ...Words
              }
            }
            description {
              ...Words
            }
            dataCategories {
              code
              name {
                ...Words
              }
            }
          }
        }
        agreementCoverage(first: $all) {
          pageInfo {
            hasNextPage
          }
          nodes {
            agreement {
              ...MapAgreement
            }
          }
        }
        transfers(first: $all) {
          pageInfo {
            hasNextPage
          }
          nodes {
            ...MapTransfer
          }
        }
        systems(first: $all) {
          pageInfo {
            hasNextPage
          }
          nodes {
            ...MapSystem
          }
        }
        statements(first: $all, filter: { aspect: { eq: TRANSFERS } }) {
          pageInfo {
            hasNextPage
          }
          nodes {
            code
            says
            claim
          }
        }
      }
    }
  }
`);

export const mapRegister = graphql(`
  fragment MapRegister on Register {
    code
    name {
      ...Words
    }
  }
`);

export const mapParty = graphql(`
  fragment MapParty on Organisation {
    code
    country
    name {
      ...Words
    }
  }
`);

export const mapCategory = graphql(`
  fragment MapCategory on PartyCategory {
    code
    name {
      ...Words
    }
  }
`);

export const mapSystem = graphql(`
  fragment MapSystem on System {
    code
    hostedIn
    operator {
      ...MapParty
    }
    name {
      ...Words
    }
  }
`);

/** A data flow with both its ends. */
export const mapFlow = graphql(`
  fragment MapFlow on DataFlow {
    code
    fromCategory {
      ...MapCategory
    }
    fromRegister {
      ...MapRegister
    }
    fromSystem {
      ...MapSystem
    }
    fromOrganisation {
      ...MapParty
    }
    toCategory {
      ...MapCategory
    }
    toRegister {
      ...MapRegister
    }
    toSystem {
      ...MapSystem
    }
    toOrganisation {
      ...MapParty
    }
    purpose {
      name {
        ...Words
      }
    }
    description {
      ...Words
    }
    dataCategories {
      code
      name {
        ...Words
      }
    }
  }
`);

export const mapTransfer = graphql(`
  fragment MapTransfer on Transfer {
    code
    exporter {
      ...MapParty
    }
    importer {
      ...MapParty
    }
    country
    claim
    tool
    flow {
      code
    }
    register {
      code
    }
    validFrom
    validTo
    dataCategories {
      code
      name {
        ...Words
      }
    }
  }
`);

/** A contract with a processor, and whom it engages in turn. */
export const mapAgreement = graphql(`
  fragment MapAgreement on ProcessingAgreement {
    code
    status
    processor {
      ...MapParty
    }
    subjectMatter {
      ...Words
    }
    validFrom
    validTo
    dataCategories {
      code
      name {
        ...Words
      }
    }
    transfers(first: $all) {
      pageInfo {
        hasNextPage
      }
      nodes {
        ...MapTransfer
      }
    }
    subProcessing(first: $all) {
      pageInfo {
        hasNextPage
      }
      nodes {
        code
        parent {
          code
        }
        processor {
          ...MapParty
        }
        country
        task {
          ...Words
        }
        validFrom
        validTo
        dataCategories {
          code
          name {
            ...Words
          }
        }
      }
    }
  }
`);
