import { graphql } from '../gql/index.js';

/** A text with all its languages, for pages in any of them. */
export const wordsFragment = graphql(`
  fragment Words on LocalisedText {
    fi
    sv
    en
    original
  }
`);

/** Where a fact was read. */
export const citedFragment = graphql(`
  fragment Cited on Node {
    id
    citations(first: $all) {
      nodes {
        id
      }
    }
  }
`);

export const statedFragment = graphql(`
  fragment Stated on Node {
    statements(first: $all) {
      nodes {
        ...Cited
        aspect
        says
        claim
        text {
          ...Words
        }
        document {
          code
        }
      }
    }
  }
`);

export const contactFragment = graphql(`
  fragment Contact on ContactPoint {
    name
    email
    phone
    form
    formUrl
    address
  }
`);

export const partyFragment = graphql(`
  fragment Party on Organisation {
    ...Cited
    code
    name {
      ...Words
    }
    businessId
    postalAddress {
      ...Words
    }
    visitingAddress {
      ...Words
    }
    email
    phone
    website
    designations(first: $all) {
      nodes {
        ...DesignationFacts
      }
    }
  }
`);

export const designationFragment = graphql(`
  fragment DesignationFacts on Designation {
    ...Cited
    code
    role
    register {
      code
    }
    organisation {
      code
    }
    contactPoint {
      ...Contact
    }
  }
`);

export const activityDataFragment = graphql(`
  fragment ActivityDataFacts on ActivityData {
    ...Cited
    activity {
      code
    }
    dataSubjectCategory {
      code
      name {
        ...Words
      }
    }
    dataCategory {
      name {
        ...Words
      }
      isSpecial
      isCriminal
      isNationalId
    }
    condition {
      ...Words
    }
  }
`);

export const recipientFragment = graphql(`
  fragment RecipientFacts on Recipient {
    ...Cited
    activity {
      code
    }
    organisation {
      name {
        ...Words
      }
    }
    category {
      name {
        ...Words
      }
    }
    role
    description {
      ...Words
    }
  }
`);

export const transferFragment = graphql(`
  fragment TransferFacts on Transfer {
    ...Cited
    activity {
      code
    }
    importer {
      name {
        ...Words
      }
    }
    country
    tool
    sccModule
    claim
  }
`);

export const retentionFragment = graphql(`
  fragment RetentionFacts on RetentionPeriod {
    ...Cited
    activity {
      code
    }
    dataSubjectCategory {
      name {
        ...Words
      }
    }
    dataCategories {
      name {
        ...Words
      }
    }
    condition {
      ...Words
    }
    bound
    duration
    criterion {
      ...Words
    }
    startEvent
    endEvent
    statute {
      number
      name {
        ...Words
      }
    }
    statuteSection
    otherGround {
      ...Words
    }
  }
`);

export const measureFragment = graphql(`
  fragment MeasureFacts on SecurityMeasure {
    ...Cited
    activity {
      code
    }
    type {
      kind
      name {
        ...Words
      }
    }
    description {
      ...Words
    }
  }
`);

export const basisFragment = graphql(`
  fragment BasisFacts on PurposeBasis {
    ...Cited
    purpose {
      code
    }
    article
    condition
    primary
    dataSubjectCategory {
      name {
        ...Words
      }
    }
    interest {
      ...Words
    }
    statute {
      number
      name {
        ...Words
      }
    }
    statuteSection
  }
`);
