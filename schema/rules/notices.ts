import type { RegisterFacts } from '../dossier/register-facts.js';
import type { DocumentFact } from '../dossier/shared-facts.js';

const kinds: ReadonlySet<string> = new Set(['PRIVACY_NOTICE', 'REGISTER_DESCRIPTION']);

/** The notices and descriptions that speak of the register, by code. */
export const noticesOf = ({ documents }: RegisterFacts): readonly DocumentFact[] =>
  documents.filter(({ kind }) => kinds.has(kind));

/** Those with a date, the newest first. */
export const datedNotices = (register: RegisterFacts): readonly (DocumentFact & { readonly publishedOn: string })[] =>
  noticesOf(register)
    .flatMap((notice) => (notice.publishedOn === null ? [] : [{ ...notice, publishedOn: notice.publishedOn }]))
    .sort((one, other) => (one.publishedOn < other.publishedOn ? 1 : -1));
