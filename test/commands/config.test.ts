import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SETTING_KEYS, settingOf } from '../../src/config/settings.ts';
import { run, temporaryFolder } from '../support/run.ts';

describe('config', () => {
  it('shows where the settings are kept, and the origin of each', async () => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_CONFIG: folder.file('config.json'), UPPOLICE_LANG: 'hi' };
    writeFileSync(env.UPPOLICE_CONFIG, '{"monthlyBudgetUsd": 200, "lang": "en"}');
    expect((await run(['config', 'path'], { env })).stdout).toBe(`${env.UPPOLICE_CONFIG}\n`);
    expect((await run(['config', 'path', '--machine'], { env })).stdout).toMatch(/uppolice.config\.json\n$/);
    const all = JSON.parse((await run(['config', 'get', '--json'], { env })).stdout);
    expect(all).toMatchObject({
      monthlyBudgetUsd: { value: 200, origin: 'user' },
      lang: { value: 'hi', origin: 'environment' },
      vocabulary: { value: 'tweet', origin: 'default' },
      queryLength: { value: 512, origin: 'default' },
    });
    expect((await run(['config', 'get', 'monthlybudgetusd'], { env })).stdout).toBe('200\n');
    expect(await run(['config', 'get', 'budget'], { env })).toMatchObject({ code: 23 });
    expect((await run(['--db', '/x/y.db', 'config', 'get', 'db', '--json'], { env })).stdout).toContain('"origin":"flag"');
  });

  it('sets a setting, keeps the others, and takes it out again', async () => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_CONFIG: folder.file('new/config.json') };
    expect(await run(['config', 'set', 'monthlyBudgetUsd', '150.5'], { env })).toMatchObject({ code: 0 });
    expect(await run(['config', 'set', 'vocabulary', 'post'], { env })).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(env.UPPOLICE_CONFIG, 'utf8'))).toEqual({ monthlyBudgetUsd: 150.5, vocabulary: 'post' });
    expect(statSync(env.UPPOLICE_CONFIG).mode & 0o777).toBe(0o600);
    expect(await run(['config', 'set', 'monthlyBudgetUsd', '--unset'], { env })).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(env.UPPOLICE_CONFIG, 'utf8'))).toEqual({ vocabulary: 'post' });
  });

  it('prints no password of the database, neither when it is set nor when it is read', async () => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_CONFIG: folder.file('config.json') };
    const url = 'postgres://seva:geheim@db.example/seva';
    const lines = [
      ['config', 'set', 'db', url],
      ['config', 'set', 'db', url, '--json'],
      ['config', 'get'],
      ['config', 'get', '--json'],
      ['config', 'get', 'db'],
      ['config', 'get', 'db', '--json'],
      ['--db', url, 'config', 'get', 'db'],
    ];
    for (const line of lines) {
      const { stdout, stderr, code } = await run(line, { env });
      expect(code, line.join(' ')).toBe(0);
      expect(stdout, line.join(' ')).toContain('seva:***@db.example');
      expect(stdout + stderr, line.join(' ')).not.toContain('geheim');
    }
    expect(JSON.parse(readFileSync(env.UPPOLICE_CONFIG, 'utf8')).db).toBe(url);
  });

  it.each([
    'postgres:/seva:geheim@db.example/seva',
    'mysql://seva:geheim@db.example/seva',
    'host=db.example password=geheim',
    'postgres://seva:1#geheim@db.example/seva',
  ])('refuses %j as the register in every command, prints no password and makes no file', async (location) => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_CONFIG: folder.file('config.json'), UPPOLICE_DB: location };
    writeFileSync(env.UPPOLICE_CONFIG, '{}');
    const lines = [['list'], ['status'], ['doctor'], ['backup'], ['init', '--yes'], ['restore', 'x.db'], ['config', 'set', 'db', location]];
    for (const line of lines.flatMap((each) => [each, [...each, '--json'], ['--db', location, ...each]])) {
      const { code, stdout, stderr } = await run(line, { env });
      expect([line[0], code]).toEqual([line[0], 21]);
      expect(stdout + stderr).not.toContain('geheim');
    }
    for (const line of [
      ['config', 'get'],
      ['config', 'get', 'db', '--json'],
    ]) {
      const { code, stdout, stderr } = await run(line, { env });
      expect([code, stdout + stderr]).toEqual([0, expect.not.stringContaining('geheim')]);
    }
    expect(readdirSync(folder.path)).toEqual(['config.json']);
  });

  it('puts another register in the place of an address that can’t be one', async () => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_CONFIG: folder.file('config.json') };
    writeFileSync(env.UPPOLICE_CONFIG, '{"db": "/home/postgres:/seva:geheim@db.example/seva"}');
    expect(await run(['list'], { env })).toMatchObject({ code: 21 });
    expect(await run(['config', 'set', 'db', folder.file('register.db')], { env })).toMatchObject({ code: 0 });
  });

  it('stores the register’s path as an absolute one', async () => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_CONFIG: folder.file('config.json') };
    await run(['config', 'set', 'db', 'desk.db'], { env });
    expect(JSON.parse(readFileSync(env.UPPOLICE_CONFIG, 'utf8')).db).toBe(`${process.cwd()}/desk.db`);
  });

  it.each([
    ['monthlyBudgetUsd', '-5'],
    ['monthlyBudgetUsd', 'much'],
    ['monthlyBudgetUsd', 'Infinity'],
    ['queryLength', '5000'],
    ['queryLength', '511.5'],
    ['vocabulary', 'toot'],
    ['lang', 'fr'],
  ])('refuses %s %s and writes nothing', async (setting, value) => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_CONFIG: folder.file('config.json') };
    const result = await run(['config', 'set', setting, '--', value], { env });
    expect(result).toMatchObject({ code: 21 });
    expect(() => statSync(env.UPPOLICE_CONFIG)).toThrow();
  });

  it('refuses a setting without a value, and an unknown one', async () => {
    const env = { UPPOLICE_CONFIG: '/nonexistent/config.json' };
    expect(await run(['config', 'set', 'lang'], { env })).toMatchObject({ code: 2 });
    expect(await run(['config', 'set', 'token', 'x'], { env })).toMatchObject({ code: 23 });
  });

  it('names the fault in a file, and never replaces a broken one', async () => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_CONFIG: folder.file('config.json') };
    writeFileSync(env.UPPOLICE_CONFIG, '{"vocabulary": "toot"}');
    expect(await run(['config', 'get'], { env })).toMatchObject({ code: 20, stderr: expect.stringContaining('must be tweet or post') });
    writeFileSync(env.UPPOLICE_CONFIG, '{broken');
    expect(await run(['config', 'set', 'lang', 'hi'], { env })).toMatchObject({ code: 20 });
    expect(readFileSync(env.UPPOLICE_CONFIG, 'utf8')).toBe('{broken');
    expect(await run(['config', 'path'], { env })).toMatchObject({ code: 0 });
  });

  it('shows, refuses and explains its settings in Hindi where that is chosen', async () => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_CONFIG: folder.file('config.json'), UPPOLICE_LANG: 'hi' };
    writeFileSync(env.UPPOLICE_CONFIG, '{}');
    expect((await run(['config', 'get'], { env })).stdout).toContain('दिखाए जाने वाले पाठ की भाषा');
    expect((await run(['config', 'set', 'lang', 'fr'], { env })).stderr).toContain('en या hi');
    expect(unwrapped((await run(['config', 'set', '--help'], { env })).stdout)).toContain('1 से 4096 तक की पूर्ण संख्या');
    const { stdout, stderr } = await run(['config', 'set', 'lang', 'hi'], { env });
    expect(stdout).toContain('lang = hi');
    expect(stderr).toContain('UPPOLICE_LANG');
  });

  it('lists every setting with its values in the help of set', async () => {
    const { stdout } = await run(['config', 'set', '--help']);
    for (const key of SETTING_KEYS) {
      expect(stdout).toContain(`\n  ${key.padEnd(18)}${settingOf(key).meaning.en.split(' ').slice(0, 3).join(' ')}`);
      expect(unwrapped(stdout)).toContain(` ${key} ${settingOf(key).meaning.en}; ${settingOf(key).expected.en} `);
    }
  });
});

function unwrapped(help: string): string {
  return help.replace(/\s+/g, ' ');
}
