/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which ActivityData nodes to keep: those that meet every condition given. */
export type ActivityDataFilter = {
  /** Condition on `activity`; `{}` asks that there is one, `not` around it that there is none. */
  activity?: ProcessingActivityFilter | null | undefined;
  /** All of these. */
  and?: Array<ActivityDataFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `condition`. */
  condition?: LocalisedTextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** Condition on `dataCategory`. */
  dataCategory?: PersonalDataCategoryFilter | null | undefined;
  /** Condition on `dataSubjectCategory`; `{}` asks that there is one, `not` around it that there is none. */
  dataSubjectCategory?: DataSubjectCategoryFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: ActivityDataFilter | null | undefined;
  /** At least one of these. */
  or?: Array<ActivityDataFilter> | null | undefined;
  /** Condition on `purpose`; `{}` asks that there is one, `not` around it that there is none. */
  purpose?: PurposeFilter | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
};

/** A condition on a list of ActivityData nodes. */
export type ActivityDataListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: ActivityDataFilter | null | undefined;
  /** At least one of them meets this. */
  some?: ActivityDataFilter | null | undefined;
};

/** Which AgreementCoverage nodes to keep: those that meet every condition given. */
export type AgreementCoverageFilter = {
  /** Condition on `activity`; `{}` asks that there is one, `not` around it that there is none. */
  activity?: ProcessingActivityFilter | null | undefined;
  /** Condition on `agreement`. */
  agreement?: ProcessingAgreementFilter | null | undefined;
  /** All of these. */
  and?: Array<AgreementCoverageFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: AgreementCoverageFilter | null | undefined;
  /** At least one of these. */
  or?: Array<AgreementCoverageFilter> | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
};

/** A condition on a list of AgreementCoverage nodes. */
export type AgreementCoverageListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: AgreementCoverageFilter | null | undefined;
  /** At least one of them meets this. */
  some?: AgreementCoverageFilter | null | undefined;
};

/** The state of a processing agreement. */
export type AgreementStatus =
  /** Not signed yet. */
  | 'DRAFT'
  /** Ended or terminated. */
  | 'ENDED'
  /** Signed and in force. */
  | 'IN_FORCE';

/** A condition on a value of the kind AgreementStatus; all that is given must hold. */
export type AgreementStatusFilter = {
  /** Equal to this. */
  eq?: AgreementStatus | null | undefined;
  /** One of these. */
  in?: Array<AgreementStatus> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: AgreementStatus | null | undefined;
  /** None of these. */
  notIn?: Array<AgreementStatus> | null | undefined;
};

/** A ground of lawful processing (Art. 6(1)). */
export type Article6 =
  /** Consent of the data subject (Art. 6(1)(a)). */
  | 'ART_6_1_A'
  /** Contract with the data subject (Art. 6(1)(b)). */
  | 'ART_6_1_B'
  /** Legal obligation of the controller (Art. 6(1)(c)). */
  | 'ART_6_1_C'
  /** Vital interests (Art. 6(1)(d)). */
  | 'ART_6_1_D'
  /** Public task or official authority (Art. 6(1)(e)). */
  | 'ART_6_1_E'
  /** Legitimate interests (Art. 6(1)(f)). */
  | 'ART_6_1_F';

/** A condition on a value of the kind Article6; all that is given must hold. */
export type Article6Filter = {
  /** Equal to this. */
  eq?: Article6 | null | undefined;
  /** One of these. */
  in?: Array<Article6> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: Article6 | null | undefined;
  /** None of these. */
  notIn?: Array<Article6> | null | undefined;
};

/** A condition under which special categories may be processed (Art. 9(2)). */
export type Article9 =
  /** Explicit consent (Art. 9(2)(a)). */
  | 'ART_9_2_A'
  /** Employment, social security and social protection law (Art. 9(2)(b)). */
  | 'ART_9_2_B'
  /** Vital interests of someone who cannot consent (Art. 9(2)(c)). */
  | 'ART_9_2_C'
  /** A not-for-profit body with a political, philosophical, religious or trade union aim (Art. 9(2)(d)). */
  | 'ART_9_2_D'
  /** Data manifestly made public by the data subject (Art. 9(2)(e)). */
  | 'ART_9_2_E'
  /** Legal claims, or courts (Art. 9(2)(f)). */
  | 'ART_9_2_F'
  /** Substantial public interest, on the basis of law (Art. 9(2)(g)). */
  | 'ART_9_2_G'
  /** Health or social care and occupational medicine (Art. 9(2)(h)). */
  | 'ART_9_2_H'
  /** Public health (Art. 9(2)(i)). */
  | 'ART_9_2_I'
  /** Archiving in the public interest, research or statistics (Art. 9(2)(j)). */
  | 'ART_9_2_J';

/** A condition on a value of the kind Article9; all that is given must hold. */
export type Article9Filter = {
  /** Equal to this. */
  eq?: Article9 | null | undefined;
  /** One of these. */
  in?: Array<Article9> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: Article9 | null | undefined;
  /** None of these. */
  notIn?: Array<Article9> | null | undefined;
};

/** A ground on which a decision may be based solely on automated processing (Art. 22(2)). */
export type Article22Ground =
  /** Necessary for a contract (Art. 22(2)(a)). */
  | 'ART_22_2_A'
  /** Authorised by law (Art. 22(2)(b)). */
  | 'ART_22_2_B'
  /** Explicit consent (Art. 22(2)(c)). */
  | 'ART_22_2_C';

/** A condition on a value of the kind Article22Ground; all that is given must hold. */
export type Article22GroundFilter = {
  /** Equal to this. */
  eq?: Article22Ground | null | undefined;
  /** One of these. */
  in?: Array<Article22Ground> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: Article22Ground | null | undefined;
  /** None of these. */
  notIn?: Array<Article22Ground> | null | undefined;
};

/** An aspect of a record or notice that a document may state, deny or pass over. */
export type Aspect =
  /** Automated decision-making (Art. 13(2)(f), 22). */
  | 'AUTOMATED_DECISIONS'
  /** Business ID of the organisation. */
  | 'BUSINESS_ID'
  /** Categories of processing on behalf of a controller (Art. 30(2)(b)). */
  | 'CATEGORIES_OF_PROCESSING'
  /** Right to complain to a supervisory authority (Art. 13(2)(d)). */
  | 'COMPLAINT'
  /** Who the controller is (Art. 30(1)(a), 13(1)(a)). */
  | 'CONTROLLER'
  /** Contact details of the controller (Art. 30(1)(a), 13(1)(a)). */
  | 'CONTROLLER_CONTACT'
  /** Data on criminal convictions and offences (Art. 10). */
  | 'CRIMINAL_DATA'
  /** Categories of personal data (Art. 30(1)(c)). */
  | 'DATA_CATEGORIES'
  /** Categories of data subjects (Art. 30(1)(c)). */
  | 'DATA_SUBJECTS'
  /** Data protection officer (Art. 30(1)(a), 37). */
  | 'DPO'
  /** Contact details of the data protection officer (Art. 13(1)(b), 37(7)). */
  | 'DPO_CONTACT'
  /** The group the organisation belongs to. */
  | 'GROUP'
  /** Who the importer is. */
  | 'IMPORTER'
  /** The arrangement between joint controllers and its essence (Art. 26). */
  | 'JOINT_ARRANGEMENT'
  /** Joint controllers (Art. 30(1)(a), 26). */
  | 'JOINT_CONTROLLERS'
  /** Legal basis of the purposes (Art. 6, 13(1)(c)). */
  | 'LEGAL_BASIS'
  /** The legitimate interests pursued (Art. 13(1)(d)). */
  | 'LEGITIMATE_INTEREST'
  /** National identification number (Art. 87). */
  | 'NATIONAL_ID'
  /** The ground for processing the personal identity code (section 29 of the Finnish Data Protection Act). */
  | 'NATIONAL_ID_GROUND'
  /** Contracts with processors (Art. 28(3)). */
  | 'PROCESSING_AGREEMENTS'
  /** Who the processors are (Art. 28, 4(9)). */
  | 'PROCESSORS'
  /** Profiling (Art. 4(4), 13(2)(f)). */
  | 'PROFILING'
  /** Whether giving the data is obligatory, and what follows from not giving them (Art. 13(2)(e)). */
  | 'PROVISION_OBLIGATORY'
  /** Purposes of the processing (Art. 30(1)(b)). */
  | 'PURPOSES'
  /** Recipients or their categories (Art. 30(1)(d)). */
  | 'RECIPIENTS'
  /** Representative (Art. 30(1)(a), 27). */
  | 'REPRESENTATIVE'
  /** Person in charge of the register. */
  | 'RESPONSIBLE_PERSON'
  /** Time limits for erasure (Art. 30(1)(f)). */
  | 'RETENTION'
  /** Rights of the data subject and how they are exercised (Art. 13(2)(b)). */
  | 'RIGHTS'
  /** Technical and organisational security measures (Art. 30(1)(g), 32(1)). */
  | 'SECURITY_MEASURES'
  /** Where the data come from (Art. 14(2)(f)). */
  | 'SOURCES'
  /** Special categories of personal data (Art. 9). */
  | 'SPECIAL_CATEGORIES'
  /** Which third country or international organisation (Art. 30(1)(e)). */
  | 'THIRD_COUNTRY'
  /** Transfers to third countries or international organisations (Art. 30(1)(e)). */
  | 'TRANSFERS'
  /** What a transfer rests on (Art. 45-49, 13(1)(f)). */
  | 'TRANSFER_TOOL';

/** A condition on a value of the kind Aspect; all that is given must hold. */
export type AspectFilter = {
  /** Equal to this. */
  eq?: Aspect | null | undefined;
  /** One of these. */
  in?: Array<Aspect> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: Aspect | null | undefined;
  /** None of these. */
  notIn?: Array<Aspect> | null | undefined;
};

/** Which AutomatedDecision nodes to keep: those that meet every condition given. */
export type AutomatedDecisionFilter = {
  /** Condition on `activity`; `{}` asks that there is one, `not` around it that there is none. */
  activity?: ProcessingActivityFilter | null | undefined;
  /** All of these. */
  and?: Array<AutomatedDecisionFilter> | null | undefined;
  /** Condition on `canContest`. */
  canContest?: FlagFilter | null | undefined;
  /** Condition on `canExpressView`. */
  canExpressView?: FlagFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `consequences`. */
  consequences?: LocalisedTextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** Condition on `ground`. */
  ground?: Article22GroundFilter | null | undefined;
  /** Condition on `hasHumanIntervention`. */
  hasHumanIntervention?: FlagFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `isProfiling`. */
  isProfiling?: FlagFilter | null | undefined;
  /** Condition on `isSolelyAutomated`. */
  isSolelyAutomated?: FlagFilter | null | undefined;
  /** Condition on `logic`. */
  logic?: LocalisedTextFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** Not this. */
  not?: AutomatedDecisionFilter | null | undefined;
  /** At least one of these. */
  or?: Array<AutomatedDecisionFilter> | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `statute`; `{}` asks that there is one, `not` around it that there is none. */
  statute?: LawFactFilter | null | undefined;
  /** Condition on `statuteSection`. */
  statuteSection?: TextFilter | null | undefined;
};

/** A condition on a list of AutomatedDecision nodes. */
export type AutomatedDecisionListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: AutomatedDecisionFilter | null | undefined;
  /** At least one of them meets this. */
  some?: AutomatedDecisionFilter | null | undefined;
};

/** Which Citation nodes to keep: those that meet every condition given. */
export type CitationFilter = {
  /** All of these. */
  and?: Array<CitationFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** Condition on `document`. */
  document?: EvidenceDocumentFilter | null | undefined;
  /** Condition on `field`. */
  field?: TextFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: CitationFilter | null | undefined;
  /** At least one of these. */
  or?: Array<CitationFilter> | null | undefined;
  /** Condition on `quote`. */
  quote?: TextFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `section`. */
  section?: DocumentSectionFilter | null | undefined;
};

/** A condition on a list of Citation nodes. */
export type CitationListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: CitationFilter | null | undefined;
  /** At least one of them meets this. */
  some?: CitationFilter | null | undefined;
};

/** A way in which a right is exercised. */
export type ContactChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** Through a form. */
  | 'FORM'
  /** In person. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** By post. */
  | 'POST'
  /** In the settings of a service. */
  | 'SETTINGS'
  /** By a signed document. */
  | 'SIGNED_DOCUMENT'
  /** By a method that reliably verifies who asks. */
  | 'VERIFIED_ELECTRONIC';

/** A condition on a value of the kind ContactChannel; all that is given must hold. */
export type ContactChannelFilter = {
  /** Equal to this. */
  eq?: ContactChannel | null | undefined;
  /** One of these. */
  in?: Array<ContactChannel> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: ContactChannel | null | undefined;
  /** None of these. */
  notIn?: Array<ContactChannel> | null | undefined;
};

/** Which ContractType nodes to keep: those that meet every condition given. */
export type ContractTypeFilter = {
  /** All of these. */
  and?: Array<ContractTypeFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** By the nodes that `narrower` lists. */
  narrower?: ContractTypeListFilter | null | undefined;
  /** Not this. */
  not?: ContractTypeFilter | null | undefined;
  /** At least one of these. */
  or?: Array<ContractTypeFilter> | null | undefined;
  /** Condition on `parent`; `{}` asks that there is one, `not` around it that there is none. */
  parent?: ContractTypeFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
};

/** A condition on a list of ContractType nodes. */
export type ContractTypeListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: ContractTypeFilter | null | undefined;
  /** At least one of them meets this. */
  some?: ContractTypeFilter | null | undefined;
};

/** Which Controllership nodes to keep: those that meet every condition given. */
export type ControllershipFilter = {
  /** All of these. */
  and?: Array<ControllershipFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `kind`. */
  kind?: ControllershipKindFilter | null | undefined;
  /** Not this. */
  not?: ControllershipFilter | null | undefined;
  /** At least one of these. */
  or?: Array<ControllershipFilter> | null | undefined;
  /** Condition on `organisation`. */
  organisation?: OrganisationFilter | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** By the nodes that `scope` lists. */
  scope?: RegisterCellListFilter | null | undefined;
  /** Condition on `validFrom`. */
  validFrom?: DayFilter | null | undefined;
  /** Condition on `validTo`. */
  validTo?: DayFilter | null | undefined;
};

/** How an organisation is controller of a register. */
export type ControllershipKind =
  /** By itself for its own part of a register that it shares with others (Art. 4(7)). */
  | 'INDEPENDENT'
  /** Jointly with others (Art. 26). */
  | 'JOINT'
  /** Alone: it determines the purposes and means by itself (Art. 4(7)). */
  | 'SOLE';

/** A condition on a value of the kind ControllershipKind; all that is given must hold. */
export type ControllershipKindFilter = {
  /** Equal to this. */
  eq?: ControllershipKind | null | undefined;
  /** One of these. */
  in?: Array<ControllershipKind> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: ControllershipKind | null | undefined;
  /** None of these. */
  notIn?: Array<ControllershipKind> | null | undefined;
};

/** A condition on a list of Controllership nodes. */
export type ControllershipListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: ControllershipFilter | null | undefined;
  /** At least one of them meets this. */
  some?: ControllershipFilter | null | undefined;
};

/** Which ControllershipScope nodes to keep: those that meet every condition given. */
export type ControllershipScopeFilter = {
  /** All of these. */
  and?: Array<ControllershipScopeFilter> | null | undefined;
  /** Condition on `cell`. */
  cell?: RegisterCellFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `controllership`. */
  controllership?: ControllershipFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: ControllershipScopeFilter | null | undefined;
  /** At least one of these. */
  or?: Array<ControllershipScopeFilter> | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
};

/** A condition on a list of ControllershipScope nodes. */
export type ControllershipScopeListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: ControllershipScopeFilter | null | undefined;
  /** At least one of them meets this. */
  some?: ControllershipScopeFilter | null | undefined;
};

/** Which DataFlow nodes to keep: those that meet every condition given. */
export type DataFlowFilter = {
  /** All of these. */
  and?: Array<DataFlowFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By the nodes that `dataCategories` lists. */
  dataCategories?: PersonalDataCategoryListFilter | null | undefined;
  /** Condition on `description`. */
  description?: LocalisedTextFilter | null | undefined;
  /** Condition on `fromCategory`; `{}` asks that there is one, `not` around it that there is none. */
  fromCategory?: PartyCategoryFilter | null | undefined;
  /** Condition on `fromOrganisation`; `{}` asks that there is one, `not` around it that there is none. */
  fromOrganisation?: OrganisationFilter | null | undefined;
  /** Condition on `fromRegister`; `{}` asks that there is one, `not` around it that there is none. */
  fromRegister?: RegisterFilter | null | undefined;
  /** Condition on `fromSystem`; `{}` asks that there is one, `not` around it that there is none. */
  fromSystem?: SystemFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: DataFlowFilter | null | undefined;
  /** At least one of these. */
  or?: Array<DataFlowFilter> | null | undefined;
  /** Condition on `purpose`; `{}` asks that there is one, `not` around it that there is none. */
  purpose?: PurposeFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `toCategory`; `{}` asks that there is one, `not` around it that there is none. */
  toCategory?: PartyCategoryFilter | null | undefined;
  /** Condition on `toOrganisation`; `{}` asks that there is one, `not` around it that there is none. */
  toOrganisation?: OrganisationFilter | null | undefined;
  /** Condition on `toRegister`; `{}` asks that there is one, `not` around it that there is none. */
  toRegister?: RegisterFilter | null | undefined;
  /** Condition on `toSystem`; `{}` asks that there is one, `not` around it that there is none. */
  toSystem?: SystemFilter | null | undefined;
  /** By the nodes that `transfers` lists. */
  transfers?: TransferListFilter | null | undefined;
};

/** A condition on a list of DataFlow nodes. */
export type DataFlowListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: DataFlowFilter | null | undefined;
  /** At least one of them meets this. */
  some?: DataFlowFilter | null | undefined;
};

/** Which DataSource nodes to keep: those that meet every condition given. */
export type DataSourceFilter = {
  /** Condition on `activity`; `{}` asks that there is one, `not` around it that there is none. */
  activity?: ProcessingActivityFilter | null | undefined;
  /** All of these. */
  and?: Array<DataSourceFilter> | null | undefined;
  /** Condition on `category`; `{}` asks that there is one, `not` around it that there is none. */
  category?: PartyCategoryFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By the nodes that `dataCategories` lists. */
  dataCategories?: PersonalDataCategoryListFilter | null | undefined;
  /** Condition on `description`. */
  description?: LocalisedTextFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `isPublic`. */
  isPublic?: FlagFilter | null | undefined;
  /** Condition on `kind`. */
  kind?: DataSourceKindFilter | null | undefined;
  /** Not this. */
  not?: DataSourceFilter | null | undefined;
  /** At least one of these. */
  or?: Array<DataSourceFilter> | null | undefined;
  /** Condition on `organisation`; `{}` asks that there is one, `not` around it that there is none. */
  organisation?: OrganisationFilter | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `sourceRegister`; `{}` asks that there is one, `not` around it that there is none. */
  sourceRegister?: RegisterFilter | null | undefined;
};

/** From whom or what data come (Art. 14(2)(f)). */
export type DataSourceKind =
  /** A category of organisations, none named. */
  | 'CATEGORY'
  /** The data subject, who gives them. */
  | 'DATA_SUBJECT'
  /** The controller's own systems, which record use or contacts. */
  | 'OBSERVATION'
  /** A named organisation or authority. */
  | 'ORGANISATION'
  /** Another register of the hub. */
  | 'REGISTER';

/** A condition on a value of the kind DataSourceKind; all that is given must hold. */
export type DataSourceKindFilter = {
  /** Equal to this. */
  eq?: DataSourceKind | null | undefined;
  /** One of these. */
  in?: Array<DataSourceKind> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: DataSourceKind | null | undefined;
  /** None of these. */
  notIn?: Array<DataSourceKind> | null | undefined;
};

/** A condition on a list of DataSource nodes. */
export type DataSourceListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: DataSourceFilter | null | undefined;
  /** At least one of them meets this. */
  some?: DataSourceFilter | null | undefined;
};

/** Which DataSubjectCategory nodes to keep: those that meet every condition given. */
export type DataSubjectCategoryFilter = {
  /** All of these. */
  and?: Array<DataSubjectCategoryFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** By the nodes that `narrower` lists. */
  narrower?: DataSubjectCategoryListFilter | null | undefined;
  /** Not this. */
  not?: DataSubjectCategoryFilter | null | undefined;
  /** At least one of these. */
  or?: Array<DataSubjectCategoryFilter> | null | undefined;
  /** Condition on `parent`; `{}` asks that there is one, `not` around it that there is none. */
  parent?: DataSubjectCategoryFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
};

/** A condition on a list of DataSubjectCategory nodes. */
export type DataSubjectCategoryListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: DataSubjectCategoryFilter | null | undefined;
  /** At least one of them meets this. */
  some?: DataSubjectCategoryFilter | null | undefined;
};

/** A right of the data subject (Art. 7(3), 12-22, 77). */
export type DataSubjectRight =
  /** Access to the data (Art. 15). */
  | 'ACCESS'
  /** Safeguards against automated decisions (Art. 22). */
  | 'AUTOMATED_DECISIONS'
  /** Complaint to a supervisory authority (Art. 77). */
  | 'COMPLAINT'
  /** Erasure (Art. 17). */
  | 'ERASURE'
  /** To be informed (Art. 13, 14). */
  | 'INFORMATION'
  /** Objection to processing (Art. 21(1)). */
  | 'OBJECTION'
  /** Objection to direct marketing (Art. 21(2)-(4)). */
  | 'OBJECTION_TO_DIRECT_MARKETING'
  /** Data portability (Art. 20). */
  | 'PORTABILITY'
  /** Rectification (Art. 16). */
  | 'RECTIFICATION'
  /** Restriction of processing (Art. 18). */
  | 'RESTRICTION'
  /** Withdrawal of consent (Art. 7(3)). */
  | 'WITHDRAWAL_OF_CONSENT';

/** A condition on a value of the kind DataSubjectRight; all that is given must hold. */
export type DataSubjectRightFilter = {
  /** Equal to this. */
  eq?: DataSubjectRight | null | undefined;
  /** One of these. */
  in?: Array<DataSubjectRight> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: DataSubjectRight | null | undefined;
  /** None of these. */
  notIn?: Array<DataSubjectRight> | null | undefined;
};

/** A condition on a value of the kind Day; all that is given must hold. */
export type DayFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** After or above this. */
  gt?: string | null | undefined;
  /** This, or after or above it. */
  gte?: string | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Before or below this. */
  lt?: string | null | undefined;
  /** This, or before or below it. */
  lte?: string | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: string | null | undefined;
};

/** Which Designation nodes to keep: those that meet every condition given. */
export type DesignationFilter = {
  /** All of these. */
  and?: Array<DesignationFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: DesignationFilter | null | undefined;
  /** At least one of these. */
  or?: Array<DesignationFilter> | null | undefined;
  /** Condition on `organisation`. */
  organisation?: OrganisationFilter | null | undefined;
  /** Condition on `register`; `{}` asks that there is one, `not` around it that there is none. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `role`. */
  role?: DesignationRoleFilter | null | undefined;
  /** Condition on `validFrom`. */
  validFrom?: DayFilter | null | undefined;
  /** Condition on `validTo`. */
  validTo?: DayFilter | null | undefined;
};

/** A condition on a list of Designation nodes. */
export type DesignationListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: DesignationFilter | null | undefined;
  /** At least one of them meets this. */
  some?: DesignationFilter | null | undefined;
};

/** What someone is designated as. */
export type DesignationRole =
  /** Data protection officer (Art. 37). */
  | 'DPO'
  /** Contact for questions of data protection. */
  | 'PRIVACY_CONTACT'
  /** Representative in the Union (Art. 27). */
  | 'REPRESENTATIVE'
  /** Person in charge of a register. */
  | 'RESPONSIBLE_PERSON';

/** A condition on a value of the kind DesignationRole; all that is given must hold. */
export type DesignationRoleFilter = {
  /** Equal to this. */
  eq?: DesignationRole | null | undefined;
  /** One of these. */
  in?: Array<DesignationRole> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: DesignationRole | null | undefined;
  /** None of these. */
  notIn?: Array<DesignationRole> | null | undefined;
};

