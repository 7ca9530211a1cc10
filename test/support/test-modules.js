import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import './typescript-modules.js';

const tests = new URL('../', import.meta.url).href;
const globalsModule = 'jest-globals:';
const globalsKey = 'seloste jest globals';

let runs = 0;

/**
 * Imports a test file and, with it, every module under `test/` anew. What is tested loads once in a process, and so do
 * the packages: the hub takes seconds to load, and stays for the next test file.
 */
export async function importTest(path, jestGlobals) {
  runs += 1;
  globalThis[Symbol.for(globalsKey)] = jestGlobals;
  await import(`${pathToFileURL(path).href}?run=${runs}`);
}

registerHooks({
  resolve(specifier, context, nextResolve) {
    const run = runOf(context.parentURL);
    if (run === '') return nextResolve(specifier, context);
    if (specifier === '@jest/globals') return { url: `${globalsModule}${run}`, shortCircuit: true };
    const found = nextResolve(specifier, context);
    return found.url.startsWith(tests) ? { ...found, url: `${found.url}${run}` } : found;
  },
  load(url, context, nextLoad) {
    if (!url.startsWith(globalsModule)) return nextLoad(url, context);
    return { format: 'module', source: globalsSource(), shortCircuit: true };
  },
});

/** The run that a module was loaded for, `?run=7`; empty for one that stays. */
function runOf(url) {
  return url?.startsWith(tests) ? new URL(url).search : '';
}

function globalsSource() {
  const place = `globalThis[Symbol.for('${globalsKey}')]`;
  const names = Object.keys(globalThis[Symbol.for(globalsKey)]);
  return `export const { ${names.join(', ')} } = ${place};`;
}
