import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { decrypt, encrypt } from '../../../src/register/keeping/encryption.ts';
import { hasProgram } from '../../support/kept-register.ts';
import { temporaryFolder } from '../../support/run.ts';

const PATH = process.env['PATH'];

afterEach(() => {
  process.env['PATH'] = PATH;
});

/** Stands in for age: fails with what the real one says. */
function failingAge(folder: ReturnType<typeof temporaryFolder>, ...said: string[]): void {
  mkdirSync(folder.file('bin'));
  writeFileSync(folder.file('bin/age'), `#!/bin/sh\n${said.map((line) => `echo '${line}' >&2`).join('\n')}\nexit 1\n`);
  chmodSync(folder.file('bin/age'), 0o755);
  process.env['PATH'] = `${folder.file('bin')}:${PATH}`;
}

const COMPLAINTS = 'age: report unexpected or unhelpful errors at https://age.example/report';

describe('the tool that encrypts backups', () => {
  it('is quoted with its reason, and not with where to complain about it', async () => {
    using folder = temporaryFolder();
    failingAge(folder, 'age: error: unknown recipient type: "nonsense"', COMPLAINTS);
    writeFileSync(folder.file('plain'), 'words');
    await expect(encrypt(folder.file('plain'), folder.file('sealed.age'), { tool: 'age', to: 'nonsense' })).rejects.toThrow(
      /backup: unknown recipient type: "nonsense"$/,
    );
  });

  it.each([
    { identity: null, hint: /Name the file that holds the key/ },
    { identity: 'key.txt', hint: /key\.txt may be another one/ },
  ])('says which key it needs when the file of the key is $identity', async ({ identity, hint }) => {
    using folder = temporaryFolder();
    failingAge(folder, 'age: error: no identity matched any of the recipients', COMPLAINTS);
    writeFileSync(folder.file('sealed.age'), '');
    if (identity) writeFileSync(folder.file(identity), '');
    const opened = decrypt(folder.file('sealed.age'), folder.file('plain'), 'age', identity && folder.file(identity));
    await expect(opened).rejects.toMatchObject({
      text: { en: expect.stringMatching(/no identity matched any of the recipients$/) },
      nextSteps: [{ en: expect.stringMatching(hint) }],
    });
  });

  it.skipIf(!hasProgram('age'))('gives back what it was given, with age itself', async () => {
    using folder = temporaryFolder();
    execFileSync('age-keygen', ['--output', folder.file('key.txt')], { stdio: 'ignore' });
    const to = /public key: (\S+)/.exec(readFileSync(folder.file('key.txt'), 'utf8'))?.[1] ?? '';
    writeFileSync(folder.file('plain'), 'मेरी शिकायत');
    await encrypt(folder.file('plain'), folder.file('sealed.age'), { tool: 'age', to });
    expect(readFileSync(folder.file('sealed.age')).includes('शिकायत')).toBe(false);
    await decrypt(folder.file('sealed.age'), folder.file('again'), 'age', folder.file('key.txt'));
    expect(readFileSync(folder.file('again'), 'utf8')).toBe('मेरी शिकायत');
  });
});
