#!/usr/bin/env node
// Launcher: finds a Node.js that is new enough, answers --version itself, then loads the built program.
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const newEnough = major > 22 || (major === 22 && minor >= 13);

if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  // A closed pipe ends quietly.
  process.stdout.once('error', ({ code }) => code !== 'EPIPE' && unwritten(code));
  process.stdout.write(`${JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version}\n`);
} else if (!newEnough) {
  await runUnderOwnNode();
} else if (existsSync(new URL('dist/cli.js', root))) {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(process.env.NODE_COMPILE_CACHE ?? privateFolder(`${cacheFolder()}/compile`));
  const { main } = await import('../dist/cli.js');
  await main();
} else {
  fail('The program has not been built.', 'Run: npm run build', 'प्रोग्राम बनाया नहीं गया है।', 'चलाएँ: npm run build');
}

/** A checkout brings its own Node.js; the program is run again under it, from any folder. */
async function runUnderOwnNode() {
  const own = new URL('node_modules/node/bin/node', root);
  if (!existsSync(own)) {
    fail(
      `uppolice needs Node.js 22.13 or newer; this is ${process.versions.node}.`,
      'Install Node.js 24 (https://nodejs.org), or run "npm ci" in the checkout, which brings it.',
      `uppolice के लिए Node.js 22.13 या नया चाहिए; यहाँ ${process.versions.node} है।`,
      'Node.js 24 स्थापित करें (https://nodejs.org), या checkout में "npm ci" चलाएँ।',
    );
    return;
  }
  const { spawn } = await import('node:child_process');
  const { fileURLToPath } = await import('node:url');
  const child = spawn(fileURLToPath(own), process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // A terminal sends Ctrl-C to both processes; only a signal from elsewhere needs passing on.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function cacheFolder() {
  const { env, platform } = process;
  const home = env.HOME ?? env.USERPROFILE ?? '.';
  if (platform === 'win32') return `${env.LOCALAPPDATA ?? home}/uppolice/cache`;
  if (platform === 'darwin') return `${home}/Library/Caches/uppolice`;
  return `${env.XDG_CACHE_HOME || `${home}/.cache`}/uppolice`;
}

/** Anyone who may write to the cache decides what runs here. Where the folder can't be made there is no cache. */
function privateFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch {
    // Node.js says nothing of a cache that it can't use, and goes on.
  }
  return folder;
}

/** The status of a register that can't be written. */
function unwritten(code) {
  process.stderr.write(`The answer could not be written (${code}): is the disk full?\nउत्तर लिखा नहीं जा सका (${code}): क्या डिस्क भरी है?\n`);
  process.exitCode = 40;
}

/** Both languages: the configuration, which says which one, can't be read here. */
function fail(message, hint, messageHi, hintHi) {
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ error: { code: 'platform', message, hints: [hint] } })}\n`);
  } else {
    process.stderr.write(`${message}\n${hint}\n${messageHi}\n${hintHi}\n`);
  }
  process.exitCode = 20;
}
