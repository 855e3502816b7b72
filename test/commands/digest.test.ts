import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDb, openDb } from '../../src/db/engine/open.ts';
import { initialiseRegister } from '../../src/register/directory/initialise.ts';
import { claimDueDigests, digestMade } from '../../src/register/overseas/digests/claim-digests.ts';
import { approvePublication } from '../../src/register/overseas/publishing/decide.ts';
import { displayWidth } from '../../src/render/screen/display-width.ts';
import { ACTOR } from '../support/docket-fixture.ts';
import { Talk, take } from '../support/intake.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

/** Eight in the morning in London, noon in Dubai, three in New York. */
const NOW = new Date('2026-11-02T08:00:00.000Z');

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
const upp = (argv: string[], fakes: Fakes = {}) => run(['--db', file, ...argv], { now: NOW, ...fakes });

beforeEach(async () => {
  folder = temporaryFolder();
  file = folder.file('register.db');
  const { db } = await createDb(file);
  await initialiseRegister(db, { actor: ACTOR, now: new Date('2026-10-01T00:00:00Z') });
  const talk = new Talk();
  talk.say('asha', '@UPPolNRI पड़ोसी ने ताला तोड़ा, मेरा घर एटा में है');
  talk.say('bina', '@UPPolNRI pocso एटा');
  await take(db, [talk.parsed()], { now: new Date('2026-11-02T07:30:00.000Z') });
  await db.write(async (tx) => {
    // As a person decides it; how a country is read is tested elsewhere.
    tx.append({ kind: 'marked', at: NOW.toISOString(), docketId: null, data: {} });
    await tx.k.updateTable('dockets').set({ country: 'GB' }).execute();
  });
  await db.close();
  const appoint = (name: string, ...place: string[]) => upp(['coordinator', 'appoint', name, '--from', '2026-10-05', ...place]);
  await appoint('आशा वर्मा', '--country', 'GB', '--city', 'London');
  await appoint('نور خان', '--country', 'AE', '--city', 'Dubai');
  await appoint('José Núñez', '--country', 'US', '--city', 'New York');
});
afterEach(() => folder[Symbol.dispose]());

