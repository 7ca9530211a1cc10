import { transformSync } from '@swc/core';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../node_modules/.cache/seloste-compiled', import.meta.url));

const options = {
  swcrc: false,
  sourceMaps: true,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'es6' },
};

/**
 * JavaScript for a file of TypeScript, with what `npm run build` would have in it: decorators and the types they saw.
 * Kept between runs, together with the map by which a stack names the lines of the file itself.
 */
export function compile(path) {
  const source = readFileSync(path, 'utf8');
  const key = createHash('sha256')
    .update(JSON.stringify([options, path, source]))
    .digest('hex')
    .slice(0, 32);
  const file = join(folder, `${key}.js`);
  const map = `${file}.map`;
  if (existsSync(file)) return { code: readFileSync(file, 'utf8'), map };
  const compiled = transformSync(source, { ...options, filename: path });
  mkdirSync(folder, { recursive: true });
  // The code last: whoever finds it finds its map.
  write(map, compiled.map);
  write(file, compiled.code);
  return { code: compiled.code, map };
}

// Two workers may compile the same file at once: each writes its own, and one of two equals stays.
function write(file, text) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
