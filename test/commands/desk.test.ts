/** status and doctor: what waits, what may be missing, and exit 50 until it is put right. */
import { describe, expect, it } from 'vitest';
import { createDb } from '../../src/db/engine/open.ts';
import { recordGap } from '../../src/db/stores/intake/gap-store.ts';
import { addComplaint, fixtureRegister } from '../support/fixture.ts';
import { NOW, run, temporaryFolder } from '../support/run.ts';

async function registerWithGap(file: string): Promise<void> {
  const { db } = await createDb(file);
  await db.write((tx) =>
    recordGap(tx, {
      handleId: 1,
      way: 'search',
      low: '02100000000000000000',
      high: '02100000000000000009',
      reason: 'older_than_search_reaches',
      at: NOW.toISOString(),
    }),
  );
  await db.close();
}

describe('status and doctor', () => {
  it('are content with a fresh register', async () => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_DB: folder.file('register.db') };
    await run(['init', '--yes'], { env });
    expect((await run(['status'], { env })).code).toBe(0);
    const doctor = await run(['doctor', '--deep', '--json'], { env });
    expect(doctor.code).toBe(0);
    expect(JSON.parse(doctor.stdout)).toMatchObject({ ok: true });
  });

  it.each(['en', 'hi'])('ticks only what was done, in %s, and has no word of its own in the JSON but done', async (lang) => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_DB: folder.file('register.db') };
    await run(['init', '--yes'], { env });
    const { findings } = JSON.parse((await run(['--lang', lang, 'doctor', '--json'], { env })).stdout);
    const { stdout } = await run(['--lang', lang, 'doctor'], { env });
    const signs = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line[0]);
    expect(signs).toEqual(findings.map(({ done }: { done: boolean }) => (done ? '✓' : '–')));
    expect(signs).toContain('–');
    for (const finding of findings) expect(Object.keys(finding)).toEqual(['check', 'ok', 'done', 'saw', 'next']);
  });

  it('go on saying that posts may be missing until the gap is closed', async () => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_DB: folder.file('register.db') };
    await run(['init', '--yes'], { env });
    await registerWithGap(folder.file('register.db'));
    const status = await run(['status', '--json'], { env });
    expect(status.code).toBe(50);
    expect(JSON.parse(status.stdout)).toMatchObject({ openGaps: 1, needsAttention: ['gaps'] });
    const doctor = await run(['doctor'], { env });
    expect(doctor.code).toBe(50);
    expect(doctor.stdout).toContain('uppolice gap list');
    await run(['gap', 'close', '1', '--reason', 'imported from the archive'], { env });
    expect((await run(['status'], { env })).code).toBe(0);
    expect((await run(['doctor'], { env })).code).toBe(0);
  });
});

describe('the status screen', () => {
  async function screen(lang: string): Promise<string> {
    using folder = temporaryFolder();
    const db = await fixtureRegister('sqlite', folder.file('register.db'));
    await addComplaint(db, { n: 1, columns: { urgency: 'emergency', attention: 1, waiting_on: 'unit' } });
    await addComplaint(db, { n: 2, columns: { status: 'in_process', waiting_on: 'citizen' } });
    await addComplaint(db, { n: 3, columns: { lead_unit: null, district: null } });
    await db.close();
    const { stdout, code } = await run(['--lang', lang, 'status'], { env: { UPPOLICE_DB: folder.file('register.db') }, terminal: true });
    expect(code).toBe(50);
    return stdout;
  }

  it('counts what waits and says what to do now, with the command for it', async () => {
    const shown = await screen('en');
    expect(shown).toMatch(/^ +2 {2}open · uppolice list --status open$/m);
    expect(shown).toMatch(/^ +1 {2}in process · uppolice list --status in_process$/m);
    expect(shown).toMatch(/an emergency .*\n +uppolice list --emergency/);
  });

  it('counts and names what to do in Hindi where that is chosen', async () => {
    const shown = await screen('hi');
    expect(shown).toMatch(/^ +2 {2}लंबित · uppolice list --status open$/m);
    expect(shown).toMatch(/आपात .*\n +uppolice list --emergency/);
  });
});
