/** Who asks: a person or a machine, as the hub knows it while it answers one request. */
export interface Viewer {
  /** What the revision history calls the viewer; no personal data beyond what the identity itself carries. */
  readonly name: string;
  /** What the viewer may do. The local viewer of the embedded hub may do everything. */
  readonly permissions: ReadonlySet<Permission>;
}

/** What a viewer may do; every operation of the schema names the one it asks for. */
export enum Permission {
  /** Read registers and everything that hangs on them. */
  READ_REGISTERS = 'READ_REGISTERS',
  /** Read law facts. */
  READ_LAW = 'READ_LAW',
  /** Read Article 30 records and reports. */
  READ_RECORDS = 'READ_RECORDS',
  /** Write registers and what hangs on them: activities, controllerships, flows, transfers, evidence. */
  WRITE_REGISTERS = 'WRITE_REGISTERS',
  /** Write organisations, their identifiers in other systems, and contracts with processors. */
  WRITE_VENDORS = 'WRITE_VENDORS',
  /** Write the terms that all companies share. */
  WRITE_TERMS = 'WRITE_TERMS',
  /** Bring bundles in. */
  IMPORT = 'IMPORT',
  /** Take bundles out. */
  EXPORT = 'EXPORT',
}

/** The person at the machine on which the embedded hub runs: may do everything, and says so. */
export const localViewer: Viewer = { name: 'local', permissions: new Set(Object.values(Permission)) };
