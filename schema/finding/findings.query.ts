import { graphql } from '../gql/index.js';

/** What the filter names. */
export const findingsScopeQuery = graphql(`
  query FindingsScope($register: RegisterFilter!, $organisation: OrganisationFilter!) {
    registers(first: 1, filter: $register) {
      nodes {
        id
      }
    }
    organisations(first: 2, filter: $organisation) {
      nodes {
        id
      }
    }
  }
`);

/** The places in documents of what findings rest on. */
export const findingCitationsQuery = graphql(`
  query FindingCitations($nodes: [ID!]!, $first: Int!) {
    nodes(ids: $nodes) {
      id
      citations(first: $first, orderBy: { field: CODE }) {
        nodes {
          id
          code
        }
      }
    }
  }
`);

/** The same, as words. */
export const findingPlacesQuery = graphql(`
  query FindingPlaces($nodes: [ID!]!, $first: Int!) {
    nodes(ids: $nodes) {
      id
      citations(first: $first, orderBy: { field: CODE }) {
        nodes {
          document {
            code
          }
          section {
            position
            heading
          }
        }
      }
    }
  }
`);