/** What sort of document serves as evidence (Art. 5(2)). */
export type DocumentKind =
  /** A note on the compatibility of a further purpose (Art. 6(4)). */
  | 'COMPATIBILITY_NOTE'
  /** A contract. */
  | 'CONTRACT'
  /** A data protection impact assessment (Art. 35). */
  | 'DPIA'
  /** A balancing test (Art. 6(1)(f)). */
  | 'LEGITIMATE_INTERESTS_ASSESSMENT'
  /** A notice to data subjects (Art. 13, 14). */
  | 'PRIVACY_NOTICE'
  /** A description of a register under the repealed Personal Data Act. */
  | 'REGISTER_DESCRIPTION'
  /** An assessment of a transfer (Art. 46; Clause 14 of the standard clauses). */
  | 'TRANSFER_IMPACT_ASSESSMENT';

/** A condition on a value of the kind DocumentKind; all that is given must hold. */
export type DocumentKindFilter = {
  /** Equal to this. */
  eq?: DocumentKind | null | undefined;
  /** One of these. */
  in?: Array<DocumentKind> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: DocumentKind | null | undefined;
  /** None of these. */
  notIn?: Array<DocumentKind> | null | undefined;
};

/** Which DocumentSection nodes to keep: those that meet every condition given. */
export type DocumentSectionFilter = {
  /** All of these. */
  and?: Array<DocumentSectionFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** Condition on `document`. */
  document?: EvidenceDocumentFilter | null | undefined;
  /** Condition on `heading`. */
  heading?: TextFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: DocumentSectionFilter | null | undefined;
  /** At least one of these. */
  or?: Array<DocumentSectionFilter> | null | undefined;
  /** Condition on `position`. */
  position?: IntegerFilter | null | undefined;
  /** Condition on `printed`. */
  printed?: TextFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
};

/** A condition on a list of DocumentSection nodes. */
export type DocumentSectionListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: DocumentSectionFilter | null | undefined;
  /** At least one of them meets this. */
  some?: DocumentSectionFilter | null | undefined;
};

/** A duty that joint controllers must share out between them (Art. 26(1)). */
export type Duty =
  /** Right of access (Art. 15). */
  | 'ACCESS'
  /** Contact with the supervisory authority (Art. 31). */
  | 'AUTHORITY_CONTACT'
  /** Automated individual decision-making (Art. 22). */
  | 'AUTOMATED_DECISIONS'
  /** Notifying and communicating a personal data breach (Art. 33, 34). */
  | 'BREACH'
  /** Data protection impact assessment (Art. 35). */
  | 'DPIA'
  /** Right to erasure (Art. 17). */
  | 'ERASURE'
  /** Informing data subjects (Art. 13, 14). */
  | 'INFORMATION'
  /** Right to object (Art. 21). */
  | 'OBJECTION'
  /** Right to data portability (Art. 20). */
  | 'PORTABILITY'
  /** Choosing and instructing processors (Art. 28). */
  | 'PROCESSORS'
  /** Right to rectification (Art. 16). */
  | 'RECTIFICATION'
  /** Right to restriction of processing (Art. 18). */
  | 'RESTRICTION'
  /** Security of processing (Art. 32). */
  | 'SECURITY'
  /** Transfers to third countries (Art. 44-49). */
  | 'TRANSFERS';

/** Which DutyAllocation nodes to keep: those that meet every condition given. */
export type DutyAllocationFilter = {
  /** All of these. */
  and?: Array<DutyAllocationFilter> | null | undefined;
  /** Condition on `answer`. */
  answer?: DutyAnswerFilter | null | undefined;
  /** Condition on `arrangement`. */
  arrangement?: JointArrangementFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** Condition on `duty`. */
  duty?: DutyFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: DutyAllocationFilter | null | undefined;
  /** At least one of these. */
  or?: Array<DutyAllocationFilter> | null | undefined;
  /** Condition on `party`; `{}` asks that there is one, `not` around it that there is none. */
  party?: OrganisationFilter | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** By the nodes that `scope` lists. */
  scope?: RegisterCellListFilter | null | undefined;
  /** Condition on `validFrom`. */
  validFrom?: DayFilter | null | undefined;
  /** Condition on `validTo`. */
  validTo?: DayFilter | null | undefined;
};

/** A condition on a list of DutyAllocation nodes. */
export type DutyAllocationListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: DutyAllocationFilter | null | undefined;
  /** At least one of them meets this. */
  some?: DutyAllocationFilter | null | undefined;
};

/** Who answers for a duty. */
export type DutyAnswer =
  /** Each party for itself. */
  | 'EACH'
  /** One party, and no other: an exclusive answer. */
  | 'PARTY';

/** A condition on a value of the kind DutyAnswer; all that is given must hold. */
export type DutyAnswerFilter = {
  /** Equal to this. */
  eq?: DutyAnswer | null | undefined;
  /** One of these. */
  in?: Array<DutyAnswer> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: DutyAnswer | null | undefined;
  /** None of these. */
  notIn?: Array<DutyAnswer> | null | undefined;
};

/** A condition on a value of the kind Duty; all that is given must hold. */
export type DutyFilter = {
  /** Equal to this. */
  eq?: Duty | null | undefined;
  /** One of these. */
  in?: Array<Duty> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: Duty | null | undefined;
  /** None of these. */
  notIn?: Array<Duty> | null | undefined;
};

/** Which EvidenceDocument nodes to keep: those that meet every condition given. */
export type EvidenceDocumentFilter = {
  /** All of these. */
  and?: Array<EvidenceDocumentFilter> | null | undefined;
  /** By the nodes that `cites` lists. */
  cites?: CitationListFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `isUndated`. */
  isUndated?: FlagFilter | null | undefined;
  /** Condition on `kind`. */
  kind?: DocumentKindFilter | null | undefined;
  /** Condition on `language`. */
  language?: LanguageFilter | null | undefined;
  /** Not this. */
  not?: EvidenceDocumentFilter | null | undefined;
  /** At least one of these. */
  or?: Array<EvidenceDocumentFilter> | null | undefined;
  /** Condition on `publishedOn`. */
  publishedOn?: DayFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** By the nodes that `says` lists. */
  says?: StatementListFilter | null | undefined;
  /** By the nodes that `sections` lists. */
  sections?: DocumentSectionListFilter | null | undefined;
  /** Condition on `statute`; `{}` asks that there is one, `not` around it that there is none. */
  statute?: LawFactFilter | null | undefined;
  /** Condition on `statuteSection`. */
  statuteSection?: TextFilter | null | undefined;
  /** Condition on `title`. */
  title?: LocalisedTextFilter | null | undefined;
  /** Condition on `url`. */
  url?: TextFilter | null | undefined;
};

/** A condition on a value of the kind Flag; all that is given must hold. */
export type FlagFilter = {
  /** Equal to this. */
  eq?: boolean | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
};

/** In which form a flow map is drawn. */
export type FlowMapFormat =
  /** The text of a Mermaid flowchart, for documents that draw it themselves. */
  | 'MERMAID'
  /** A picture that any browser shows; it runs nothing and loads nothing. */
  | 'SVG';

/** Where a fact of the record is held. */
export type HeldAt =
  /** Held for the activity itself. */
  | 'ACTIVITY'
  /** Held for an organisation, and valid for all its registers. */
  | 'ORGANISATION'
  /** Stated for the whole register, and shown under each of its activities. */
  | 'REGISTER';

/** A condition on a value of the kind Id; all that is given must hold. */
export type IdFilter = {
  /** Equal to this. */
  eq?: string | number | null | undefined;
  /** One of these. */
  in?: Array<string | number> | null | undefined;
};

/** A condition on a value of the kind Instant; all that is given must hold. */
export type InstantFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** After or above this. */
  gt?: string | null | undefined;
  /** This, or after or above it. */
  gte?: string | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Before or below this. */
  lt?: string | null | undefined;
  /** This, or before or below it. */
  lte?: string | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: string | null | undefined;
};

/** A condition on a value of the kind Integer; all that is given must hold. */
export type IntegerFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** After or above this. */
  gt?: number | null | undefined;
  /** This, or after or above it. */
  gte?: number | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Before or below this. */
  lt?: number | null | undefined;
  /** This, or before or below it. */
  lte?: number | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: number | null | undefined;
};

/** Whose legitimate interest it is (Art. 6(1)(f), 13(1)(d)). */
export type InterestHolder =
  /** That of other companies of its group, who are third parties in law. */
  | 'GROUP'
  /** The controller's own. */
  | 'OWN'
  /** That of a third party outside the group. */
  | 'THIRD_PARTY';

/** A condition on a value of the kind InterestHolder; all that is given must hold. */
export type InterestHolderFilter = {
  /** Equal to this. */
  eq?: InterestHolder | null | undefined;
  /** One of these. */
  in?: Array<InterestHolder> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: InterestHolder | null | undefined;
  /** None of these. */
  notIn?: Array<InterestHolder> | null | undefined;
};

/** Which JointArrangement nodes to keep: those that meet every condition given. */
export type JointArrangementFilter = {
  /** All of these. */
  and?: Array<JointArrangementFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By the nodes that `dutyAllocations` lists. */
  dutyAllocations?: DutyAllocationListFilter | null | undefined;
  /** Condition on `essence`. */
  essence?: LocalisedTextFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** Not this. */
  not?: JointArrangementFilter | null | undefined;
  /** At least one of these. */
  or?: Array<JointArrangementFilter> | null | undefined;
  /** By the nodes that `parties` lists. */
  parties?: OrganisationListFilter | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `signedOn`. */
  signedOn?: DayFilter | null | undefined;
  /** Condition on `validFrom`. */
  validFrom?: DayFilter | null | undefined;
  /** Condition on `validTo`. */
  validTo?: DayFilter | null | undefined;
};

/** A condition on a list of JointArrangement nodes. */
export type JointArrangementListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: JointArrangementFilter | null | undefined;
  /** At least one of them meets this. */
  some?: JointArrangementFilter | null | undefined;
};

/** A language of the hub. */
export type Language =
  /** English. */
  | 'EN'
  /** Finnish. */
  | 'FI'
  /** Swedish, as written in Finland. */
  | 'SV';

/** A condition on a value of the kind Language; all that is given must hold. */
export type LanguageFilter = {
  /** Equal to this. */
  eq?: Language | null | undefined;
  /** One of these. */
  in?: Array<Language> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: Language | null | undefined;
  /** None of these. */
  notIn?: Array<Language> | null | undefined;
};

/** Which LawFact nodes to keep: those that meet every condition given. */
export type LawFactFilter = {
  /** Condition on `about`; `{}` asks that there is one, `not` around it that there is none. */
  about?: LawFactFilter | null | undefined;
  /** Condition on `adoptedOn`. */
  adoptedOn?: DayFilter | null | undefined;
  /** All of these. */
  and?: Array<LawFactFilter> | null | undefined;
  /** Condition on `belongsTo`. */
  belongsTo?: TextFilter | null | undefined;
  /** Condition on `checkedOn`. */
  checkedOn?: DayFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `contractsValidTo`. */
  contractsValidTo?: DayFilter | null | undefined;
  /** Condition on `country`. */
  country?: TextFilter | null | undefined;
  /** By the nodes that `details` lists. */
  details?: LawFactListFilter | null | undefined;
  /** Condition on `duration`. */
  duration?: TextFilter | null | undefined;
  /** Condition on `employeesBelow`. */
  employeesBelow?: IntegerFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `isFramework`. */
  isFramework?: FlagFilter | null | undefined;
  /** Condition on `isInsideEea`. */
  isInsideEea?: FlagFilter | null | undefined;
  /** Condition on `isInternationalOrganisation`. */
  isInternationalOrganisation?: FlagFilter | null | undefined;
  /** Condition on `isVerified`. */
  isVerified?: FlagFilter | null | undefined;
  /** Condition on `kind`. */
  kind?: LawFactKindFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** Not this. */
  not?: LawFactFilter | null | undefined;
  /** Condition on `note`. */
  note?: TextFilter | null | undefined;
  /** Condition on `number`. */
  number?: TextFilter | null | undefined;
  /** At least one of these. */
  or?: Array<LawFactFilter> | null | undefined;
  /** By the nodes that `organisations` lists. */
  organisations?: OrganisationListFilter | null | undefined;
  /** Condition on `proposedOn`. */
  proposedOn?: DayFilter | null | undefined;
  /** Condition on `replacedBy`; `{}` asks that there is one, `not` around it that there is none. */
  replacedBy?: LawFactFilter | null | undefined;
  /** By the nodes that `replaces` lists. */
  replaces?: LawFactListFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `section`. */
  section?: TextFilter | null | undefined;
  /** Condition on `source`. */
  source?: TextFilter | null | undefined;
  /** Condition on `startEvent`. */
  startEvent?: TextFilter | null | undefined;
  /** Condition on `usableFrom`. */
  usableFrom?: DayFilter | null | undefined;
  /** Condition on `validFrom`. */
  validFrom?: DayFilter | null | undefined;
  /** Condition on `validTo`. */
  validTo?: DayFilter | null | undefined;
  /** Condition on `website`. */
  website?: TextFilter | null | undefined;
};

/** What sort of fact of law a row is. */
export type LawFactKind =
  /** A Commission decision that a country, territory, framework or international organisation protects adequately (Art. 45(3)). */
  | 'ADEQUACY'
  /** A change to a statute. */
  | 'AMENDMENT'
  /** A public authority, existing or ceased. */
  | 'AUTHORITY'
  /** A period in which transfers to a former member were not taken for transfers to a third country. */
  | 'BRIDGE'
  /** A two-letter code in use that is not the ISO 3166-1 code. */
  | 'COUNTRY_ALIAS'
  /** A name that a statute had before. */
  | 'EARLIER_NAME'
  /** A State in which the GDPR applies as law of the EEA. */
  | 'EEA_MEMBER'
  /** A step in a case about a decision. */
  | 'LITIGATION'
  /** A European State or territory often taken for a member and not one. */
  | 'NOT_MEMBER'
  /** A proposal not known to be in force. */
  | 'PROPOSAL'
  /** A set of standard contractual clauses (Art. 46(2)(c), 28(7)). */
  | 'SCC_SET'
  /** A statute or regulation, in force or repealed. */
  | 'STATUTE'
  /** A statutory information system. */
  | 'SYSTEM'
  /** A territory of a State, inside or outside the EEA for the GDPR. */
  | 'TERRITORY'
  /** A numeric limit in the law, such as that of Art. 30(5). */
  | 'THRESHOLD'
  /** A period that a section of a statute lets run from an event: a duty to keep data, or a limitation of claims (Art. 5(1)(e), 6(1)(c)). */
  | 'TIME_LIMIT';

/** A condition on a value of the kind LawFactKind; all that is given must hold. */
export type LawFactKindFilter = {
  /** Equal to this. */
  eq?: LawFactKind | null | undefined;
  /** One of these. */
  in?: Array<LawFactKind> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: LawFactKind | null | undefined;
  /** None of these. */
  notIn?: Array<LawFactKind> | null | undefined;
};

/** A condition on a list of LawFact nodes. */
export type LawFactListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: LawFactFilter | null | undefined;
  /** At least one of them meets this. */
  some?: LawFactFilter | null | undefined;
};

/** A letter of Art. 30(1) or 30(2). */
export type Letter =
  /** Names and contact details (Art. 30(1)(a), 30(2)(a)). */
  | 'A'
  /** Purposes of the processing (Art. 30(1)(b)); categories of processing (Art. 30(2)(b)). */
  | 'B'
  /** Categories of data subjects and of personal data (Art. 30(1)(c)); transfers (Art. 30(2)(c)). */
  | 'C'
  /** Categories of recipients (Art. 30(1)(d)); security measures (Art. 30(2)(d)). */
  | 'D'
  /** Transfers to third countries or international organisations (Art. 30(1)(e)). */
  | 'E'
  /** Time limits for erasure (Art. 30(1)(f)). */
  | 'F'
  /** Technical and organisational security measures (Art. 30(1)(g)). */
  | 'G';

/** A condition on a text, in any of its languages; all that is given must hold. */
export type LocalisedTextFilter = {
  /** Contains this text, whatever its case. */
  contains?: string | null | undefined;
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
};

/** Whether a security measure is technical or organisational (Art. 32(1)). */
export type MeasureKind =
  /** An organisational measure. */
  | 'ORGANISATIONAL'
  /** A technical measure. */
  | 'TECHNICAL';

/** A condition on a value of the kind MeasureKind; all that is given must hold. */
export type MeasureKindFilter = {
  /** Equal to this. */
  eq?: MeasureKind | null | undefined;
  /** One of these. */
  in?: Array<MeasureKind> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: MeasureKind | null | undefined;
  /** None of these. */
  notIn?: Array<MeasureKind> | null | undefined;
};

/** Which MeasureType nodes to keep: those that meet every condition given. */
export type MeasureTypeFilter = {
  /** All of these. */
  and?: Array<MeasureTypeFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `kind`. */
  kind?: MeasureKindFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** By the nodes that `narrower` lists. */
  narrower?: MeasureTypeListFilter | null | undefined;
  /** Not this. */
  not?: MeasureTypeFilter | null | undefined;
  /** At least one of these. */
  or?: Array<MeasureTypeFilter> | null | undefined;
  /** Condition on `parent`; `{}` asks that there is one, `not` around it that there is none. */
  parent?: MeasureTypeFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** By the nodes that `securityMeasures` lists. */
  securityMeasures?: SecurityMeasureListFilter | null | undefined;
};

/** A condition on a list of MeasureType nodes. */
export type MeasureTypeListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: MeasureTypeFilter | null | undefined;
  /** At least one of them meets this. */
  some?: MeasureTypeFilter | null | undefined;
};

/** A condition on a value of the kind Number; all that is given must hold. */
export type NumberFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** After or above this. */
  gt?: number | null | undefined;
  /** This, or after or above it. */
  gte?: number | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Before or below this. */
  lt?: number | null | undefined;
  /** This, or before or below it. */
  lte?: number | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: number | null | undefined;
};

/** Which Organisation nodes to keep: those that meet every condition given. */
export type OrganisationFilter = {
  /** By the nodes that `agreementsAsController` lists. */
  agreementsAsController?: ProcessingAgreementListFilter | null | undefined;
  /** By the nodes that `agreementsAsProcessor` lists. */
  agreementsAsProcessor?: ProcessingAgreementListFilter | null | undefined;
  /** All of these. */
  and?: Array<OrganisationFilter> | null | undefined;
  /** Condition on `authority`; `{}` asks that there is one, `not` around it that there is none. */
  authority?: LawFactFilter | null | undefined;
  /** Condition on `businessId`. */
  businessId?: TextFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** By the nodes that `controllerships` lists. */
  controllerships?: ControllershipListFilter | null | undefined;
  /** Condition on `country`. */
  country?: TextFilter | null | undefined;
  /** By the nodes that `designations` lists. */
  designations?: DesignationListFilter | null | undefined;
  /** By the nodes that `dutyAllocations` lists. */
  dutyAllocations?: DutyAllocationListFilter | null | undefined;
  /** Condition on `email`. */
  email?: TextFilter | null | undefined;
  /** By the nodes that `exports` lists. */
  exports?: TransferListFilter | null | undefined;
  /** By the nodes that `flowsIn` lists. */
  flowsIn?: DataFlowListFilter | null | undefined;
  /** By the nodes that `flowsOut` lists. */
  flowsOut?: DataFlowListFilter | null | undefined;
  /** By the nodes that `holdings` lists. */
  holdings?: OwnershipListFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** By the nodes that `imports` lists. */
  imports?: TransferListFilter | null | undefined;
  /** Condition on `kind`. */
  kind?: OrganisationKindFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** Not this. */
  not?: OrganisationFilter | null | undefined;
  /** At least one of these. */
  or?: Array<OrganisationFilter> | null | undefined;
  /** By the nodes that `owners` lists. */
  owners?: OwnershipListFilter | null | undefined;
  /** Condition on `phone`. */
  phone?: TextFilter | null | undefined;
  /** Condition on `postalAddress`. */
  postalAddress?: LocalisedTextFilter | null | undefined;
  /** By the nodes that `processedOnItsBehalf` lists. */
  processedOnItsBehalf?: ProcessingOnBehalfListFilter | null | undefined;
  /** By the nodes that `processingOnBehalf` lists. */
  processingOnBehalf?: ProcessingOnBehalfListFilter | null | undefined;
  /** By the nodes that `recipientOf` lists. */
  recipientOf?: RecipientListFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** By the nodes that `sourceOf` lists. */
  sourceOf?: DataSourceListFilter | null | undefined;
  /** By the nodes that `subProcessing` lists. */
  subProcessing?: SubProcessingListFilter | null | undefined;
  /** By the nodes that `systems` lists. */
  systems?: SystemListFilter | null | undefined;
  /** Condition on `visitingAddress`. */
  visitingAddress?: LocalisedTextFilter | null | undefined;
  /** Condition on `website`. */
  website?: TextFilter | null | undefined;
};

/** What sort of legal entity an organisation is. */
export type OrganisationKind =
  /** An association or foundation. */
  | 'ASSOCIATION'
  /** A company or a co-operative. */
  | 'COMPANY'
  /** An international organisation (Art. 4(26)). */
  | 'INTERNATIONAL_ORGANISATION'
  /** A public authority or body. */
  | 'PUBLIC_AUTHORITY';

/** A condition on a value of the kind OrganisationKind; all that is given must hold. */
export type OrganisationKindFilter = {
  /** Equal to this. */
  eq?: OrganisationKind | null | undefined;
  /** One of these. */
  in?: Array<OrganisationKind> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: OrganisationKind | null | undefined;
  /** None of these. */
  notIn?: Array<OrganisationKind> | null | undefined;
};

/** A condition on a list of Organisation nodes. */
export type OrganisationListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: OrganisationFilter | null | undefined;
  /** At least one of them meets this. */
  some?: OrganisationFilter | null | undefined;
};

/** Which Ownership nodes to keep: those that meet every condition given. */
export type OwnershipFilter = {
  /** All of these. */
  and?: Array<OwnershipFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `kind`. */
  kind?: OwnershipKindFilter | null | undefined;
  /** Not this. */
  not?: OwnershipFilter | null | undefined;
  /** At least one of these. */
  or?: Array<OwnershipFilter> | null | undefined;
  /** Condition on `owned`. */
  owned?: OrganisationFilter | null | undefined;
  /** Condition on `owner`. */
  owner?: OrganisationFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `share`. */
  share?: NumberFilter | null | undefined;
  /** Condition on `validFrom`. */
  validFrom?: DayFilter | null | undefined;
  /** Condition on `validTo`. */
  validTo?: DayFilter | null | undefined;
};

/** How one organisation owns another. */
export type OwnershipKind =
  /** The owned company is an associate of the owner. */
  | 'ASSOCIATE'
  /** A parent: it controls the other (group of undertakings, Art. 4(19)). */
  | 'PARENT'
  /** A shareholder; no control is stated. */
  | 'SHAREHOLDER';

/** A condition on a value of the kind OwnershipKind; all that is given must hold. */
export type OwnershipKindFilter = {
  /** Equal to this. */
  eq?: OwnershipKind | null | undefined;
  /** One of these. */
  in?: Array<OwnershipKind> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: OwnershipKind | null | undefined;
  /** None of these. */
  notIn?: Array<OwnershipKind> | null | undefined;
};

/** A condition on a list of Ownership nodes. */
export type OwnershipListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: OwnershipFilter | null | undefined;
  /** At least one of them meets this. */
  some?: OwnershipFilter | null | undefined;
};

/** Which PartyCategory nodes to keep: those that meet every condition given. */
export type PartyCategoryFilter = {
  /** All of these. */
  and?: Array<PartyCategoryFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** By the nodes that `narrower` lists. */
  narrower?: PartyCategoryListFilter | null | undefined;
  /** Not this. */
  not?: PartyCategoryFilter | null | undefined;
  /** At least one of these. */
  or?: Array<PartyCategoryFilter> | null | undefined;
  /** Condition on `parent`; `{}` asks that there is one, `not` around it that there is none. */
  parent?: PartyCategoryFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
};

/** A condition on a list of PartyCategory nodes. */
export type PartyCategoryListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: PartyCategoryFilter | null | undefined;
  /** At least one of them meets this. */
  some?: PartyCategoryFilter | null | undefined;
};

