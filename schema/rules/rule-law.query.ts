import { graphql } from '../gql/index.js';

/** All facts of law, as rules use them. */
export const ruleLawQuery = graphql(`
  query RuleLaw($all: Int!) {
    lawFacts(first: $all) {
      nodes {
        ...DatedLawFact
        name {
          fi
          sv
          en
          original
        }
        adoptedOn
        usedFor
        employeesBelow
        section
        startEvent
        about {
          id
        }
        replacedBy {
          id
        }
      }
    }
  }
`);
