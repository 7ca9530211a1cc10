import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** An operation shipped with the hub, as the query page lists it. */
export interface SavedOperation {
  /** The file's name without its ending. */
  id: string;
  title: string;
  description: string;
  /** JSON text for the variables editor; empty when the operation takes none. */
  variables: string;
  query: string;
}

const variablesPrefix = /^variables:/;

/** The operations of a folder's *.graphql files, in the order of their names; none without the folder. */
export async function readSavedOperations(folder: string): Promise<SavedOperation[]> {
  const names = await readdir(folder).catch(noneIfMissing);
  const files = names.filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (name) => parseSavedOperation(name, await readFile(path.join(folder, name), 'utf8'))),
  );
}

/** Reads the comment lines at the head of a file: title, description, `variables: {...}`. */
export function parseSavedOperation(fileName: string, text: string): SavedOperation {
  const { comments, body } = splitHead(text);
  const [title, ...description] = comments.filter((line) => line !== '' && !line.startsWith('variables:'));
  if (title === undefined || body === '') {
    throw new Error(
      `${fileName} is not a saved operation: begin it with a comment line that is its title, ` +
        'a second one that describes it, and then write the operation.',
    );
  }
  return {
    id: path.basename(fileName, '.graphql'),
    title,
    description: description.join(' '),
    variables: variablesOf(fileName, comments),
    query: [title, ...description].map((line) => `# ${line}\n`).join('') + body,
  };
}

function splitHead(text: string): { comments: string[]; body: string } {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => !/^\s*(#|$)/.test(line));
  const head = start < 0 ? lines : lines.slice(0, start);
  return {
    comments: head.map((line) => line.replace(/^\s*#?/, '').trim()),
    body: start < 0 ? '' : lines.slice(start).join('\n').trim(),
  };
}

function variablesOf(fileName: string, comments: string[]): string {
  const line = comments.find((comment) => comment.startsWith('variables:'));
  if (line === undefined) return '';
  try {
    return JSON.stringify(JSON.parse(line.replace(variablesPrefix, '')), null, 2);
  } catch {
    throw new Error(`${fileName}: its "# variables:" line is not JSON; write all of it on that one line.`);
  }
}

function noneIfMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
