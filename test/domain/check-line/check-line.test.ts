import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/domain/check-line/read-records.ts';
import { checkOf, type CheckRecord, recordBlock, recordLine } from '../../../src/domain/check-line/record-line.ts';
import fc from '../../support/fast-check.ts';

const line = (record: CheckRecord) => recordLine(record, checkOf);
const block = (...records: CheckRecord[]) => recordBlock(records, '0ENDENDENDEN'.replaceAll('E', '3'), line);

const MEETING: CheckRecord = {
  kind: 'OUTREACH',
  id: '7K3QX2M9P4DA',
  fields: { on: '2026-11-02', place: 'Neasden Temple, London', note: 'बहुत लोग आए। "112" समझाया…' },
};
const NEED: CheckRecord = { kind: 'NEED', id: '4ABCDEFGHJKM', fields: { text: "200 leaflets – in Hindi; it's urgent!\nUPP1 NEED" } };

/** Texts with all that a chat, a keyboard and the scripts of UP can bring. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...'aZ09 -–—.…,;=%+&"\'“”‘’«»>*_~`[]:/|\n\t',
      '\u200d',
      '\u200b',
      '\u202e',
      '\u0301',
      '\u0338',
      'é',
      'e\u0301',
      'क',
      '्',
      'ष',
      'ि',
      '\u093c',
      '१',
      '٣',
      '３',
      'ع',
      '😀',
      'UPP1',
      '\ud800',
      '。',
      '\u3164',
      '\u1161',
    ),
  }),
);
const id = fc
  .string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), minLength: 11, maxLength: 11 })
  .map((rest) => `5${rest}`);
const record = fc.record({
  kind: fc.constantFrom('OUTREACH', 'RELAY', 'NEED'),
  id,
  fields: fc.dictionary(fc.string({ unit: fc.constantFrom(...'abcxyz'), minLength: 1, maxLength: 16 }), text, {
    maxKeys: 6,
    noNullPrototype: true,
  }),
});
const records = fc.uniqueArray(record, { selector: (each) => each.id, minLength: 1, maxLength: 4 });

/** As it comes back: text in NFC, without halves of signs. */
const asRead = ({ kind, id, fields }: CheckRecord) => ({
  kind,
  id,
  fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value.toWellFormed().normalize('NFC')])),
});

/** What chats, mail and phones do to a text without damaging it. */
const MANGLES: Readonly<Record<string, (text: string, at: number) => string>> = {
  'wrapped anywhere': (t, at) =>
    t.replace(/[^\p{M}\n]{7}(?!\p{M})/gu, (part, place: number) => (place % 3 === at % 3 ? `${part}\n` : part)),
  'wrapped at spaces': (t) => t.replaceAll(' ', '\r\n'),
  'without its spaces': (t) => t.replaceAll(' ', ''),
  'with spaces that do not break': (t) => t.replaceAll(' ', '\u00a0\u202f '),
  quoted: (t) =>
    t
      .split('\n')
      .map((each) => `> ${each}`)
      .join('\n'),
  'quoted twice and wrapped': (t) =>
    t
      .replaceAll(' ', '\n')
      .split('\n')
      .map((each) => `>> ${each}`)
      .join('\n'),
  "behind a phone's prefix": (t) =>
    t
      .split('\n')
      .map((each) => `[28/11, 10:31] Asha Verma: ${each}`)
      .join('\n'),
  "behind another phone's prefix": (t) =>
    t
      .split('\n')
      .map((each) => `\u200e[28/11/26, 10:31:07\u202fAM] ~ आशा: ${each}`)
      .join('\n'),
  "behind an export's prefix": (t) =>
    t
      .split('\n')
      .map((each) => `28/11/2026, 10:31 am - Asha: ${each}`)
      .join('\n'),
  "behind another chat's prefix": (t) =>
    t
      .split('\n')
      .map((each) => `Asha Verma, [28.11.2026 10:31]: ${each}`)
      .join('\n'),
  'in quotes': (t) => `“${t}”`,
  'in bold': (t) => `*${t}*`,
  'in Devanagari digits': (t) => t.replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit))),
  'in Arabic digits': (t) => t.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  'in full-width digits': (t) => t.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  'with long dashes': (t) => t.replaceAll('-', '–'),
  decomposed: (t) => t.normalize('NFD'),
  'with invisible marks': (t) => t.replace(/[;=]/g, (sign) => `\u200b${sign}\u2060\ufeff`),
  'with marks of direction': (t) => `\u202a${t.replaceAll('\n', '\u202c\n\u202a')}\u202c`,
  'among other words': (t) => `Jai Hind Sir,\nplease find below:\n\n${t}\n\nRegards, Asha: 112 [x]`,
};

