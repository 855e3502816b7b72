import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { secretFrom } from '../../src/config/secrets.ts';
import { temporaryFolder } from '../support/run.ts';

describe('a secret from outside the configuration', () => {
  it('is taken from the variable, else from the file that it names, else from what systemd hands over', () => {
    using folder = temporaryFolder();
    writeFileSync(folder.file('token'), 'from-file\n');
    mkdirSync(folder.file('handed'));
    writeFileSync(folder.file('handed/uppolice-x-bearer-token'), 'from-systemd\n');
    const all = {
      UPPOLICE_X_BEARER_TOKEN: 'given',
      UPPOLICE_X_BEARER_TOKEN_FILE: folder.file('token'),
      CREDENTIALS_DIRECTORY: folder.file('handed'),
    };
    const { UPPOLICE_X_BEARER_TOKEN: _, ...files } = all;
    const { UPPOLICE_X_BEARER_TOKEN_FILE: __, ...handed } = files;
    expect([all, files, handed, {}].map((env) => secretFrom(env, 'UPPOLICE_X_BEARER_TOKEN'))).toEqual([
      'given',
      'from-file',
      'from-systemd',
      null,
    ]);
    expect(secretFrom(handed, 'UPPOLICE_X_USER_TOKEN')).toBeNull();
  });

  it('may be the address of the register, which holds a password', () => {
    using folder = temporaryFolder();
    writeFileSync(folder.file('db'), 'postgres://seva:geheim@db.example/seva\n');
    const env = { HOME: folder.path, UPPOLICE_DB_FILE: folder.file('db') };
    expect(loadConfig({}, env).db).toBe('postgres://seva:geheim@db.example/seva');
    expect(loadConfig({ db: 'other.db' }, env).db).toBe('other.db');
  });

  it('that can’t be read, or is empty, is an error that names the file and the variable, and never a silent nothing', () => {
    using folder = temporaryFolder();
    writeFileSync(folder.file('empty'), ' \n');
    for (const name of ['missing', 'empty']) {
      expect(() => secretFrom({ UPPOLICE_X_USER_TOKEN_FILE: folder.file(name) }, 'UPPOLICE_X_USER_TOKEN')).toThrow(
        expect.objectContaining({ code: 'platform', message: expect.stringContaining(folder.file(name)) }),
      );
    }
  });
});
