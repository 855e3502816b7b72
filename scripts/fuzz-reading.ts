/**
 * Reads many random texts and reports the slowest reading: `node scripts/fuzz-reading.ts [COUNT] [SEED]`.
 *
 * The texts have up to 25,000 UTF-16 units, as posts may have: any Unicode, or pieces that the rules look for. The script fails if a reading
 * throws, or takes longer than 50 ms in each of four attempts, since a single slow one may be due to the machine. The first reading of a
 * process, before V8 has compiled anything, is timed in separate processes (`--cold` with a kind of text).
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createReader } from '../src/routing/reader.ts';

const LONGEST = 25_000;
const TOO_SLOW_MS = 50;
const cold = process.argv[2] === '--cold' ? Number(process.argv[3]) : null;
const [count = 100_000, seed = 1] = cold === null ? process.argv.slice(2).map(Number) : [0, 1];

const reader = createReader();
let state = seed >>> 0 || 1;
/** xorshift: the same seed gives the same texts. */
function random(below: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
}

const BLOCKS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], [0x900, 0x97f], [0x900, 0x97f], [0x600, 0x6ff], [0xa0, 0x24f], [0x300, 0x36f], [0x200b, 0x206f], [0x0, 0xffff], [0x1f300, 0x1faff], [0x0, 0x10ffff],
]; // biome-ignore format: a table
const PIECES =
  'थाना |थाने |जिला |जनपद |के |में |से |का मामला|लखनऊ |Agra |बस्ती |राम|नगर|पुर|गंज |रामपुर |फतेहपुर |रोड |police station |PS |@Uppolice |@|#|226010 |२२६०१०|UP32 |9 8 7 |सेक्टर 62 |http://t.co/|\u200d|्|ं|\n|,|-| |.|aaaa|कककक|ाााा|आरोपी |निवासी |from |to |Delhi '.split(
    '|',
  );

function randomText(): string {
  const length = random(20) === 0 ? random(LONGEST) : random(600);
  const style = random(4);
  let text = '';
  if (style === 0) {
    const piece = PIECES[random(PIECES.length)] as string;
    return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  }
  const [from, to] = BLOCKS[random(BLOCKS.length)] as readonly [number, number];
  while (text.length < length) {
    if (style === 1 || (style === 2 && random(2) === 0)) text += PIECES[random(PIECES.length)];
    else text += String.fromCodePoint(from + random(to - from + 1));
  }
  return text.slice(0, LONGEST);
}

/** Kinds of texts of the greatest length: pieces of the rules, Devanagari, Latin, any Unicode. */
const LONG_KINDS = 4;

function longText(kind: number): string {
  const [from, to] = BLOCKS[[1, 1, 0, 7][kind] as number] as readonly [number, number];
  let text = '';
  while (text.length < LONGEST) text += kind === 0 ? PIECES[random(PIECES.length)] : String.fromCodePoint(from + random(to - from + 1));
  return text.slice(0, LONGEST);
}

/** The shortest time of a few processes, since the machine may be busy. */
function coldest(kind: number): number {
  const runs = Array.from({ length: COLD_RUNS }, () =>
    Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--cold', String(kind)], { encoding: 'utf8' })),
  );
  return Math.min(...runs);
}
const COLD_RUNS = 5;

/** Milliseconds of CPU time of this thread, without what else the machine does meanwhile. */
function timed(text: string): number {
  const started = process.threadCpuUsage();
  reader.read({ text, tagged: [], authorLocation: null, hasMedia: false });
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}

if (cold !== null) {
  process.stdout.write(String(timed(longText(cold))));
  process.exit(0);
}

let slowest = 0;
let slowestText = '';
let units = 0;
for (let index = 0; index < count; index += 1) {
  const text = randomText();
  units += text.length;
  let ms = timed(text);
  for (let again = 0; again < 3 && ms > TOO_SLOW_MS; again += 1) ms = Math.min(ms, timed(text));
  if (ms > slowest) {
    slowest = ms;
    slowestText = text;
  }
  if (ms > TOO_SLOW_MS) throw new Error(`text ${index} of seed ${seed} took ${ms.toFixed(1)} ms: ${JSON.stringify(text.slice(0, 200))}`);
}
process.stdout.write(
  `${count} texts, ${units} UTF-16 units, no failure; the slowest took ${slowest.toFixed(1)} ms (${slowestText.length} units, begins ${JSON.stringify(slowestText.slice(0, 40))})\n`,
);
const first = Array.from({ length: LONG_KINDS }, (_, kind) => coldest(kind));
process.stdout.write(`the first reading of a process, ${LONGEST} units: ${first.map((ms) => ms.toFixed(1)).join(', ')} ms\n`);
if (Math.max(...first) > TOO_SLOW_MS) throw new Error('The first reading of a process is too slow.');