describe('the digest of a coordinator', () => {
  it('names the emergency numbers first, dockets by number and state alone, and of withheld ones how many', async () => {
    const { stdout, code } = await upp(['digest', '--country', 'UK', '--city', 'london']);
    expect(code).toBe(0);
    expect(stdout.indexOf('999 or 112')).toBeLessThan(stdout.indexOf('UPP-2026-000001-5'));
    expect(stdout).toContain('For आशा वर्मा');
    expect(stdout).toContain('As of 02-11-2026 08:00 (Europe/London).');
    expect(stdout).toContain('2 dockets received since the last digest, 2 open');
    expect(stdout).toContain('1 more is open and withheld: this digest says nothing of it.');
    expect(stdout).not.toMatch(/UPP-2026-000002|pocso|ताला|asha|bina|Etah|एटा/);
    const { stdout: json } = await upp(['digest', '--country', 'GB', '--json']);
    expect(JSON.parse(json)).toMatchObject({
      coordinator: 'आशा वर्मा',
      withheldOpen: 1,
      dockets: [{ docket: 'UPP-2026-000001-5', isNew: true }],
    });
    expect(json).not.toMatch(/pocso|ताला|asha|bina/);
  });

  it('tells planned and due outreach, services with what is to be confirmed, and what was published', async () => {
    await upp(['outreach', 'plan', '--country', 'GB', '--city', 'London', '--on', '2026-11-08', '--topic', '112', '--place', 'Wembley']);
    await upp(['outreach', 'plan', '--country', 'GB', '--city', 'London', '--on', '2026-10-30', '--topic', '1090'], {
      now: new Date('2026-10-20T00:00:00Z'),
    });
    await upp(['goodwork', 'add', '--fact', 'A cycle was found in Orai', '--wording', 'UPPolNRI:en:A cycle stolen in Orai is back']);
    expect(await upp(['goodwork', 'approve', '1'])).toMatchObject({ code: 22 });
    const db = await openDb(file);
    await approvePublication(db, 'good_work', 1, { actor: { ...ACTOR, login: 'ravi' }, now: NOW });
    await db.close();
    expect((await upp(['digest', '--country', 'GB'])).stdout).toContain('Nothing was published in the last 14 days.');
    const url = 'https://x.com/UPPolNRI/status/1990000000000000000';
    expect(await upp(['goodwork', 'publish', '1', '--handle', 'UPPolNRI', '--url', url])).toMatchObject({ code: 0 });
    const { stdout } = await upp(['--lang', 'hi', 'digest', '--country', 'GB', '--city', 'London'], { terminal: true, columns: 60 });
    expect(stdout).toContain('08-11-2026, 112 (आपात सेवा)');
    expect(stdout.replace(/\s+/g, ' ')).toContain('दिन बीत गया: डेस्क को परिणाम बताएँ (क्रमांक 2)');
    expect(stdout).toContain('सराहनीय कार्य: A cycle was found in Orai');
    expect(stdout).toContain('गोपनीय: कभी सार्वजनिक नहीं');
    for (const line of stdout.split('\n')) if (!line.includes('https://')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  it('is written as a page or as text, never over a file without --force', async () => {
    const page = folder.file('london.html');
    expect((await upp(['digest', '--country', 'GB', '--city', 'London', '--lang', 'hi', '--out', page])).code).toBe(0);
    const source = readFileSync(page, 'utf8');
    expect(source).toMatch(/^<!doctype html>\n<html lang="hi"/);
    expect(source).toContain('<bdi>आशा वर्मा के लिए</bdi>');
    expect(source).not.toMatch(/pocso|ताला|bina|\sstyle=/);
    expect((await upp(['digest', '--country', 'GB', '--out', page])).code).toBe(22);
    expect((await upp(['digest', '--country', 'GB', '--out', page, '--force'])).code).toBe(0);
  });

  it('says what is wrong with what was typed', async () => {
    expect((await upp(['digest'])).code).toBe(2);
    expect((await upp(['digest', '--due'])).code).toBe(2);
    expect((await upp(['digest', '--city', 'London'])).code).toBe(2);
    expect((await upp(['digest', '--country', 'GB', '--force'])).code).toBe(2);
    expect((await upp(['digest', '--country', 'India'])).code).toBe(21);
    expect((await upp(['digest', '--country', 'Atlantis'])).code).toBe(21);
    writeFileSync(folder.file('taken'), '');
    expect((await upp(['digest', '--due', '--out', folder.file('taken')])).code).toBe(21);
  });
});

describe('digests that are due', () => {
  const due = async (now: string) => {
    const { stdout } = await upp(['digest', '--due', '--out', folder.file('out'), '--json'], { now: new Date(now) });
    const { made, busy, notDue } = JSON.parse(stdout);
    return { made: made.map(({ country, day }: { country: string; day: string }) => `${country} ${day}`), busy, notDue };
  };

  it('are made from seven there on, once for each coordinator and day, however often cron runs', async () => {
    expect(await due('2026-11-02T08:00:00Z')).toEqual({ made: ['AE 2026-11-02', 'GB 2026-11-02'], busy: 0, notDue: 1 });
    expect(await due('2026-11-02T08:00:00Z')).toEqual({ made: [], busy: 0, notDue: 3 });
    expect(await due('2026-11-02T12:15:00Z')).toEqual({ made: ['US 2026-11-02'], busy: 0, notDue: 2 });
    expect(await due('2026-11-03T03:00:00Z')).toEqual({ made: ['AE 2026-11-03'], busy: 0, notDue: 2 });
    expect(readdirSync(folder.file('out'))).toHaveLength(8);
    const text = readFileSync(folder.file('out/digest-AE-2-2026-11-03.txt'), 'utf8');
    expect(text).toContain('For نور خان');
    expect(existsSync(folder.file('out/digest-AE-2-2026-11-03.html'))).toBe(true);
  });

  it('are taken up again where a run was killed, and never handed on twice', async () => {
    const db = await openDb(file);
    const by = (now: string) => ({ actor: ACTOR, now: new Date(now) });
    const first = await claimDueDigests(db, 'GB', by('2026-11-02T08:00:00Z'));
    expect(first.claimed).toHaveLength(1);
    expect(await claimDueDigests(db, 'GB', by('2026-11-02T08:05:00Z'))).toMatchObject({ claimed: [], busy: 1 });
    const again = await claimDueDigests(db, 'GB', by('2026-11-02T08:11:00Z'));
    expect(again.claimed).toMatchObject([{ id: first.claimed[0]?.id, localDay: '2026-11-02' }]);
    const [slow, taken] = [first.claimed[0], again.claimed[0]];
    if (!slow || !taken) throw new Error('not claimed');
    // The first run was only slow: what it made is not handed on.
    expect(await digestMade(db, slow, by('2026-11-02T08:12:00Z'))).toBe(false);
    expect(await digestMade(db, taken, by('2026-11-02T08:12:00Z'))).toBe(true);
    expect(await digestMade(db, taken, by('2026-11-02T08:13:00Z'))).toBe(false);
    expect(await claimDueDigests(db, 'GB', by('2026-11-02T09:00:00Z'))).toMatchObject({ claimed: [], busy: 0, notDue: 1 });
    // The next day's tells of all since the one that was made.
    expect((await claimDueDigests(db, 'GB', by('2026-11-03T07:00:00Z'))).claimed).toMatchObject([{ since: '2026-11-02T08:11:00.000Z' }]);
    await db.close();
  });

  it('are no longer made for a coordinator who has left', async () => {
    await upp(['coordinator', 'end', 'AE/Dubai', '--reason', 'moved']);
    expect(await due('2026-11-02T08:30:00Z')).toEqual({ made: ['GB 2026-11-02'], busy: 0, notDue: 1 });
  });
});
