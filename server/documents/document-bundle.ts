import { sectionsOf } from '../../schema/document-form/sections.js';
import type { DocumentAsItIsQuery } from '../../schema/gql/graphql.js';
import type { ImportFile } from '../imports/report.js';

/** What is said of a document that is brought in from its text. */
export interface GivenDocument {
  readonly code: string;
  /** Code of the organisation that keeps it. */
  readonly custodian: string;
  readonly kind: string;
  readonly language: 'fi' | 'sv' | 'en';
  /** Day of publication; empty where it bears none. */
  readonly publishedOn: string | null;
  /** What is on record, or the first line of the text, when not given. */
  readonly title?: string | undefined;
}

interface Said {
  readonly given: GivenDocument;
  /** What is on record of it; it stays. */
  readonly known: DocumentAsItIsQuery['evidenceDocument'];
}

const longestTitle = 200;

/** A bundle with the document and its sections: what an import takes. The text itself is not kept. */
export function documentBundle(name: string, text: string, { given, known }: Said): ImportFile {
  const { code, custodian, kind, language, publishedOn } = given;
  const document = {
    title: titleOf(text, { given, known }),
    ...{ kind, language: language.toUpperCase(), isUndated: publishedOn === null, publishedOn },
    ...{ url: known?.url, statute: known?.statute?.code, statuteSection: known?.statuteSection },
    sections: sectionsOf(text).map(({ position, printed, heading }) => withoutEmpty({ position, printed, heading })),
  };
  const bundle = { custodian, language, evidenceDocuments: { [code]: withoutEmpty(document) } };
  return { name, bytes: new TextEncoder().encode(JSON.stringify(bundle)) };
}

function titleOf(text: string, { given: { title, language, code }, known }: Said): object {
  if (title !== undefined || !known) return { [language]: title ?? firstLine(text) ?? code };
  return withoutEmpty({ ...known.title, original: known.title.original.toLowerCase() });
}

const firstLine = (text: string): string | undefined =>
  text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '')
    ?.slice(0, longestTitle);

/** In a bundle, what is empty is left out. */
const withoutEmpty = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));
