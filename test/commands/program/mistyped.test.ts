/** A mistyped command line: the whole of what was meant is named, and the exit status is that of wrong usage. */
import { describe, expect, it } from 'vitest';
import { lettersApart, nearest } from '../../../src/commands/program/meant.ts';
import { run } from '../../support/run.ts';

const MEANT: readonly [argv: readonly string[], hint: string][] = [
  [['lst'], 'Did you mean: uppolice list'],
  [['lits', '--all'], 'Did you mean: uppolice list --all'],
  [['sho', '12'], 'Did you mean: uppolice show 12'],
  [['shwo', '12', '--reveal'], 'Did you mean: uppolice show 12 --reveal'],
  [['--lang', 'en', 'serach', 'motor cycle'], 'Did you mean: uppolice --lang en search "motor cycle"'],
  [['stauts'], 'Did you mean: uppolice status'],
  [['forwrad', '--ready'], 'Did you mean: uppolice forward --ready'],
  [['trasfer', '12', 'Agra'], 'Did you mean: uppolice transfer 12 Agra'],
  [['clsoe', '12'], 'Did you mean: uppolice close 12'],
  [['sycn'], 'Did you mean: uppolice sync'],
  [['handel', 'lst'], 'Did you mean: uppolice handle list'],
  [['handel', 'list', '--country', 'GB'], 'Did you mean: uppolice handle list --country GB'],
  [['handle', 'lst'], 'Did you mean: uppolice handle list'],
  [['handle', 'chek', 'agrapolice'], 'Did you mean: uppolice handle check agrapolice'],
  [['unit', 'lits', '--tree'], 'Did you mean: uppolice unit list --tree'],
  [['untis'], 'Did you mean: uppolice unit'],
  [['unti', 'shwo', 'Agra'], 'Did you mean: uppolice unit show Agra'],
  [['audti', 'verfy'], 'Did you mean: uppolice audit verify'],
  [['coordinater', 'apoint', 'Asha'], 'Did you mean: uppolice coordinator appoint Asha'],
  [['dispatch', 'lost'], 'Did you mean: uppolice dispatch list'],
  [['db', 'migrat'], 'Did you mean: uppolice db migrate'],
  [['report', 'distrcits'], 'Did you mean: uppolice report districts'],
  [['appoint', 'Asha'], 'Did you mean: uppolice coordinator appoint Asha'],
  [['help', 'handel'], 'Did you mean: uppolice help handle'],
  [['help', 'unit', 'shwo'], 'Did you mean: uppolice help unit show'],
  [['find', 'मोबाइल'], 'Did you mean: uppolice search मोबाइल'],
  [['open', '12'], 'Did you mean: uppolice show 12'],
  [['verify'], 'Did you mean: uppolice audit verify'],
  [['districts'], 'Did you mean: uppolice unit list'],
  [['सूची'], 'Did you mean: uppolice list'],
  [['खोजें', 'मोबाइल'], 'Did you mean: uppolice search मोबाइल'],
  [['दिखाएँ', '12'], 'Did you mean: uppolice show 12'],
  [['प्रेषण', '--ready'], 'Did you mean: uppolice forward --ready'],
  [['बंद', '12'], 'Did you mean: uppolice close 12'],
  [['स्थिति'], 'Did you mean: uppolice status'],
  [['इकाई', 'Agra'], 'Did you mean: uppolice unit show Agra'],
  [['जनपद'], 'Did you mean: uppolice unit list'],
  [['शिकायत', '12'], 'Did you mean: uppolice show 12'],
  [['unit', 'सूची'], 'Did you mean: uppolice unit list'],
  [['मदद'], 'Did you mean: uppolice help'],
  [['UPP-2026-000012-3'], 'See: uppolice --help'],
  [['12'], 'Did you mean: uppolice show 12'],
  [['@asha_agra'], 'Did you mean: uppolice show @asha_agra'],
  [['https://x.com/asha/status/1985000000000000001'], 'Did you mean: uppolice show https://x.com/asha/status/1985000000000000001'],
  [['list', '--distrcit', 'Agra'], 'Did you mean --district?'],
  [['list', '--emergancy'], 'Did you mean --emergency?'],
  [['report', 'status', '--form', 'x'], 'Did you mean'],
  [['show'], 'Name a docket'],
  [['answer'], 'uppolice answer --help'],
  [['unit', 'show', 'Agra', 'and', 'Etah'], 'stand in quotes'],
  [['list', '--db'], 'See: uppolice --help'],
  [['--db'], 'See: uppolice --help'],
  [['list', '--limit'], 'See: uppolice list --help'],
  [['list', '--limit', 'ten'], 'Give a whole number, 1 or more.'],
  [['list', '--from', 'soon'], 'Type 2h'],
  [['close', 'UPP-2026-000012-3', 'frr', '--yes'], 'Did you mean fir?'],
  [['close', '12', '--outcome', 'setled'], 'Did you mean settled?'],
  [['close', '12', 'guidde'], 'Did you mean guided?'],
  [['--lang', 'hindi', 'list'], '--lang en or --lang hi'],
];

describe('a mistyped command line', () => {
  it.each(MEANT)('%j is wrong usage, with what was meant', async (argv, hint) => {
    const { code, stdout, stderr } = await run(argv, { env: { UPPOLICE_DB: '/nonexistent/register.db' } });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`  → `);
    expect(stderr).toContain(hint);
  });

  it('has its hint in Hindi, and as one JSON value', async () => {
    expect((await run(['--lang', 'hi', 'handel', 'lst'])).stderr).toContain('क्या आपका आशय यह था: uppolice --lang hi handle list');
    const { error } = JSON.parse((await run(['handel', 'lst', '--json'])).stdout);
    expect(error).toMatchObject({ code: 'usage', hints: ['Did you mean: uppolice handle list --json', 'See: uppolice --help'] });
  });

  it('names nothing where nothing is alike, and never a password', async () => {
    expect((await run(['xyzzy'])).stderr).not.toContain('Did you mean');
    expect((await run(['--db', 'postgres://desk:secret@host/r', 'lst'])).stderr).not.toContain('secret');
  });

  it('may be short: ls and view are list and show, below a noun too', async () => {
    const env = { UPPOLICE_DB: '/nonexistent/register.db' };
    for (const argv of [['ls'], ['view', '12'], ['handle', 'ls'], ['unit', 'view', 'Agra']])
      expect((await run(argv, { env })).code).toBe(40);
    expect((await run(['ls', '--help'])).stdout).toContain('uppolice list|ls');
    expect((await run(['help', 'view'])).stdout).toContain('uppolice show|view');
  });
});

describe('the nearest name', () => {
  it('begins as was typed, or differs in a letter or two', () => {
    expect(nearest('hand', ['handle', 'hold'])).toEqual(['handle']);
    expect(nearest('hlod', ['handle', 'hold'])).toEqual(['hold']);
    expect(nearest('x', ['list', 'show'])).toEqual([]);
  });

  it('counts letters that are missing, too many, wrong or swapped', () => {
    expect([
      lettersApart('lst', 'list'),
      lettersApart('lisst', 'list'),
      lettersApart('lost', 'list'),
      lettersApart('lits', 'list'),
    ]).toEqual([1, 1, 1, 1]);
    expect(lettersApart('', 'db')).toBe(2);
  });
});
