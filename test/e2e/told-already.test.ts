/** What is learnt after a docket was forwarded reaches the units that have it: on the built program, as a desk would do it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clockAt } from '../support/clock-at.ts';
import { temporaryFolder } from '../support/run.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', 'bin', 'uppolice.js');
const MINUTE = 60_000;
const NOW = new Date('2026-11-02T06:30:00.000Z');

interface Said {
  readonly author: number;
  /** Minutes since the beginning of the test's story. */
  readonly minute: number;
  readonly text: string;
  /** The post of that minute and author that it answers, or whose newer version it is. */
  readonly answers?: number;
  readonly edits?: number;
}

describe('a desk whose citizens go on writing after their dockets were printed', () => {
  const begun = NOW.getTime() - 300 * MINUTE;
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
    expect(uppolice('init', '--yes').code).toBe(0);
  });
  afterEach(() => folder[Symbol.dispose]());

  function uppolice(...argv: string[]): { code: number | null; out: string; err: string } {
    const env = {
      ...clockAt(NOW),
      PATH: process.env['PATH'],
      HOME: folder.path,
      UPPOLICE_ACTOR: 'asha',
      UPPOLICE_DB: folder.file('register.db'),
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], { env, cwd: folder.path, encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
  }

  // biome-ignore lint/suspicious/noExplicitAny: answers of the program, each of another shape
  const json = (...argv: string[]): any => JSON.parse(uppolice('--json', ...argv).out);

  const idOf = (author: number, minute: number) => String((BigInt(begun + minute * MINUTE - 1288834974657) << 22n) + BigInt(author));

  function said(...posts: Said[]): void {
    const data = posts.map(({ author, minute, text, answers, edits }) => {
      const [id, first] = [idOf(author, minute), idOf(author, answers ?? edits ?? minute)];
      return {
        id,
        text,
        author_id: String(700_000 + author),
        created_at: new Date(begun + minute * MINUTE).toISOString(),
        conversation_id: first,
        edit_history_tweet_ids: edits === undefined ? [id] : [first, id],
        ...(answers !== undefined && {
          in_reply_to_user_id: String(700_000 + author),
          referenced_tweets: [{ type: 'replied_to', id: first }],
        }),
      };
    });
    const users = [...new Set(posts.map(({ author }) => author))].map((author) => ({
      id: String(700_000 + author),
      username: `nagrik_${author}`,
      name: `Nagrik ${author}`,
    }));
    writeFileSync(folder.file('page.json'), JSON.stringify({ data, includes: { users }, meta: { result_count: data.length } }));
    expect(uppolice('import', 'page.json').code).toBe(0);
  }

  it('a quarrel over land in which shots are fired stands first, and the unit is informed once', () => {
    said({ author: 1, minute: 0, text: '@Uppolice कासगंज में पड़ोसी ने हमारे खेत की मेड़ तोड़कर जमीन पर कब्जा कर लिया है' });
    said({ author: 2, minute: 5, text: '@Uppolice हाथरस में मेरी बाइक चोरी हो गई, रिपोर्ट लिखवानी है' });
    expect(uppolice('forward', '--ready', '--yes', '--out', 'first').code).toBe(0);
    const [{ docket, registeredAt }] = json('list');
    expect(registeredAt).toBe(NOW.toISOString());
    expect(json('list', '--to-update')).toEqual([]);

    said({ author: 1, minute: 60, answers: 0, text: 'साहब वे लोग तमंचे से फायरिंग कर रहे हैं, हमें बचा लीजिए, जान का खतरा है' });
    expect(json('list', '--emergency')).toMatchObject([{ docket, attention: true, urgency: 'emergency' }]);
    expect(json('list', '--to-update')).toMatchObject([{ docket }]);
    const status = uppolice('--json', 'status');
    expect(status.code).toBe(50);
    expect(JSON.parse(status.out)).toMatchObject({ toUpdate: 1, needsAttention: ['emergencies', 'updates'] });
    expect(json('show', docket)).toMatchObject({ updates: [{ unit: 'district-kasganj', learnt: ['emergency', 'category'], gone: false }] });
    expect(uppolice('show', docket).out).toContain(`uppolice forward ${docket} --update`);
    expect(uppolice('forward', '--ready', '--dry-run').out).toContain('1 update due: uppolice list --to-update');

    const told = json('forward', docket, '--update', '--yes', '--out', 'second', '--text-lang', 'en');
    expect(told).toMatchObject({ printed: 1, items: [{ recipient: 'district-kasganj', state: 'printed' }] });
    const sheet = readFileSync(folder.file(told.files[0]), 'utf8');
    expect(sheet).toContain('EMERGENCY');
    expect(sheet).toContain('it is an emergency now');
    expect(sheet).toContain('फायरिंग');
    expect(json('list', '--to-update')).toEqual([]);
    const again = uppolice('forward', docket, '--update', '--yes', '--out', 'third');
    expect(again).toMatchObject({ code: 22, err: expect.stringContaining('Nothing is new') });
    expect(json('audit', 'verify')).toMatchObject({ ok: true });
  });

  it('a missing woman who turns out to be the victim of a rape: confidentially, and the earlier sheet is destroyed', () => {
    said({ author: 3, minute: 0, text: '@Uppolice मेरी 22 साल की बहन परसों से लापता है, इटावा में गुमशुदगी लिखवानी है' });
    expect(uppolice('forward', '--ready', '--yes', '--out', 'first').code).toBe(0);
    const [{ docket, withheld }] = json('list');
    expect(withheld).toBeNull();

    said({ author: 3, minute: 90, answers: 0, text: 'बहन मिल गई है, दो लोगों ने उसके साथ बलात्कार किया है, मेडिकल कराना है' });
    expect(json('show', docket)).toMatchObject({
      withheld: 'class',
      updates: [{ unit: 'district-etawah', learnt: ['withheld', 'category'], gone: false }],
    });
    const openly = uppolice('forward', docket, '--update', '--via', 'reply');
    expect(openly).toMatchObject({ code: 2, err: expect.stringContaining('never goes by a public reply') });

    const { files } = json('forward', docket, '--update', '--yes', '--out', 'second');
    expect(files[0]).toBe('second/district-etawah-update-confidential.txt');
    const sheet = readFileSync(folder.file(files[0]), 'utf8');
    expect(sheet).toContain('गोपनीय।');
    expect(sheet).toContain('पूर्व पत्रक और उसकी सभी प्रतियाँ नष्ट करें');
    expect(json('list', '--to-update')).toEqual([]);
    expect(json('audit', 'verify')).toMatchObject({ ok: true });
  });

  it('an edit that moves the matter from Mathura to Meerut: a person decides, then both units are informed', () => {
    said({ author: 4, minute: 0, text: '@Uppolice my scooter was stolen in Mathura yesterday, please register FIR' });
    expect(uppolice('forward', '--ready', '--yes', '--out', 'first').code).toBe(0);
    const [{ docket, unit }] = json('list');
    expect(unit).toBe('district-mathura');

    said({ author: 4, minute: 20, edits: 0, text: '@Uppolice my scooter was stolen in Meerut yesterday, please register FIR' });
    const shown = json('show', docket);
    expect(shown).toMatchObject({ attention: true, updates: [{ unit: 'district-mathura', learnt: ['district', 'edited'] }] });
    expect(shown.proposals).toMatchObject([{ kind: 'transfer', command: expect.stringContaining(`transfer ${docket} district-meerut`) }]);
    const undecided = uppolice('forward', docket, '--update', '--yes');
    expect(undecided).toMatchObject({ code: 22, err: expect.stringContaining(`uppolice transfer ${docket} district-meerut`) });

    expect(uppolice('transfer', docket, 'district-meerut', '--reason', 'the citizen has corrected it').code).toBe(0);
    expect(json('list', '--to-update')).toMatchObject([{ docket }]);
    const told = json('forward', docket, '--update', '--yes', '--out', 'second', '--text-lang', 'en');
    expect(told.items.map((item: { recipient: string }) => item.recipient)).toEqual(['district-meerut', 'district-mathura']);
    const sheets: string[] = told.files.map((file: string) => readFileSync(folder.file(file), 'utf8'));
    expect(sheets.find((sheet) => sheet.includes('To: Meerut'))).toContain('stolen in Meerut');
    const gone = readFileSync(folder.file('second/district-mathura-update.txt'), 'utf8');
    expect(gone).toContain('This docket is with Meerut now');
    expect(gone).not.toContain('scooter');
    expect(json('list', '--to-update')).toEqual([]);
    expect(uppolice('forward', docket, '--update', '--yes', '--out', 'third').code).toBe(22);
    expect(json('audit', 'verify')).toMatchObject({ ok: true });
  });
});
