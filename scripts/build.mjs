// Bundles src into dist: one program in lazily loaded chunks, third-party native code left outside.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { noColourGuess } from './build/no-colour-guess.mjs';
import { plainBuiltins } from './build/plain-builtins.mjs';
import { sharedChunks } from './build/shared-chunks.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** CommonJS packages inside the bundle call it for what stands outside; a chunk without one need not make it. */
const REQUIRE = "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);\n";

const options = {
  absWorkingDir: new URL('..', import.meta.url).pathname,
  entryPoints: { cli: 'src/cli.ts', 'reader-worker': 'src/runtime/reader-worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  // Node 22 knows them all; esbuild would make each such expression anew wherever it stands in a loop.
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'bundle',
  external: ['better-sqlite3'],
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  define: { UPPOLICE_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
  metafile: true,
  write: false,
};

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
const { metafile: apart } = await build({ ...options, plugins: [noColourGuess(), plainBuiltins()] });
const { metafile, outputFiles } = await build({ ...options, plugins: [noColourGuess(), plainBuiltins(), sharedChunks(apart)] });
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, /\brequire\b/.test(text) ? REQUIRE + text : text);
}
// Which source stands in which chunk: what a start loads is tested with it. It is not packed.
writeFileSync(new URL('../dist/meta.json', import.meta.url), JSON.stringify(metafile));
