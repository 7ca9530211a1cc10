import { legalText, type GlossaryKey } from './glossary.js';
import type { Language } from './language.js';

const keys = {
  STATED: 'stated_in_source',
  NONE: 'none',
  NOT_STATED: 'not_stated_in_source',
  UNSPECIFIC: 'stated_unspecific',
  CONFLICTING: 'contradiction',
  NOT_RECORDED: 'not_recorded',
} as const satisfies Readonly<Record<string, GlossaryKey>>;

/** The words a record shows for what its documents say of an aspect. */
export function statusWord(says: keyof typeof keys, language: Language): string {
  return legalText(keys[says], language);
}
