import { graphql } from '../gql/index.js';

/**
 * All that the records of both sides say of the pairs in which an organisation takes part: contracts, processors named
 * as recipients, entries of processors' records; and whose records are kept in the hub at all.
 */
export const mirrorQuery = graphql(`
  query Mirror(
    $organisation: OrganisationFilter!
    $agreements: ProcessingAgreementFilter!
    $entries: ProcessingOnBehalfFilter!
    $named: RecipientFilter!
    $naming: RegisterFilter!
    $controllers: OrganisationFilter!
    $processors: OrganisationFilter!
    $namesProcessors: ControllershipFilter!
    $all: Int!
  ) {
    organisations(first: 2, filter: $organisation) {
      nodes {
        id
        code
      }
    }
    processingAgreements(first: $all, filter: $agreements) {
      nodes {
        ...MirroredAgreement
      }
    }
    processingsOnBehalf(first: $all, filter: $entries) {
      nodes {
        ...MirroredEntry
      }
    }
    registers(first: $all, filter: $naming) {
      nodes {
        id
        code
        controllerships(first: $all) {
          nodes {
            validFrom
            validTo
            organisation {
              ...MirroredParty
            }
          }
        }
        recipients(first: $all, filter: $named) {
          nodes {
            id
            code
            organisation {
              ...MirroredParty
            }
            dataCategories {
              code
            }
          }
        }
        transfers(first: $all) {
          nodes {
            ...MirroredTransfer
          }
        }
      }
    }
    controllers: organisations(first: $all, filter: $controllers) {
      nodes {
        code
        agreementsAsController(first: $all) {
          nodes {
            custodian {
              code
            }
            processor {
              code
            }
          }
        }
        controllerships(first: 1, filter: $namesProcessors) {
          totalCount
        }
      }
    }
    processors: organisations(first: $all, filter: $processors) {
      nodes {
        code
        processingOnBehalf(first: $all) {
          nodes {
            custodian {
              code
            }
            controller {
              code
            }
          }
        }
      }
    }
    personalDataCategories(first: $all) {
      nodes {
        id
        code
        isSpecial
        parent {
          code
        }
      }
    }
  }
`);

export const mirroredFragments = graphql(`
  fragment MirroredParty on Organisation {
    id
    code
  }
  fragment MirroredTransfer on Transfer {
    code
    country
    validFrom
    validTo
    importer {
      code
    }
  }
  fragment MirroredAgreement on ProcessingAgreement {
    id
    code
    status
    validFrom
    validTo
    custodian {
      code
    }
    controller {
      ...MirroredParty
    }
    processor {
      ...MirroredParty
    }
    dataCategories {
      code
    }
    coverage(first: $all) {
      nodes {
        register {
          id
          code
        }
      }
    }
    subProcessing(first: $all) {
      nodes {
        country
        validFrom
        validTo
        processor {
          code
        }
      }
    }
    transfers(first: $all) {
      nodes {
        ...MirroredTransfer
      }
    }
  }
  fragment MirroredEntry on ProcessingOnBehalf {
    id
    code
    custodian {
      code
    }
    controller {
      ...MirroredParty
    }
    processor {
      ...MirroredParty
    }
    agreement {
      ...MirroredAgreement
    }
    transfers(first: $all) {
      nodes {
        ...MirroredTransfer
      }
    }
  }
`);