/** Which PersonalDataCategory nodes to keep: those that meet every condition given. */
export type PersonalDataCategoryFilter = {
  /** By the nodes that `activityData` lists. */
  activityData?: ActivityDataListFilter | null | undefined;
  /** All of these. */
  and?: Array<PersonalDataCategoryFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `isCriminal`. */
  isCriminal?: FlagFilter | null | undefined;
  /** Condition on `isNationalId`. */
  isNationalId?: FlagFilter | null | undefined;
  /** Condition on `isProfile`. */
  isProfile?: FlagFilter | null | undefined;
  /** Condition on `isSpecial`. */
  isSpecial?: FlagFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** By the nodes that `narrower` lists. */
  narrower?: PersonalDataCategoryListFilter | null | undefined;
  /** Not this. */
  not?: PersonalDataCategoryFilter | null | undefined;
  /** At least one of these. */
  or?: Array<PersonalDataCategoryFilter> | null | undefined;
  /** Condition on `parent`; `{}` asks that there is one, `not` around it that there is none. */
  parent?: PersonalDataCategoryFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
};

/** A condition on a list of PersonalDataCategory nodes. */
export type PersonalDataCategoryListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: PersonalDataCategoryFilter | null | undefined;
  /** At least one of them meets this. */
  some?: PersonalDataCategoryFilter | null | undefined;
};

/** Which ProcessingActivity nodes to keep: those that meet every condition given. */
export type ProcessingActivityFilter = {
  /** By the nodes that `agreementCoverage` lists. */
  agreementCoverage?: AgreementCoverageListFilter | null | undefined;
  /** All of these. */
  and?: Array<ProcessingActivityFilter> | null | undefined;
  /** By the nodes that `automatedDecisions` lists. */
  automatedDecisions?: AutomatedDecisionListFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By the nodes that `data` lists. */
  data?: ActivityDataListFilter | null | undefined;
  /** Condition on `description`. */
  description?: LocalisedTextFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** Not this. */
  not?: ProcessingActivityFilter | null | undefined;
  /** At least one of these. */
  or?: Array<ProcessingActivityFilter> | null | undefined;
  /** By the nodes that `purposes` lists. */
  purposes?: PurposeListFilter | null | undefined;
  /** By the nodes that `recipients` lists. */
  recipients?: RecipientListFilter | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** By the nodes that `retentionPeriods` lists. */
  retentionPeriods?: RetentionPeriodListFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** By the nodes that `securityMeasures` lists. */
  securityMeasures?: SecurityMeasureListFilter | null | undefined;
  /** By the nodes that `sources` lists. */
  sources?: DataSourceListFilter | null | undefined;
  /** By the nodes that `transfers` lists. */
  transfers?: TransferListFilter | null | undefined;
};

/** A condition on a list of ProcessingActivity nodes. */
export type ProcessingActivityListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: ProcessingActivityFilter | null | undefined;
  /** At least one of them meets this. */
  some?: ProcessingActivityFilter | null | undefined;
};

/** Which ProcessingAgreement nodes to keep: those that meet every condition given. */
export type ProcessingAgreementFilter = {
  /** All of these. */
  and?: Array<ProcessingAgreementFilter> | null | undefined;
  /** Condition on `authorisation`. */
  authorisation?: SubProcessorAuthorisationFilter | null | undefined;
  /** Condition on `clauseSet`; `{}` asks that there is one, `not` around it that there is none. */
  clauseSet?: LawFactFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `controller`. */
  controller?: OrganisationFilter | null | undefined;
  /** By the nodes that `coverage` lists. */
  coverage?: AgreementCoverageListFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By the nodes that `dataCategories` lists. */
  dataCategories?: PersonalDataCategoryListFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: ProcessingAgreementFilter | null | undefined;
  /** Condition on `noticeDays`. */
  noticeDays?: IntegerFilter | null | undefined;
  /** At least one of these. */
  or?: Array<ProcessingAgreementFilter> | null | undefined;
  /** By the nodes that `processingOnBehalf` lists. */
  processingOnBehalf?: ProcessingOnBehalfListFilter | null | undefined;
  /** Condition on `processor`. */
  processor?: OrganisationFilter | null | undefined;
  /** Condition on `reviewOn`. */
  reviewOn?: DayFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `signedOn`. */
  signedOn?: DayFilter | null | undefined;
  /** Condition on `status`. */
  status?: AgreementStatusFilter | null | undefined;
  /** By the nodes that `subProcessing` lists. */
  subProcessing?: SubProcessingListFilter | null | undefined;
  /** Condition on `subjectMatter`. */
  subjectMatter?: LocalisedTextFilter | null | undefined;
  /** By the nodes that `transfers` lists. */
  transfers?: TransferListFilter | null | undefined;
  /** Condition on `validFrom`. */
  validFrom?: DayFilter | null | undefined;
  /** Condition on `validTo`. */
  validTo?: DayFilter | null | undefined;
};

/** A condition on a list of ProcessingAgreement nodes. */
export type ProcessingAgreementListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: ProcessingAgreementFilter | null | undefined;
  /** At least one of them meets this. */
  some?: ProcessingAgreementFilter | null | undefined;
};

/** Which ProcessingOnBehalf nodes to keep: those that meet every condition given. */
export type ProcessingOnBehalfFilter = {
  /** Condition on `agreement`; `{}` asks that there is one, `not` around it that there is none. */
  agreement?: ProcessingAgreementFilter | null | undefined;
  /** All of these. */
  and?: Array<ProcessingOnBehalfFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `controller`. */
  controller?: OrganisationFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** Not this. */
  not?: ProcessingOnBehalfFilter | null | undefined;
  /** At least one of these. */
  or?: Array<ProcessingOnBehalfFilter> | null | undefined;
  /** Condition on `processor`. */
  processor?: OrganisationFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** By the nodes that `securityMeasures` lists. */
  securityMeasures?: SecurityMeasureListFilter | null | undefined;
  /** By the nodes that `transfers` lists. */
  transfers?: TransferListFilter | null | undefined;
};

/** A condition on a list of ProcessingOnBehalf nodes. */
export type ProcessingOnBehalfListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: ProcessingOnBehalfFilter | null | undefined;
  /** At least one of them meets this. */
  some?: ProcessingOnBehalfFilter | null | undefined;
};

/** Which PurposeBasis nodes to keep: those that meet every condition given. */
export type PurposeBasisFilter = {
  /** All of these. */
  and?: Array<PurposeBasisFilter> | null | undefined;
  /** Condition on `article`. */
  article?: Article6Filter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `condition`. */
  condition?: Article9Filter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** Condition on `dataSubjectCategory`; `{}` asks that there is one, `not` around it that there is none. */
  dataSubjectCategory?: DataSubjectCategoryFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `interest`. */
  interest?: LocalisedTextFilter | null | undefined;
  /** Condition on `interestOf`. */
  interestOf?: InterestHolderFilter | null | undefined;
  /** Not this. */
  not?: PurposeBasisFilter | null | undefined;
  /** At least one of these. */
  or?: Array<PurposeBasisFilter> | null | undefined;
  /** Condition on `primary`. */
  primary?: FlagFilter | null | undefined;
  /** Condition on `purpose`; `{}` asks that there is one, `not` around it that there is none. */
  purpose?: PurposeFilter | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `statute`; `{}` asks that there is one, `not` around it that there is none. */
  statute?: LawFactFilter | null | undefined;
  /** Condition on `statuteSection`. */
  statuteSection?: TextFilter | null | undefined;
};

/** A condition on a list of PurposeBasis nodes. */
export type PurposeBasisListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: PurposeBasisFilter | null | undefined;
  /** At least one of them meets this. */
  some?: PurposeBasisFilter | null | undefined;
};

/** Which Purpose nodes to keep: those that meet every condition given. */
export type PurposeFilter = {
  /** Condition on `activity`. */
  activity?: ProcessingActivityFilter | null | undefined;
  /** All of these. */
  and?: Array<PurposeFilter> | null | undefined;
  /** By the nodes that `bases` lists. */
  bases?: PurposeBasisListFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By the nodes that `flows` lists. */
  flows?: DataFlowListFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** Not this. */
  not?: PurposeFilter | null | undefined;
  /** At least one of these. */
  or?: Array<PurposeFilter> | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
};

/** A condition on a list of Purpose nodes. */
export type PurposeListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: PurposeFilter | null | undefined;
  /** At least one of them meets this. */
  some?: PurposeFilter | null | undefined;
};

/** Which Recipient nodes to keep: those that meet every condition given. */
export type RecipientFilter = {
  /** Condition on `activity`; `{}` asks that there is one, `not` around it that there is none. */
  activity?: ProcessingActivityFilter | null | undefined;
  /** Condition on `agreement`; `{}` asks that there is one, `not` around it that there is none. */
  agreement?: ProcessingAgreementFilter | null | undefined;
  /** All of these. */
  and?: Array<RecipientFilter> | null | undefined;
  /** Condition on `category`; `{}` asks that there is one, `not` around it that there is none. */
  category?: PartyCategoryFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By the nodes that `dataCategories` lists. */
  dataCategories?: PersonalDataCategoryListFilter | null | undefined;
  /** Condition on `description`. */
  description?: LocalisedTextFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: RecipientFilter | null | undefined;
  /** At least one of these. */
  or?: Array<RecipientFilter> | null | undefined;
  /** Condition on `organisation`; `{}` asks that there is one, `not` around it that there is none. */
  organisation?: OrganisationFilter | null | undefined;
  /** Condition on `purpose`; `{}` asks that there is one, `not` around it that there is none. */
  purpose?: PurposeFilter | null | undefined;
  /** Condition on `recipientRegister`; `{}` asks that there is one, `not` around it that there is none. */
  recipientRegister?: RegisterFilter | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `role`. */
  role?: RecipientRoleFilter | null | undefined;
};

/** A condition on a list of Recipient nodes. */
export type RecipientListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: RecipientFilter | null | undefined;
  /** At least one of them meets this. */
  some?: RecipientFilter | null | undefined;
};

/** In which role data are received. */
export type RecipientRole =
  /** As a controller of its own (Art. 4(7)). */
  | 'CONTROLLER'
  /** As a processor; processors are recipients too (Art. 4(8), 4(9)). */
  | 'PROCESSOR';

/** A condition on a value of the kind RecipientRole; all that is given must hold. */
export type RecipientRoleFilter = {
  /** Equal to this. */
  eq?: RecipientRole | null | undefined;
  /** One of these. */
  in?: Array<RecipientRole> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: RecipientRole | null | undefined;
  /** None of these. */
  notIn?: Array<RecipientRole> | null | undefined;
};

/** What the record says of an aspect, over all documents. Unknown and none are different answers. */
export type RecordSays =
  /** Documents disagree, or a fact on record stands against a statement. */
  | 'CONFLICTING'
  /** It is stated that there is none. */
  | 'NONE'
  /** Nobody has looked: there is neither a statement nor a fact. */
  | 'NOT_RECORDED'
  /** Documents were read, and none mentions it. */
  | 'NOT_STATED'
  /** It is stated. */
  | 'STATED'
  /** It is mentioned without being named. */
  | 'UNSPECIFIC';

/** Which RegisterCell nodes to keep: those that meet every condition given. */
export type RegisterCellFilter = {
  /** All of these. */
  and?: Array<RegisterCellFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** By the nodes that `contractTypes` lists. */
  contractTypes?: ContractTypeListFilter | null | undefined;
  /** By the nodes that `controllershipScopes` lists. */
  controllershipScopes?: ControllershipScopeListFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** Condition on `dataSubjectCategory`. */
  dataSubjectCategory?: DataSubjectCategoryFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: RegisterCellFilter | null | undefined;
  /** At least one of these. */
  or?: Array<RegisterCellFilter> | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
};

/** A condition on a list of RegisterCell nodes. */
export type RegisterCellListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: RegisterCellFilter | null | undefined;
  /** At least one of them meets this. */
  some?: RegisterCellFilter | null | undefined;
};

/** Which Register nodes to keep: those that meet every condition given. */
export type RegisterFilter = {
  /** By the nodes that `activities` lists. */
  activities?: ProcessingActivityListFilter | null | undefined;
  /** By the nodes that `agreementCoverage` lists. */
  agreementCoverage?: AgreementCoverageListFilter | null | undefined;
  /** All of these. */
  and?: Array<RegisterFilter> | null | undefined;
  /** By the nodes that `automatedDecisions` lists. */
  automatedDecisions?: AutomatedDecisionListFilter | null | undefined;
  /** By the nodes that `bases` lists. */
  bases?: PurposeBasisListFilter | null | undefined;
  /** By the nodes that `cells` lists. */
  cells?: RegisterCellListFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** By the nodes that `controllerships` lists. */
  controllerships?: ControllershipListFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By the nodes that `data` lists. */
  data?: ActivityDataListFilter | null | undefined;
  /** Condition on `description`. */
  description?: LocalisedTextFilter | null | undefined;
  /** By the nodes that `designations` lists. */
  designations?: DesignationListFilter | null | undefined;
  /** By the nodes that `flowsIn` lists. */
  flowsIn?: DataFlowListFilter | null | undefined;
  /** By the nodes that `flowsOut` lists. */
  flowsOut?: DataFlowListFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** By the nodes that `jointArrangements` lists. */
  jointArrangements?: JointArrangementListFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** Not this. */
  not?: RegisterFilter | null | undefined;
  /** At least one of these. */
  or?: Array<RegisterFilter> | null | undefined;
  /** By the nodes that `recipientOf` lists. */
  recipientOf?: RecipientListFilter | null | undefined;
  /** By the nodes that `recipients` lists. */
  recipients?: RecipientListFilter | null | undefined;
  /** By the nodes that `retentionPeriods` lists. */
  retentionPeriods?: RetentionPeriodListFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** By the nodes that `rightsChannels` lists. */
  rightsChannels?: RightsChannelListFilter | null | undefined;
  /** By the nodes that `securityMeasures` lists. */
  securityMeasures?: SecurityMeasureListFilter | null | undefined;
  /** Condition on `shortName`. */
  shortName?: LocalisedTextFilter | null | undefined;
  /** By the nodes that `sourceOf` lists. */
  sourceOf?: DataSourceListFilter | null | undefined;
  /** By the nodes that `sources` lists. */
  sources?: DataSourceListFilter | null | undefined;
  /** By the nodes that `systems` lists. */
  systems?: SystemListFilter | null | undefined;
  /** By the nodes that `transfers` lists. */
  transfers?: TransferListFilter | null | undefined;
};

/** What a duration of retention means. */
export type RetentionBound =
  /** Data are kept for at least this long. */
  | 'AT_LEAST'
  /** Data are kept for at most this long. */
  | 'AT_MOST'
  /** Data are kept for exactly this long. */
  | 'EXACT';

/** A condition on a value of the kind RetentionBound; all that is given must hold. */
export type RetentionBoundFilter = {
  /** Equal to this. */
  eq?: RetentionBound | null | undefined;
  /** One of these. */
  in?: Array<RetentionBound> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: RetentionBound | null | undefined;
  /** None of these. */
  notIn?: Array<RetentionBound> | null | undefined;
};

/** Which RetentionPeriod nodes to keep: those that meet every condition given. */
export type RetentionPeriodFilter = {
  /** Condition on `activity`; `{}` asks that there is one, `not` around it that there is none. */
  activity?: ProcessingActivityFilter | null | undefined;
  /** All of these. */
  and?: Array<RetentionPeriodFilter> | null | undefined;
  /** Condition on `bound`. */
  bound?: RetentionBoundFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `condition`. */
  condition?: LocalisedTextFilter | null | undefined;
  /** Condition on `criterion`. */
  criterion?: LocalisedTextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By the nodes that `dataCategories` lists. */
  dataCategories?: PersonalDataCategoryListFilter | null | undefined;
  /** Condition on `dataSubjectCategory`; `{}` asks that there is one, `not` around it that there is none. */
  dataSubjectCategory?: DataSubjectCategoryFilter | null | undefined;
  /** Condition on `duration`. */
  duration?: TextFilter | null | undefined;
  /** Condition on `endEvent`. */
  endEvent?: RetentionStartFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: RetentionPeriodFilter | null | undefined;
  /** At least one of these. */
  or?: Array<RetentionPeriodFilter> | null | undefined;
  /** Condition on `otherGround`. */
  otherGround?: LocalisedTextFilter | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `startEvent`. */
  startEvent?: RetentionStartFilter | null | undefined;
  /** Condition on `statute`; `{}` asks that there is one, `not` around it that there is none. */
  statute?: LawFactFilter | null | undefined;
  /** Condition on `statuteSection`. */
  statuteSection?: TextFilter | null | undefined;
};

/** A condition on a list of RetentionPeriod nodes. */
export type RetentionPeriodListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: RetentionPeriodFilter | null | undefined;
  /** At least one of them meets this. */
  some?: RetentionPeriodFilter | null | undefined;
};

/** An event from which, or up to which, data are kept. */
export type RetentionStart =
  /** The basis for the processing ends. */
  | 'BASIS_ENDS'
  /** The debt falls due. */
  | 'DUE_DATE'
  /** The contract ends. */
  | 'END_OF_CONTRACT'
  /** The customer relationship ends. */
  | 'END_OF_CUSTOMER_RELATIONSHIP'
  /** The financial year ends. */
  | 'END_OF_FINANCIAL_YEAR'
  /** The insurer's liability ends. */
  | 'END_OF_INSURER_LIABILITY'
  /** The raffle ends. */
  | 'END_OF_RAFFLE'
  /** The calendar year ends in which the financial year ended. */
  | 'END_OF_YEAR_OF_FINANCIAL_YEAR'
  /** The event that the data concern. */
  | 'EVENT_DATA_CONCERNS'
  /** The insured event. */
  | 'INSURED_EVENT'
  /** Direct marketing is forbidden by the data subject. */
  | 'MARKETING_BAN'
  /** The recording is made. */
  | 'RECORDING'
  /** Consent is withdrawn. */
  | 'WITHDRAWAL_OF_CONSENT'
  /** Consent is withdrawn or direct marketing forbidden, whichever comes first. */
  | 'WITHDRAWAL_OF_CONSENT_OR_MARKETING_BAN';

/** A condition on a value of the kind RetentionStart; all that is given must hold. */
export type RetentionStartFilter = {
  /** Equal to this. */
  eq?: RetentionStart | null | undefined;
  /** One of these. */
  in?: Array<RetentionStart> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: RetentionStart | null | undefined;
  /** None of these. */
  notIn?: Array<RetentionStart> | null | undefined;
};

/** Which Revision nodes to keep: those that meet every condition given. */
export type RevisionFilter = {
  /** Condition on `actor`. */
  actor?: TextFilter | null | undefined;
  /** All of these. */
  and?: Array<RevisionFilter> | null | undefined;
  /** Condition on `at`. */
  at?: InstantFilter | null | undefined;
  /** Not this. */
  not?: RevisionFilter | null | undefined;
  /** Condition on `number`. */
  number?: IntegerFilter | null | undefined;
  /** At least one of these. */
  or?: Array<RevisionFilter> | null | undefined;
  /** Condition on `reason`. */
  reason?: TextFilter | null | undefined;
};

/** Which RightsChannel nodes to keep: those that meet every condition given. */
export type RightsChannelFilter = {
  /** All of these. */
  and?: Array<RightsChannelFilter> | null | undefined;
  /** Condition on `answeredBy`. */
  answeredBy?: ContactChannelFilter | null | undefined;
  /** Condition on `channel`. */
  channel?: ContactChannelFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `condition`. */
  condition?: LocalisedTextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** Condition on `fee`. */
  fee?: RightsFeeFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: RightsChannelFilter | null | undefined;
  /** At least one of these. */
  or?: Array<RightsChannelFilter> | null | undefined;
  /** Condition on `register`. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `right`. */
  right?: DataSubjectRightFilter | null | undefined;
  /** Condition on `statute`; `{}` asks that there is one, `not` around it that there is none. */
  statute?: LawFactFilter | null | undefined;
  /** Condition on `statuteSection`. */
  statuteSection?: TextFilter | null | undefined;
};

/** A condition on a list of RightsChannel nodes. */
export type RightsChannelListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: RightsChannelFilter | null | undefined;
  /** At least one of them meets this. */
  some?: RightsChannelFilter | null | undefined;
};

/** When a fee is charged for exercising a right (Art. 12(5), 15(3)). */
export type RightsFee =
  /** Never. */
  | 'FREE'
  /** When the request is manifestly unfounded or excessive (Art. 12(5)). */
  | 'MANIFESTLY_UNFOUNDED_OR_EXCESSIVE'
  /** When the right is used more than once a year. */
  | 'MORE_THAN_ONCE_A_YEAR'
  /** On another condition, which the condition of the channel says. */
  | 'OTHER';

/** A condition on a value of the kind RightsFee; all that is given must hold. */
export type RightsFeeFilter = {
  /** Equal to this. */
  eq?: RightsFee | null | undefined;
  /** One of these. */
  in?: Array<RightsFee> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: RightsFee | null | undefined;
  /** None of these. */
  notIn?: Array<RightsFee> | null | undefined;
};

/** What one document says about an aspect. Unknown and none are different answers. */
export type Says =
  /** It states that there is none. */
  | 'NONE'
  /** It was read, and does not mention it. */
  | 'NOT_STATED'
  /** It states it. */
  | 'STATED'
  /** It mentions it without saying enough to hold it: no country, no name, no period. */
  | 'UNSPECIFIC';

/** A condition on a value of the kind Says; all that is given must hold. */
export type SaysFilter = {
  /** Equal to this. */
  eq?: Says | null | undefined;
  /** One of these. */
  in?: Array<Says> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: Says | null | undefined;
  /** None of these. */
  notIn?: Array<Says> | null | undefined;
};

/** A module of the standard contractual clauses (EU) 2021/914. */
export type SccModule =
  /** Controller to controller. */
  | 'MODULE_1'
  /** Controller to processor. */
  | 'MODULE_2'
  /** Processor to processor. */
  | 'MODULE_3'
  /** Processor to controller. */
  | 'MODULE_4';

/** A condition on a value of the kind SccModule; all that is given must hold. */
export type SccModuleFilter = {
  /** Equal to this. */
  eq?: SccModule | null | undefined;
  /** One of these. */
  in?: Array<SccModule> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: SccModule | null | undefined;
  /** None of these. */
  notIn?: Array<SccModule> | null | undefined;
};

/** Which SecurityMeasure nodes to keep: those that meet every condition given. */
export type SecurityMeasureFilter = {
  /** Condition on `activity`; `{}` asks that there is one, `not` around it that there is none. */
  activity?: ProcessingActivityFilter | null | undefined;
  /** All of these. */
  and?: Array<SecurityMeasureFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** Condition on `description`. */
  description?: LocalisedTextFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: SecurityMeasureFilter | null | undefined;
  /** At least one of these. */
  or?: Array<SecurityMeasureFilter> | null | undefined;
  /** Condition on `processingOnBehalf`; `{}` asks that there is one, `not` around it that there is none. */
  processingOnBehalf?: ProcessingOnBehalfFilter | null | undefined;
  /** Condition on `register`; `{}` asks that there is one, `not` around it that there is none. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `type`. */
  type?: MeasureTypeFilter | null | undefined;
};

/** A condition on a list of SecurityMeasure nodes. */
export type SecurityMeasureListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: SecurityMeasureFilter | null | undefined;
  /** At least one of them meets this. */
  some?: SecurityMeasureFilter | null | undefined;
};

/** Which Statement nodes to keep: those that meet every condition given. */
export type StatementFilter = {
  /** All of these. */
  and?: Array<StatementFilter> | null | undefined;
  /** Condition on `aspect`. */
  aspect?: AspectFilter | null | undefined;
  /** Condition on `claim`. */
  claim?: TransferClaimFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** Condition on `document`. */
  document?: EvidenceDocumentFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: StatementFilter | null | undefined;
  /** At least one of these. */
  or?: Array<StatementFilter> | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `says`. */
  says?: SaysFilter | null | undefined;
  /** Condition on `statute`; `{}` asks that there is one, `not` around it that there is none. */
  statute?: LawFactFilter | null | undefined;
  /** Condition on `statuteSection`. */
  statuteSection?: TextFilter | null | undefined;
  /** Condition on `text`. */
  text?: LocalisedTextFilter | null | undefined;
};

/** A condition on a list of Statement nodes. */
export type StatementListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: StatementFilter | null | undefined;
  /** At least one of them meets this. */
  some?: StatementFilter | null | undefined;
};

