import { graphql } from '../../schema/gql/index.js';

/** The picture that an address shows. */
export const flowMapPageQuery = graphql(`
  query FlowMapPage(
    $register: String!
    $language: Language!
    $format: FlowMapFormat!
    $on: LocalDate
    $lawAsOf: LocalDate
  ) {
    flowMap(register: $register, language: $language, format: $format, on: $on, lawAsOf: $lawAsOf) {
      text
    }
  }
`);
