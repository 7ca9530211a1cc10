/** Texts as plain code units: the same order on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Nodes by their codes. */
export const byCode = (one: { readonly code: string }, other: { readonly code: string }): number =>
  compareText(one.code, other.code);
