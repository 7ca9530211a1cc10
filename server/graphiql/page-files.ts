import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** A built file of the query page, ready to be sent. */
export interface PageFile {
  content: Buffer;
  contentType: string;
  etag: string;
  cacheControl: string;
}

const contentTypes = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.ttf', 'font/ttf'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

/** One file of the folder, or null when there is none by that name that may be sent. */
export async function readPageFile(folder: string, name: string): Promise<PageFile | null> {
  const contentType = contentTypes.get(path.extname(name));
  // Names only, so no path can lead out of the folder, and nothing hidden is served.
  if (contentType === undefined || !/^[A-Za-z0-9][\w.-]*$/.test(name)) return null;
  const file = path.join(folder, name);
  try {
    const { size, mtimeMs } = await stat(file);
    return {
      content: await readFile(file),
      contentType,
      etag: `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`,
      cacheControl: cacheControlOf(name),
    };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

// The bundler puts a hash of the content in a chunk's name, so such a name never changes its content.
function cacheControlOf(name: string): string {
  return /^chunk-[A-Z0-9]+\.js$/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
}
