import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { createDb } from '../../../src/db/engine/open.ts';
import { checkOf, type CheckRecord, recordBlock, recordLine } from '../../../src/domain/check-line/record-line.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { NOW, run, temporaryFolder } from '../../support/run.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
const upp = (argv: readonly string[], stdin = '') => run(['--db', file, ...argv], { stdin });
const json = async (argv: readonly string[], stdin = '') => JSON.parse((await upp(['--json', ...argv], stdin)).stdout);

beforeEach(async () => {
  folder = temporaryFolder();
  file = folder.file('register.db');
  const { db } = await createDb(file);
  await initialiseRegister(db, { actor: ACTOR, now: NOW });
  await db.close();
  await upp(['coordinator', 'appoint', 'Asha', '--country', 'GB', '--city', 'London', '--from', '2026-10-01']);
});
afterEach(() => folder[Symbol.dispose]());

const ORIGIN = { reg: 'UPP', c: 'GB', city: 'London', by: '1', at: '2026-11-01T1031Z' };
const OUTREACH: CheckRecord = {
  kind: 'OUTREACH',
  id: '4HGPMBQS6YJC',
  fields: { ...ORIGIN, on: '2026-11-01', topic: '112', kind: 'talk', reached: '40', joined: '12', place: '“Neasden”', note: 'बहुत लोग आए' },
};
const SECRET = 'मेरी बहन को उसका पति रोज़ मारता है, थाना हजरतगंज लखनऊ';
const RELAY: CheckRecord = {
  kind: 'RELAY',
  id: '6XPNJP5PKDP9',
  fields: { ...ORIGIN, source: 'direct_message', text: SECRET, contact: '+447911123456', safe: 'no' },
};
const NEED: CheckRecord = { kind: 'NEED', id: '6H8W8G94AZ2Q', fields: { ...ORIGIN, text: '200 leaflets' } };
const line = (record: CheckRecord) => recordLine(record, checkOf);
const block = (...records: CheckRecord[]) => recordBlock(records, '0BBBBBBBBBBB', line);
const results = ({ records }: { records: { id: string; result: string }[] }) => records.map(({ id, result }) => [id, result]);

