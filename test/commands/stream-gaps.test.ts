/** A stream that was kept in a file and says that it did not send all: a gap, until that time was read, counted or looked through. */
import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { NOW, run, temporaryFolder } from '../support/run.ts';
import { foreignDesk } from '../support/foreign-desk.ts';
import { stopClock } from '../support/stop-clock.ts';

beforeEach(() => stopClock(NOW));

const MINUTE_MS = 60_000;
/** So many minutes after the beginning. */
const at = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE_MS);
const idOf = (moment: Date) => (((BigInt(moment.getTime()) - 1288834974657n) << 22n) + 7n).toString();
const status = (minutes: number, text = '@agrapolice मोबाइल छीन लिया') => ({
  id_str: idOf(at(minutes)),
  full_text: text,
  created_at: at(minutes)
    .toUTCString()
    .replace(/^(\w+), (\d+) (\w+) (\d+) (\S+) GMT$/, '$1 $3 $2 $5 +0000 $4'),
  user: { id_str: '77', screen_name: 'dukandar' },
});
const limit = (track: number, minutes?: number) => ({
  limit: { track, ...(minutes !== undefined && { timestamp_ms: String(at(minutes).getTime()) }) },
});
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

function desk(folder: ReturnType<typeof temporaryFolder>) {
  const env = { UPPOLICE_DB: folder.file('register.db'), XDG_CONFIG_HOME: folder.file('config') };
  const uppolice = (argv: readonly string[], stdin?: string) => run(argv, { env, ...(stdin !== undefined && { stdin }) });
  const gaps = async (...more: string[]) => JSON.parse((await uppolice(['gap', 'list', '--json', ...more])).stdout);
  return { uppolice, gaps };
}

describe('a stream in a file', () => {
  it('that X held posts back from is a gap of the handles that it brings, from the post before to the post behind', async () => {
    using folder = temporaryFolder();
    const { uppolice, gaps } = desk(folder);
    await uppolice(['init', '--yes']);
    const imported = await uppolice(['import', '-'], lines(status(-50), limit(12), status(-40, '@agrapolice @Etahpolice चोरी')));
    expect(imported.code).toBe(33);
    expect(imported.stdout).toContain(
      'X did not send 12 posts of this stream: they may be missing here. When, and how to read them: uppolice gap list',
    );
    const between = { reason: 'stream_incomplete', from: at(-50).toISOString(), to: expect.stringContaining('T05:50:00.'), closedAt: null };
    expect(await gaps()).toEqual([
      expect.objectContaining({ handle: 'agrapolice', ...between }),
      expect.objectContaining({ handle: 'Etahpolice', ...between }),
    ]);
    expect((await uppolice(['status'])).code).toBe(50);
    expect((await uppolice(['gap', 'list'])).stderr).toContain('uppolice sync --backfill --since TIME');
    expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  });

  it('reaches to the time that X gives where no post follows, and never past now', async () => {
    using folder = temporaryFolder();
    const { uppolice, gaps } = desk(folder);
    await uppolice(['init', '--yes']);
    await uppolice(['import', '-'], lines(status(-50), limit(3, -45)));
    await uppolice(['import', '-'], lines(status(-30, '@Etahpolice चोरी'), limit(3, 90)));
    expect((await gaps()).map(({ handle, to }: { handle: string; to: string }) => [handle, to.slice(0, 16)])).toEqual([
      ['agrapolice', at(-45).toISOString().slice(0, 16)],
      ['Etahpolice', NOW.toISOString().slice(0, 16)],
    ]);
  });

  it.each([
    ['ended in the middle', lines(status(-50), { disconnect: { code: 4 } }, status(-40)), 1],
    ['brings no post of ours, of all handles', lines(status(-50, 'hello'), limit(2), status(-40, 'world')), 117],
    ['says nothing', lines(status(-50), { warning: { code: 'FALLING_BEHIND' } }, status(-40)), 0],
    ['brings no post at all, and no time', lines(limit(2)), 0],
  ])('that %s', async (_what, content, open) => {
    using folder = temporaryFolder();
    const { uppolice, gaps } = desk(folder);
    await uppolice(['init', '--yes']);
    await uppolice(['import', '-'], content);
    expect(await gaps()).toHaveLength(open);
  });

  it('imported again changes nothing, also after a person has closed the gap', async () => {
    using folder = temporaryFolder();
    const { uppolice, gaps } = desk(folder);
    await uppolice(['init', '--yes']);
    const content = lines(status(-50), limit(12), status(-40));
    await uppolice(['import', '-'], content);
    await uppolice(['import', '-'], content);
    expect(await gaps('--all')).toHaveLength(1);
    await uppolice(['gap', 'close', '1', '--reason', 'looked through on x.com']);
    await uppolice(['import', '-'], content);
    expect(await gaps('--all')).toHaveLength(1);
    expect(await gaps()).toEqual([]);
  });

  it('is settled by the sweep that reads that time, and is no gap where one has read it before', async () => {
    using folder = temporaryFolder();
    const { uppolice, post, missing } = await foreignDesk(folder);
    post(-1, '@agrapolice दुकान का ताला टूटा');
    const file = folder.file('stream.ndjson');
    writeFileSync(file, lines(status(-70), limit(1), status(-50)));
    expect((await uppolice(0, 'import', file)).code).toBe(33);
    expect((await uppolice(0, 'gap', 'list')).json).toHaveLength(1);
    expect((await uppolice(0, 'sync')).code).toBe(0);
    expect(await missing()).toEqual([]);
    expect((await uppolice(0, 'gap', 'list')).json).toEqual([]);
    writeFileSync(file, lines(status(-65), limit(1), status(-55)));
    await uppolice(0, 'import', file);
    expect((await uppolice(0, 'gap', 'list', '--all')).json).toHaveLength(1);
  });
});
