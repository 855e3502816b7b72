import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';

describe('uppolice add', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const uppolice = (argv: readonly string[], fakes: Parameters<typeof run>[1] = {}) =>
    run(argv, { ...fakes, env: { HOME: folder.path, UPPOLICE_DB: folder.file('register.db'), ...fakes.env } });
  const added = async (argv: readonly string[], fakes: Parameters<typeof run>[1] = {}) =>
    JSON.parse((await uppolice(['--json', 'add', ...argv], fakes)).stdout);

  beforeEach(async () => {
    folder = temporaryFolder();
    expect((await uppolice(['init', '--yes'])).code).toBe(0);
  });
  afterEach(() => folder[Symbol.dispose]());

  it('answers with the number, in both languages, and the docket is in list, show and the figures', async () => {
    const said = ['add', '--source', 'phone', '--text', 'एटा में दुकान का ताला टूटा, चोरी हो गई'];
    const { stdout, code } = await uppolice(said);
    expect([stdout.split('\n')[0], code]).toEqual([
      'UPP-2026-000001-5 is registered: Etah, theft or robbery. Tell the complainant the number.',
      0,
    ]);
    const { stdout: hindi } = await uppolice(['--lang', 'hi', ...said, '--yes']);
    expect(hindi).toContain('UPP-2026-000002-8 दर्ज: एटा');
    expect(JSON.parse((await uppolice(['--json', 'list', '--source', 'phone'])).stdout)).toMatchObject([
      { docket: 'UPP-2026-000001-5', source: 'phone', postId: null, url: null, complainant: { id: null, handle: null } },
      { docket: 'UPP-2026-000002-8' },
    ]);
    expect(JSON.parse((await uppolice(['--json', 'report', 'status'])).stdout).totals.received).toBe(2);
    expect(JSON.parse((await uppolice(['--json', 'search', 'ताला'])).stdout)).toHaveLength(2);
    expect(JSON.parse((await uppolice(['--json', 'audit', 'verify'])).stdout).ok).toBe(true);
  });

  it('takes the same words twice only after a yes: without a terminal it exits 22 with the number of the first', async () => {
    const said = ['--source', 'dm', '--text', 'हाथरस में मारपीट हुई'];
    expect((await added(said)).source).toBe('direct_message');
    const { stdout, stderr, code } = await uppolice(['add', ...said]);
    expect([stdout, code]).toEqual(['', 22]);
    expect(stderr).toContain('UPP-2026-000001-5');
    expect((await added([...said, '--yes'])).docket).toBe('UPP-2026-000002-8');
  });

  it('reads the words from stdin, and registers them only with --yes where nobody can be asked', async () => {
    const argv = ['--source', 'email', '--text', '-'];
    expect((await uppolice(['add', ...argv], { stdin: 'आगरा में ठगी\n' })).code).toBe(2);
    expect(await added([...argv, '--yes'], { stdin: 'आगरा में ठगी\n' })).toMatchObject({ docket: 'UPP-2026-000001-5', district: 'Agra' });
  });

  it.each([
    [['--text', 'x']],
    [['--source', 'x', '--text', 'शिकायत']],
    [['--source', 'pigeon', '--text', 'शिकायत']],
    [['--source', 'phone']],
    [['--source', 'phone', '--text', '']],
    [['--source', 'phone', '--text', 'शिकायत', '--received-at', 'someday']],
  ])('exits 2 for %j, says what is right, and gives no number', async (argv) => {
    const { stdout, stderr, code } = await uppolice(['add', ...argv]);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain('→');
    expect(JSON.parse((await uppolice(['--json', 'list'])).stdout)).toEqual([]);
  });

  it('names the emergency number of the country first, whatever language is read', async () => {
    const { stdout } = await uppolice(['add', '--source', 'phone', '--country', 'AE', '--text', 'मेरे भाई को अभी मार रहे हैं, बचाओ, एटा']);
    expect(stdout.split('\n')[0]).toContain('999');
  });

  it('shows nothing of a relayed withheld complaint to the coordinator, nor in a public reply, and forgets its contact to the last byte', async () => {
    await uppolice(['coordinator', 'appoint', 'Asha Verma', '--country', 'OM']);
    const { docket } = await added([
      '--source=whatsapp',
      '--relayed-by=OM',
      '--text=एटा में मेरी बहन को उसका पति रोज पीटता है, दहेज माँगता है, बलात्कार करता है',
      '--from-name=Seemavati',
      '--contact=+96890007331',
    ]);
    for (const argv of [
      ['coordinator', 'dockets', 'OM'],
      ['coordinator', 'show', 'OM'],
      ['--json', 'coordinator', 'dockets', 'OM'],
      ['forward', docket, '--via', 'reply', '--dry-run'],
      ['list'],
      ['show', docket],
      ['export', 'complaints', '--format', 'csv'],
    ]) {
      const { stdout, stderr } = await uppolice(argv);
      expect(`${argv.join(' ')}: ${stdout}${stderr}`).not.toMatch(/बहन|दहेज|पीटता|Seemavati|7331/);
    }
    expect((await uppolice(['coordinator', 'dockets', 'OM'])).stdout).not.toContain('Etah');
    expect((await uppolice(['show', docket, '--reveal', '--reason', 'call back'])).stdout).toContain('+96890007331');
    expect((await uppolice(['forget', docket, '--reason', 'asked for it', '--yes'])).code).toBe(0);
    const bytes = readFileSync(folder.file('register.db'));
    for (const word of ['Seemavati', '96890007331', 'दहेज']) expect(bytes.includes(word)).toBe(false);
    expect(JSON.parse((await uppolice(['--json', 'audit', 'verify'])).stdout).ok).toBe(true);
  });

  it('is refused in public where somebody passed it on, and printed with how to reach the complainant', async () => {
    await uppolice(['coordinator', 'appoint', 'Asha Verma', '--country', 'OM']);
    const { docket } = await added([
      '--source=phone',
      '--relayed-by=OM',
      '--text=एटा में प्लॉट पर कब्ज़ा',
      '--contact=+96890007331',
      '--safe-contact=no',
    ]);
    const reply = await uppolice(['forward', docket, '--via', 'reply', '--dry-run']);
    expect(reply.stdout + reply.stderr).toContain('never answered in public');
    await uppolice(['forward', docket, '--via', 'print', '--out', folder.file('packets'), '--yes']);
    expect((await uppolice(['--json', 'show', docket])).stdout).toContain('"printed"');
  });
});