describe('what came back from a kit', () => {
  it('becomes outreach, a docket and a need, once, however often and however mangled it comes', async () => {
    const whole = block(OUTREACH, RELAY, NEED);
    const mangled = whole
      .replaceAll('; ', ';\n> ')
      .replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit)))
      .split('\n')
      .map((each) => `[28/11, 10:31] Asha: ${each}`)
      .join('\r\n');
    const first = await json(['coordinator', 'return', '-'], `${mangled}\n“${whole}”`);
    expect(first).toMatchObject({ damaged: [], missing: [], repeated: 3, closed: true, relaysWaiting: 0 });
    expect(first.records).toMatchObject([
      { id: OUTREACH.id, result: 'recorded', outreach: 1 },
      { id: RELAY.id, result: 'recorded', docket: expect.stringMatching(/^UPP-2026-000001-/) },
      { id: NEED.id, result: 'recorded' },
    ]);
    const again = await json(['coordinator', 'return', '-'], whole);
    expect(results(again)).toEqual([OUTREACH, RELAY, NEED].map(({ id }) => [id, 'known']));
    expect(await json(['outreach', 'list'])).toMatchObject([
      { topic: '112', kind: 'talk', reached: 40, joined: 12, place: '“Neasden”', coordinator: { name: 'Asha' } },
    ]);
    expect(await json(['list'])).toHaveLength(1);
    expect(await json(['audit', 'verify'])).toMatchObject({ ok: true });
  });

  it('shows no word of a complaint about violence at home in any answer, list or page of the coordinator', async () => {
    const shown = [
      await upp(['coordinator', 'return', '-'], block(RELAY)),
      await upp(['--json', 'coordinator', 'return', '-'], block(RELAY)),
      await upp(['coordinator', 'show', 'London']),
      await upp(['--json', 'coordinator', 'show', 'London']),
      await upp(['--json', 'coordinator', 'list']),
      await upp(['--json', 'coordinator', 'needs']),
      await upp(['--json', 'list']),
    ].map(({ stdout, stderr }) => stdout + stderr);
    await upp(['coordinator', 'kit', 'London', '--out', folder.file('kit')]);
    shown.push(readFileSync(folder.file('kit/kit-GB-1.html'), 'utf8'));
    expect(shown.join('\n')).toContain('UPP-2026-000001-');
    expect(shown.filter((text) => /बहन|मारता|7911/.test(text))).toEqual([]);
  });

  it('names what is damaged and what is missing, takes in the rest, and says so by its exit status', async () => {
    const damaged = block(OUTREACH, NEED).replace('leaflets', 'posters');
    const { stdout, code } = await upp(['coordinator', 'return', '-'], damaged);
    expect(code).toBe(60);
    expect(stdout).toContain(`Line 2: NEED ${NEED.id} is damaged`);
    const [, ...rest] = block(OUTREACH, NEED).split('\n');
    const missing = await upp(['--lang', 'hi', 'coordinator', 'return', '-'], rest.join('\n'));
    expect(missing.stdout).toContain(`खंड में नहीं हैं: ${OUTREACH.id}`);
    expect(missing.code).toBe(60);
    expect((await upp(['coordinator', 'return', '-'], line(NEED))).code).toBe(33);
    expect(await json(['coordinator', 'needs'])).toHaveLength(1);
  });

  it('keeps a complaint that can have no docket yet, and opens it when the same block comes again', async () => {
    await upp(['coordinator', 'return', '-'], block(RELAY));
    const like = { ...RELAY, id: '7XPNJP5PKDP9' };
    const first = await json(['coordinator', 'return', '-'], block(like));
    expect(first).toMatchObject({ records: [{ result: 'waiting', docket: null }], relaysWaiting: 1 });
    expect(first.records[0].why).toContain('UPP-2026-000001-');
    expect(await json(['coordinator', 'return', '--waiting'])).toMatchObject([{ id: like.id, country: 'GB' }]);
    expect((await upp(['status'])).stdout).toMatch(/ 1 +complaints of kits without a docket · uppolice coordinator return --waiting\n/);
    expect((await upp(['coordinator', 'return', '--waiting', '-'], block(like))).code).toBe(2);
    expect((await upp(['coordinator', 'return'])).code).toBe(2);
    expect(await json(['coordinator', 'return', '-', '--yes'], block(like))).toMatchObject({
      records: [{ result: 'recorded', docket: expect.stringMatching(/^UPP-2026-000002-/) }],
      relaysWaiting: 0,
    });
    expect(await json(['coordinator', 'return', '--waiting'])).toEqual([]);
    expect((await upp(['status'])).stdout).not.toContain('kits');
    expect(results(await json(['coordinator', 'return', '-', '--yes'], block(like)))).toEqual([[like.id, 'known']]);
    expect(await json(['list'])).toHaveLength(2);
  });

  it('gives a complaint to the next coordinator where the first has left', async () => {
    await upp(['coordinator', 'replace', 'London', 'Ravi', '--reason', 'moved']);
    const { records } = await json(['coordinator', 'return', '-'], block(RELAY));
    expect(records).toMatchObject([{ result: 'recorded' }]);
  });

  it.each([
    ['another register', { ...OUTREACH, fields: { ...OUTREACH.fields, reg: 'TRN' } }],
    ['a country that there is not', { ...OUTREACH, fields: { ...OUTREACH.fields, c: 'ZZ' } }],
    ['a day to come', { ...OUTREACH, fields: { ...OUTREACH.fields, on: '2026-12-24' } }],
    ['a day that there is not', { ...OUTREACH, fields: { ...OUTREACH.fields, on: '2026-13-45' } }],
    ['more joined than reached', { ...OUTREACH, fields: { ...OUTREACH.fields, joined: '50' } }],
    ['a topic that there is not', { ...OUTREACH, fields: { ...OUTREACH.fields, topic: 'tea' } }],
    ['another kind', { ...OUTREACH, kind: 'CARD' }],
  ])('is not taken in with %s, and nothing of it is kept', async (_, record) => {
    const { stdout, code } = await upp(['--json', 'coordinator', 'return', '-'], block(record));
    expect(code).toBe(60);
    expect(JSON.parse(stdout).records).toMatchObject([{ id: OUTREACH.id, result: 'refused', why: expect.any(String) }]);
    expect(await json(['outreach', 'list'])).toEqual([]);
    expect(results(await json(['coordinator', 'return', '-'], block(OUTREACH)))).toEqual([[OUTREACH.id, 'recorded']]);
  });

  it('is refused where it holds no record, or is no file', async () => {
    writeFileSync(folder.file('x.txt'), 'Jai Hind');
    expect((await upp(['coordinator', 'return', folder.file('x.txt')])).code).toBe(21);
    expect((await upp(['coordinator', 'return', folder.file('none.txt')])).code).toBe(23);
  });

  it('leaves a need on the list until somebody has seen to it, and no word of it afterwards', async () => {
    await upp(['coordinator', 'return', '-'], block(NEED));
    expect((await upp(['coordinator', 'needs'])).stdout).toContain('200 leaflets');
    expect((await upp(['coordinator', 'needs', '--done', NEED.id.toLowerCase()])).code).toBe(0);
    expect((await upp(['coordinator', 'needs', '--done', NEED.id])).code).toBe(23);
    expect((await upp(['coordinator', 'needs'])).stdout).toBe('');
    expect(readFileSync(file).includes('200 leaflets')).toBe(false);
    expect(await json(['audit', 'verify'])).toMatchObject({ ok: true });
  });
});
