/** Whose record is looked at: all, what one company keeps or is controller of, or one register. Ids are those of rows. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'organisation'; readonly id: string }
  | { readonly kind: 'register'; readonly id: string };
