// Bundles the query page (server/graphiql/page) with GraphiQL and Monaco into dist/graphiql,
// so that it needs no network. Does nothing when the inputs are those of the last build.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const page = path.join(root, 'server/graphiql/page');
const output = path.join(root, 'dist/graphiql');
const stampFile = path.join(output, '.built-from');
const bundledPackages = ['graphiql', '@graphiql/react', 'react', 'react-dom', 'graphql', 'esbuild'];

const entryPoints = {
  index: path.join(page, 'index.jsx'),
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
};

// graphiql/style.css already holds Monaco's styles; its scripts import each of them again.
const skipMonacoStyles = {
  name: 'skip-monaco-styles',
  setup(build) {
    build.onLoad({ filter: /monaco-editor.*\.css$/ }, () => ({ contents: '', loader: 'empty' }));
  },
};

// GraphiQL imports Prettier's old UMD names, whose exports a bundler cannot see: Prettify would fail.
const alias = {
  'prettier/parser-graphql': 'prettier/plugins/graphql',
  'prettier/parser-babel': 'prettier/plugins/babel',
};

const shared = {
  bundle: true,
  minify: true,
  outdir: output,
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  logLevel: 'warning',
};

async function fingerprint() {
  const hash = createHash('sha256');
  const { resolve } = createRequire(import.meta.url);
  for (const name of bundledPackages) hash.update(await readFile(resolve(`${name}/package.json`)));
  const sources = (await readdir(page)).sort().map((name) => path.join(page, name));
  for (const file of [...sources, fileURLToPath(import.meta.url)]) {
    hash.update(`\0${path.basename(file)}\0`).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function bundle(stamp) {
  const { build } = await import('esbuild');
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await Promise.all([
    build({
      ...shared,
      entryPoints,
      format: 'esm',
      splitting: true,
      chunkNames: 'chunk-[hash]',
      jsx: 'automatic',
      alias,
      plugins: [skipMonacoStyles],
    }),
    build({ ...shared, entryPoints: [path.join(page, 'index.css')] }),
    ...['index.html', 'icon.svg'].map((name) => cp(path.join(page, name), path.join(output, name))),
  ]);
  // Last, so that a build that stopped half-way is built again.
  await writeFile(stampFile, stamp);
}

async function main() {
  const stamp = await fingerprint();
  const builtFrom = await readFile(stampFile, 'utf8').catch(() => null);
  if (builtFrom === stamp) return;
  const startedAt = performance.now();
  await bundle(stamp);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.error(`GraphiQL bundled into dist/graphiql in ${seconds} s`);
}

function explain(error) {
  const isMissing = error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_MODULE_NOT_FOUND';
  if (!isMissing) throw error;
  // A production install has no esbuild or React: the hub runs without its query page.
  const [firstLine] = error.message.split('\n');
  console.error(`GraphiQL is not built (${firstLine}); run npm ci with the development packages.`);
}

await main().catch(explain);
