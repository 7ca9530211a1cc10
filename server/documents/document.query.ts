import { graphql } from '../../schema/gql/index.js';

/** What is on record of a document, beside what its text tells. */
export const documentQuery = graphql(`
  query DocumentAsItIs($code: String!) {
    evidenceDocument(code: $code) {
      title {
        fi
        sv
        en
        original
      }
      url
      statute {
        code
      }
      statuteSection
    }
  }
`);
