import { graphql } from '../gql/index.js';

/** The facts of law by which countries, adequacy decisions and clauses are judged. */
export const lawQuery = graphql(`
  query Law($all: Int!) {
    lawFacts(
      first: $all
      filter: { kind: { in: [ADEQUACY, EEA_MEMBER, TERRITORY, NOT_MEMBER, BRIDGE, SCC_SET] } }
    ) {
      nodes {
        ...DatedLawFact
      }
    }
  }
`);

export const datedLawFact = graphql(`
  fragment DatedLawFact on LawFact {
    id
    code
    kind
    number
    country
    belongsTo
    validFrom
    validTo
    usableFrom
    contractsValidTo
    scope
    isInsideEea
    isFramework
    isInternationalOrganisation
    isVerified
  }
`);
