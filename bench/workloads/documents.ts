/** What M1 and I1 send: shapes that the hub takes as they are, and the hand-written server too. */

export interface WrittenText {
  readonly original: 'FI';
  readonly fi: string;
}

/** A register with its parts, as the input of `upsertRegister` has it. */
export interface RegisterDocument {
  readonly code: string;
  readonly custodian: string;
  readonly reason: string;
  readonly name: WrittenText;
  readonly description: WrittenText;
  readonly cells: readonly CellDocument[];
  readonly controllerships: readonly ControllershipDocument[];
  readonly activities: readonly ActivityDocument[];
  readonly recipients: readonly RecipientDocument[];
  readonly retentionPeriods: readonly RetentionDocument[];
}

export interface CellDocument {
  readonly key: string;
  readonly dataSubjectCategory: string;
  readonly contractTypes: readonly string[];
}

export interface ControllershipDocument {
  readonly key: string;
  readonly organisation: string;
  readonly kind: 'JOINT';
  /** Keys of cells. */
  readonly scope: readonly string[];
}

export interface ActivityDocument {
  readonly key: string;
  readonly name: WrittenText;
  readonly purposes: readonly PurposeDocument[];
  readonly data: readonly DataDocument[];
}

export interface PurposeDocument {
  readonly key: string;
  readonly name: WrittenText;
  readonly bases: readonly BasisDocument[];
}

export interface BasisDocument {
  readonly key: string;
  readonly article: string;
  readonly primary: boolean;
}

export interface DataDocument {
  readonly key: string;
  readonly dataSubjectCategory: string;
  readonly dataCategory: string;
}

export interface RecipientDocument {
  readonly key: string;
  readonly category: string;
  readonly role: 'CONTROLLER';
  readonly description: WrittenText;
  readonly dataCategories: readonly string[];
}

export interface RetentionDocument {
  readonly key: string;
  readonly bound: 'AT_MOST';
  readonly duration: string;
  readonly startEvent: 'END_OF_CONTRACT';
  readonly dataSubjectCategory: string;
  readonly dataCategories: readonly string[];
}

/** Vendors from a vendor-management system, as a bundle. */
export interface VendorFile {
  readonly custodian: string;
  readonly language: 'en';
  readonly organisations: Readonly<Record<string, VendorDocument>>;
}

export interface VendorDocument {
  readonly name: { readonly en: string };
  readonly kind: 'COMPANY';
  readonly country: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly externalReferences: readonly [ReferenceDocument];
}

export interface ReferenceDocument {
  readonly system: string;
  readonly kind: string;
  readonly value: string;
}
