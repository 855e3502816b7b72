import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOW, run, temporaryFolder } from '../support/run.ts';

const TEXTS = [
  '@Uppolice एटा में साइकिल चोरी',
  '@Uppolice एटा में बच्ची से बलात्कार, नीली कोठी के पीछे',
  '@Uppolice मऊ में मोबाइल चोरी 98765\u202E43210',
];

async function desk() {
  const folder = temporaryFolder();
  const env = { HOME: folder.path, UPPOLICE_DB: folder.file('r.db') };
  await run(['init', '--yes'], { env });
  const data = TEXTS.map((text, at) => ({
    id: `199000000000000000${at}`,
    text,
    author_id: String(71 + at),
    created_at: NOW.toISOString(),
  }));
  const users = data.map(({ author_id }) => ({ id: author_id, username: `nagrik_${author_id}`, name: 'N' }));
  writeFileSync(folder.file('p.json'), JSON.stringify({ data, includes: { users } }));
  await run(['import', folder.file('p.json')], { env });
  return { folder, uppolice: (...argv: string[]) => run(argv, { env }) };
}

describe('a withheld docket', () => {
  it('is in no list by category, and counted beside it in one number whatever the category is', async () => {
    const { folder, uppolice } = await desk();
    using _ = folder;
    for (const [category, found] of [
      ['sexual_offence', 0],
      ['theft', 2],
      ['traffic', 0],
    ] as const) {
      const { stdout, stderr, code } = await uppolice('list', '--category', category, '--json');
      expect(code).toBe(0);
      expect(JSON.parse(stdout), category).toHaveLength(found);
      expect(stderr, category).toContain('1 withheld docket is left out');
      const exported = await uppolice('export', 'complaints', '--category', category, '--format', 'ndjson');
      expect(exported.stdout.trim().split('\n').filter(Boolean), category).toHaveLength(found);
      expect(exported.stderr, category).toContain('1 withheld docket is left out');
    }
    expect(await uppolice('list', '--category', 'theft', '--withheld')).toMatchObject({ code: 2 });
    expect((await uppolice('list', '--category', 'theft', '--district', 'Mau')).stderr).not.toContain('withheld');
  });

  it('teaches no words, whether they are in its text or not', async () => {
    const { folder, uppolice } = await desk();
    using _ = folder;
    const [withheld] = JSON.parse((await uppolice('list', '--withheld', '--json')).stdout);
    const answers = [];
    for (const words of ['नीली कोठी', 'लाल कोठी']) {
      const { code, stderr } = await uppolice('transfer', withheld.docket, 'Mau', '--reason', 'x', '--learn', words);
      answers.push(`${code} ${stderr}`);
    }
    expect(answers[0]).toContain('22 ');
    expect(answers[0]).toBe(answers[1]);
    expect((await uppolice('transfer', withheld.docket, 'Mau', '--reason', 'x')).code).toBe(0);
  });

  it('leaves with its days and no time, also unmasked', async () => {
    const { folder, uppolice } = await desk();
    using _ = folder;
    for (const more of [[], ['--unmasked', '--reason', 'x']]) {
      const rows = JSON.parse((await uppolice('export', 'complaints', '--format', 'json', ...more)).stdout);
      const days = rows.map(({ withheld, postedAt, registeredAt, waitingSince }: Record<string, string>) => [
        withheld,
        postedAt,
        registeredAt,
        waitingSince,
      ]);
      const moment = NOW.toISOString();
      expect(days).toEqual([
        [null, moment, moment, moment],
        ['class', '2026-11-02', '2026-11-02', '2026-11-02'],
        [null, moment, moment, moment],
      ]);
    }
  });

  it('says nothing in the log but that it is withheld and how its state changed', async () => {
    const { folder, uppolice } = await desk();
    using _ = folder;
    const log = (await uppolice('audit', 'log', '--json')).stdout;
    expect(log).not.toContain('sexual_offence');
    expect(log).not.toContain('1990000000000000001');
    expect(JSON.parse(log).filter(({ data }: { data: { withheld?: string } }) => data.withheld !== undefined)).toMatchObject([
      { kind: 'registered', data: { withheld: 'class' } },
    ]);
  });
});

describe('what is exported', () => {
  it('is cleaned before it is masked: a mark of writing direction opens no number', async () => {
    const { folder, uppolice } = await desk();
    using _ = folder;
    const { stdout } = await uppolice('export', 'complaints', '--format', 'csv', '--excel');
    expect(stdout).toContain('xxxxxxxx10');
    expect(stdout).not.toMatch(/98765|43210/);
  });

  it('is not written under the name of a workbook', async () => {
    const { folder, uppolice } = await desk();
    using _ = folder;
    for (const line of [
      ['export', 'complaints', '--format', 'csv', '--out', folder.file('x.xlsx')],
      ['report', 'status', '--format', 'csv', '--out', folder.file('x.XLSX')],
    ])
      expect(await uppolice(...line)).toMatchObject({ code: 2, stderr: expect.stringContaining('--excel') });
  });
});
