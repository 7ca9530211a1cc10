import { existsSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.js';

/**
 * Lets Node load the TypeScript of this checkout: in the process that runs the tests, and in those that tests start
 * with `--import ./test/support/typescript-modules.js`.
 */

const sources = new URL('../../', import.meta.url);
const packages = new URL('node_modules/', sources).href;

/** Where the maps of compiled modules are, by the name that a stack gives the module. */
export const sourceMaps = new Map();

enableCompileCache(fileURLToPath(new URL('.cache/seloste-compiled/v8', packages)));

registerHooks({
  resolve: (specifier, context, nextResolve) =>
    nextResolve(typescriptOf(specifier, context.parentURL) ?? specifier, context),
  load(url, context, nextLoad) {
    if (!isOurs(url) || !new URL(url).pathname.endsWith('.ts')) return nextLoad(url, context);
    const { code, map } = compile(fileURLToPath(url));
    sourceMaps.set(url, map);
    return { format: 'module', source: code, shortCircuit: true };
  },
});

/** `./x.js` in one of our modules means `./x.ts`, where there is one. */
function typescriptOf(specifier, parent) {
  if (!isOurs(parent) || !/^\.{1,2}\/.*\.js$/.test(specifier)) return undefined;
  const url = new URL(specifier.replace(/\.js$/, '.ts'), parent);
  return existsSync(url) ? url.href : undefined;
}

function isOurs(url) {
  return Boolean(url?.startsWith(sources.href)) && !url.startsWith(packages);
}
