import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Prompter } from '../../src/ports.ts';
import { run, temporaryFolder } from '../support/run.ts';

const POST = '1993500000000000001';

/** Asks nobody: keeps the questions, and says no. */
function refusing(): { questions: string[]; prompter: Prompter } {
  const questions: string[] = [];
  const never = async () => {
    throw new Error('not asked here');
  };
  const confirm = async (question: { readonly en: string }) => {
    questions.push(question.en);
    return false;
  };
  return { questions, prompter: { input: never, select: never, secret: never, confirm } };
}

/** One complaint and a backup of it. */
async function desk(folder: ReturnType<typeof temporaryFolder>) {
  const env = { HOME: folder.path, UPPOLICE_DB: folder.file('r.db') };
  const uppolice = (argv: readonly string[], prompter?: Prompter) => run(argv, { env, ...(prompter && { prompter, terminal: true }) });
  const post = { id: POST, text: '@Uppolice एटा में मेरी गाड़ी चोरी हो गई', author_id: '7701', created_at: '2026-11-02T05:00:00.000Z' };
  writeFileSync(folder.file('a.ndjson'), JSON.stringify({ data: [post], includes: { users: [{ id: '7701', username: 'citizen_77' }] } }));
  await uppolice(['init', '--yes']);
  await uppolice(['import', folder.file('a.ndjson')]);
  const { file } = JSON.parse((await uppolice(['backup', '--json'])).stdout) as { file: string };
  const [{ docket }] = JSON.parse((await uppolice(['list', '--json'])).stdout) as [{ docket: string }];
  return { uppolice, file, docket };
}

describe('what can not be undone, without a terminal', () => {
  it('is refused by forget until --yes, and nothing is erased', async () => {
    using folder = temporaryFolder();
    const { uppolice, docket } = await desk(folder);
    const refused = await uppolice(['forget', docket, '--reason', 'asked for']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--dry-run');
    expect((await uppolice(['show', docket, '--json'])).stdout).toContain('गाड़ी');
    expect((await uppolice(['forget', docket, '--reason', 'asked for', '--yes'])).code).toBe(0);
    expect((await uppolice(['show', docket, '--json'])).stdout).not.toContain('गाड़ी');
  });

  it('is refused by restore with an option that restore has', async () => {
    using folder = temporaryFolder();
    const { uppolice, file } = await desk(folder);
    for (const argv of [
      ['restore', file],
      ['restore', '--numbers-after', '2026-9'],
    ]) {
      const { code, stderr } = await uppolice(argv);
      expect([code, stderr.includes('--yes'), stderr.includes('--dry-run')]).toEqual([2, true, false]);
    }
  });
});

describe('the question of forget', () => {
  it.each([
    ['a docket', (docket: string) => docket, ['citizen_77', 'गाड़ी']],
    ['a post', () => POST, [POST]],
  ])('names %s and its docket', async (_, typed, says) => {
    using folder = temporaryFolder();
    const { uppolice, docket } = await desk(folder);
    const { questions, prompter } = refusing();
    expect((await uppolice(['forget', typed(docket), '--reason', 'asked for'], prompter)).code).toBe(22);
    for (const words of [docket, ...says]) expect(questions[0]).toContain(words);
  });
});

describe('the last backup', () => {
  it('is known after a restore, and that it was proved', async () => {
    using folder = temporaryFolder();
    const { uppolice, file } = await desk(folder);
    await uppolice(['restore', file, '--yes']);
    const { backup } = JSON.parse((await uppolice(['status', '--json'])).stdout);
    expect(backup.madeAt).not.toBeNull();
    expect(backup.provedMadeAt).toBe(backup.madeAt);
    expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  });
});

describe('config set backupRecipient', () => {
  it.each([['foo'], ['pgp:desk'], ['age:'], ['gpg:--output']])(
    'refuses %s, with the form that it takes, and keeps what was set',
    async (typed) => {
      using folder = temporaryFolder();
      const { uppolice } = await desk(folder);
      await uppolice(['config', 'set', 'backupRecipient', 'gpg:desk@example.org']);
      const { code, stderr } = await uppolice(['config', 'set', 'backupRecipient', typed]);
      expect(code).toBe(21);
      expect(stderr).toContain('age:RECIPIENT');
      expect((await uppolice(['config', 'get', 'backupRecipient'])).stdout).toContain('gpg:desk@example.org');
    },
  );
});

describe('an empty text that a command needs', () => {
  it.each([['hold'], ['close', '--outcome', 'guided'], ['forget'], ['reopen']])(
    'is not said to be one that can be left out: %s',
    async (...argv) => {
      const { code, stderr } = await run([...argv, 'UPP-2026-000001-5', '--reason', '']);
      expect([code, stderr.includes('--reason'), stderr.includes('leave the option out')]).toEqual([2, true, false]);
    },
  );
});
