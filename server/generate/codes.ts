const numbered = (kind: string, digits: number) => (at: number) =>
  `synthetic-${kind}-${String(at + 1).padStart(digits, '0')}`;

/** What every code of a synthetic group begins with: nobody takes it for a real one. */
export const syntheticPrefix = 'synthetic-';

export const companyCode = numbered('company', 5);
export const vendorCode = numbered('vendor', 5);
export const registerCode = numbered('register', 6);
export const systemCode = numbered('system', 6);
export const flowCode = numbered('flow', 7);
export const transferCode = numbered('transfer', 6);
export const ownershipCode = numbered('ownership', 6);
export const officerCode = numbered('data-protection-officer', 5);
export const assessmentCode = numbered('assessment', 5);
export const onBehalfCode = numbered('group-service', 5);

/** An agreement of a company: its place among those the company has. */
export interface AgreementPlace {
  readonly company: number;
  readonly place: number;
}

export const agreementCode = ({ company, place }: AgreementPlace): string =>
  `synthetic-agreement-${String(company + 1).padStart(5, '0')}-${String(place + 1).padStart(4, '0')}`;

/** The code of a shared term. */
export const termCode = (key: string): string => `${syntheticPrefix}${key}`;
