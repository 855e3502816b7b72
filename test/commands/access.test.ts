import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDb } from '../../src/db/engine/open.ts';
import { type Fakes, NOW, run, temporaryFolder } from '../support/run.ts';

const TEXTS = ['@Uppolice एटा में साइकिल चोरी', '@Uppolice एटा में बच्ची से बलात्कार, नीली कोठी के पीछे', '@Uppolice मऊ में मोबाइल चोरी 9876543210'];

describe('access', () => {
  const folder = temporaryFolder();
  const env = { HOME: folder.path, UPPOLICE_DB: folder.file('r.db') };
  const upp = (argv: readonly string[], fakes: Fakes = {}) => run(argv, { ...fakes, env: { ...env, ...fakes.env } });
  const list = async (...argv: string[]) => JSON.parse((await upp(['access', 'list', '--json', ...argv])).stdout);
  let numbers: string[] = [];

  beforeAll(async () => {
    await upp(['init', '--yes']);
    const data = TEXTS.map((text, at) => ({
      id: `199000000000000000${at}`,
      text,
      author_id: String(71 + at),
      created_at: NOW.toISOString(),
    }));
    const users = data.map(({ author_id }) => ({ id: author_id, username: `nagrik_${author_id}`, name: 'N' }));
    writeFileSync(folder.file('p.json'), JSON.stringify({ data, includes: { users } }));
    await upp(['import', folder.file('p.json')]);
    numbers = (await upp(['list', '--ids'])).stdout.trim().split('\n');
  });
  afterAll(() => rmSync(folder.path, { recursive: true }));

  it('is empty before anything has gone out, and says so on a terminal', async () => {
    expect(await list()).toEqual([]);
    expect((await upp(['access', 'list'])).stdout).toBe('');
    expect((await upp(['access', 'list'], { terminal: true })).stdout).toContain('Nothing of that kind');
  });

  it('records each export once: who, what, which dockets and columns, and why', async () => {
    await upp(['export', 'complaints', '--district', 'Etah', '--columns', 'docket,status']);
    await upp(['export', 'complaints', '--unmasked', '--reason', 'FIR 212/2026'], { env: { UPPOLICE_ACTOR: 'ravi' } });
    const [unmasked, masked, ...others] = await list();
    expect(others).toEqual([]);
    expect(masked).toMatchObject({
      by: 'asha',
      what: 'complaints',
      format: 'csv',
      header: 'complaints/1',
      columns: ['docket', 'status'],
      dockets: 2,
      ranges: { '2026': '1-2' },
      unmasked: false,
      reason: null,
    });
    expect(unmasked).toMatchObject({ by: 'ravi', dockets: 3, ranges: { '2026': '1-3' }, unmasked: true, reason: 'FIR 212/2026' });
  });

  it('answers what held a docket, and who took something', async () => {
    expect((await list('--docket', numbers[2] ?? '')).map(({ by }: { by: string }) => by)).toEqual(['ravi']);
    expect((await list('--by', 'ASHA')).map(({ dockets }: { dockets: number }) => dockets)).toEqual([2]);
    expect(await list('--from', '2027-01-01')).toEqual([]);
    expect((await upp(['access', 'list', '--docket', 'UPP-2026-000009-9'])).code).not.toBe(0);
  });

  it('answers whose data was in an export, of withheld dockets by number alone', async () => {
    const [{ export: number }] = await list('--by', 'ravi');
    const dockets = await list('--export', String(number));
    expect(dockets).toEqual([
      { docket: numbers[0], withheld: null, status: 'open', complainant: { id: '71', handle: 'nagrik_71' } },
      { docket: numbers[1], withheld: 'class', status: null, complainant: null },
      { docket: numbers[2], withheld: null, status: 'open', complainant: { id: '73', handle: 'nagrik_73' } },
    ]);
    const screen = await upp(['access', 'list', '--export', String(number)], { terminal: true, columns: 80 });
    expect(screen.stdout).toContain('FIR 212/2026');
    expect(screen.stdout).toContain('@nagrik_73');
    expect(screen.stdout).not.toContain('nagrik_72');
    expect(screen.stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(await upp(['access', 'list', '--export', '1'])).toMatchObject({ code: 23 });
    expect(await upp(['access', 'list', '--export', String(number), '--by', 'ravi'])).toMatchObject({ code: 2 });
  });

  it('knows what was shown unmasked and what was handed out as a record', async () => {
    const withheld = numbers[1] ?? '';
    await upp(['show', withheld, '--reveal', '--reason', 'medical help']);
    await upp(['audit', 'export', '--docket', withheld, '--out', folder.file('record')]);
    expect((await list('--docket', withheld)).slice(0, 2)).toMatchObject([
      { what: 'docket', dockets: 1, unmasked: true },
      { what: 'reveal', dockets: 1, unmasked: true, reason: 'medical help' },
    ]);
    const hindi = await upp(['access', 'list', '--docket', withheld, '--lang', 'hi'], { terminal: true, columns: 100 });
    expect(hindi.stdout).toContain('प्रमाण सहित अभिलेख');
  });

  it('records packets for units, digests and kits that go out', async () => {
    mkdirSync(folder.file('out'));
    expect((await upp(['forward', numbers[0] ?? '', '--out', folder.file('out'), '--yes'])).code).toBe(0);
    expect((await list('--docket', numbers[0] ?? ''))[0]).toMatchObject({
      what: 'packet',
      unit: 'district-etah',
      dockets: 1,
      ranges: { '2026': '1' },
    });
    await upp(['country', 'open', 'GB']);
    await upp(['digest', '--country', 'GB', '--out', folder.file('digest.txt')]);
    expect((await list())[0]).toMatchObject({ what: 'digest', country: 'GB', dockets: 0 });
    await upp(['digest', '--country', 'GB'], { terminal: true });
    expect((await list()).filter(({ what }: { what: string }) => what === 'digest')).toHaveLength(1);
    await upp(['coordinator', 'appoint', 'Anita Rao', '--country', 'GB', '--city', 'London']);
    await upp(['coordinator', 'kit', 'GB/London', '--out', folder.file('kit')]);
    await upp(['coordinator', 'card', 'GB/London', '--out', folder.file('card.html')]);
    expect((await list()).slice(0, 2)).toMatchObject([
      { what: 'card', country: 'GB', coordinator: 1 },
      { what: 'kit', country: 'GB', coordinator: 1 },
    ]);
  });

  it('records the page of a dashboard, with the numbers that stand in it', async () => {
    expect((await upp(['dashboard', '--out', folder.file('page.html')])).code).toBe(0);
    expect((await list())[0]).toMatchObject({ what: 'dashboard', format: 'html', dockets: 3, unmasked: false });
    const before = (await list()).length;
    expect((await upp(['dashboard', '--out', folder.file('page.html')])).code).toBe(22);
    expect(await list()).toHaveLength(before);
  });

  it('is proved like everything else', async () => {
    expect(JSON.parse((await upp(['audit', 'verify', '--json'])).stdout)).toMatchObject({ ok: true });
  });

  it('lists exports of before among what may have held a docket, as nobody knows', async () => {
    const { db } = await createDb(env.UPPOLICE_DB);
    await db.write(async (tx) => {
      const actor = { name: 'old', login: 'old', host: 'desk' };
      tx.append({ kind: 'exported_unmasked', at: NOW.toISOString(), docketId: null, actor, data: { what: 'complaints', format: 'csv' } });
    });
    await db.close();
    expect((await list('--docket', numbers[0] ?? ''))[0]).toMatchObject({ by: 'old', dockets: null, unmasked: true });
    const screen = await upp(['access', 'list', '--docket', numbers[0] ?? ''], { terminal: true, columns: 80 });
    expect(screen.stdout).toContain('it is not recorded which dockets it held');
  });
});
