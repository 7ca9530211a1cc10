import { graphql } from '../gql/index.js';

/** A page of transfers with the law they are judged by, and the nodes that the filter names. */
export const transferAssessmentsQuery = graphql(`
  query TransferAssessments(
    $transfers: TransferFilter!
    $organisation: OrganisationFilter!
    $register: RegisterFilter!
    $first: Int!
    $after: String
    $all: Int!
  ) {
    organisations(first: 1, filter: $organisation) {
      nodes {
        id
      }
    }
    registers(first: 1, filter: $register) {
      nodes {
        id
      }
    }
    transfers(first: $first, after: $after, filter: $transfers, orderBy: { field: CODE }) {
      totalCount
      pageInfo {
        hasNextPage
      }
      edges {
        cursor
        node {
          ...JudgedTransfer
        }
      }
    }
    lawFacts(
      first: $all
      filter: { kind: { in: [ADEQUACY, EEA_MEMBER, TERRITORY, NOT_MEMBER, BRIDGE, SCC_SET] } }
    ) {
      nodes {
        ...DatedLawFact
        about {
          id
        }
      }
    }
  }
`);

export const judgedTransfer = graphql(`
  fragment JudgedTransfer on Transfer {
    id
    country
    claim
    tool
    sccModule
    exporterRole
    importerRole
    signedOn
    assessedOn
    importer {
      country
      kind
    }
    instrument {
      id
    }
  }
`);