/** Which SubProcessing nodes to keep: those that meet every condition given. */
export type SubProcessingFilter = {
  /** Condition on `acceptedOn`. */
  acceptedOn?: DayFilter | null | undefined;
  /** Condition on `agreement`. */
  agreement?: ProcessingAgreementFilter | null | undefined;
  /** All of these. */
  and?: Array<SubProcessingFilter> | null | undefined;
  /** By the nodes that `children` lists. */
  children?: SubProcessingListFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `country`. */
  country?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By the nodes that `dataCategories` lists. */
  dataCategories?: PersonalDataCategoryListFilter | null | undefined;
  /** Condition on `hasFlowDown`. */
  hasFlowDown?: FlagFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: SubProcessingFilter | null | undefined;
  /** Condition on `notifiedOn`. */
  notifiedOn?: DayFilter | null | undefined;
  /** Condition on `objectionUntil`. */
  objectionUntil?: DayFilter | null | undefined;
  /** At least one of these. */
  or?: Array<SubProcessingFilter> | null | undefined;
  /** Condition on `parent`; `{}` asks that there is one, `not` around it that there is none. */
  parent?: SubProcessingFilter | null | undefined;
  /** Condition on `processor`. */
  processor?: OrganisationFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `task`. */
  task?: LocalisedTextFilter | null | undefined;
  /** By the nodes that `transfers` lists. */
  transfers?: TransferListFilter | null | undefined;
  /** Condition on `validFrom`. */
  validFrom?: DayFilter | null | undefined;
  /** Condition on `validTo`. */
  validTo?: DayFilter | null | undefined;
};

/** A condition on a list of SubProcessing nodes. */
export type SubProcessingListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: SubProcessingFilter | null | undefined;
  /** At least one of them meets this. */
  some?: SubProcessingFilter | null | undefined;
};

/** How the controller authorises other processors (Art. 28(2)). */
export type SubProcessorAuthorisation =
  /** General written authorisation: the controller may object to changes. */
  | 'GENERAL'
  /** Specific written authorisation of each. */
  | 'SPECIFIC';

/** A condition on a value of the kind SubProcessorAuthorisation; all that is given must hold. */
export type SubProcessorAuthorisationFilter = {
  /** Equal to this. */
  eq?: SubProcessorAuthorisation | null | undefined;
  /** One of these. */
  in?: Array<SubProcessorAuthorisation> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: SubProcessorAuthorisation | null | undefined;
  /** None of these. */
  notIn?: Array<SubProcessorAuthorisation> | null | undefined;
};

/** Which System nodes to keep: those that meet every condition given. */
export type SystemFilter = {
  /** All of these. */
  and?: Array<SystemFilter> | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By the nodes that `flowsIn` lists. */
  flowsIn?: DataFlowListFilter | null | undefined;
  /** By the nodes that `flowsOut` lists. */
  flowsOut?: DataFlowListFilter | null | undefined;
  /** Condition on `hostedIn`. */
  hostedIn?: TextFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `kind`. */
  kind?: SystemKindFilter | null | undefined;
  /** Condition on `name`. */
  name?: LocalisedTextFilter | null | undefined;
  /** Not this. */
  not?: SystemFilter | null | undefined;
  /** Condition on `operator`; `{}` asks that there is one, `not` around it that there is none. */
  operator?: OrganisationFilter | null | undefined;
  /** At least one of these. */
  or?: Array<SystemFilter> | null | undefined;
  /** Condition on `register`; `{}` asks that there is one, `not` around it that there is none. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
};

/** What sort of system it is. */
export type SystemKind =
  /** An application that people or machines use. */
  | 'APPLICATION'
  /** A data set: files, a database, paper. */
  | 'DATA_SET';

/** A condition on a value of the kind SystemKind; all that is given must hold. */
export type SystemKindFilter = {
  /** Equal to this. */
  eq?: SystemKind | null | undefined;
  /** One of these. */
  in?: Array<SystemKind> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: SystemKind | null | undefined;
  /** None of these. */
  notIn?: Array<SystemKind> | null | undefined;
};

/** A condition on a list of System nodes. */
export type SystemListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: SystemFilter | null | undefined;
  /** At least one of them meets this. */
  some?: SystemFilter | null | undefined;
};

/** A condition on a value of the kind Text; all that is given must hold. */
export type TextFilter = {
  /** Contains this text, whatever its case. */
  contains?: string | null | undefined;
  /** Equal to this. */
  eq?: string | null | undefined;
  /** One of these. */
  in?: Array<string> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: string | null | undefined;
  /** None of these. */
  notIn?: Array<string> | null | undefined;
};

/** What a source says about transfers when it names no third country (Art. 30(1)(e)). */
export type TransferClaim =
  /** Data are transferred to a limited extent; the tool is standard clauses or another one. */
  | 'LIMITED_TOOL_UNSPECIFIC'
  /** No data are transferred outside the EU and EEA. */
  | 'NONE'
  /** No data are transferred; should they be, the law is followed. */
  | 'NONE_BUT_CONDITIONAL'
  /** Data may be transferred; standard clauses are an example of the tool. */
  | 'POSSIBLE_TOOL_EXAMPLE';

/** A condition on a value of the kind TransferClaim; all that is given must hold. */
export type TransferClaimFilter = {
  /** Equal to this. */
  eq?: TransferClaim | null | undefined;
  /** One of these. */
  in?: Array<TransferClaim> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: TransferClaim | null | undefined;
  /** None of these. */
  notIn?: Array<TransferClaim> | null | undefined;
};

/** Which Transfer nodes to keep: those that meet every condition given. */
export type TransferFilter = {
  /** Condition on `activity`; `{}` asks that there is one, `not` around it that there is none. */
  activity?: ProcessingActivityFilter | null | undefined;
  /** Condition on `agreement`; `{}` asks that there is one, `not` around it that there is none. */
  agreement?: ProcessingAgreementFilter | null | undefined;
  /** All of these. */
  and?: Array<TransferFilter> | null | undefined;
  /** Condition on `assessedOn`. */
  assessedOn?: DayFilter | null | undefined;
  /** Condition on `assessment`; `{}` asks that there is one, `not` around it that there is none. */
  assessment?: EvidenceDocumentFilter | null | undefined;
  /** Condition on `claim`. */
  claim?: TransferClaimFilter | null | undefined;
  /** Condition on `code`. */
  code?: TextFilter | null | undefined;
  /** Condition on `country`. */
  country?: TextFilter | null | undefined;
  /** Condition on `custodian`. */
  custodian?: OrganisationFilter | null | undefined;
  /** By the nodes that `dataCategories` lists. */
  dataCategories?: PersonalDataCategoryListFilter | null | undefined;
  /** Condition on `exporter`. */
  exporter?: OrganisationFilter | null | undefined;
  /** Condition on `exporterRole`. */
  exporterRole?: TransferRoleFilter | null | undefined;
  /** Condition on `flow`; `{}` asks that there is one, `not` around it that there is none. */
  flow?: DataFlowFilter | null | undefined;
  /** By global id. */
  id?: IdFilter | null | undefined;
  /** Condition on `importer`; `{}` asks that there is one, `not` around it that there is none. */
  importer?: OrganisationFilter | null | undefined;
  /** Condition on `importerRole`. */
  importerRole?: TransferRoleFilter | null | undefined;
  /** Condition on `instrument`; `{}` asks that there is one, `not` around it that there is none. */
  instrument?: LawFactFilter | null | undefined;
  /** Condition on `isRemoteAccess`. */
  isRemoteAccess?: FlagFilter | null | undefined;
  /** Not this. */
  not?: TransferFilter | null | undefined;
  /** Condition on `onwardFrom`; `{}` asks that there is one, `not` around it that there is none. */
  onwardFrom?: TransferFilter | null | undefined;
  /** By the nodes that `onwardTransfers` lists. */
  onwardTransfers?: TransferListFilter | null | undefined;
  /** At least one of these. */
  or?: Array<TransferFilter> | null | undefined;
  /** Condition on `processingOnBehalf`; `{}` asks that there is one, `not` around it that there is none. */
  processingOnBehalf?: ProcessingOnBehalfFilter | null | undefined;
  /** Condition on `register`; `{}` asks that there is one, `not` around it that there is none. */
  register?: RegisterFilter | null | undefined;
  /** Condition on `revision`. */
  revision?: RevisionFilter | null | undefined;
  /** Condition on `sccModule`. */
  sccModule?: SccModuleFilter | null | undefined;
  /** Condition on `signedOn`. */
  signedOn?: DayFilter | null | undefined;
  /** Condition on `subProcessing`; `{}` asks that there is one, `not` around it that there is none. */
  subProcessing?: SubProcessingFilter | null | undefined;
  /** Condition on `supplementaryMeasures`. */
  supplementaryMeasures?: LocalisedTextFilter | null | undefined;
  /** Condition on `tool`. */
  tool?: TransferToolFilter | null | undefined;
  /** Condition on `validFrom`. */
  validFrom?: DayFilter | null | undefined;
  /** Condition on `validTo`. */
  validTo?: DayFilter | null | undefined;
};

/** A condition on a list of Transfer nodes. */
export type TransferListFilter = {
  /** None of them meets this; `{}` asks for an empty list. */
  none?: TransferFilter | null | undefined;
  /** At least one of them meets this. */
  some?: TransferFilter | null | undefined;
};

/** The role in which a party transfers or receives data; the module of the clauses follows from both roles. */
export type TransferRole =
  /** Controller (Art. 4(7)). */
  | 'CONTROLLER'
  /** Processor (Art. 4(8)). */
  | 'PROCESSOR';

/** A condition on a value of the kind TransferRole; all that is given must hold. */
export type TransferRoleFilter = {
  /** Equal to this. */
  eq?: TransferRole | null | undefined;
  /** One of these. */
  in?: Array<TransferRole> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: TransferRole | null | undefined;
  /** None of these. */
  notIn?: Array<TransferRole> | null | undefined;
};

/** What a transfer to a third country rests on (Art. 45, 46, 49). */
export type TransferTool =
  /** An adequacy decision (Art. 45(3)). */
  | 'ADEQUACY'
  /** An administrative arrangement between public bodies (Art. 46(3)(b)). */
  | 'ADMINISTRATIVE_ARRANGEMENT'
  /** Explicit consent (Art. 49(1)(a)). */
  | 'ART_49_1_A'
  /** Contract with the data subject (Art. 49(1)(b)). */
  | 'ART_49_1_B'
  /** Contract in the data subject's interest (Art. 49(1)(c)). */
  | 'ART_49_1_C'
  /** Important reasons of public interest (Art. 49(1)(d)). */
  | 'ART_49_1_D'
  /** Legal claims (Art. 49(1)(e)). */
  | 'ART_49_1_E'
  /** Vital interests (Art. 49(1)(f)). */
  | 'ART_49_1_F'
  /** A public register (Art. 49(1)(g)). */
  | 'ART_49_1_G'
  /** Compelling legitimate interests (Art. 49(1), second subparagraph). */
  | 'ART_49_1_SECOND_SUBPARAGRAPH'
  /** Clauses authorised by the supervisory authority (Art. 46(3)(a)). */
  | 'AUTHORISED_CLAUSES'
  /** Binding corporate rules (Art. 46(2)(b), 47). */
  | 'BCR'
  /** An approved certification mechanism (Art. 46(2)(f)). */
  | 'CERTIFICATION'
  /** An approved code of conduct (Art. 46(2)(e)). */
  | 'CODE_OF_CONDUCT'
  /** A binding instrument between public bodies (Art. 46(2)(a)). */
  | 'PUBLIC_BODY_INSTRUMENT'
  /** Standard contractual clauses of the Commission (Art. 46(2)(c)). */
  | 'SCC'
  /** Standard clauses of a supervisory authority (Art. 46(2)(d)). */
  | 'SUPERVISORY_AUTHORITY_SCC';

/** A condition on a value of the kind TransferTool; all that is given must hold. */
export type TransferToolFilter = {
  /** Equal to this. */
  eq?: TransferTool | null | undefined;
  /** One of these. */
  in?: Array<TransferTool> | null | undefined;
  /** Whether it is empty. */
  isNull?: boolean | null | undefined;
  /** Not equal to this; an empty value is not equal to any. */
  ne?: TransferTool | null | undefined;
  /** None of these. */
  notIn?: Array<TransferTool> | null | undefined;
};

export type Article30QueryVariables = Exact<{
  controller: OrganisationFilter;
  registers: RegisterFilter;
  all: number;
}>;


export type Article30Query = { organisations: { nodes: Array<{ code: string, businessId: string | null, email: string | null, phone: string | null, website: string | null, id: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language }, postalAddress: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, visitingAddress: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, designations: { nodes: Array<{ code: string, role: DesignationRole, id: string, register: { code: string } | null, organisation: { code: string }, contactPoint: { name: string | null, email: string | null, phone: string | null, form: string | null, formUrl: string | null, address: string | null }, citations: { nodes: Array<{ id: string }> } }> }, citations: { nodes: Array<{ id: string }> } }> }, registers: { nodes: Array<{ code: string, id: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language }, controllerships: { nodes: Array<{ kind: ControllershipKind, id: string, organisation: { code: string, businessId: string | null, email: string | null, phone: string | null, website: string | null, id: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language }, postalAddress: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, visitingAddress: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, designations: { nodes: Array<{ code: string, role: DesignationRole, id: string, register: { code: string } | null, organisation: { code: string }, contactPoint: { name: string | null, email: string | null, phone: string | null, form: string | null, formUrl: string | null, address: string | null }, citations: { nodes: Array<{ id: string }> } }> }, citations: { nodes: Array<{ id: string }> } }, scope: Array<{ dataSubjectCategory: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, contractTypes: Array<{ name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> }>, citations: { nodes: Array<{ id: string }> } }> }, jointArrangements: { nodes: Array<{ id: string, essence: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, contactPoint: { name: string | null, email: string | null, phone: string | null, form: string | null, formUrl: string | null, address: string | null } | null, citations: { nodes: Array<{ id: string }> } }> }, designations: { nodes: Array<{ code: string, role: DesignationRole, id: string, register: { code: string } | null, organisation: { code: string }, contactPoint: { name: string | null, email: string | null, phone: string | null, form: string | null, formUrl: string | null, address: string | null }, citations: { nodes: Array<{ id: string }> } }> }, bases: { nodes: Array<{ article: Article6 | null, condition: Article9 | null, primary: boolean | null, statuteSection: string | null, id: string, purpose: { code: string } | null, dataSubjectCategory: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, interest: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, statute: { number: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, citations: { nodes: Array<{ id: string }> } }> }, data: { nodes: Array<{ id: string, activity: { code: string } | null, dataSubjectCategory: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, dataCategory: { isSpecial: boolean, isCriminal: boolean, isNationalId: boolean, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, condition: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, citations: { nodes: Array<{ id: string }> } }> }, recipients: { nodes: Array<{ role: RecipientRole | null, id: string, activity: { code: string } | null, organisation: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, category: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, description: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, citations: { nodes: Array<{ id: string }> } }> }, transfers: { nodes: Array<{ country: string | null, tool: TransferTool | null, sccModule: SccModule | null, claim: TransferClaim | null, id: string, activity: { code: string } | null, importer: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, citations: { nodes: Array<{ id: string }> } }> }, retentionPeriods: { nodes: Array<{ bound: RetentionBound | null, duration: string | null, startEvent: RetentionStart | null, endEvent: RetentionStart | null, statuteSection: string | null, id: string, activity: { code: string } | null, dataSubjectCategory: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, dataCategories: Array<{ name: { fi: string | null, sv: string | null, en: string | null, original: Language } }>, condition: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, criterion: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, statute: { number: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, otherGround: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, citations: { nodes: Array<{ id: string }> } }> }, securityMeasures: { nodes: Array<{ id: string, activity: { code: string } | null, type: { kind: MeasureKind, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, description: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, citations: { nodes: Array<{ id: string }> } }> }, activities: { nodes: Array<{ code: string, id: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language }, purposes: { nodes: Array<{ code: string, id: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language }, citations: { nodes: Array<{ id: string }> } }> }, citations: { nodes: Array<{ id: string }> }, statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } }> }, citations: { nodes: Array<{ id: string }> }, statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } }> } };

export type Article30ProcessorQueryVariables = Exact<{
  processor: OrganisationFilter;
  all: number;
}>;


export type Article30ProcessorQuery = { organisations: { nodes: Array<{ code: string, businessId: string | null, email: string | null, phone: string | null, website: string | null, id: string, processingOnBehalf: { nodes: Array<{ code: string, id: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language }, controller: { code: string, businessId: string | null, email: string | null, phone: string | null, website: string | null, id: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language }, postalAddress: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, visitingAddress: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, designations: { nodes: Array<{ code: string, role: DesignationRole, id: string, register: { code: string } | null, organisation: { code: string }, contactPoint: { name: string | null, email: string | null, phone: string | null, form: string | null, formUrl: string | null, address: string | null }, citations: { nodes: Array<{ id: string }> } }> }, citations: { nodes: Array<{ id: string }> } }, transfers: { nodes: Array<{ country: string | null, tool: TransferTool | null, sccModule: SccModule | null, claim: TransferClaim | null, id: string, activity: { code: string } | null, importer: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, citations: { nodes: Array<{ id: string }> } }> }, securityMeasures: { nodes: Array<{ id: string, activity: { code: string } | null, type: { kind: MeasureKind, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, description: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, citations: { nodes: Array<{ id: string }> } }> }, citations: { nodes: Array<{ id: string }> }, statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } }> }, name: { fi: string | null, sv: string | null, en: string | null, original: Language }, postalAddress: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, visitingAddress: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, designations: { nodes: Array<{ code: string, role: DesignationRole, id: string, register: { code: string } | null, organisation: { code: string }, contactPoint: { name: string | null, email: string | null, phone: string | null, form: string | null, formUrl: string | null, address: string | null }, citations: { nodes: Array<{ id: string }> } }> }, statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> }, citations: { nodes: Array<{ id: string }> } }> } };

export type WordsFragment = { fi: string | null, sv: string | null, en: string | null, original: Language };

type Cited_ActivityData_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_AgreementCoverage_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_AgreementData_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_ArrangementParty_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_AutomatedDecision_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_CellContractType_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_Citation_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_ContractType_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_Controllership_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_ControllershipScope_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_DataFlow_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_DataFlowData_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_DataSource_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_DataSourceData_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_DataSubjectCategory_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_Designation_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_DocumentSection_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_DutyAllocation_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_DutyScope_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_EvidenceDocument_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_ExternalReference_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_FindingDecision_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_JointArrangement_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_LawFact_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_MeasureType_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_Organisation_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_Ownership_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_PartyCategory_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_PersonalDataCategory_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_ProcessingActivity_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_ProcessingAgreement_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_ProcessingOnBehalf_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_Purpose_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_PurposeBasis_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_Recipient_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_RecipientData_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_Register_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_RegisterCell_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_RetentionData_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_RetentionPeriod_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_RightsChannel_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_SecurityMeasure_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_Statement_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_SubProcessing_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_SubProcessingData_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_System_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_Transfer_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

type Cited_TransferData_Fragment = { id: string, citations: { nodes: Array<{ id: string }> } };

export type CitedFragment =
  | Cited_ActivityData_Fragment
  | Cited_AgreementCoverage_Fragment
  | Cited_AgreementData_Fragment
  | Cited_ArrangementParty_Fragment
  | Cited_AutomatedDecision_Fragment
  | Cited_CellContractType_Fragment
  | Cited_Citation_Fragment
  | Cited_ContractType_Fragment
  | Cited_Controllership_Fragment
  | Cited_ControllershipScope_Fragment
  | Cited_DataFlow_Fragment
  | Cited_DataFlowData_Fragment
  | Cited_DataSource_Fragment
  | Cited_DataSourceData_Fragment
  | Cited_DataSubjectCategory_Fragment
  | Cited_Designation_Fragment
  | Cited_DocumentSection_Fragment
  | Cited_DutyAllocation_Fragment
  | Cited_DutyScope_Fragment
  | Cited_EvidenceDocument_Fragment
  | Cited_ExternalReference_Fragment
  | Cited_FindingDecision_Fragment
  | Cited_JointArrangement_Fragment
  | Cited_LawFact_Fragment
  | Cited_MeasureType_Fragment
  | Cited_Organisation_Fragment
  | Cited_Ownership_Fragment
  | Cited_PartyCategory_Fragment
  | Cited_PersonalDataCategory_Fragment
  | Cited_ProcessingActivity_Fragment
  | Cited_ProcessingAgreement_Fragment
  | Cited_ProcessingOnBehalf_Fragment
  | Cited_Purpose_Fragment
  | Cited_PurposeBasis_Fragment
  | Cited_Recipient_Fragment
  | Cited_RecipientData_Fragment
  | Cited_Register_Fragment
  | Cited_RegisterCell_Fragment
  | Cited_RetentionData_Fragment
  | Cited_RetentionPeriod_Fragment
  | Cited_RightsChannel_Fragment
  | Cited_SecurityMeasure_Fragment
  | Cited_Statement_Fragment
  | Cited_SubProcessing_Fragment
  | Cited_SubProcessingData_Fragment
  | Cited_System_Fragment
  | Cited_Transfer_Fragment
  | Cited_TransferData_Fragment
;

type Stated_ActivityData_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_AgreementCoverage_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_AgreementData_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_ArrangementParty_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_AutomatedDecision_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_CellContractType_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_Citation_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_ContractType_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_Controllership_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_ControllershipScope_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_DataFlow_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_DataFlowData_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_DataSource_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_DataSourceData_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_DataSubjectCategory_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_Designation_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_DocumentSection_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_DutyAllocation_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_DutyScope_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_EvidenceDocument_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_ExternalReference_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_FindingDecision_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_JointArrangement_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_LawFact_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_MeasureType_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_Organisation_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_Ownership_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_PartyCategory_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_PersonalDataCategory_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_ProcessingActivity_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_ProcessingAgreement_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_ProcessingOnBehalf_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_Purpose_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_PurposeBasis_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_Recipient_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_RecipientData_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_Register_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_RegisterCell_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_RetentionData_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_RetentionPeriod_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_RightsChannel_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_SecurityMeasure_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_Statement_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_SubProcessing_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_SubProcessingData_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_System_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_Transfer_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

type Stated_TransferData_Fragment = { statements: { nodes: Array<{ aspect: Aspect, says: Says, claim: TransferClaim | null, id: string, text: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, document: { code: string }, citations: { nodes: Array<{ id: string }> } }> } };

export type StatedFragment =
  | Stated_ActivityData_Fragment
  | Stated_AgreementCoverage_Fragment
  | Stated_AgreementData_Fragment
  | Stated_ArrangementParty_Fragment
  | Stated_AutomatedDecision_Fragment
  | Stated_CellContractType_Fragment
  | Stated_Citation_Fragment
  | Stated_ContractType_Fragment
  | Stated_Controllership_Fragment
  | Stated_ControllershipScope_Fragment
  | Stated_DataFlow_Fragment
  | Stated_DataFlowData_Fragment
  | Stated_DataSource_Fragment
  | Stated_DataSourceData_Fragment
  | Stated_DataSubjectCategory_Fragment
  | Stated_Designation_Fragment
  | Stated_DocumentSection_Fragment
  | Stated_DutyAllocation_Fragment
  | Stated_DutyScope_Fragment
  | Stated_EvidenceDocument_Fragment
  | Stated_ExternalReference_Fragment
  | Stated_FindingDecision_Fragment
  | Stated_JointArrangement_Fragment
  | Stated_LawFact_Fragment
  | Stated_MeasureType_Fragment
  | Stated_Organisation_Fragment
  | Stated_Ownership_Fragment
  | Stated_PartyCategory_Fragment
  | Stated_PersonalDataCategory_Fragment
  | Stated_ProcessingActivity_Fragment
  | Stated_ProcessingAgreement_Fragment
  | Stated_ProcessingOnBehalf_Fragment
  | Stated_Purpose_Fragment
  | Stated_PurposeBasis_Fragment
  | Stated_Recipient_Fragment
  | Stated_RecipientData_Fragment
  | Stated_Register_Fragment
  | Stated_RegisterCell_Fragment
  | Stated_RetentionData_Fragment
  | Stated_RetentionPeriod_Fragment
  | Stated_RightsChannel_Fragment
  | Stated_SecurityMeasure_Fragment
  | Stated_Statement_Fragment
  | Stated_SubProcessing_Fragment
  | Stated_SubProcessingData_Fragment
  | Stated_System_Fragment
  | Stated_Transfer_Fragment
  | Stated_TransferData_Fragment
;

export type ContactFragment = { name: string | null, email: string | null, phone: string | null, form: string | null, formUrl: string | null, address: string | null };

export type PartyFragment = { code: string, businessId: string | null, email: string | null, phone: string | null, website: string | null, id: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language }, postalAddress: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, visitingAddress: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, designations: { nodes: Array<{ code: string, role: DesignationRole, id: string, register: { code: string } | null, organisation: { code: string }, contactPoint: { name: string | null, email: string | null, phone: string | null, form: string | null, formUrl: string | null, address: string | null }, citations: { nodes: Array<{ id: string }> } }> }, citations: { nodes: Array<{ id: string }> } };

