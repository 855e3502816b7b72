import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  allCredentials,
  appCredentials,
  type HandleCredentials,
  handleCredentials,
  postingCredentials,
  removeCredentials,
  saveCredentials,
} from '../../src/config/credentials.ts';
import { refusal } from '../support/fails.ts';
import { temporaryFolder } from '../support/run.ts';

const AT = '2026-11-02T06:30:00.000Z';
const SECRETS = { appKey: 'key-0123456', appSecret: 'secret-0123456', accessToken: '501-token-0123456', accessSecret: 'hush-0123456' };

function of(handle: string): HandleCredentials {
  return { kind: 'handle', handle, xId: '501', secrets: SECRETS, addedAt: AT, checkedAt: null };
}

describe('stored credentials', () => {
  it('are read back unchanged, under any spelling of the handle', () => {
    using folder = temporaryFolder();
    const there = folder.file('credentials');
    saveCredentials(there, of('AgraPolice'));
    saveCredentials(there, { kind: 'app', bearerToken: 'bearer-0123456', addedAt: AT });
    expect(handleCredentials(there, 'agrapolice')).toEqual(of('AgraPolice'));
    expect(appCredentials(there)).toEqual({ kind: 'app', bearerToken: 'bearer-0123456', addedAt: AT });
    expect(allCredentials(there).map(({ kind }) => kind)).toEqual(['app', 'handle']);
    expect(handleCredentials(there, 'Uppolice')).toBeNull();
  });

  it('are readable by their owner alone, even in a folder that was open, and leave no other file behind', () => {
    using folder = temporaryFolder();
    const there = folder.file('credentials');
    mkdirSync(there, { mode: 0o755 });
    const path = saveCredentials(there, of('Uppolice'));
    saveCredentials(there, { ...of('Uppolice'), checkedAt: AT });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(there).mode & 0o777).toBe(0o700);
    expect(readdirSync(there)).toEqual(['uppolice.json']);
    expect(handleCredentials(there, 'Uppolice')?.checkedAt).toBe(AT);
  });

  it.each([0o644, 0o640, 0o604, 0o620])('are not used while the mode of their file is %o', (mode) => {
    using folder = temporaryFolder();
    const path = saveCredentials(folder.file("cred'entials"), of('Uppolice'));
    chmodSync(path, mode);
    expect(() => handleCredentials(folder.file("cred'entials"), 'Uppolice')).toThrowError(
      expect.objectContaining({
        code: 'credentials',
        hints: expect.arrayContaining([expect.stringMatching(/^Close it: chmod 600 '.*cred'\\''entials.*'$/)]),
      }),
    );
  });

  it.each([
    '',
    '{',
    '[]',
    '{"kind":"handle","handle":"Uppolice","addedAt":"x"}',
    '{"kind":"app","addedAt":"x","bearerToken":5}',
    `{"kind":"handle"`,
  ])('that are broken (%s) cause an error that repeats nothing of them', (content) => {
    using folder = temporaryFolder();
    mkdirSync(folder.file('c'), { mode: 0o700 });
    writeFileSync(join(folder.file('c'), 'uppolice.json'), `${content}${content === '' ? '' : ' top-secret'}`, { mode: 0o600 });
    const { code, message, hints, cause } = refusal(() => handleCredentials(folder.file('c'), 'Uppolice'));
    expect(code).toBe('platform');
    expect(JSON.stringify([message, hints, String(cause)])).not.toContain('top-secret');
  });

  it('may be absent, and other files in the folder are left alone', () => {
    using folder = temporaryFolder();
    expect(allCredentials(folder.file('none'))).toEqual([]);
    expect(removeCredentials(folder.file('none'), 'Uppolice')).toBe(false);
    saveCredentials(folder.file('c'), of('Uppolice'));
    writeFileSync(join(folder.file('c'), 'a note about them.json'), '{}');
    expect(allCredentials(folder.file('c'))).toHaveLength(1);
    expect(removeCredentials(folder.file('c'), 'UPPOLICE')).toBe(true);
    expect(allCredentials(folder.file('c'))).toEqual([]);
  });

  it('can’t be written where a file of the folder’s name is in the way', () => {
    using folder = temporaryFolder();
    writeFileSync(folder.file('c'), '');
    expect(() => saveCredentials(folder.file('c'), of('Uppolice'))).toThrowError(expect.objectContaining({ code: 'platform' }));
  });
});

describe('the credentials that post', () => {
  it('are those of the named handle, or of the only one', () => {
    using folder = temporaryFolder();
    const c = folder.file('c');
    expect(() => postingCredentials(c, null)).toThrowError(expect.objectContaining({ code: 'credentials' }));
    saveCredentials(c, { kind: 'app', bearerToken: 'bearer-0123456', addedAt: AT });
    saveCredentials(c, of('Uppolice'));
    expect(postingCredentials(c, null).handle).toBe('Uppolice');
    expect(() => postingCredentials(c, 'agrapolice')).toThrowError(
      expect.objectContaining({ code: 'credentials', message: expect.stringContaining('@agrapolice') }),
    );
    saveCredentials(c, of('agrapolice'));
    expect(() => postingCredentials(c, null)).toThrowError(expect.objectContaining({ hints: ['Name it: --as agrapolice'] }));
    expect(postingCredentials(c, 'agrapolice').handle).toBe('agrapolice');
  });
});
