import { graphql } from '../gql/index.js';

/** The agreements asked for with all sub-processing under them, whose they are, and the tree of categories. */
export const chainQuery = graphql(`
  query SubProcessorChain($controllers: OrganisationFilter!, $agreements: ProcessingAgreementFilter!, $all: Int!) {
    organisations(first: 2, filter: $controllers) {
      nodes {
        id
        code
      }
    }
    processingAgreements(first: $all, filter: $agreements) {
      nodes {
        ...ChainAgreement
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

export const chainAgreement = graphql(`
  fragment ChainAgreement on ProcessingAgreement {
    id
    code
    status
    validFrom
    validTo
    authorisation
    noticeDays
    controller {
      code
    }
    processor {
      code
    }
    dataCategories {
      code
    }
    subProcessing(first: $all) {
      nodes {
        id
        code
        parent {
          code
        }
        processor {
          id
          code
        }
        country
        validFrom
        validTo
        notifiedOn
        objectionUntil
        acceptedOn
        dataCategories {
          code
        }
      }
    }
  }
`);
