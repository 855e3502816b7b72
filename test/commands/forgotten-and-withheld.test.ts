import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';

const POST = '1993500000000000001';
const WORDS = '@Uppolice एटा में मेरी बेटी के साथ दुष्कर्म हुआ है, आरोपी घूम रहे हैं';

/** A withheld complaint with a follow-up. */
async function desk(folder: ReturnType<typeof temporaryFolder>) {
  const uppolice = (argv: readonly string[]) => run(argv, { env: { HOME: folder.path, UPPOLICE_DB: folder.file('r.db') } });
  const first = { id: POST, text: WORDS, author_id: '7701', created_at: '2026-11-02T05:00:00.000Z', conversation_id: POST };
  const second = {
    ...first,
    id: '1993500000000000055',
    text: '@Uppolice अभी तक कुछ नहीं हुआ',
    in_reply_to_user_id: '7701',
    referenced_tweets: [{ type: 'replied_to', id: POST }],
  };
  const page = { data: [first, second], includes: { users: [{ id: '7701', username: 'citizen_77' }] } };
  writeFileSync(folder.file('a.ndjson'), JSON.stringify(page));
  await uppolice(['init', '--yes']);
  await uppolice(['import', folder.file('a.ndjson')]);
  const [{ docket }] = JSON.parse((await uppolice(['list', '--json'])).stdout) as [{ docket: string }];
  return { uppolice, docket };
}

describe('a withheld docket', () => {
  it('is shown with how to see its words while there are any, and as erased once it was forgotten', async () => {
    using folder = temporaryFolder();
    const { uppolice, docket } = await desk(folder);
    const before = (await uppolice(['show', docket])).stdout;
    expect([before.includes('--reveal'), before.includes('the text was erased')]).toEqual([true, false]);
    await uppolice(['forget', docket, '--reason', 'names a child', '--yes']);
    const after = (await uppolice(['show', docket])).stdout;
    expect([after.includes('--reveal'), after.includes('the text was erased')]).toEqual([false, true]);
    expect((await uppolice(['--lang', 'hi', 'show', docket])).stdout).toContain('पाठ हटाया गया');
    const revealed = (await uppolice(['show', docket, '--reveal', '--reason', 'asked for'])).stdout;
    expect(revealed.match(/the text was erased/g)).toHaveLength(2);
    expect(revealed).not.toContain('show UPP');
  });

  it('is listed as withheld while there are words, and as erased once it was forgotten', async () => {
    using folder = temporaryFolder();
    const { uppolice, docket } = await desk(folder);
    const list = async (lang = 'en') =>
      (await run(['--lang', lang, 'list'], { env: { HOME: folder.path, UPPOLICE_DB: folder.file('r.db') }, terminal: true })).stdout;
    expect([(await list()).includes('withheld'), (await list()).includes('erased')]).toEqual([true, false]);
    await uppolice(['forget', docket, '--reason', 'names a child', '--yes']);
    expect([(await list()).includes('[withheld'), (await list()).includes('erased')]).toEqual([false, true]);
    expect(await list('hi')).toContain('हटाया गया');
    const [row] = JSON.parse((await uppolice(['list', '--json'])).stdout) as [object];
    expect(row).toMatchObject({ withheld: 'class', text: null, erased: true });
  });

  it('of which one person of two has asked to forget is named so by show, counted by status, and listed', async () => {
    using folder = temporaryFolder();
    const { uppolice, docket } = await desk(folder);
    expect((await uppolice(['forget', '--requested'])).stdout).toContain('Nothing waits');
    for (const login of ['asha', 'ravi']) await uppolice(['operator', 'add', login, '--name', login, '--role', 'operator']);
    await uppolice(['forget', docket, '--reason', 'names a child', '--yes']);
    const command = `uppolice forget ${docket} --reason "…"`;
    const shown = (await uppolice(['show', docket])).stdout.replace(/\s+/g, ' ');
    expect(shown).toMatch(/To forget \S+ asked, since .* IST; another operator carries it out/);
    expect((await uppolice(['status'])).stdout).toMatch(/1 {2}asked to be forgotten.* · uppolice forget --requested/);
    expect((await uppolice(['forget', '--requested'])).stdout).toContain(command);
    expect(JSON.parse((await uppolice(['forget', '--requested', '--json'])).stdout)).toMatchObject([{ docket, post: null, command }]);
    expect(JSON.parse((await uppolice(['show', docket, '--json'])).stdout)).toMatchObject({ forgetRequests: [{ post: null, command }] });
    expect(JSON.parse((await uppolice(['status', '--json'])).stdout)).toMatchObject({ forgetRequests: 1 });
    expect((await uppolice(['forget', docket, '--requested'])).code).toBe(2);
    expect((await uppolice(['forget'])).code).toBe(2);
  });

  it('is still to be revealed where one of its posts was forgotten alone', async () => {
    using folder = temporaryFolder();
    const { uppolice, docket } = await desk(folder);
    await uppolice(['forget', POST, '--reason', 'names a child', '--yes']);
    expect((await uppolice(['show', docket])).stdout).toContain('--reveal');
  });

  it('is exported with what was forgotten counted as forgotten, and only the rest as withheld', async () => {
    using folder = temporaryFolder();
    const { uppolice, docket } = await desk(folder);
    const exported = async (out: string) =>
      JSON.parse((await uppolice(['--json', 'audit', 'export', '--docket', docket, '--out', folder.file(out)])).stdout);
    expect(await exported('before')).toMatchObject({ postsWithheld: 2, postsForgotten: 0 });
    await uppolice(['forget', POST, '--reason', 'names a child', '--yes']);
    expect(await exported('between')).toMatchObject({ postsWithheld: 1, postsForgotten: 1 });
    await uppolice(['forget', docket, '--reason', 'names a child', '--yes']);
    expect(await exported('after')).toMatchObject({ postsWithheld: 0, postsForgotten: 2 });
  });
});
