import { graphql } from '../gql/index.js';

/** All that the changes touch, and what is on record beside it that could take its place. */
export const whatIfQuery = graphql(`
  query WhatIf(
    $touched: TransferFilter!
    $alike: TransferFilter!
    $agreements: ProcessingAgreementFilter!
    $others: ProcessingAgreementFilter!
    $recipients: RecipientFilter!
    $naming: RegisterFilter!
    $systems: SystemFilter!
    $registers: RegisterFilter!
    $all: Int!
  ) {
    touched: transfers(first: $all, filter: $touched) {
      nodes {
        ...TouchedTransfer
        agreement {
          id
          ...CoveringAgreement
        }
        subProcessing {
          id
          agreement {
            ...CoveringAgreement
          }
        }
        processingOnBehalf {
          controller {
            id
            code
          }
          agreement {
            ...CoveringAgreement
          }
        }
      }
    }
    alike: transfers(first: $all, filter: $alike) {
      nodes {
        ...TouchedTransfer
        agreement {
          id
        }
        subProcessing {
          id
          agreement {
            id
          }
        }
      }
    }
    processingAgreements(first: $all, filter: $agreements) {
      nodes {
        ...CoveringAgreement
        processor {
          id
        }
        subProcessing(first: $all) {
          nodes {
            id
            code
            validFrom
            validTo
            parent {
              id
            }
            processor {
              id
            }
          }
        }
      }
    }
    others: processingAgreements(first: $all, filter: $others) {
      nodes {
        ...CoveringAgreement
        processor {
          id
        }
      }
    }
    naming: registers(first: $all, filter: $naming) {
      nodes {
        id
        recipients(first: $all, filter: $recipients) {
          nodes {
            id
            code
            activity {
              id
            }
            organisation {
              id
            }
            agreement {
              id
            }
          }
        }
      }
    }
    systems(first: $all, filter: $systems) {
      nodes {
        id
        code
        register {
          id
        }
      }
    }
    registers(first: $all, filter: $registers) {
      nodes {
        ...AffectedRegister
      }
    }
  }
`);