export type DesignationFactsFragment = { code: string, role: DesignationRole, id: string, register: { code: string } | null, organisation: { code: string }, contactPoint: { name: string | null, email: string | null, phone: string | null, form: string | null, formUrl: string | null, address: string | null }, citations: { nodes: Array<{ id: string }> } };

export type ActivityDataFactsFragment = { id: string, activity: { code: string } | null, dataSubjectCategory: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, dataCategory: { isSpecial: boolean, isCriminal: boolean, isNationalId: boolean, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, condition: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, citations: { nodes: Array<{ id: string }> } };

export type RecipientFactsFragment = { role: RecipientRole | null, id: string, activity: { code: string } | null, organisation: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, category: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, description: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, citations: { nodes: Array<{ id: string }> } };

export type TransferFactsFragment = { country: string | null, tool: TransferTool | null, sccModule: SccModule | null, claim: TransferClaim | null, id: string, activity: { code: string } | null, importer: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, citations: { nodes: Array<{ id: string }> } };

export type RetentionFactsFragment = { bound: RetentionBound | null, duration: string | null, startEvent: RetentionStart | null, endEvent: RetentionStart | null, statuteSection: string | null, id: string, activity: { code: string } | null, dataSubjectCategory: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, dataCategories: Array<{ name: { fi: string | null, sv: string | null, en: string | null, original: Language } }>, condition: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, criterion: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, statute: { number: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, otherGround: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, citations: { nodes: Array<{ id: string }> } };

export type MeasureFactsFragment = { id: string, activity: { code: string } | null, type: { kind: MeasureKind, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, description: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, citations: { nodes: Array<{ id: string }> } };

export type BasisFactsFragment = { article: Article6 | null, condition: Article9 | null, primary: boolean | null, statuteSection: string | null, id: string, purpose: { code: string } | null, dataSubjectCategory: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, interest: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, statute: { number: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, citations: { nodes: Array<{ id: string }> } };

export type FindingsScopeQueryVariables = Exact<{
  register: RegisterFilter;
  organisation: OrganisationFilter;
}>;


export type FindingsScopeQuery = { registers: { nodes: Array<{ id: string }> }, organisations: { nodes: Array<{ id: string }> } };

export type FindingCitationsQueryVariables = Exact<{
  nodes: Array<string | number> | string | number;
  first: number;
}>;


export type FindingCitationsQuery = { nodes: Array<
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
    | { id: string, citations: { nodes: Array<{ id: string, code: string }> } }
   | null> };

export type FindingPlacesQueryVariables = Exact<{
  nodes: Array<string | number> | string | number;
  first: number;
}>;


export type FindingPlacesQuery = { nodes: Array<
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
    | { id: string, citations: { nodes: Array<{ document: { code: string }, section: { position: number, heading: string | null } }> } }
   | null> };

export type FlowMapFactsQueryVariables = Exact<{
  register: RegisterFilter;
  all: number;
}>;


export type FlowMapFactsQuery = { registers: { nodes: Array<{ code: string, controllerships: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, kind: ControllershipKind, validFrom: string | null, validTo: string | null, organisation: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } }> }, flowsIn: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, fromCategory: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, fromRegister: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, fromSystem: { code: string, hostedIn: string | null, operator: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, fromOrganisation: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, toCategory: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, toRegister: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, toSystem: { code: string, hostedIn: string | null, operator: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, toOrganisation: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, purpose: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, description: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, dataCategories: Array<{ code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> }> }, flowsOut: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, fromCategory: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, fromRegister: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, fromSystem: { code: string, hostedIn: string | null, operator: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, fromOrganisation: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, toCategory: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, toRegister: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, toSystem: { code: string, hostedIn: string | null, operator: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, toOrganisation: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, purpose: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, description: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, dataCategories: Array<{ code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> }> }, sources: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, kind: DataSourceKind, organisation: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, category: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, sourceRegister: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, description: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, dataCategories: Array<{ code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> }> }, recipients: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, role: RecipientRole | null, organisation: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, category: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, recipientRegister: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, purpose: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, description: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, dataCategories: Array<{ code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> }> }, agreementCoverage: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ agreement: { code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, processor: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, subjectMatter: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, dataCategories: Array<{ code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }>, transfers: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, country: string | null, claim: TransferClaim | null, tool: TransferTool | null, validFrom: string | null, validTo: string | null, exporter: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, importer: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, flow: { code: string } | null, register: { code: string } | null, dataCategories: Array<{ code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> }> }, subProcessing: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, country: string | null, validFrom: string | null, validTo: string | null, parent: { code: string } | null, processor: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, task: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, dataCategories: Array<{ code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> }> } } }> }, transfers: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, country: string | null, claim: TransferClaim | null, tool: TransferTool | null, validFrom: string | null, validTo: string | null, exporter: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, importer: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, flow: { code: string } | null, register: { code: string } | null, dataCategories: Array<{ code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> }> }, systems: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, hostedIn: string | null, operator: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> }, statements: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, says: Says, claim: TransferClaim | null }> }, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> } };

export type MapRegisterFragment = { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } };

export type MapPartyFragment = { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } };

export type MapCategoryFragment = { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } };

export type MapSystemFragment = { code: string, hostedIn: string | null, operator: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } };

export type MapFlowFragment = { code: string, fromCategory: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, fromRegister: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, fromSystem: { code: string, hostedIn: string | null, operator: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, fromOrganisation: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, toCategory: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, toRegister: { code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, toSystem: { code: string, hostedIn: string | null, operator: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, toOrganisation: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, purpose: { name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, description: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, dataCategories: Array<{ code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> };

export type MapTransferFragment = { code: string, country: string | null, claim: TransferClaim | null, tool: TransferTool | null, validFrom: string | null, validTo: string | null, exporter: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, importer: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, flow: { code: string } | null, register: { code: string } | null, dataCategories: Array<{ code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> };

export type MapAgreementFragment = { code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, processor: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, subjectMatter: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, dataCategories: Array<{ code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }>, transfers: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, country: string | null, claim: TransferClaim | null, tool: TransferTool | null, validFrom: string | null, validTo: string | null, exporter: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, importer: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, flow: { code: string } | null, register: { code: string } | null, dataCategories: Array<{ code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> }> }, subProcessing: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ code: string, country: string | null, validFrom: string | null, validTo: string | null, parent: { code: string } | null, processor: { code: string, country: string | null, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }, task: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, dataCategories: Array<{ code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> }> } };

export type ClaimsOnTransfersQueryVariables = Exact<{
  registers: Array<string | number> | string | number;
  transfers: TransferFilter;
  all: number;
}>;


export type ClaimsOnTransfersQuery = { registers: { nodes: Array<{ id: string, activities: { nodes: Array<{ statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } }> }, statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } }> }, transfers: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null, register: { id: string } | null, exporter: { id: string } }> } };

type ClaimedOf_ActivityData_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_AgreementCoverage_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_AgreementData_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_ArrangementParty_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_AutomatedDecision_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_CellContractType_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_Citation_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_ContractType_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_Controllership_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_ControllershipScope_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_DataFlow_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_DataFlowData_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_DataSource_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_DataSourceData_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_DataSubjectCategory_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_Designation_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_DocumentSection_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_DutyAllocation_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_DutyScope_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_EvidenceDocument_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_ExternalReference_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_FindingDecision_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_JointArrangement_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_LawFact_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_MeasureType_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_Organisation_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_Ownership_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_PartyCategory_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_PersonalDataCategory_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_ProcessingActivity_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_ProcessingAgreement_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_ProcessingOnBehalf_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_Purpose_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_PurposeBasis_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_Recipient_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_RecipientData_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_Register_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_RegisterCell_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_RetentionData_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_RetentionPeriod_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_RightsChannel_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_SecurityMeasure_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_Statement_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_SubProcessing_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_SubProcessingData_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_System_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_Transfer_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

type ClaimedOf_TransferData_Fragment = { statements: { nodes: Array<{ id: string, code: string, claim: TransferClaim | null }> } };

export type ClaimedOfFragment =
  | ClaimedOf_ActivityData_Fragment
  | ClaimedOf_AgreementCoverage_Fragment
  | ClaimedOf_AgreementData_Fragment
  | ClaimedOf_ArrangementParty_Fragment
  | ClaimedOf_AutomatedDecision_Fragment
  | ClaimedOf_CellContractType_Fragment
  | ClaimedOf_Citation_Fragment
  | ClaimedOf_ContractType_Fragment
  | ClaimedOf_Controllership_Fragment
  | ClaimedOf_ControllershipScope_Fragment
  | ClaimedOf_DataFlow_Fragment
  | ClaimedOf_DataFlowData_Fragment
  | ClaimedOf_DataSource_Fragment
  | ClaimedOf_DataSourceData_Fragment
  | ClaimedOf_DataSubjectCategory_Fragment
  | ClaimedOf_Designation_Fragment
  | ClaimedOf_DocumentSection_Fragment
  | ClaimedOf_DutyAllocation_Fragment
  | ClaimedOf_DutyScope_Fragment
  | ClaimedOf_EvidenceDocument_Fragment
  | ClaimedOf_ExternalReference_Fragment
  | ClaimedOf_FindingDecision_Fragment
  | ClaimedOf_JointArrangement_Fragment
  | ClaimedOf_LawFact_Fragment
  | ClaimedOf_MeasureType_Fragment
  | ClaimedOf_Organisation_Fragment
  | ClaimedOf_Ownership_Fragment
  | ClaimedOf_PartyCategory_Fragment
  | ClaimedOf_PersonalDataCategory_Fragment
  | ClaimedOf_ProcessingActivity_Fragment
  | ClaimedOf_ProcessingAgreement_Fragment
  | ClaimedOf_ProcessingOnBehalf_Fragment
  | ClaimedOf_Purpose_Fragment
  | ClaimedOf_PurposeBasis_Fragment
  | ClaimedOf_Recipient_Fragment
  | ClaimedOf_RecipientData_Fragment
  | ClaimedOf_Register_Fragment
  | ClaimedOf_RegisterCell_Fragment
  | ClaimedOf_RetentionData_Fragment
  | ClaimedOf_RetentionPeriod_Fragment
  | ClaimedOf_RightsChannel_Fragment
  | ClaimedOf_SecurityMeasure_Fragment
  | ClaimedOf_Statement_Fragment
  | ClaimedOf_SubProcessing_Fragment
  | ClaimedOf_SubProcessingData_Fragment
  | ClaimedOf_System_Fragment
  | ClaimedOf_Transfer_Fragment
  | ClaimedOf_TransferData_Fragment
;

export type DataSubjectTermsQueryVariables = Exact<{
  all: number;
}>;


export type DataSubjectTermsQuery = { dataSubjectCategories: { nodes: Array<{ id: string, code: string, parent: { code: string } | null }> } };

export type SilentRegistersQueryVariables = Exact<{
  registers: RegisterFilter;
  first: number;
}>;


export type SilentRegistersQuery = { registers: { nodes: Array<{ id: string, code: string }> } };

export type AcrossRegistersQueryVariables = Exact<{
  registers: RegisterFilter;
  narrower: Array<string> | string;
  applying: Array<string> | string;
  day: string;
  all: number;
}>;


export type AcrossRegistersQuery = { registers: { nodes: Array<{ id: string, code: string, cells: Array<{ dataSubjectCategory: { code: string } }>, data: { nodes: Array<{ dataSubjectCategory: { code: string } | null, activity: { code: string } | null }> }, controllerships: { nodes: Array<{ id: string, code: string, organisation: { id: string, code: string }, scope: Array<{ dataSubjectCategory: { code: string } }> }> }, activities: { nodes: Array<{ code: string, purposes: { nodes: Array<{ id: string, code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> } }> }, bases: { nodes: Array<{ id: string, code: string, article: Article6 | null, condition: Article9 | null, statuteSection: string | null, purpose: { activity: { code: string } } | null, dataSubjectCategory: { code: string } | null, statute: { id: string, code: string } | null }> }, recipients: { nodes: Array<{ id: string, code: string, activity: { code: string } | null, organisation: { id: string, code: string } | null, category: { id: string, code: string } | null, recipientRegister: { id: string, code: string } | null, description: { fi: string | null, sv: string | null, en: string | null, original: Language } | null }> }, retentionPeriods: { nodes: Array<{ id: string, code: string, bound: RetentionBound | null, duration: string | null, startEvent: RetentionStart | null, endEvent: RetentionStart | null, activity: { code: string } | null, dataSubjectCategory: { code: string } | null, dataCategories: Array<{ id: string, code: string }>, condition: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, criterion: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, register: { id: string, code: string }, citations: { nodes: Array<{ document: { id: string, code: string } }> } }> } }> } };

export type AcrossRetentionFragment = { id: string, code: string, bound: RetentionBound | null, duration: string | null, startEvent: RetentionStart | null, endEvent: RetentionStart | null, activity: { code: string } | null, dataSubjectCategory: { code: string } | null, dataCategories: Array<{ id: string, code: string }>, condition: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, criterion: { fi: string | null, sv: string | null, en: string | null, original: Language } | null, register: { id: string, code: string }, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

export type OwnershipsOnQueryVariables = Exact<{
  organisation: OrganisationFilter;
  day: string;
  all: number;
}>;


export type OwnershipsOnQuery = { organisations: { nodes: Array<{ id: string, code: string }> }, ownerships: { nodes: Array<{ id: string, code: string, kind: OwnershipKind, share: number | null, owner: { id: string, code: string }, owned: { id: string, code: string } }> } };

export type RegistersOfCompaniesQueryVariables = Exact<{
  companies: Array<string | number> | string | number;
  day: string;
  inForce: ProcessingAgreementFilter;
  all: number;
}>;


export type RegistersOfCompaniesQuery = { registers: { nodes: Array<{ id: string, code: string, custodian: { id: string } }> }, organisations: { nodes: Array<{ id: string, controllerships: { nodes: Array<{ register: { id: string, code: string, custodian: { id: string } } }> }, agreementsAsProcessor: { nodes: Array<{ coverage: { nodes: Array<{ register: { id: string, code: string } }> } }> } }> } };

export type DisclosuresOfQueryVariables = Exact<{
  registers: Array<string | number> | string | number;
  companies: Array<string | number> | string | number;
  all: number;
}>;


export type DisclosuresOfQuery = { registers: { nodes: Array<{ id: string, code: string, recipients: { nodes: Array<{ id: string, code: string, activity: { code: string } | null, organisation: { id: string, code: string } | null, recipientRegister: { id: string, code: string, custodian: { id: string, code: string } } | null, purpose: { id: string, code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, citations: { nodes: Array<{ document: { id: string, code: string } }> } }> }, sourceOf: { nodes: Array<{ id: string, code: string, register: { id: string, code: string, custodian: { id: string, code: string } }, citations: { nodes: Array<{ document: { id: string, code: string } }> } }> }, flowsOut: { nodes: Array<{ id: string, code: string, toRegister: { id: string, code: string, custodian: { id: string, code: string } } | null, toSystem: { register: { id: string, code: string, custodian: { id: string, code: string } } | null, operator: { id: string, code: string } | null } | null, toOrganisation: { id: string, code: string } | null, purpose: { id: string, code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, citations: { nodes: Array<{ document: { id: string, code: string } }> } }> }, systems: { nodes: Array<{ flowsOut: { nodes: Array<{ id: string, code: string, toRegister: { id: string, code: string, custodian: { id: string, code: string } } | null, toSystem: { register: { id: string, code: string, custodian: { id: string, code: string } } | null, operator: { id: string, code: string } | null } | null, toOrganisation: { id: string, code: string } | null, purpose: { id: string, code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, citations: { nodes: Array<{ document: { id: string, code: string } }> } }> } }> }, custodian: { id: string, code: string }, activities: { nodes: Array<{ code: string, purposes: { nodes: Array<{ id: string, code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> } }> } }> } };

export type ReceivingPurposesQueryVariables = Exact<{
  registers: Array<string | number> | string | number;
  all: number;
}>;


export type ReceivingPurposesQuery = { registers: { nodes: Array<{ code: string, activities: { nodes: Array<{ code: string, purposes: { nodes: Array<{ id: string, code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> } }> } }> } };

export type PurposesOfRegisterFragment = { code: string, activities: { nodes: Array<{ code: string, purposes: { nodes: Array<{ id: string, code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } }> } }> } };

export type FlowOutFragment = { id: string, code: string, toRegister: { id: string, code: string, custodian: { id: string, code: string } } | null, toSystem: { register: { id: string, code: string, custodian: { id: string, code: string } } | null, operator: { id: string, code: string } | null } | null, toOrganisation: { id: string, code: string } | null, purpose: { id: string, code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } } | null, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

export type RegisterEndFragment = { id: string, code: string, custodian: { id: string, code: string } };

export type DisclosedForFragment = { id: string, code: string, name: { fi: string | null, sv: string | null, en: string | null, original: Language } };

type Compatibility_ActivityData_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_AgreementCoverage_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_AgreementData_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_ArrangementParty_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_AutomatedDecision_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_CellContractType_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_Citation_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_ContractType_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_Controllership_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_ControllershipScope_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_DataFlow_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_DataFlowData_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_DataSource_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_DataSourceData_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_DataSubjectCategory_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_Designation_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_DocumentSection_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_DutyAllocation_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_DutyScope_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_EvidenceDocument_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_ExternalReference_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_FindingDecision_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_JointArrangement_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_LawFact_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_MeasureType_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_Organisation_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_Ownership_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_PartyCategory_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_PersonalDataCategory_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_ProcessingActivity_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_ProcessingAgreement_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_ProcessingOnBehalf_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_Purpose_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_PurposeBasis_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_Recipient_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_RecipientData_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_Register_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_RegisterCell_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_RetentionData_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_RetentionPeriod_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_RightsChannel_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_SecurityMeasure_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_Statement_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_SubProcessing_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_SubProcessingData_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_System_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_Transfer_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

type Compatibility_TransferData_Fragment = { id: string, code: string, citations: { nodes: Array<{ document: { id: string, code: string } }> } };

export type CompatibilityFragment =
  | Compatibility_ActivityData_Fragment
  | Compatibility_AgreementCoverage_Fragment
  | Compatibility_AgreementData_Fragment
  | Compatibility_ArrangementParty_Fragment
  | Compatibility_AutomatedDecision_Fragment
  | Compatibility_CellContractType_Fragment
  | Compatibility_Citation_Fragment
  | Compatibility_ContractType_Fragment
  | Compatibility_Controllership_Fragment
  | Compatibility_ControllershipScope_Fragment
  | Compatibility_DataFlow_Fragment
  | Compatibility_DataFlowData_Fragment
  | Compatibility_DataSource_Fragment
  | Compatibility_DataSourceData_Fragment
  | Compatibility_DataSubjectCategory_Fragment
  | Compatibility_Designation_Fragment
  | Compatibility_DocumentSection_Fragment
  | Compatibility_DutyAllocation_Fragment
  | Compatibility_DutyScope_Fragment
  | Compatibility_EvidenceDocument_Fragment
  | Compatibility_ExternalReference_Fragment
  | Compatibility_FindingDecision_Fragment
  | Compatibility_JointArrangement_Fragment
  | Compatibility_LawFact_Fragment
  | Compatibility_MeasureType_Fragment
  | Compatibility_Organisation_Fragment
  | Compatibility_Ownership_Fragment
  | Compatibility_PartyCategory_Fragment
  | Compatibility_PersonalDataCategory_Fragment
  | Compatibility_ProcessingActivity_Fragment
  | Compatibility_ProcessingAgreement_Fragment
  | Compatibility_ProcessingOnBehalf_Fragment
  | Compatibility_Purpose_Fragment
  | Compatibility_PurposeBasis_Fragment
  | Compatibility_Recipient_Fragment
  | Compatibility_RecipientData_Fragment
  | Compatibility_Register_Fragment
  | Compatibility_RegisterCell_Fragment
  | Compatibility_RetentionData_Fragment
  | Compatibility_RetentionPeriod_Fragment
  | Compatibility_RightsChannel_Fragment
  | Compatibility_SecurityMeasure_Fragment
  | Compatibility_Statement_Fragment
  | Compatibility_SubProcessing_Fragment
  | Compatibility_SubProcessingData_Fragment
  | Compatibility_System_Fragment
  | Compatibility_Transfer_Fragment
  | Compatibility_TransferData_Fragment
;

export type LawQueryVariables = Exact<{
  all: number;
}>;


export type LawQuery = { lawFacts: { nodes: Array<{ id: string, code: string, kind: LawFactKind, number: string | null, country: string | null, belongsTo: string | null, validFrom: string | null, validTo: string | null, usableFrom: string | null, contractsValidTo: string | null, scope: Array<string> | null, isInsideEea: boolean | null, isFramework: boolean | null, isInternationalOrganisation: boolean | null, isVerified: boolean }> } };

export type DatedLawFactFragment = { id: string, code: string, kind: LawFactKind, number: string | null, country: string | null, belongsTo: string | null, validFrom: string | null, validTo: string | null, usableFrom: string | null, contractsValidTo: string | null, scope: Array<string> | null, isInsideEea: boolean | null, isFramework: boolean | null, isInternationalOrganisation: boolean | null, isVerified: boolean };

export type MirrorQueryVariables = Exact<{
  organisation: OrganisationFilter;
  agreements: ProcessingAgreementFilter;
  entries: ProcessingOnBehalfFilter;
  named: RecipientFilter;
  naming: RegisterFilter;
  controllers: OrganisationFilter;
  processors: OrganisationFilter;
  namesProcessors: ControllershipFilter;
  all: number;
}>;


export type MirrorQuery = { organisations: { nodes: Array<{ id: string, code: string }> }, processingAgreements: { nodes: Array<{ id: string, code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, custodian: { code: string }, controller: { id: string, code: string }, processor: { id: string, code: string }, dataCategories: Array<{ code: string }>, coverage: { nodes: Array<{ register: { id: string, code: string } }> }, subProcessing: { nodes: Array<{ country: string | null, validFrom: string | null, validTo: string | null, processor: { code: string } }> }, transfers: { nodes: Array<{ code: string, country: string | null, validFrom: string | null, validTo: string | null, importer: { code: string } | null }> } }> }, processingsOnBehalf: { nodes: Array<{ id: string, code: string, custodian: { code: string }, controller: { id: string, code: string }, processor: { id: string, code: string }, agreement: { id: string, code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, custodian: { code: string }, controller: { id: string, code: string }, processor: { id: string, code: string }, dataCategories: Array<{ code: string }>, coverage: { nodes: Array<{ register: { id: string, code: string } }> }, subProcessing: { nodes: Array<{ country: string | null, validFrom: string | null, validTo: string | null, processor: { code: string } }> }, transfers: { nodes: Array<{ code: string, country: string | null, validFrom: string | null, validTo: string | null, importer: { code: string } | null }> } } | null, transfers: { nodes: Array<{ code: string, country: string | null, validFrom: string | null, validTo: string | null, importer: { code: string } | null }> } }> }, registers: { nodes: Array<{ id: string, code: string, controllerships: { nodes: Array<{ validFrom: string | null, validTo: string | null, organisation: { id: string, code: string } }> }, recipients: { nodes: Array<{ id: string, code: string, organisation: { id: string, code: string } | null, dataCategories: Array<{ code: string }> }> }, transfers: { nodes: Array<{ code: string, country: string | null, validFrom: string | null, validTo: string | null, importer: { code: string } | null }> } }> }, controllers: { nodes: Array<{ code: string, agreementsAsController: { nodes: Array<{ custodian: { code: string }, processor: { code: string } }> }, controllerships: { totalCount: number } }> }, processors: { nodes: Array<{ code: string, processingOnBehalf: { nodes: Array<{ custodian: { code: string }, controller: { code: string } }> } }> }, personalDataCategories: { nodes: Array<{ id: string, code: string, isSpecial: boolean, parent: { code: string } | null }> } };

export type MirroredPartyFragment = { id: string, code: string };

export type MirroredTransferFragment = { code: string, country: string | null, validFrom: string | null, validTo: string | null, importer: { code: string } | null };

export type MirroredAgreementFragment = { id: string, code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, custodian: { code: string }, controller: { id: string, code: string }, processor: { id: string, code: string }, dataCategories: Array<{ code: string }>, coverage: { nodes: Array<{ register: { id: string, code: string } }> }, subProcessing: { nodes: Array<{ country: string | null, validFrom: string | null, validTo: string | null, processor: { code: string } }> }, transfers: { nodes: Array<{ code: string, country: string | null, validFrom: string | null, validTo: string | null, importer: { code: string } | null }> } };

export type MirroredEntryFragment = { id: string, code: string, custodian: { code: string }, controller: { id: string, code: string }, processor: { id: string, code: string }, agreement: { id: string, code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, custodian: { code: string }, controller: { id: string, code: string }, processor: { id: string, code: string }, dataCategories: Array<{ code: string }>, coverage: { nodes: Array<{ register: { id: string, code: string } }> }, subProcessing: { nodes: Array<{ country: string | null, validFrom: string | null, validTo: string | null, processor: { code: string } }> }, transfers: { nodes: Array<{ code: string, country: string | null, validFrom: string | null, validTo: string | null, importer: { code: string } | null }> } } | null, transfers: { nodes: Array<{ code: string, country: string | null, validFrom: string | null, validTo: string | null, importer: { code: string } | null }> } };

export type SplitFragment = { id: string, code: string, cells: Array<{ id: string, code: string }>, controllerships: { nodes: Array<{ id: string, code: string, kind: ControllershipKind, validFrom: string | null, validTo: string | null, organisation: { id: string, code: string }, scope: Array<{ code: string }> }> }, jointArrangements: { nodes: Array<{ id: string, code: string, validFrom: string | null, validTo: string | null, parties: Array<{ id: string, code: string }>, dutyAllocations: { nodes: Array<{ id: string, code: string, duty: Duty, answer: DutyAnswer, validFrom: string | null, validTo: string | null, party: { code: string } | null, scope: Array<{ code: string }> }> } }> } };

type Ground_ActivityData_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_AgreementCoverage_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_AgreementData_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_ArrangementParty_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_AutomatedDecision_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_CellContractType_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_Citation_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_ContractType_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_Controllership_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_ControllershipScope_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_DataFlow_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_DataFlowData_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_DataSource_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_DataSourceData_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_DataSubjectCategory_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_Designation_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_DocumentSection_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_DutyAllocation_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_DutyScope_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_EvidenceDocument_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_ExternalReference_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_FindingDecision_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_JointArrangement_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_LawFact_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_MeasureType_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_Organisation_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_Ownership_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_PartyCategory_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_PersonalDataCategory_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_ProcessingActivity_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_ProcessingAgreement_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_ProcessingOnBehalf_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_Purpose_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_PurposeBasis_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_Recipient_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_RecipientData_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_Register_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_RegisterCell_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_RetentionData_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_RetentionPeriod_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_RightsChannel_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_SecurityMeasure_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_Statement_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_SubProcessing_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_SubProcessingData_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_System_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_Transfer_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

type Ground_TransferData_Fragment = { id: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } };

export type GroundFragment =
  | Ground_ActivityData_Fragment
  | Ground_AgreementCoverage_Fragment
  | Ground_AgreementData_Fragment
  | Ground_ArrangementParty_Fragment
  | Ground_AutomatedDecision_Fragment
  | Ground_CellContractType_Fragment
  | Ground_Citation_Fragment
  | Ground_ContractType_Fragment
  | Ground_Controllership_Fragment
  | Ground_ControllershipScope_Fragment
  | Ground_DataFlow_Fragment
  | Ground_DataFlowData_Fragment
  | Ground_DataSource_Fragment
  | Ground_DataSourceData_Fragment
  | Ground_DataSubjectCategory_Fragment
  | Ground_Designation_Fragment
  | Ground_DocumentSection_Fragment
  | Ground_DutyAllocation_Fragment
  | Ground_DutyScope_Fragment
  | Ground_EvidenceDocument_Fragment
  | Ground_ExternalReference_Fragment
  | Ground_FindingDecision_Fragment
  | Ground_JointArrangement_Fragment
  | Ground_LawFact_Fragment
  | Ground_MeasureType_Fragment
  | Ground_Organisation_Fragment
  | Ground_Ownership_Fragment
  | Ground_PartyCategory_Fragment
  | Ground_PersonalDataCategory_Fragment
  | Ground_ProcessingActivity_Fragment
  | Ground_ProcessingAgreement_Fragment
  | Ground_ProcessingOnBehalf_Fragment
  | Ground_Purpose_Fragment
  | Ground_PurposeBasis_Fragment
  | Ground_Recipient_Fragment
  | Ground_RecipientData_Fragment
  | Ground_Register_Fragment
  | Ground_RegisterCell_Fragment
  | Ground_RetentionData_Fragment
  | Ground_RetentionPeriod_Fragment
  | Ground_RightsChannel_Fragment
  | Ground_SecurityMeasure_Fragment
  | Ground_Statement_Fragment
  | Ground_SubProcessing_Fragment
  | Ground_SubProcessingData_Fragment
  | Ground_System_Fragment
  | Ground_Transfer_Fragment
  | Ground_TransferData_Fragment
;

export type ResponsibilityQueryVariables = Exact<{
  register: RegisterFilter;
  all: number;
}>;


export type ResponsibilityQuery = { registers: { nodes: Array<{ id: string, code: string, cells: Array<{ id: string, code: string, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } }>, controllerships: { nodes: Array<{ id: string, code: string, kind: ControllershipKind, validFrom: string | null, validTo: string | null, organisation: { id: string, code: string }, scope: Array<{ code: string }>, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } }> }, jointArrangements: { nodes: Array<{ id: string, code: string, validFrom: string | null, validTo: string | null, dutyAllocations: { nodes: Array<{ id: string, code: string, duty: Duty, answer: DutyAnswer, validFrom: string | null, validTo: string | null, party: { code: string } | null, scope: Array<{ code: string }>, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } }> }, parties: Array<{ id: string, code: string }>, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } }> }, citations: { nodes: Array<{ id: string, code: string }> }, statements: { nodes: Array<{ id: string, code: string }> } }> } };

export type ResponsibilityCustodianQueryVariables = Exact<{
  custodian: OrganisationFilter;
}>;


export type ResponsibilityCustodianQuery = { organisations: { nodes: Array<{ id: string }> } };

export type ResponsibilitiesQueryVariables = Exact<{
  registers: Array<string | number> | string | number;
  all: number;
}>;


export type ResponsibilitiesQuery = { registers: { nodes: Array<{ id: string, code: string, cells: Array<{ id: string, code: string }>, controllerships: { nodes: Array<{ id: string, code: string, kind: ControllershipKind, validFrom: string | null, validTo: string | null, organisation: { id: string, code: string }, scope: Array<{ code: string }> }> }, jointArrangements: { nodes: Array<{ id: string, code: string, validFrom: string | null, validTo: string | null, parties: Array<{ id: string, code: string }>, dutyAllocations: { nodes: Array<{ id: string, code: string, duty: Duty, answer: DutyAnswer, validFrom: string | null, validTo: string | null, party: { code: string } | null, scope: Array<{ code: string }> }> } }> } }> } };

export type RuleLawQueryVariables = Exact<{
  all: number;
}>;


export type RuleLawQuery = { lawFacts: { nodes: Array<{ adoptedOn: string | null, usedFor: Array<string> | null, employeesBelow: number | null, section: string | null, startEvent: string | null, id: string, code: string, kind: LawFactKind, number: string | null, country: string | null, belongsTo: string | null, validFrom: string | null, validTo: string | null, usableFrom: string | null, contractsValidTo: string | null, scope: Array<string> | null, isInsideEea: boolean | null, isFramework: boolean | null, isInternationalOrganisation: boolean | null, isVerified: boolean, name: { fi: string | null, sv: string | null, en: string | null, original: Language }, about: { id: string } | null, replacedBy: { id: string } | null }> } };

export type SubProcessorChainQueryVariables = Exact<{
  controllers: OrganisationFilter;
  agreements: ProcessingAgreementFilter;
  all: number;
}>;


export type SubProcessorChainQuery = { organisations: { nodes: Array<{ id: string, code: string }> }, processingAgreements: { nodes: Array<{ id: string, code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, authorisation: SubProcessorAuthorisation | null, noticeDays: number | null, controller: { code: string }, processor: { code: string }, dataCategories: Array<{ code: string }>, subProcessing: { nodes: Array<{ id: string, code: string, country: string | null, validFrom: string | null, validTo: string | null, notifiedOn: string | null, objectionUntil: string | null, acceptedOn: string | null, parent: { code: string } | null, processor: { id: string, code: string }, dataCategories: Array<{ code: string }> }> } }> }, personalDataCategories: { nodes: Array<{ id: string, code: string, isSpecial: boolean, parent: { code: string } | null }> } };

export type ChainAgreementFragment = { id: string, code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, authorisation: SubProcessorAuthorisation | null, noticeDays: number | null, controller: { code: string }, processor: { code: string }, dataCategories: Array<{ code: string }>, subProcessing: { nodes: Array<{ id: string, code: string, country: string | null, validFrom: string | null, validTo: string | null, notifiedOn: string | null, objectionUntil: string | null, acceptedOn: string | null, parent: { code: string } | null, processor: { id: string, code: string }, dataCategories: Array<{ code: string }> }> } };

export type TransferAssessmentsQueryVariables = Exact<{
  transfers: TransferFilter;
  organisation: OrganisationFilter;
  register: RegisterFilter;
  first: number;
  after?: string | null | undefined;
  all: number;
}>;


export type TransferAssessmentsQuery = { organisations: { nodes: Array<{ id: string }> }, registers: { nodes: Array<{ id: string }> }, transfers: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, country: string | null, claim: TransferClaim | null, tool: TransferTool | null, sccModule: SccModule | null, exporterRole: TransferRole | null, importerRole: TransferRole | null, signedOn: string | null, assessedOn: string | null, importer: { country: string | null, kind: OrganisationKind | null } | null, instrument: { id: string } | null } }> }, lawFacts: { nodes: Array<{ id: string, code: string, kind: LawFactKind, number: string | null, country: string | null, belongsTo: string | null, validFrom: string | null, validTo: string | null, usableFrom: string | null, contractsValidTo: string | null, scope: Array<string> | null, isInsideEea: boolean | null, isFramework: boolean | null, isInternationalOrganisation: boolean | null, isVerified: boolean, about: { id: string } | null }> } };

