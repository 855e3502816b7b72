/**
 * Types, corrects and accepts a Hindi reason of 400 letters in windows of tmux, and checks that no line stands there twice and that the cursor stands
 * to the cell behind what was typed: `npm run test:screens -- [NAME]`. Writes what it saw to docs/screens/, to be looked at. Needs tmux, and a built program.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusters, displayWidth } from '../src/render/screen/display-width.ts';
import { hasTmux, Tmux, type Window } from './screens/tmux.ts';
import { PROGRAM, start } from './support/program.ts';

const SCREENS = join(import.meta.dirname, '..', 'docs', 'screens');
const REASON = reason(400);

interface Case extends Window {
  readonly name: string;
  /** The terminal reads whole lines: there the kernel echoes and deletes, and no cursor is moved. */
  readonly plain?: boolean;
}

const UTF8 = { LANG: 'C.UTF-8', LC_ALL: '' };
const CASES: readonly Case[] = [
  { name: '80x24', columns: 80, rows: 24, env: UTF8 },
  { name: '120x40', columns: 120, rows: 40, env: UTF8 },
  { name: '40x24', columns: 40, rows: 24, env: UTF8 },
  { name: '20x40', columns: 20, rows: 40, env: UTF8 },
  { name: 'TERM-dumb', columns: 80, rows: 24, env: { ...UTF8, TERM: 'dumb' }, plain: true },
  { name: 'LANG-C', columns: 80, rows: 24, env: { LANG: 'C', LC_ALL: '' }, plain: true },
];

if (!hasTmux()) {
  console.log('skipped: tmux is not installed');
} else {
  mkdirSync(SCREENS, { recursive: true });
  const only = process.argv.at(2);
  for (const one of CASES.filter(({ name }) => only === undefined || name === only)) {
    const folder = mkdtempSync(join(tmpdir(), 'uppolice-screens-'));
    try {
      await typedInto(one, folder);
      console.log(`${one.name}: no line twice, the cursor in its cell`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function typedInto({ name, columns, rows, env, plain = false }: Case, folder: string): Promise<void> {
  const desk = { HOME: folder, UPPOLICE_DB: join(folder, 'r.db'), UPPOLICE_LANG: 'hi' };
  await aRegister(folder, desk);
  const window = new Tmux(name, { columns, rows, env: { ...env, ...desk, PATH: `${folder}:${process.env.PATH ?? ''}`, NO_COLOR: '1' } });
  const kept: string[] = [];
  const keep = (title: string, lines: readonly string[]) => kept.push(`== ${title}`, ...lines.join('\n').trimEnd().split('\n'), '');
  try {
    window.type('uppolice close 1 --outcome guided');
    window.press('Enter');
    await window.until(/गया:/);
    for (const part of REASON.match(/.{1,40}/gsu) ?? []) {
      window.type(part);
      if (!plain) expectOnce(name, await window.until(/./));
    }
    const typed = await window.until(/./);
    keep('400 letters typed', typed);
    if (!plain) {
      expectCursor(name, window);
      for (let n = 0; n < 20; n++) window.press('BSpace');
      window.press('C-w', 'C-w');
      const corrected = await window.until(/./);
      expectOnce(name, corrected);
      keep('20 letters and two words deleted', corrected);
      expectCursor(name, window, true);
      window.resize(columns + 7, rows);
      expectOnce(name, await window.until(/./));
      window.resize(columns, rows);
      expectOnce(name, await window.until(/./));
    }
    window.press('Enter');
    const accepted = await window.until(/000001-5 बंद/);
    if (!plain) expectOnce(name, accepted);
    keep('accepted', accepted);
    if (!plain && columns >= 40) await walked(window, keep);
  } finally {
    window.close();
  }
  writeFileSync(join(SCREENS, `${name}.txt`), kept.join('\n'));
}

/** What an officer sees of a day: the next docket, the menu, the ready reasons. */
async function walked(window: Tmux, keep: (title: string, lines: readonly string[]) => void): Promise<void> {
  window.type('clear; uppolice show --next');
  window.press('Enter');
  keep('show --next', await window.until(/कार्य:/));
  window.press('c');
  keep('c', await window.until(/\(1-11\):/));
  window.press('1', 'Enter');
  keep('1 Enter', await window.until(/\(1-7\):/));
  window.press('1', 'Enter');
  keep('1 Enter', await window.until(/कार्य:\n/));
  window.press('q');
}

async function aRegister(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  const texts = ['हाथरस के सादाबाद में मोटरसाइकिल चोरी हो गई', 'बहुत बढ़िया काम, यूपी पुलिस को सलाम', 'एटा के जलेसर में खेत पर कब्ज़ा'];
  const lines = texts.map((text, at) =>
    JSON.stringify({
      data: [
        {
          id: String(1_993_500_000_000_000_001n + BigInt(at)),
          text: `@Uppolice ${text}`,
          author_id: String(77 + at),
          created_at: postedAt(at),
        },
      ],
      includes: { users: [{ id: String(77 + at), username: `citizen_${at}` }] },
    }),
  );
  writeFileSync(join(folder, 'a.ndjson'), lines.join('\n'));
  writeFileSync(join(folder, 'uppolice'), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`, { mode: 0o755 });
  for (const argv of [
    ['init', '--yes'],
    ['import', join(folder, 'a.ndjson')],
  ]) {
    const { code, stderr } = await start(argv, env).ended;
    if (code !== 0) throw new Error(stderr);
  }
}

function postedAt(minutes: number): string {
  return new Date(Date.now() - (60 - minutes) * 60_000).toISOString();
}

/** Words that are all different, so that one that stands there twice is seen. */
function reason(letters: number): string {
  const words: string[] = [];
  for (let n = 10; clusters(words.join(' ')).length < letters; n++) words.push(`शिकायतकर्ता${n}`, `ने${n}`, `क्षेत्राधिकारी${n}`, `से${n}`);
  return clusters(words.join(' ')).slice(0, letters).join('').replace(/ $/, 'क');
}

function expectOnce(name: string, lines: readonly string[]): void {
  const words: readonly string[] = lines.join(' ').match(/\p{Script=Devanagari}+\d\d(?!\d)/gu) ?? [];
  const twice = words.find((word, at) => words.indexOf(word) !== at);
  if (twice !== undefined) throw new Error(`${name}: ${twice} stands there twice:\n${lines.join('\n')}`);
}

/** `spaced`: what was typed ends in a space, which nobody sees. */
function expectCursor(name: string, window: Tmux, spaced = false): void {
  const { column, row } = window.cursor();
  const width = displayWidth(window.lines()[row] ?? '') + (spaced && column > 0 ? 1 : 0);
  if (column !== width) throw new Error(`${name}: the cursor stands in column ${column}, what was typed ends in ${width}`);
}
