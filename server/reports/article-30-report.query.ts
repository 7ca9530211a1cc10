import { graphql } from '../../schema/gql/index.js';

export const citedPlaceFragment = graphql(`
  fragment CitedPlace on Citation {
    document {
      code
      language
    }
    section {
      position
      printed
      heading
    }
  }
`);

export const reportLetterFragment = graphql(`
  fragment ReportLetter on RecordLetter {
    letter
    heading
    requirement
    says
    gaps
    aspects {
      aspect
      label
      says
      saysText
      isGap
      from
      statements {
        code
        says
        claim
        text(language: $language) {
          text
          language
        }
        document {
          code
        }
        citations(first: 100) {
          nodes {
            ...CitedPlace
          }
        }
      }
    }
    entries {
      text
      parts {
        text
        language
      }
      aspect
      from
      duration
      node {
        __typename
        code
      }
      citations {
        ...CitedPlace
      }
    }
  }
`);

export const reportPartyFragment = graphql(`
  fragment ReportParty on Organisation {
    code
    businessId
    name(language: $language) {
      text
      language
    }
  }
`);

/** Everything the report on a controller shows. */
export const controllerReportQuery = graphql(`
  query ControllerReport($controller: String!, $language: Language!) {
    article30Record(controller: $controller, language: $language) {
      language
      controller {
        ...ReportParty
      }
      registers {
        register {
          code
          name(language: $language) {
            text
            language
          }
        }
        controllerships {
          kind
          organisation {
            ...ReportParty
          }
          scope {
            code
            dataSubjectCategory {
              code
            }
            contractTypes {
              code
            }
          }
        }
        activities {
          activity {
            code
            name(language: $language) {
              text
              language
            }
          }
          letters {
            ...ReportLetter
          }
        }
      }
    }
  }
`);

/** Everything the report on a processor shows. */
export const processorReportQuery = graphql(`
  query ProcessorReport($processor: String!, $language: Language!) {
    article30ProcessorRecord(processor: $processor, language: $language) {
      language
      says
      processor {
        ...ReportParty
      }
      controllers {
        controller {
          ...ReportParty
        }
        processing {
          processing {
            code
            name(language: $language) {
              text
              language
            }
          }
          letters {
            ...ReportLetter
          }
        }
      }
    }
  }
`);