export type JudgedTransferFragment = { id: string, country: string | null, claim: TransferClaim | null, tool: TransferTool | null, sccModule: SccModule | null, exporterRole: TransferRole | null, importerRole: TransferRole | null, signedOn: string | null, assessedOn: string | null, importer: { country: string | null, kind: OrganisationKind | null } | null, instrument: { id: string } | null };

export type TransferCustodianQueryVariables = Exact<{
  custodian: OrganisationFilter;
}>;


export type TransferCustodianQuery = { organisations: { nodes: Array<{ id: string }> } };

export type NamedInWhatIfQueryVariables = Exact<{
  named: LawFactFilter;
  organisations: OrganisationFilter;
  all: number;
}>;


export type NamedInWhatIfQuery = { named: { nodes: Array<{ id: string, code: string, kind: LawFactKind }> }, organisations: { nodes: Array<{ id: string, code: string, businessId: string | null }> }, lawFacts: { nodes: Array<{ id: string, code: string, kind: LawFactKind, number: string | null, country: string | null, belongsTo: string | null, validFrom: string | null, validTo: string | null, usableFrom: string | null, contractsValidTo: string | null, scope: Array<string> | null, isInsideEea: boolean | null, isFramework: boolean | null, isInternationalOrganisation: boolean | null, isVerified: boolean, about: { id: string } | null }> } };

export type RemovalFactsQueryVariables = Exact<{
  register: RegisterFilter;
  all: number;
}>;


export type RemovalFactsQuery = { registers: { nodes: Array<{ id: string, code: string, custodian: { id: string }, controllerships: { nodes: Array<{ validFrom: string | null, validTo: string | null, organisation: { id: string } }> }, activities: { nodes: Array<{ id: string, code: string, purposes: { nodes: Array<{ id: string, code: string }> } }> }, agreementCoverage: { nodes: Array<{ agreement: { id: string }, activity: { id: string } | null }> }, transfers: { nodes: Array<{ id: string, activity: { id: string } | null }> } }> } };

export type FlowPurposesQueryVariables = Exact<{
  flows: DataFlowFilter;
  all: number;
}>;


export type FlowPurposesQuery = { dataFlows: { nodes: Array<{ id: string, purpose: { id: string } | null }> } };

export type TouchedTransferFragment = { code: string, id: string, country: string | null, claim: TransferClaim | null, tool: TransferTool | null, sccModule: SccModule | null, exporterRole: TransferRole | null, importerRole: TransferRole | null, signedOn: string | null, assessedOn: string | null, exporter: { id: string, code: string }, importer: { id: string, country: string | null, kind: OrganisationKind | null } | null, register: { id: string } | null, activity: { id: string } | null, instrument: { id: string } | null };

export type CoveringAgreementFragment = { id: string, code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, controller: { id: string, code: string }, coverage: { nodes: Array<{ register: { id: string, code: string }, activity: { id: string, code: string } | null }> } };

export type AffectedRegisterFragment = { id: string, code: string, controllerships: { nodes: Array<{ validFrom: string | null, validTo: string | null, organisation: { id: string, code: string } }> }, activities: { nodes: Array<{ id: string, code: string, purposes: { nodes: Array<{ id: string, code: string }> } }> } };

export type WhatIfQueryVariables = Exact<{
  touched: TransferFilter;
  alike: TransferFilter;
  agreements: ProcessingAgreementFilter;
  others: ProcessingAgreementFilter;
  recipients: RecipientFilter;
  naming: RegisterFilter;
  systems: SystemFilter;
  registers: RegisterFilter;
  all: number;
}>;


export type WhatIfQuery = { touched: { nodes: Array<{ code: string, id: string, country: string | null, claim: TransferClaim | null, tool: TransferTool | null, sccModule: SccModule | null, exporterRole: TransferRole | null, importerRole: TransferRole | null, signedOn: string | null, assessedOn: string | null, agreement: { id: string, code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, controller: { id: string, code: string }, coverage: { nodes: Array<{ register: { id: string, code: string }, activity: { id: string, code: string } | null }> } } | null, subProcessing: { id: string, agreement: { id: string, code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, controller: { id: string, code: string }, coverage: { nodes: Array<{ register: { id: string, code: string }, activity: { id: string, code: string } | null }> } } } | null, processingOnBehalf: { controller: { id: string, code: string }, agreement: { id: string, code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, controller: { id: string, code: string }, coverage: { nodes: Array<{ register: { id: string, code: string }, activity: { id: string, code: string } | null }> } } | null } | null, exporter: { id: string, code: string }, importer: { id: string, country: string | null, kind: OrganisationKind | null } | null, register: { id: string } | null, activity: { id: string } | null, instrument: { id: string } | null }> }, alike: { nodes: Array<{ code: string, id: string, country: string | null, claim: TransferClaim | null, tool: TransferTool | null, sccModule: SccModule | null, exporterRole: TransferRole | null, importerRole: TransferRole | null, signedOn: string | null, assessedOn: string | null, agreement: { id: string } | null, subProcessing: { id: string, agreement: { id: string } } | null, exporter: { id: string, code: string }, importer: { id: string, country: string | null, kind: OrganisationKind | null } | null, register: { id: string } | null, activity: { id: string } | null, instrument: { id: string } | null }> }, processingAgreements: { nodes: Array<{ id: string, code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, processor: { id: string }, subProcessing: { nodes: Array<{ id: string, code: string, validFrom: string | null, validTo: string | null, parent: { id: string } | null, processor: { id: string } }> }, controller: { id: string, code: string }, coverage: { nodes: Array<{ register: { id: string, code: string }, activity: { id: string, code: string } | null }> } }> }, others: { nodes: Array<{ id: string, code: string, status: AgreementStatus | null, validFrom: string | null, validTo: string | null, processor: { id: string }, controller: { id: string, code: string }, coverage: { nodes: Array<{ register: { id: string, code: string }, activity: { id: string, code: string } | null }> } }> }, naming: { nodes: Array<{ id: string, recipients: { nodes: Array<{ id: string, code: string, activity: { id: string } | null, organisation: { id: string } | null, agreement: { id: string } | null }> } }> }, systems: { nodes: Array<{ id: string, code: string, register: { id: string } | null }> }, registers: { nodes: Array<{ id: string, code: string, controllerships: { nodes: Array<{ validFrom: string | null, validTo: string | null, organisation: { id: string, code: string } }> }, activities: { nodes: Array<{ id: string, code: string, purposes: { nodes: Array<{ id: string, code: string }> } }> } }> } };

export type DocumentAsItIsQueryVariables = Exact<{
  code: string;
}>;


export type DocumentAsItIsQuery = { evidenceDocument: { url: string | null, statuteSection: string | null, title: { fi: string | null, sv: string | null, en: string | null, original: Language }, statute: { code: string } | null } | null };

export type FlowMapPageQueryVariables = Exact<{
  register: string;
  language: Language;
  format: FlowMapFormat;
  on?: string | null | undefined;
  lawAsOf?: string | null | undefined;
}>;


export type FlowMapPageQuery = { flowMap: { text: string } };

export type CitedPlaceFragment = { document: { code: string, language: Language }, section: { position: number, printed: string | null, heading: string | null } };

export type ReportLetterFragment = { letter: Letter, heading: string, requirement: string, says: RecordSays, gaps: Array<Aspect>, aspects: Array<{ aspect: Aspect, label: string, says: RecordSays, saysText: string, isGap: boolean, from: HeldAt, statements: Array<{ code: string, says: Says, claim: TransferClaim | null, text: { text: string, language: Language } | null, document: { code: string }, citations: { nodes: Array<{ document: { code: string, language: Language }, section: { position: number, printed: string | null, heading: string | null } }> } }> }>, entries: Array<{ text: string, aspect: Aspect, from: HeldAt, duration: string | null, parts: Array<{ text: string, language: Language }>, node:
      | { __typename: 'ActivityData', code: string }
      | { __typename: 'AgreementCoverage', code: string }
      | { __typename: 'AgreementData', code: string }
      | { __typename: 'ArrangementParty', code: string }
      | { __typename: 'AutomatedDecision', code: string }
      | { __typename: 'CellContractType', code: string }
      | { __typename: 'Citation', code: string }
      | { __typename: 'ContractType', code: string }
      | { __typename: 'Controllership', code: string }
      | { __typename: 'ControllershipScope', code: string }
      | { __typename: 'DataFlow', code: string }
      | { __typename: 'DataFlowData', code: string }
      | { __typename: 'DataSource', code: string }
      | { __typename: 'DataSourceData', code: string }
      | { __typename: 'DataSubjectCategory', code: string }
      | { __typename: 'Designation', code: string }
      | { __typename: 'DocumentSection', code: string }
      | { __typename: 'DutyAllocation', code: string }
      | { __typename: 'DutyScope', code: string }
      | { __typename: 'EvidenceDocument', code: string }
      | { __typename: 'ExternalReference', code: string }
      | { __typename: 'FindingDecision', code: string }
      | { __typename: 'JointArrangement', code: string }
      | { __typename: 'LawFact', code: string }
      | { __typename: 'MeasureType', code: string }
      | { __typename: 'Organisation', code: string }
      | { __typename: 'Ownership', code: string }
      | { __typename: 'PartyCategory', code: string }
      | { __typename: 'PersonalDataCategory', code: string }
      | { __typename: 'ProcessingActivity', code: string }
      | { __typename: 'ProcessingAgreement', code: string }
      | { __typename: 'ProcessingOnBehalf', code: string }
      | { __typename: 'Purpose', code: string }
      | { __typename: 'PurposeBasis', code: string }
      | { __typename: 'Recipient', code: string }
      | { __typename: 'RecipientData', code: string }
      | { __typename: 'Register', code: string }
      | { __typename: 'RegisterCell', code: string }
      | { __typename: 'RetentionData', code: string }
      | { __typename: 'RetentionPeriod', code: string }
      | { __typename: 'RightsChannel', code: string }
      | { __typename: 'SecurityMeasure', code: string }
      | { __typename: 'Statement', code: string }
      | { __typename: 'SubProcessing', code: string }
      | { __typename: 'SubProcessingData', code: string }
      | { __typename: 'System', code: string }
      | { __typename: 'Transfer', code: string }
      | { __typename: 'TransferData', code: string }
    , citations: Array<{ document: { code: string, language: Language }, section: { position: number, printed: string | null, heading: string | null } }> }> };

export type ReportPartyFragment = { code: string, businessId: string | null, name: { text: string, language: Language } };

export type ControllerReportQueryVariables = Exact<{
  controller: string;
  language: Language;
}>;


export type ControllerReportQuery = { article30Record: { language: Language, controller: { code: string, businessId: string | null, name: { text: string, language: Language } }, registers: Array<{ register: { code: string, name: { text: string, language: Language } }, controllerships: Array<{ kind: ControllershipKind, organisation: { code: string, businessId: string | null, name: { text: string, language: Language } }, scope: Array<{ code: string, dataSubjectCategory: { code: string }, contractTypes: Array<{ code: string }> }> }>, activities: Array<{ activity: { code: string, name: { text: string, language: Language } }, letters: Array<{ letter: Letter, heading: string, requirement: string, says: RecordSays, gaps: Array<Aspect>, aspects: Array<{ aspect: Aspect, label: string, says: RecordSays, saysText: string, isGap: boolean, from: HeldAt, statements: Array<{ code: string, says: Says, claim: TransferClaim | null, text: { text: string, language: Language } | null, document: { code: string }, citations: { nodes: Array<{ document: { code: string, language: Language }, section: { position: number, printed: string | null, heading: string | null } }> } }> }>, entries: Array<{ text: string, aspect: Aspect, from: HeldAt, duration: string | null, parts: Array<{ text: string, language: Language }>, node:
              | { __typename: 'ActivityData', code: string }
              | { __typename: 'AgreementCoverage', code: string }
              | { __typename: 'AgreementData', code: string }
              | { __typename: 'ArrangementParty', code: string }
              | { __typename: 'AutomatedDecision', code: string }
              | { __typename: 'CellContractType', code: string }
              | { __typename: 'Citation', code: string }
              | { __typename: 'ContractType', code: string }
              | { __typename: 'Controllership', code: string }
              | { __typename: 'ControllershipScope', code: string }
              | { __typename: 'DataFlow', code: string }
              | { __typename: 'DataFlowData', code: string }
              | { __typename: 'DataSource', code: string }
              | { __typename: 'DataSourceData', code: string }
              | { __typename: 'DataSubjectCategory', code: string }
              | { __typename: 'Designation', code: string }
              | { __typename: 'DocumentSection', code: string }
              | { __typename: 'DutyAllocation', code: string }
              | { __typename: 'DutyScope', code: string }
              | { __typename: 'EvidenceDocument', code: string }
              | { __typename: 'ExternalReference', code: string }
              | { __typename: 'FindingDecision', code: string }
              | { __typename: 'JointArrangement', code: string }
              | { __typename: 'LawFact', code: string }
              | { __typename: 'MeasureType', code: string }
              | { __typename: 'Organisation', code: string }
              | { __typename: 'Ownership', code: string }
              | { __typename: 'PartyCategory', code: string }
              | { __typename: 'PersonalDataCategory', code: string }
              | { __typename: 'ProcessingActivity', code: string }
              | { __typename: 'ProcessingAgreement', code: string }
              | { __typename: 'ProcessingOnBehalf', code: string }
              | { __typename: 'Purpose', code: string }
              | { __typename: 'PurposeBasis', code: string }
              | { __typename: 'Recipient', code: string }
              | { __typename: 'RecipientData', code: string }
              | { __typename: 'Register', code: string }
              | { __typename: 'RegisterCell', code: string }
              | { __typename: 'RetentionData', code: string }
              | { __typename: 'RetentionPeriod', code: string }
              | { __typename: 'RightsChannel', code: string }
              | { __typename: 'SecurityMeasure', code: string }
              | { __typename: 'Statement', code: string }
              | { __typename: 'SubProcessing', code: string }
              | { __typename: 'SubProcessingData', code: string }
              | { __typename: 'System', code: string }
              | { __typename: 'Transfer', code: string }
              | { __typename: 'TransferData', code: string }
            , citations: Array<{ document: { code: string, language: Language }, section: { position: number, printed: string | null, heading: string | null } }> }> }> }> }> } };

export type ProcessorReportQueryVariables = Exact<{
  processor: string;
  language: Language;
}>;


