import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { ProblemCode } from '../../schema/given/problem.js';
import { messageOf } from '../errors.js';
import { decodeFile } from './decode.js';
import { DocumentPlaces } from './document-places.js';
import { parseJson } from './parse-json.js';
import { errorAt, type ImportError, type ImportFile, type Locate, type Position } from './report.js';

/** A file that was read: its value, and where in the text each part of it stands. */
export interface ReadBundle {
  readonly name: string;
  readonly value: unknown;
  readonly locate: Locate;
}

type Refuse = (code: ProblemCode, message: string, position?: Position) => ImportError;

// One slip of the pen makes many errors of syntax; the first ones tell it.
const mostErrors = 20;

/** Reads a file as YAML 1.2 (JSON is YAML too), or tells every mistake of its writing. */
export function readBundle(file: ImportFile): ReadBundle | readonly ImportError[] {
  const decoded = decodeFile(file);
  if ('error' in decoded) return [decoded.error];
  const { name } = file;
  const refuse: Refuse = (code, message, position = { line: 1, column: 1 }) =>
    errorAt(name, position, { path: [], code, message });
  try {
    return readJson(name, decoded.text) ?? readDocument(name, decoded.text, refuse);
  } catch (error) {
    // The parser goes into the depth of the document, and so does its stack.
    if (error instanceof RangeError) return [refuse(ProblemCode.SYNTAX, `Not YAML: ${tooDeep}`)];
    const message = `${name} repeats an anchored part too often (${messageOf(error)}): write the parts out.`;
    return [refuse(ProblemCode.TOO_MANY_ALIASES, message)];
  }
}

/**
 * A file that is JSON is read as that, many times faster than as the YAML that it is too; its places are looked for only
 * when a mistake is to be shown. Anything but plain sound JSON is left to YAML, to be read or refused.
 */
function readJson(name: string, text: string): ReadBundle | undefined {
  const value = parseJson(text);
  if (value === undefined) return undefined;
  let places: DocumentPlaces | undefined;
  const locate: Locate = (path) => (places ??= placesOf(text).places).ofPath(path);
  return { name, value, locate };
}

function placesOf(text: string): {
  readonly document: ReturnType<typeof parseDocument>;
  readonly places: DocumentPlaces;
} {
  const lineCounter = new LineCounter();
  // The parser's own check of keys compares every one with every other; ours is among the places.
  const options = {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  } as const;
  const document = parseDocument(text, { ...options, lineCounter });
  return { document, places: new DocumentPlaces(document, lineCounter) };
}

function readDocument(name: string, text: string, refuse: Refuse): ReadBundle | readonly ImportError[] {
  const { document, places } = placesOf(text);
  if (document.errors.length > 0) {
    const first = document.errors.slice(0, mostErrors);
    return first.map((error) =>
      refuse(ProblemCode.SYNTAX, `Not YAML: ${explain(error)}`, places.ofOffset(error.pos[0])),
    );
  }
  if (document.contents === null) {
    return [refuse(ProblemCode.FILE_EMPTY, `${name} holds nothing but blanks and comments: was it saved?`)];
  }
  const repeated = places.repeatedKeys();
  if (repeated.length === 0) return { name, value: toValue(document), locate: (path) => places.ofPath(path) };
  return repeated.map(({ key, position }) =>
    refuse(ProblemCode.DUPLICATE_KEY, `"${key}" stands twice in one map: rename one, or join the two.`, position),
  );
}

const toValue = (document: ReturnType<typeof parseDocument>): unknown => document.toJS({ maxAliasCount: 100 });

const tooDeep = 'it is nested too deeply; a bundle has about ten levels.';

function explain({ code, message }: YAMLError): string {
  switch (code) {
    case 'RESOURCE_EXHAUSTION':
      return tooDeep;
    case 'MULTIPLE_DOCS':
      return 'the file holds several documents (a line of ---); put each into a file of its own.';
    case 'TAB_AS_INDENT':
      return 'a tab stands where spaces must: indent with spaces.';
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return `${message} - see whether the lines are indented alike, and put texts with a colon in quotes.`;
    default:
      return `${message} - see whether quotes, brackets and indentation fit; texts with ": " or "#" need quotes.`;
  }
}
