import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  isAlias,
  type Document,
  type Node,
  type Pair,
  type YAMLError,
} from 'yaml';
import { ProblemCode, type Path } from '../../schema/bundles/problem.js';
import { messageOf } from '../errors.js';
import { decodeFile } from './decode.js';
import { errorAt, type ImportError, type ImportFile, type Locate, type Position } from './report.js';

/** A file that was read: its value, and where in the text each part of it stands. */
export interface ReadBundle {
  readonly name: string;
  readonly value: unknown;
  readonly locate: Locate;
}

/** Reads a file as YAML 1.2 (JSON is YAML too), or tells every mistake of its writing. */
export function readBundle(file: ImportFile): ReadBundle | readonly ImportError[] {
  const decoded = decodeFile(file);
  if ('error' in decoded) return [decoded.error];
  const refuse = (code: ProblemCode, message: string): ImportError[] => [
    errorAt(file.name, { line: 1, column: 1 }, { path: [], code, message }),
  ];
  try {
    return readDocument(file.name, decoded.text);
  } catch (error) {
    // The parser goes into the depth of the document, and so does its stack.
    if (error instanceof RangeError)
      return refuse(ProblemCode.SYNTAX, `${file.name} is nested too deeply: a bundle has about ten levels.`);
    const message = `${file.name} repeats an anchored part too often (${messageOf(error)}): write the parts out.`;
    return refuse(ProblemCode.TOO_MANY_ALIASES, message);
  }
}

function readDocument(name: string, text: string): ReadBundle | readonly ImportError[] {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'error',
  });
  if (document.errors.length > 0) return document.errors.slice(0, 20).map((error) => syntaxError(name, error, lines));
  if (document.contents === null) {
    return [
      errorAt(
        name,
        { line: 1, column: 1 },
        {
          path: [],
          code: ProblemCode.FILE_EMPTY,
          message: `${name} holds nothing but blanks and comments: was it saved?`,
        },
      ),
    ];
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  return { name, value, locate: (path) => positionOf(document, path, lines) };
}

function syntaxError(name: string, error: YAMLError, lines: LineCounter): ImportError {
  const position = place(lines, error.pos[0]);
  if (error.code === 'DUPLICATE_KEY') {
    return errorAt(name, position, {
      path: [],
      code: ProblemCode.DUPLICATE_KEY,
      message: 'The same key stands twice in one map: rename one, or join the two.',
    });
  }
  return errorAt(name, position, { path: [], code: ProblemCode.SYNTAX, message: `Not YAML: ${explain(error)}` });
}

function explain({ code, message }: YAMLError): string {
  switch (code) {
    case 'RESOURCE_EXHAUSTION':
      return 'it is nested too deeply; a bundle has about ten levels.';
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

function place(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

// As far along the path as the document goes: a missing field is shown at the node that misses it.
function positionOf(document: Document.Parsed, path: Path, lines: LineCounter): Position {
  let offset = rangeOf(document.contents) ?? 0;
  let node: unknown = document.contents;
  for (const [at, step] of path.entries()) {
    const found = childOf(resolved(document, node), step);
    if (!found) break;
    const shown = at === path.length - 1 && typeof step === 'number' ? found.value : (found.key ?? found.value);
    offset = rangeOf(shown) ?? offset;
    node = found.value;
  }
  return place(lines, offset);
}

function childOf(
  node: unknown,
  step: string | number,
): { readonly key?: unknown; readonly value: unknown } | undefined {
  if (isSeq(node))
    return typeof step === 'number' && step < node.items.length ? { value: node.items[step] } : undefined;
  if (!isMap(node)) return undefined;
  return node.items.find((pair: Pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === String(step));
}

const resolved = (document: Document.Parsed, node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);

const rangeOf = (node: unknown): number | undefined => (node as Partial<Node> | null)?.range?.[0];