export type ProcessorReportQuery = { article30ProcessorRecord: { language: Language, says: RecordSays, processor: { code: string, businessId: string | null, name: { text: string, language: Language } }, controllers: Array<{ controller: { code: string, businessId: string | null, name: { text: string, language: Language } }, processing: Array<{ processing: { code: string, name: { text: string, language: Language } }, letters: Array<{ letter: Letter, heading: string, requirement: string, says: RecordSays, gaps: Array<Aspect>, aspects: Array<{ aspect: Aspect, label: string, says: RecordSays, saysText: string, isGap: boolean, from: HeldAt, statements: Array<{ code: string, says: Says, claim: TransferClaim | null, text: { text: string, language: Language } | null, document: { code: string }, citations: { nodes: Array<{ document: { code: string, language: Language }, section: { position: number, printed: string | null, heading: string | null } }> } }> }>, entries: Array<{ text: string, aspect: Aspect, from: HeldAt, duration: string | null, parts: Array<{ text: string, language: Language }>, node:
              | { __typename: 'ActivityData', code: string }
              | { __typename: 'AgreementCoverage', code: string }
              | { __typename: 'AgreementData', code: string }
              | { __typename: 'ArrangementParty', code: string }
              | { __typename: 'AutomatedDecision', code: string }
              | { __typename: 'CellContractType', code: string }
              | { __typename: 'Citation', code: string }
              | { __typename: 'ContractType', code: string }
              | { __typename: 'Controllership', code: string }
              | { __typename: 'ControllershipScope', code: string }
              | { __typename: 'DataFlow', code: string }
              | { __typename: 'DataFlowData', code: string }
              | { __typename: 'DataSource', code: string }
              | { __typename: 'DataSourceData', code: string }
              | { __typename: 'DataSubjectCategory', code: string }
              | { __typename: 'Designation', code: string }
              | { __typename: 'DocumentSection', code: string }
              | { __typename: 'DutyAllocation', code: string }
              | { __typename: 'DutyScope', code: string }
              | { __typename: 'EvidenceDocument', code: string }
              | { __typename: 'ExternalReference', code: string }
              | { __typename: 'FindingDecision', code: string }
              | { __typename: 'JointArrangement', code: string }
              | { __typename: 'LawFact', code: string }
              | { __typename: 'MeasureType', code: string }
              | { __typename: 'Organisation', code: string }
              | { __typename: 'Ownership', code: string }
              | { __typename: 'PartyCategory', code: string }
              | { __typename: 'PersonalDataCategory', code: string }
              | { __typename: 'ProcessingActivity', code: string }
              | { __typename: 'ProcessingAgreement', code: string }
              | { __typename: 'ProcessingOnBehalf', code: string }
              | { __typename: 'Purpose', code: string }
              | { __typename: 'PurposeBasis', code: string }
              | { __typename: 'Recipient', code: string }
              | { __typename: 'RecipientData', code: string }
              | { __typename: 'Register', code: string }
              | { __typename: 'RegisterCell', code: string }
              | { __typename: 'RetentionData', code: string }
              | { __typename: 'RetentionPeriod', code: string }
              | { __typename: 'RightsChannel', code: string }
              | { __typename: 'SecurityMeasure', code: string }
              | { __typename: 'Statement', code: string }
              | { __typename: 'SubProcessing', code: string }
              | { __typename: 'SubProcessingData', code: string }
              | { __typename: 'System', code: string }
              | { __typename: 'Transfer', code: string }
              | { __typename: 'TransferData', code: string }
            , citations: Array<{ document: { code: string, language: Language }, section: { position: number, printed: string | null, heading: string | null } }> }> }> }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Node {
  id
  citations(first: $all) {
    nodes {
      id
    }
  }
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const StatedFragmentDoc = new TypedDocumentString(`
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
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment Cited on Node {
  id
  citations(first: $all) {
    nodes {
      id
    }
  }
}`, {"fragmentName":"Stated"}) as unknown as TypedDocumentString<StatedFragment, unknown>;
export const ContactFragmentDoc = new TypedDocumentString(`
    fragment Contact on ContactPoint {
  name
  email
  phone
  form
  formUrl
  address
}
    `, {"fragmentName":"Contact"}) as unknown as TypedDocumentString<ContactFragment, unknown>;
export const DesignationFactsFragmentDoc = new TypedDocumentString(`
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
    fragment Cited on Node {
  id
  citations(first: $all) {
    nodes {
      id
    }
  }
}
fragment Contact on ContactPoint {
  name
  email
  phone
  form
  formUrl
  address
}`, {"fragmentName":"DesignationFacts"}) as unknown as TypedDocumentString<DesignationFactsFragment, unknown>;
export const PartyFragmentDoc = new TypedDocumentString(`
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
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment Cited on Node {
  id
  citations(first: $all) {
    nodes {
      id
    }
  }
}
fragment Contact on ContactPoint {
  name
  email
  phone
  form
  formUrl
  address
}
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
}`, {"fragmentName":"Party"}) as unknown as TypedDocumentString<PartyFragment, unknown>;
export const ActivityDataFactsFragmentDoc = new TypedDocumentString(`
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
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment Cited on Node {
  id
  citations(first: $all) {
    nodes {
      id
    }
  }
}`, {"fragmentName":"ActivityDataFacts"}) as unknown as TypedDocumentString<ActivityDataFactsFragment, unknown>;
export const RecipientFactsFragmentDoc = new TypedDocumentString(`
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
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment Cited on Node {
  id
  citations(first: $all) {
    nodes {
      id
    }
  }
}`, {"fragmentName":"RecipientFacts"}) as unknown as TypedDocumentString<RecipientFactsFragment, unknown>;
export const TransferFactsFragmentDoc = new TypedDocumentString(`
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
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment Cited on Node {
  id
  citations(first: $all) {
    nodes {
      id
    }
  }
}`, {"fragmentName":"TransferFacts"}) as unknown as TypedDocumentString<TransferFactsFragment, unknown>;
export const RetentionFactsFragmentDoc = new TypedDocumentString(`
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
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment Cited on Node {
  id
  citations(first: $all) {
    nodes {
      id
    }
  }
}`, {"fragmentName":"RetentionFacts"}) as unknown as TypedDocumentString<RetentionFactsFragment, unknown>;
export const MeasureFactsFragmentDoc = new TypedDocumentString(`
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
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment Cited on Node {
  id
  citations(first: $all) {
    nodes {
      id
    }
  }
}`, {"fragmentName":"MeasureFacts"}) as unknown as TypedDocumentString<MeasureFactsFragment, unknown>;
export const BasisFactsFragmentDoc = new TypedDocumentString(`
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
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment Cited on Node {
  id
  citations(first: $all) {
    nodes {
      id
    }
  }
}`, {"fragmentName":"BasisFacts"}) as unknown as TypedDocumentString<BasisFactsFragment, unknown>;
export const MapCategoryFragmentDoc = new TypedDocumentString(`
    fragment MapCategory on PartyCategory {
  code
  name {
    ...Words
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}`, {"fragmentName":"MapCategory"}) as unknown as TypedDocumentString<MapCategoryFragment, unknown>;
export const MapRegisterFragmentDoc = new TypedDocumentString(`
    fragment MapRegister on Register {
  code
  name {
    ...Words
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}`, {"fragmentName":"MapRegister"}) as unknown as TypedDocumentString<MapRegisterFragment, unknown>;
export const MapPartyFragmentDoc = new TypedDocumentString(`
    fragment MapParty on Organisation {
  code
  country
  name {
    ...Words
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}`, {"fragmentName":"MapParty"}) as unknown as TypedDocumentString<MapPartyFragment, unknown>;
export const MapSystemFragmentDoc = new TypedDocumentString(`
    fragment MapSystem on System {
  code
  hostedIn
  operator {
    ...MapParty
  }
  name {
    ...Words
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment MapParty on Organisation {
  code
  country
  name {
    ...Words
  }
}`, {"fragmentName":"MapSystem"}) as unknown as TypedDocumentString<MapSystemFragment, unknown>;
export const MapFlowFragmentDoc = new TypedDocumentString(`
    fragment MapFlow on DataFlow {
  code
  fromCategory {
    ...MapCategory
  }
  fromRegister {
    ...MapRegister
  }
  fromSystem {
    ...MapSystem
  }
  fromOrganisation {
    ...MapParty
  }
  toCategory {
    ...MapCategory
  }
  toRegister {
    ...MapRegister
  }
  toSystem {
    ...MapSystem
  }
  toOrganisation {
    ...MapParty
  }
  purpose {
    name {
      ...Words
    }
  }
  description {
    ...Words
  }
  dataCategories {
    code
    name {
      ...Words
    }
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment MapRegister on Register {
  code
  name {
    ...Words
  }
}
fragment MapParty on Organisation {
  code
  country
  name {
    ...Words
  }
}
fragment MapCategory on PartyCategory {
  code
  name {
    ...Words
  }
}
fragment MapSystem on System {
  code
  hostedIn
  operator {
    ...MapParty
  }
  name {
    ...Words
  }
}`, {"fragmentName":"MapFlow"}) as unknown as TypedDocumentString<MapFlowFragment, unknown>;
export const MapTransferFragmentDoc = new TypedDocumentString(`
    fragment MapTransfer on Transfer {
  code
  exporter {
    ...MapParty
  }
  importer {
    ...MapParty
  }
  country
  claim
  tool
  flow {
    code
  }
  register {
    code
  }
  validFrom
  validTo
  dataCategories {
    code
    name {
      ...Words
    }
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment MapParty on Organisation {
  code
  country
  name {
    ...Words
  }
}`, {"fragmentName":"MapTransfer"}) as unknown as TypedDocumentString<MapTransferFragment, unknown>;
export const MapAgreementFragmentDoc = new TypedDocumentString(`
    fragment MapAgreement on ProcessingAgreement {
  code
  status
  processor {
    ...MapParty
  }
  subjectMatter {
    ...Words
  }
  validFrom
  validTo
  dataCategories {
    code
    name {
      ...Words
    }
  }
  transfers(first: $all) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...MapTransfer
    }
  }
  subProcessing(first: $all) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      parent {
        code
      }
      processor {
        ...MapParty
      }
      country
      task {
        ...Words
      }
      validFrom
      validTo
      dataCategories {
        code
        name {
          ...Words
        }
      }
    }
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment MapParty on Organisation {
  code
  country
  name {
    ...Words
  }
}
fragment MapTransfer on Transfer {
  code
  exporter {
    ...MapParty
  }
  importer {
    ...MapParty
  }
  country
  claim
  tool
  flow {
    code
  }
  register {
    code
  }
  validFrom
  validTo
  dataCategories {
    code
    name {
      ...Words
    }
  }
}`, {"fragmentName":"MapAgreement"}) as unknown as TypedDocumentString<MapAgreementFragment, unknown>;
export const ClaimedOfFragmentDoc = new TypedDocumentString(`
    fragment ClaimedOf on Node {
  statements(
    first: $all
    filter: {aspect: {eq: TRANSFERS}, claim: {isNull: false}}
  ) {
    nodes {
      id
      code
      claim
    }
  }
}
    `, {"fragmentName":"ClaimedOf"}) as unknown as TypedDocumentString<ClaimedOfFragment, unknown>;
export const AcrossRetentionFragmentDoc = new TypedDocumentString(`
    fragment AcrossRetention on RetentionPeriod {
  id
  code
  activity {
    code
  }
  dataSubjectCategory {
    code
  }
  dataCategories {
    id
    code
  }
  condition {
    ...Words
  }
  bound
  duration
  startEvent
  endEvent
  criterion {
    ...Words
  }
  register {
    id
    code
  }
  citations(first: $all) {
    nodes {
      document {
        id
        code
      }
    }
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}`, {"fragmentName":"AcrossRetention"}) as unknown as TypedDocumentString<AcrossRetentionFragment, unknown>;
export const DisclosedForFragmentDoc = new TypedDocumentString(`
    fragment DisclosedFor on Purpose {
  id
  code
  name {
    ...Words
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}`, {"fragmentName":"DisclosedFor"}) as unknown as TypedDocumentString<DisclosedForFragment, unknown>;
export const PurposesOfRegisterFragmentDoc = new TypedDocumentString(`
    fragment PurposesOfRegister on Register {
  code
  activities(first: $all) {
    nodes {
      code
      purposes(first: $all) {
        nodes {
          ...DisclosedFor
        }
      }
    }
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment DisclosedFor on Purpose {
  id
  code
  name {
    ...Words
  }
}`, {"fragmentName":"PurposesOfRegister"}) as unknown as TypedDocumentString<PurposesOfRegisterFragment, unknown>;
export const CompatibilityFragmentDoc = new TypedDocumentString(`
    fragment Compatibility on Node {
  id
  code
  citations(first: $all, filter: {document: {kind: {eq: COMPATIBILITY_NOTE}}}) {
    nodes {
      document {
        id
        code
      }
    }
  }
}
    `, {"fragmentName":"Compatibility"}) as unknown as TypedDocumentString<CompatibilityFragment, unknown>;
export const RegisterEndFragmentDoc = new TypedDocumentString(`
    fragment RegisterEnd on Register {
  id
  code
  custodian {
    id
    code
  }
}
    `, {"fragmentName":"RegisterEnd"}) as unknown as TypedDocumentString<RegisterEndFragment, unknown>;
export const FlowOutFragmentDoc = new TypedDocumentString(`
    fragment FlowOut on DataFlow {
  ...Compatibility
  toRegister {
    ...RegisterEnd
  }
  toSystem {
    register {
      ...RegisterEnd
    }
    operator {
      id
      code
    }
  }
  toOrganisation {
    id
    code
  }
  purpose {
    ...DisclosedFor
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment RegisterEnd on Register {
  id
  code
  custodian {
    id
    code
  }
}
fragment DisclosedFor on Purpose {
  id
  code
  name {
    ...Words
  }
}
fragment Compatibility on Node {
  id
  code
  citations(first: $all, filter: {document: {kind: {eq: COMPATIBILITY_NOTE}}}) {
    nodes {
      document {
        id
        code
      }
    }
  }
}`, {"fragmentName":"FlowOut"}) as unknown as TypedDocumentString<FlowOutFragment, unknown>;
export const DatedLawFactFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"DatedLawFact"}) as unknown as TypedDocumentString<DatedLawFactFragment, unknown>;
export const MirroredPartyFragmentDoc = new TypedDocumentString(`
    fragment MirroredParty on Organisation {
  id
  code
}
    `, {"fragmentName":"MirroredParty"}) as unknown as TypedDocumentString<MirroredPartyFragment, unknown>;
export const MirroredTransferFragmentDoc = new TypedDocumentString(`
    fragment MirroredTransfer on Transfer {
  code
  country
  validFrom
  validTo
  importer {
    code
  }
}
    `, {"fragmentName":"MirroredTransfer"}) as unknown as TypedDocumentString<MirroredTransferFragment, unknown>;
export const MirroredAgreementFragmentDoc = new TypedDocumentString(`
    fragment MirroredAgreement on ProcessingAgreement {
  id
  code
  status
  validFrom
  validTo
  custodian {
    code
  }
  controller {
    ...MirroredParty
  }
  processor {
    ...MirroredParty
  }
  dataCategories {
    code
  }
  coverage(first: $all) {
    nodes {
      register {
        id
        code
      }
    }
  }
  subProcessing(first: $all) {
    nodes {
      country
      validFrom
      validTo
      processor {
        code
      }
    }
  }
  transfers(first: $all) {
    nodes {
      ...MirroredTransfer
    }
  }
}
    fragment MirroredParty on Organisation {
  id
  code
}
fragment MirroredTransfer on Transfer {
  code
  country
  validFrom
  validTo
  importer {
    code
  }
}`, {"fragmentName":"MirroredAgreement"}) as unknown as TypedDocumentString<MirroredAgreementFragment, unknown>;
export const MirroredEntryFragmentDoc = new TypedDocumentString(`
    fragment MirroredEntry on ProcessingOnBehalf {
  id
  code
  custodian {
    code
  }
  controller {
    ...MirroredParty
  }
  processor {
    ...MirroredParty
  }
  agreement {
    ...MirroredAgreement
  }
  transfers(first: $all) {
    nodes {
      ...MirroredTransfer
    }
  }
}
    fragment MirroredParty on Organisation {
  id
  code
}
fragment MirroredTransfer on Transfer {
  code
  country
  validFrom
  validTo
  importer {
    code
  }
}
fragment MirroredAgreement on ProcessingAgreement {
  id
  code
  status
  validFrom
  validTo
  custodian {
    code
  }
  controller {
    ...MirroredParty
  }
  processor {
    ...MirroredParty
  }
  dataCategories {
    code
  }
  coverage(first: $all) {
    nodes {
      register {
        id
        code
      }
    }
  }
  subProcessing(first: $all) {
    nodes {
      country
      validFrom
      validTo
      processor {
        code
      }
    }
  }
  transfers(first: $all) {
    nodes {
      ...MirroredTransfer
    }
  }
}`, {"fragmentName":"MirroredEntry"}) as unknown as TypedDocumentString<MirroredEntryFragment, unknown>;
export const SplitFragmentDoc = new TypedDocumentString(`
    fragment Split on Register {
  id
  code
  cells {
    id
    code
  }
  controllerships(first: $all) {
    nodes {
      id
      code
      kind
      validFrom
      validTo
      organisation {
        id
        code
      }
      scope {
        code
      }
    }
  }
  jointArrangements(first: $all) {
    nodes {
      id
      code
      validFrom
      validTo
      parties {
        id
        code
      }
      dutyAllocations(first: $all) {
        nodes {
          id
          code
          duty
          answer
          validFrom
          validTo
          party {
            code
          }
          scope {
            code
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"Split"}) as unknown as TypedDocumentString<SplitFragment, unknown>;
export const GroundFragmentDoc = new TypedDocumentString(`
    fragment Ground on Node {
  id
  citations(first: $all) {
    nodes {
      id
      code
    }
  }
  statements(
    first: $all
    filter: {aspect: {in: [CONTROLLER, JOINT_CONTROLLERS, JOINT_ARRANGEMENT]}}
  ) {
    nodes {
      id
      code
    }
  }
}
    `, {"fragmentName":"Ground"}) as unknown as TypedDocumentString<GroundFragment, unknown>;
export const ChainAgreementFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"ChainAgreement"}) as unknown as TypedDocumentString<ChainAgreementFragment, unknown>;
export const JudgedTransferFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"JudgedTransfer"}) as unknown as TypedDocumentString<JudgedTransferFragment, unknown>;
export const TouchedTransferFragmentDoc = new TypedDocumentString(`
    fragment TouchedTransfer on Transfer {
  ...JudgedTransfer
  code
  exporter {
    id
    code
  }
  importer {
    id
  }
  register {
    id
  }
  activity {
    id
  }
}
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
}`, {"fragmentName":"TouchedTransfer"}) as unknown as TypedDocumentString<TouchedTransferFragment, unknown>;
export const CoveringAgreementFragmentDoc = new TypedDocumentString(`
    fragment CoveringAgreement on ProcessingAgreement {
  id
  code
  status
  validFrom
  validTo
  controller {
    id
    code
  }
  coverage(first: $all) {
    nodes {
      register {
        id
        code
      }
      activity {
        id
        code
      }
    }
  }
}
    `, {"fragmentName":"CoveringAgreement"}) as unknown as TypedDocumentString<CoveringAgreementFragment, unknown>;
export const AffectedRegisterFragmentDoc = new TypedDocumentString(`
    fragment AffectedRegister on Register {
  id
  code
  controllerships(first: $all) {
    nodes {
      validFrom
      validTo
      organisation {
        id
        code
      }
    }
  }
  activities(first: $all) {
    nodes {
      id
      code
      purposes(first: $all) {
        nodes {
          id
          code
        }
      }
    }
  }
}
    `, {"fragmentName":"AffectedRegister"}) as unknown as TypedDocumentString<AffectedRegisterFragment, unknown>;
export const CitedPlaceFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"CitedPlace"}) as unknown as TypedDocumentString<CitedPlaceFragment, unknown>;
export const ReportLetterFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"ReportLetter"}) as unknown as TypedDocumentString<ReportLetterFragment, unknown>;
export const ReportPartyFragmentDoc = new TypedDocumentString(`
    fragment ReportParty on Organisation {
  code
  businessId
  name(language: $language) {
    text
    language
  }
}
    `, {"fragmentName":"ReportParty"}) as unknown as TypedDocumentString<ReportPartyFragment, unknown>;
export const Article30Document = new TypedDocumentString(`
    query Article30($controller: OrganisationFilter!, $registers: RegisterFilter!, $all: Int!) {
  organisations(first: 2, filter: $controller) {
    nodes {
      ...Party
    }
  }
  registers(first: $all, filter: $registers) {
    nodes {
      ...Cited
      ...Stated
      code
      name {
        ...Words
      }
      controllerships(first: $all) {
        nodes {
          ...Cited
          kind
          organisation {
            ...Party
          }
          scope {
            dataSubjectCategory {
              name {
                ...Words
              }
            }
            contractTypes {
              name {
                ...Words
              }
            }
          }
        }
      }
      jointArrangements(first: $all) {
        nodes {
          ...Cited
          essence {
            ...Words
          }
          contactPoint {
            ...Contact
          }
        }
      }
      designations(first: $all) {
        nodes {
          ...DesignationFacts
        }
      }
      bases(first: $all) {
        nodes {
          ...BasisFacts
        }
      }
      data(first: $all) {
        nodes {
          ...ActivityDataFacts
        }
      }
      recipients(first: $all) {
        nodes {
          ...RecipientFacts
        }
      }
      transfers(first: $all) {
        nodes {
          ...TransferFacts
        }
      }
      retentionPeriods(first: $all) {
        nodes {
          ...RetentionFacts
        }
      }
      securityMeasures(first: $all) {
        nodes {
          ...MeasureFacts
        }
      }
      activities(first: $all) {
        nodes {
          ...Cited
          ...Stated
          code
          name {
            ...Words
          }
          purposes(first: $all) {
            nodes {
              ...Cited
              code
              name {
                ...Words
              }
            }
          }
        }
      }
    }
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment Cited on Node {
  id
  citations(first: $all) {
    nodes {
      id
    }
  }
}
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
fragment Contact on ContactPoint {
  name
  email
  phone
  form
  formUrl
  address
}
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
}`) as unknown as TypedDocumentString<Article30Query, Article30QueryVariables>;
export const Article30ProcessorDocument = new TypedDocumentString(`
    query Article30Processor($processor: OrganisationFilter!, $all: Int!) {
  organisations(first: 2, filter: $processor) {
    nodes {
      ...Party
      ...Stated
      processingOnBehalf(first: $all) {
        nodes {
          ...Cited
          ...Stated
          code
          name {
            ...Words
          }
          controller {
            ...Party
          }
          transfers(first: $all) {
            nodes {
              ...TransferFacts
            }
          }
          securityMeasures(first: $all) {
            nodes {
              ...MeasureFacts
            }
          }
        }
      }
    }
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment Cited on Node {
  id
  citations(first: $all) {
    nodes {
      id
    }
  }
}
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
fragment Contact on ContactPoint {
  name
  email
  phone
  form
  formUrl
  address
}
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
}`) as unknown as TypedDocumentString<Article30ProcessorQuery, Article30ProcessorQueryVariables>;
export const FindingsScopeDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<FindingsScopeQuery, FindingsScopeQueryVariables>;
export const FindingCitationsDocument = new TypedDocumentString(`
    query FindingCitations($nodes: [ID!]!, $first: Int!) {
  nodes(ids: $nodes) {
    id
    citations(first: $first, orderBy: {field: CODE}) {
      nodes {
        id
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindingCitationsQuery, FindingCitationsQueryVariables>;
export const FindingPlacesDocument = new TypedDocumentString(`
    query FindingPlaces($nodes: [ID!]!, $first: Int!) {
  nodes(ids: $nodes) {
    id
    citations(first: $first, orderBy: {field: CODE}) {
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
    `) as unknown as TypedDocumentString<FindingPlacesQuery, FindingPlacesQueryVariables>;
export const FlowMapFactsDocument = new TypedDocumentString(`
    query FlowMapFacts($register: RegisterFilter!, $all: Int!) {
  registers(first: 1, filter: $register) {
    nodes {
      ...MapRegister
      controllerships(first: $all) {
        pageInfo {
          hasNextPage
        }
        nodes {
          code
          kind
          organisation {
            ...MapParty
          }
          validFrom
          validTo
        }
      }
      flowsIn(first: $all) {
        pageInfo {
          hasNextPage
        }
        nodes {
          ...MapFlow
        }
      }
      flowsOut(first: $all) {
        pageInfo {
          hasNextPage
        }
        nodes {
          ...MapFlow
        }
      }
      sources(first: $all) {
        pageInfo {
          hasNextPage
        }
        nodes {
          code
          kind
          organisation {
            ...MapParty
          }
          category {
            ...MapCategory
          }
          sourceRegister {
            ...MapRegister
          }
          description {
            ...Words
          }
          dataCategories {
            code
            name {
              ...Words
            }
          }
        }
      }
      recipients(first: $all) {
        pageInfo {
          hasNextPage
        }
        nodes {
          code
          role
          organisation {
            ...MapParty
          }
          category {
            ...MapCategory
          }
          recipientRegister {
            ...MapRegister
          }
          purpose {
            name {
              ...Words
            }
          }
          description {
            ...Words
          }
          dataCategories {
            code
            name {
              ...Words
            }
          }
        }
      }
      agreementCoverage(first: $all) {
        pageInfo {
          hasNextPage
        }
        nodes {
          agreement {
            ...MapAgreement
          }
        }
      }
      transfers(first: $all) {
        pageInfo {
          hasNextPage
        }
        nodes {
          ...MapTransfer
        }
      }
      systems(first: $all) {
        pageInfo {
          hasNextPage
        }
        nodes {
          ...MapSystem
        }
      }
      statements(first: $all, filter: {aspect: {eq: TRANSFERS}}) {
        pageInfo {
          hasNextPage
        }
        nodes {
          code
          says
          claim
        }
      }
    }
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment MapRegister on Register {
  code
  name {
    ...Words
  }
}
fragment MapParty on Organisation {
  code
  country
  name {
    ...Words
  }
}
fragment MapCategory on PartyCategory {
  code
  name {
    ...Words
  }
}
fragment MapSystem on System {
  code
  hostedIn
  operator {
    ...MapParty
  }
  name {
    ...Words
  }
}
fragment MapFlow on DataFlow {
  code
  fromCategory {
    ...MapCategory
  }
  fromRegister {
    ...MapRegister
  }
  fromSystem {
    ...MapSystem
  }
  fromOrganisation {
    ...MapParty
  }
  toCategory {
    ...MapCategory
  }
  toRegister {
    ...MapRegister
  }
  toSystem {
    ...MapSystem
  }
  toOrganisation {
    ...MapParty
  }
  purpose {
    name {
      ...Words
    }
  }
  description {
    ...Words
  }
  dataCategories {
    code
    name {
      ...Words
    }
  }
}
fragment MapTransfer on Transfer {
  code
  exporter {
    ...MapParty
  }
  importer {
    ...MapParty
  }
  country
  claim
  tool
  flow {
    code
  }
  register {
    code
  }
  validFrom
  validTo
  dataCategories {
    code
    name {
      ...Words
    }
  }
}
fragment MapAgreement on ProcessingAgreement {
  code
  status
  processor {
    ...MapParty
  }
  subjectMatter {
    ...Words
  }
  validFrom
  validTo
  dataCategories {
    code
    name {
      ...Words
    }
  }
  transfers(first: $all) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...MapTransfer
    }
  }
  subProcessing(first: $all) {
    pageInfo {
      hasNextPage
    }
    nodes {
      code
      parent {
        code
      }
      processor {
        ...MapParty
      }
      country
      task {
        ...Words
      }
      validFrom
      validTo
      dataCategories {
        code
        name {
          ...Words
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<FlowMapFactsQuery, FlowMapFactsQueryVariables>;
export const ClaimsOnTransfersDocument = new TypedDocumentString(`
    query ClaimsOnTransfers($registers: [ID!]!, $transfers: TransferFilter!, $all: Int!) {
  registers(first: $all, filter: {id: {in: $registers}}) {
    nodes {
      id
      ...ClaimedOf
      activities(first: $all) {
        nodes {
          ...ClaimedOf
        }
      }
    }
  }
  transfers(first: $all, filter: $transfers) {
    nodes {
      id
      code
      claim
      register {
        id
      }
      exporter {
        id
      }
    }
  }
}
    fragment ClaimedOf on Node {
  statements(
    first: $all
    filter: {aspect: {eq: TRANSFERS}, claim: {isNull: false}}
  ) {
    nodes {
      id
      code
      claim
    }
  }
}`) as unknown as TypedDocumentString<ClaimsOnTransfersQuery, ClaimsOnTransfersQueryVariables>;
export const DataSubjectTermsDocument = new TypedDocumentString(`
    query DataSubjectTerms($all: Int!) {
  dataSubjectCategories(first: $all) {
    nodes {
      id
      code
      parent {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DataSubjectTermsQuery, DataSubjectTermsQueryVariables>;
export const SilentRegistersDocument = new TypedDocumentString(`
    query SilentRegisters($registers: RegisterFilter!, $first: Int!) {
  registers(first: $first, filter: $registers, orderBy: {field: CODE}) {
    nodes {
      id
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SilentRegistersQuery, SilentRegistersQueryVariables>;
export const AcrossRegistersDocument = new TypedDocumentString(`
    query AcrossRegisters($registers: RegisterFilter!, $narrower: [String!]!, $applying: [String!]!, $day: LocalDate!, $all: Int!) {
  registers(first: $all, filter: $registers) {
    nodes {
      id
      code
      cells {
        dataSubjectCategory {
          code
        }
      }
      data(first: $all, filter: {dataSubjectCategory: {code: {in: $narrower}}}) {
        nodes {
          dataSubjectCategory {
            code
          }
          activity {
            code
          }
        }
      }
      controllerships(
        first: $all
        filter: {and: [{or: [{validFrom: {isNull: true}}, {validFrom: {lte: $day}}]}, {or: [{validTo: {isNull: true}}, {validTo: {gt: $day}}]}]}
      ) {
        nodes {
          id
          code
          organisation {
            id
            code
          }
          scope {
            dataSubjectCategory {
              code
            }
          }
        }
      }
      activities(first: $all) {
        nodes {
          code
          purposes(first: $all) {
            nodes {
              id
              code
              name {
                ...Words
              }
            }
          }
        }
      }
      bases(
        first: $all
        filter: {or: [{dataSubjectCategory: {code: {in: $applying}}}, {not: {dataSubjectCategory: {}}}]}
      ) {
        nodes {
          id
          code
          purpose {
            activity {
              code
            }
          }
          dataSubjectCategory {
            code
          }
          article
          condition
          statute {
            id
            code
          }
          statuteSection
        }
      }
      recipients(first: $all) {
        nodes {
          id
          code
          activity {
            code
          }
          organisation {
            id
            code
          }
          category {
            id
            code
          }
          recipientRegister {
            id
            code
          }
          description {
            ...Words
          }
        }
      }
      retentionPeriods(
        first: $all
        filter: {or: [{dataSubjectCategory: {code: {in: $applying}}}, {not: {dataSubjectCategory: {}}}]}
      ) {
        nodes {
          ...AcrossRetention
        }
      }
    }
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment AcrossRetention on RetentionPeriod {
  id
  code
  activity {
    code
  }
  dataSubjectCategory {
    code
  }
  dataCategories {
    id
    code
  }
  condition {
    ...Words
  }
  bound
  duration
  startEvent
  endEvent
  criterion {
    ...Words
  }
  register {
    id
    code
  }
  citations(first: $all) {
    nodes {
      document {
        id
        code
      }
    }
  }
}`) as unknown as TypedDocumentString<AcrossRegistersQuery, AcrossRegistersQueryVariables>;
export const OwnershipsOnDocument = new TypedDocumentString(`
    query OwnershipsOn($organisation: OrganisationFilter!, $day: LocalDate!, $all: Int!) {
  organisations(first: 2, filter: $organisation) {
    nodes {
      id
      code
    }
  }
  ownerships(
    first: $all
    filter: {and: [{or: [{validFrom: {isNull: true}}, {validFrom: {lte: $day}}]}, {or: [{validTo: {isNull: true}}, {validTo: {gt: $day}}]}]}
  ) {
    nodes {
      id
      code
      kind
      share
      owner {
        id
        code
      }
      owned {
        id
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnershipsOnQuery, OwnershipsOnQueryVariables>;
export const RegistersOfCompaniesDocument = new TypedDocumentString(`
    query RegistersOfCompanies($companies: [ID!]!, $day: LocalDate!, $inForce: ProcessingAgreementFilter!, $all: Int!) {
  registers(first: $all, filter: {custodian: {id: {in: $companies}}}) {
    nodes {
      id
      code
      custodian {
        id
      }
    }
  }
  organisations(first: $all, filter: {id: {in: $companies}}) {
    nodes {
      id
      controllerships(
        first: $all
        filter: {and: [{or: [{validFrom: {isNull: true}}, {validFrom: {lte: $day}}]}, {or: [{validTo: {isNull: true}}, {validTo: {gt: $day}}]}]}
      ) {
        nodes {
          register {
            id
            code
            custodian {
              id
            }
          }
        }
      }
      agreementsAsProcessor(first: $all, filter: $inForce) {
        nodes {
          coverage(first: $all) {
            nodes {
              register {
                id
                code
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegistersOfCompaniesQuery, RegistersOfCompaniesQueryVariables>;
export const DisclosuresOfDocument = new TypedDocumentString(`
    query DisclosuresOf($registers: [ID!]!, $companies: [ID!]!, $all: Int!) {
  registers(first: $all, filter: {id: {in: $registers}}) {
    nodes {
      ...RegisterEnd
      ...PurposesOfRegister
      recipients(
        first: $all
        filter: {and: [{or: [{organisation: {id: {in: $companies}}}, {recipientRegister: {}}]}, {or: [{role: {isNull: true}}, {role: {eq: CONTROLLER}}]}]}
      ) {
        nodes {
          ...Compatibility
          activity {
            code
          }
          organisation {
            id
            code
          }
          recipientRegister {
            ...RegisterEnd
          }
          purpose {
            ...DisclosedFor
          }
        }
      }
      sourceOf(first: $all, filter: {register: {custodian: {id: {in: $companies}}}}) {
        nodes {
          ...Compatibility
          register {
            ...RegisterEnd
          }
        }
      }
      flowsOut(
        first: $all
        filter: {or: [{toRegister: {}}, {toSystem: {}}, {toOrganisation: {id: {in: $companies}}}]}
      ) {
        nodes {
          ...FlowOut
        }
      }
      systems(first: $all) {
        nodes {
          flowsOut(
            first: $all
            filter: {or: [{toRegister: {}}, {toSystem: {}}, {toOrganisation: {id: {in: $companies}}}]}
          ) {
            nodes {
              ...FlowOut
            }
          }
        }
      }
    }
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment PurposesOfRegister on Register {
  code
  activities(first: $all) {
    nodes {
      code
      purposes(first: $all) {
        nodes {
          ...DisclosedFor
        }
      }
    }
  }
}
fragment FlowOut on DataFlow {
  ...Compatibility
  toRegister {
    ...RegisterEnd
  }
  toSystem {
    register {
      ...RegisterEnd
    }
    operator {
      id
      code
    }
  }
  toOrganisation {
    id
    code
  }
  purpose {
    ...DisclosedFor
  }
}
fragment RegisterEnd on Register {
  id
  code
  custodian {
    id
    code
  }
}
fragment DisclosedFor on Purpose {
  id
  code
  name {
    ...Words
  }
}
fragment Compatibility on Node {
  id
  code
  citations(first: $all, filter: {document: {kind: {eq: COMPATIBILITY_NOTE}}}) {
    nodes {
      document {
        id
        code
      }
    }
  }
}`) as unknown as TypedDocumentString<DisclosuresOfQuery, DisclosuresOfQueryVariables>;
export const ReceivingPurposesDocument = new TypedDocumentString(`
    query ReceivingPurposes($registers: [ID!]!, $all: Int!) {
  registers(first: $all, filter: {id: {in: $registers}}) {
    nodes {
      ...PurposesOfRegister
    }
  }
}
    fragment Words on LocalisedText {
  fi
  sv
  en
  original
}
fragment PurposesOfRegister on Register {
  code
  activities(first: $all) {
    nodes {
      code
      purposes(first: $all) {
        nodes {
          ...DisclosedFor
        }
      }
    }
  }
}
fragment DisclosedFor on Purpose {
  id
  code
  name {
    ...Words
  }
}`) as unknown as TypedDocumentString<ReceivingPurposesQuery, ReceivingPurposesQueryVariables>;
export const LawDocument = new TypedDocumentString(`
    query Law($all: Int!) {
  lawFacts(
    first: $all
    filter: {kind: {in: [ADEQUACY, EEA_MEMBER, TERRITORY, NOT_MEMBER, BRIDGE, SCC_SET]}}
  ) {
    nodes {
      ...DatedLawFact
    }
  }
}
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
}`) as unknown as TypedDocumentString<LawQuery, LawQueryVariables>;
export const MirrorDocument = new TypedDocumentString(`
    query Mirror($organisation: OrganisationFilter!, $agreements: ProcessingAgreementFilter!, $entries: ProcessingOnBehalfFilter!, $named: RecipientFilter!, $naming: RegisterFilter!, $controllers: OrganisationFilter!, $processors: OrganisationFilter!, $namesProcessors: ControllershipFilter!, $all: Int!) {
  organisations(first: 2, filter: $organisation) {
    nodes {
      id
      code
    }
  }
  processingAgreements(first: $all, filter: $agreements) {
    nodes {
      ...MirroredAgreement
    }
  }
  processingsOnBehalf(first: $all, filter: $entries) {
    nodes {
      ...MirroredEntry
    }
  }
  registers(first: $all, filter: $naming) {
    nodes {
      id
      code
      controllerships(first: $all) {
        nodes {
          validFrom
          validTo
          organisation {
            ...MirroredParty
          }
        }
      }
      recipients(first: $all, filter: $named) {
        nodes {
          id
          code
          organisation {
            ...MirroredParty
          }
          dataCategories {
            code
          }
        }
      }
      transfers(first: $all) {
        nodes {
          ...MirroredTransfer
        }
      }
    }
  }
  controllers: organisations(first: $all, filter: $controllers) {
    nodes {
      code
      agreementsAsController(first: $all) {
        nodes {
          custodian {
            code
          }
          processor {
            code
          }
        }
      }
      controllerships(first: 1, filter: $namesProcessors) {
        totalCount
      }
    }
  }
  processors: organisations(first: $all, filter: $processors) {
    nodes {
      code
      processingOnBehalf(first: $all) {
        nodes {
          custodian {
            code
          }
          controller {
            code
          }
        }
      }
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
    fragment MirroredParty on Organisation {
  id
  code
}
fragment MirroredTransfer on Transfer {
  code
  country
  validFrom
  validTo
  importer {
    code
  }
}
fragment MirroredAgreement on ProcessingAgreement {
  id
  code
  status
  validFrom
  validTo
  custodian {
    code
  }
  controller {
    ...MirroredParty
  }
  processor {
    ...MirroredParty
  }
  dataCategories {
    code
  }
  coverage(first: $all) {
    nodes {
      register {
        id
        code
      }
    }
  }
  subProcessing(first: $all) {
    nodes {
      country
      validFrom
      validTo
      processor {
        code
      }
    }
  }
  transfers(first: $all) {
    nodes {
      ...MirroredTransfer
    }
  }
}
fragment MirroredEntry on ProcessingOnBehalf {
  id
  code
  custodian {
    code
  }
  controller {
    ...MirroredParty
  }
  processor {
    ...MirroredParty
  }
  agreement {
    ...MirroredAgreement
  }
  transfers(first: $all) {
    nodes {
      ...MirroredTransfer
    }
  }
}`) as unknown as TypedDocumentString<MirrorQuery, MirrorQueryVariables>;
export const ResponsibilityDocument = new TypedDocumentString(`
    query Responsibility($register: RegisterFilter!, $all: Int!) {
  registers(first: 1, filter: $register) {
    nodes {
      ...Split
      ...Ground
      cells {
        ...Ground
      }
      controllerships(first: $all) {
        nodes {
          ...Ground
        }
      }
      jointArrangements(first: $all) {
        nodes {
          ...Ground
          dutyAllocations(first: $all) {
            nodes {
              ...Ground
            }
          }
        }
      }
    }
  }
}
    fragment Split on Register {
  id
  code
  cells {
    id
    code
  }
  controllerships(first: $all) {
    nodes {
      id
      code
      kind
      validFrom
      validTo
      organisation {
        id
        code
      }
      scope {
        code
      }
    }
  }
  jointArrangements(first: $all) {
    nodes {
      id
      code
      validFrom
      validTo
      parties {
        id
        code
      }
      dutyAllocations(first: $all) {
        nodes {
          id
          code
          duty
          answer
          validFrom
          validTo
          party {
            code
          }
          scope {
            code
          }
        }
      }
    }
  }
}
fragment Ground on Node {
  id
  citations(first: $all) {
    nodes {
      id
      code
    }
  }
  statements(
    first: $all
    filter: {aspect: {in: [CONTROLLER, JOINT_CONTROLLERS, JOINT_ARRANGEMENT]}}
  ) {
    nodes {
      id
      code
    }
  }
}`) as unknown as TypedDocumentString<ResponsibilityQuery, ResponsibilityQueryVariables>;
export const ResponsibilityCustodianDocument = new TypedDocumentString(`
    query ResponsibilityCustodian($custodian: OrganisationFilter!) {
  organisations(first: 2, filter: $custodian) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ResponsibilityCustodianQuery, ResponsibilityCustodianQueryVariables>;
export const ResponsibilitiesDocument = new TypedDocumentString(`
    query Responsibilities($registers: [ID!]!, $all: Int!) {
  registers(first: $all, filter: {id: {in: $registers}}) {
    nodes {
      ...Split
    }
  }
}
    fragment Split on Register {
  id
  code
  cells {
    id
    code
  }
  controllerships(first: $all) {
    nodes {
      id
      code
      kind
      validFrom
      validTo
      organisation {
        id
        code
      }
      scope {
        code
      }
    }
  }
  jointArrangements(first: $all) {
    nodes {
      id
      code
      validFrom
      validTo
      parties {
        id
        code
      }
      dutyAllocations(first: $all) {
        nodes {
          id
          code
          duty
          answer
          validFrom
          validTo
          party {
            code
          }
          scope {
            code
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ResponsibilitiesQuery, ResponsibilitiesQueryVariables>;
export const RuleLawDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<RuleLawQuery, RuleLawQueryVariables>;
export const SubProcessorChainDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<SubProcessorChainQuery, SubProcessorChainQueryVariables>;
export const TransferAssessmentsDocument = new TypedDocumentString(`
    query TransferAssessments($transfers: TransferFilter!, $organisation: OrganisationFilter!, $register: RegisterFilter!, $first: Int!, $after: String, $all: Int!) {
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
  transfers(
    first: $first
    after: $after
    filter: $transfers
    orderBy: {field: CODE}
  ) {
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
    filter: {kind: {in: [ADEQUACY, EEA_MEMBER, TERRITORY, NOT_MEMBER, BRIDGE, SCC_SET]}}
  ) {
    nodes {
      ...DatedLawFact
      about {
        id
      }
    }
  }
}
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
}`) as unknown as TypedDocumentString<TransferAssessmentsQuery, TransferAssessmentsQueryVariables>;
export const TransferCustodianDocument = new TypedDocumentString(`
    query TransferCustodian($custodian: OrganisationFilter!) {
  organisations(first: 1, filter: $custodian) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TransferCustodianQuery, TransferCustodianQueryVariables>;
export const NamedInWhatIfDocument = new TypedDocumentString(`
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
    filter: {kind: {in: [ADEQUACY, EEA_MEMBER, TERRITORY, NOT_MEMBER, BRIDGE, SCC_SET]}}
  ) {
    nodes {
      ...DatedLawFact
      about {
        id
      }
    }
  }
}
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
}`) as unknown as TypedDocumentString<NamedInWhatIfQuery, NamedInWhatIfQueryVariables>;
export const RemovalFactsDocument = new TypedDocumentString(`
    query RemovalFacts($register: RegisterFilter!, $all: Int!) {
  registers(first: 1, filter: $register) {
    nodes {
      id
      code
      custodian {
        id
      }
      controllerships(first: $all) {
        nodes {
          validFrom
          validTo
          organisation {
            id
          }
        }
      }
      activities(first: $all) {
        nodes {
          id
          code
          purposes(first: $all) {
            nodes {
              id
              code
            }
          }
        }
      }
      agreementCoverage(first: $all) {
        nodes {
          agreement {
            id
          }
          activity {
            id
          }
        }
      }
      transfers(first: $all) {
        nodes {
          id
          activity {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RemovalFactsQuery, RemovalFactsQueryVariables>;
export const FlowPurposesDocument = new TypedDocumentString(`
    query FlowPurposes($flows: DataFlowFilter!, $all: Int!) {
  dataFlows(first: $all, filter: $flows) {
    nodes {
      id
      purpose {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FlowPurposesQuery, FlowPurposesQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($touched: TransferFilter!, $alike: TransferFilter!, $agreements: ProcessingAgreementFilter!, $others: ProcessingAgreementFilter!, $recipients: RecipientFilter!, $naming: RegisterFilter!, $systems: SystemFilter!, $registers: RegisterFilter!, $all: Int!) {
  touched: transfers(first: $all, filter: $touched) {
    nodes {
      ...TouchedTransfer
      agreement {
        id
        ...CoveringAgreement
      }
      subProcessing {
        id
        agreement {
          ...CoveringAgreement
        }
      }
      processingOnBehalf {
        controller {
          id
          code
        }
        agreement {
          ...CoveringAgreement
        }
      }
    }
  }
  alike: transfers(first: $all, filter: $alike) {
    nodes {
      ...TouchedTransfer
      agreement {
        id
      }
      subProcessing {
        id
        agreement {
          id
        }
      }
    }
  }
  processingAgreements(first: $all, filter: $agreements) {
    nodes {
      ...CoveringAgreement
      processor {
        id
      }
      subProcessing(first: $all) {
        nodes {
          id
          code
          validFrom
          validTo
          parent {
            id
          }
          processor {
            id
          }
        }
      }
    }
  }
  others: processingAgreements(first: $all, filter: $others) {
    nodes {
      ...CoveringAgreement
      processor {
        id
      }
    }
  }
  naming: registers(first: $all, filter: $naming) {
    nodes {
      id
      recipients(first: $all, filter: $recipients) {
        nodes {
          id
          code
          activity {
            id
          }
          organisation {
            id
          }
          agreement {
            id
          }
        }
      }
    }
  }
  systems(first: $all, filter: $systems) {
    nodes {
      id
      code
      register {
        id
      }
    }
  }
  registers(first: $all, filter: $registers) {
    nodes {
      ...AffectedRegister
    }
  }
}
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
fragment TouchedTransfer on Transfer {
  ...JudgedTransfer
  code
  exporter {
    id
    code
  }
  importer {
    id
  }
  register {
    id
  }
  activity {
    id
  }
}
fragment CoveringAgreement on ProcessingAgreement {
  id
  code
  status
  validFrom
  validTo
  controller {
    id
    code
  }
  coverage(first: $all) {
    nodes {
      register {
        id
        code
      }
      activity {
        id
        code
      }
    }
  }
}
fragment AffectedRegister on Register {
  id
  code
  controllerships(first: $all) {
    nodes {
      validFrom
      validTo
      organisation {
        id
        code
      }
    }
  }
  activities(first: $all) {
    nodes {
      id
      code
      purposes(first: $all) {
        nodes {
          id
          code
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const DocumentAsItIsDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<DocumentAsItIsQuery, DocumentAsItIsQueryVariables>;
export const FlowMapPageDocument = new TypedDocumentString(`
    query FlowMapPage($register: String!, $language: Language!, $format: FlowMapFormat!, $on: LocalDate, $lawAsOf: LocalDate) {
  flowMap(
    register: $register
    language: $language
    format: $format
    on: $on
    lawAsOf: $lawAsOf
  ) {
    text
  }
}
    `) as unknown as TypedDocumentString<FlowMapPageQuery, FlowMapPageQueryVariables>;
export const ControllerReportDocument = new TypedDocumentString(`
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
fragment ReportParty on Organisation {
  code
  businessId
  name(language: $language) {
    text
    language
  }
}`) as unknown as TypedDocumentString<ControllerReportQuery, ControllerReportQueryVariables>;
export const ProcessorReportDocument = new TypedDocumentString(`
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
fragment ReportParty on Organisation {
  code
  businessId
  name(language: $language) {
    text
    language
  }
}`) as unknown as TypedDocumentString<ProcessorReportQuery, ProcessorReportQueryVariables>;