import { readdirSync } from 'node:fs';
import type { LooksAt, Rule } from './rule.js';

const folder = new URL('./', import.meta.url);

/** A rule is a file of this folder, and nothing more: `<id>.rule.ts`. */
const files = readdirSync(folder)
  .filter((name) => /\.rule\.[jt]s$/.test(name))
  .sort();

/** Every rule, by id. */
export const rules: readonly AnyRule[] = (
  await Promise.all(files.map(async (name) => (await import(new URL(name, folder).href)) as { readonly rule: AnyRule }))
).map(({ rule }) => rule);

/** A rule of whichever sort: `looksAt` tells which. */
export type AnyRule = { [At in LooksAt]: Rule<At> }[LooksAt];

/** The rules that look at one sort of thing. */
export const rulesAt = <At extends LooksAt>(at: At, among: readonly AnyRule[] = rules): readonly Rule<At>[] =>
  among.filter((rule): rule is AnyRule & Rule<At> => rule.looksAt === at);