describe('a record line', () => {
  it('is written as documented', () => {
    expect(line(MEETING)).toBe(
      'UPP1 OUTREACH 7K3QX2M9P4DA on=2026-11-02; place=Neasden+Temple,+London; note=बहुत+लोग+आए।+%22112%22+समझाया%E2%80%A6; 67AF8632',
    );
  });

  it('has the check of zip and PNG', () => {
    expect([checkOf('123456789'), checkOf(''), checkOf('क')]).toEqual(['CBF43926', '00000000', '1CAD1794']);
  });

  it.each(Object.keys(MANGLES))('brings every text through, %s', (name) => {
    fc.assert(
      fc.property(records, fc.nat(2), (given, at) => {
        const read = readRecords(MANGLES[name]?.(block(...given), at) ?? '');
        expect(read).toEqual({ records: given.map(asRead), damaged: [], missing: [], repeated: 0, closed: true });
      }),
    );
  });

  it('stands alone, so that a page can carry it', () => {
    const carried = `(${String(recordBlock)})(records, end, (record) => (${String(recordLine)})(record, ${String(checkOf)}))`;
    fc.assert(
      fc.property(records, (given) => {
        expect(runInNewContext(carried, { records: given, end: '033333333333' })).toBe(recordBlock(given, '033333333333', line));
      }),
    );
  });
});

describe('a text that was pasted', () => {
  it('gives each record once, however often it stands there', () => {
    const read = readRecords(`${block(MEETING, NEED)}\n\n> ${block(MEETING, NEED).replaceAll(' ', '\n> ')}`);
    expect(read.records).toEqual([MEETING, NEED].map(asRead));
    expect(read).toMatchObject({ damaged: [], missing: [], repeated: 2, closed: true });
  });

  it('names a record whose end is missing, with its line', () => {
    const whole = block(MEETING, NEED);
    const read = readRecords(`Dear Sir\n${whole.slice(0, whole.indexOf('समझाया'))}`);
    expect(read).toMatchObject({
      records: [],
      closed: false,
      damaged: [{ why: 'cut', line: 2, kind: 'OUTREACH', id: MEETING.id, wholeElsewhere: false }],
    });
  });

  it('names a record in which anything was changed, and keeps the others', () => {
    const read = readRecords(block(MEETING, NEED).replace('Neasden', 'Neasdon'));
    expect(read.records).toEqual([asRead(NEED)]);
    expect(read.damaged).toEqual([{ why: 'altered', line: 1, kind: 'OUTREACH', id: MEETING.id, wholeElsewhere: false }]);
    expect(read.missing).toEqual([]);
  });

  it('says where a damaged record stands whole elsewhere', () => {
    const read = readRecords(`${line(MEETING).slice(0, -3)}\n${block(MEETING)}`);
    expect(read.records).toEqual([asRead(MEETING)]);
    expect(read.damaged).toMatchObject([{ why: 'cut', line: 1, wholeElsewhere: true }]);
  });

  it('misses a record that the last line names', () => {
    const [, ...rest] = block(MEETING, NEED).split('\n');
    expect(readRecords(rest.join('\n'))).toMatchObject({ missing: [MEETING.id], damaged: [] });
  });

  it('does not take two different records under one id for one', () => {
    const other = { ...NEED, id: MEETING.id };
    expect(readRecords(`${line(MEETING)} ${line(other)}`)).toMatchObject({
      records: [{ kind: 'OUTREACH' }],
      damaged: [{ why: 'differs', kind: 'NEED' }],
    });
  });

  it('names what a newer version wrote, and finds nothing in words that hold no record', () => {
    expect(readRecords('UPP2 NEED 4ABCDEFGHJKM text=x; 12345678').damaged).toMatchObject([{ why: 'newer', kind: 'NEED' }]);
    expect(readRecords('We met at 10:31. [ok] UPP is the party.\n')).toEqual({
      records: [],
      damaged: [],
      missing: [],
      repeated: 0,
      closed: false,
    });
  });

  it('never gives a record that was not written, whatever single sign was changed, lost or added', () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.constantFrom('', 'x', '0', 'क', ';', '=', '%', '+', 'UPP1'), (given, where, sign) => {
        const written = line(given);
        const at = where % written.length;
        const { records: found } = readRecords(written.slice(0, at) + sign + written.slice(at + 1));
        expect([[], [asRead(given)]]).toContainEqual(found);
      }),
      { numRuns: 1000 },
    );
  });
});
