import { graphql } from '../gql/index.js';

/** The law of transfers, and the facts of law and the organisations that the changes name. */
export const namedQuery = graphql(`
  query NamedInWhatIf($named: LawFactFilter!, $organisations: OrganisationFilter!, $all: Int!) {
    named: lawFacts(first: $all, filter: $named) {
      nodes {
        id
        code
        kind
      }
    }
    organisations(first: $all, filter: $organisations) {
      nodes {
        id
        code
        businessId
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
