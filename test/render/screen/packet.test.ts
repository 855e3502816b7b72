import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { emergencyCall, IN_INDIA } from '../../../src/domain/directory/emergency-call.ts';
import type { Packet, PacketEntry, PacketWords } from '../../../src/domain/dispatch/packet.ts';
import { packetCsv } from '../../../src/render/csv/packet-csv.ts';
import { packetText } from '../../../src/render/screen/packet.ts';
import { UNITS } from '../../support/docket-fixture.ts';

function unit(code: string) {
  const found = UNITS.find((each) => each.code === code);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
}

const WORDS: PacketWords = {
  at: '2026-11-02T05:00:00.000Z',
  landedAt: '2026-11-02T05:01:00.000Z',
  text: '=बाइक चोरी',
  media: ['https://pbs.twimg.com/media/a.jpg'],
  whose: 'complainant',
  saidOn: null,
};

const ENTRY: PacketEntry = {
  number: 'UPP-2026-000001-5',
  registeredAt: '2026-11-02T06:00:00.000Z',
  urgency: 'emergency',
  emergencyCall: IN_INDIA,
  complainant: { handle: 'asha', name: 'Asha\u001B[2J' },
  reach: null,
  url: 'https://x.com/asha/status/1',
  words: [WORDS],
  withheld: null,
  aboutPolice: true,
  alsoTold: [unit('district-etah')],
  update: null,
};

const PACKET: Packet = {
  unit: unit('district-hathras'),
  issuedAt: '2026-11-02T07:00:00.000Z',
  confidential: true,
  isUpdate: false,
  head: `7:${'ab'.repeat(32)}`,
  highestNumber: 'UPP-2026-000130-2',
  entries: [ENTRY, { ...ENTRY, number: 'UPP-2026-000002-8', urgency: 'normal', aboutPolice: false, alsoTold: [], url: null }],
};

describe('a packet as a sheet', () => {
  it('tells the unit in English what each complaint is and what it is asked to do', () => {
    const sheet = packetText(PACKET, 'en');
    expect(sheet).toMatch(/^Complaints for action: 2 dockets\nTo: Hathras\nIssued: 02-11-2026 12:30 IST\n/);
    expect(sheet).toContain('Highest docket number given so far: UPP-2026-000130-2\n');
    expect(sheet).toContain('CONFIDENTIAL.');
    expect(sheet).toContain('Docket UPP-2026-000001-5   EMERGENCY\nRegistered: 02-11-2026 11:30 IST\nComplainant: Asha @asha\n');
    expect(sheet).toContain('Also concerns: Etah\nAbout the police: to be inquired into by the supervisor, not by the thana.\n');
    expect(sheet).toContain('[02-11-2026 10:30 IST]\n=बाइक चोरी\nAttachment: https://pbs.twimg.com/media/a.jpg');
    expect(packetText({ ...PACKET, entries: [ENTRY] }, 'en')).toContain('Complaints for action: 1 docket\n');
  });

  it('is in Hindi but for names, numbers and links', () => {
    const sheet = packetText(PACKET, 'hi');
    expect(sheet).toMatch(/^कार्यवाही हेतु शिकायतें: 2 डॉकेट\nसेवा में: हाथरस\n/);
    expect(sheet).toContain('इनसे भी संबंधित: एटा\n');
    expect(sheet.replace(/https:\S+|Asha @asha|UPP-|IST|\d+:[0-9a-f]{64}/g, '')).not.toMatch(/[A-Za-z]/);
  });

  it('tells the unit whom a complainant abroad calls in an emergency, the local number first', () => {
    const abroad: PacketEntry = { ...ENTRY, emergencyCall: emergencyCall('CA', { CA: { call: ['911'] } }) };
    expect(packetText({ ...PACKET, entries: [abroad] }, 'en')).toContain(
      'The complainant is abroad. To call for help there: 911 in Canada; in Uttar\nPradesh 112.\n',
    );
    expect(packetText({ ...PACKET, entries: [abroad] }, 'hi')).toContain('वहाँ सहायता के लिए: कनाडा में 911; उत्तर प्रदेश में 112।');
    expect(packetText({ ...PACKET, entries: [{ ...abroad, urgency: 'normal' }] }, 'en')).not.toContain('911');
    expect(packetText(PACKET, 'en')).not.toContain('112');
  });

  const update = { learnt: ['withheld'], toldAt: '2026-11-02T06:30:00.000Z', onPaper: true, gone: false, goneTo: null } as const;
  it.each([
    [
      'names the earlier sheet, which is to be destroyed, where there was one',
      update,
      ['Each sheet below replaces', 'New since the sheet of', 'DESTROY'],
      [],
    ],
    [
      'names no sheet to a unit that heard by a public reply',
      { ...update, onPaper: false },
      ['New since you were informed on'],
      ['sheet', 'DESTROY'],
    ],
    [
      'nor where the docket has gone elsewhere',
      { ...update, learnt: [], gone: true, onPaper: false },
      ['not with you any more'],
      ['sheet', 'DESTROY'],
    ],
  ] as const)('that is an update %s', (_, one, said, unsaid) => {
    const sheet = packetText({ ...PACKET, isUpdate: true, entries: [{ ...ENTRY, withheld: 'child', update: one }] }, 'en');
    for (const words of said) expect(sheet).toContain(words);
    for (const words of unsaid) expect(sheet).not.toContain(words);
  });

  it('marks whose words each are', () => {
    const all = (['newest', 'earlier', 'elsewhere', 'another'] as const).map((whose) => ({ ...WORDS, whose }));
    const sheet = packetText({ ...PACKET, entries: [{ ...ENTRY, words: all }] }, 'en');
    // Broken to the width of a page.
    const unbroken = sheet.replace(/(\([^)\n]*)\n/g, '$1 ');
    expect(unbroken.match(/^\[.*\] \((.*)\)$/gm)).toEqual([
      '[02-11-2026 10:30 IST] (newest words, edited by the complainant)',
      '[02-11-2026 10:30 IST] (earlier words, edited since)',
      '[02-11-2026 10:30 IST] (the complainant’s own words from elsewhere, quoted or answered here)',
      '[02-11-2026 10:30 IST] (the words of another person, which the complainant answers or quotes)',
    ]);
  });

  it('names no highest number where none was given', () => {
    expect(packetText({ ...PACKET, highestNumber: null }, 'en')).not.toContain('Highest');
  });

  it('says that a text was erased', () => {
    const erased = {
      ...PACKET,
      entries: [
        {
          ...ENTRY,
          words: [
            { at: ENTRY.registeredAt, landedAt: ENTRY.registeredAt, text: null, media: [], whose: 'complainant' as const, saidOn: null },
          ],
        },
      ],
    };
    expect(packetText(erased, 'en')).toContain('(the text was erased)');
    expect(packetText(erased, 'hi')).toContain('(पाठ हटा दिया गया)');
  });
});

describe('a packet as CSV', () => {
  it('has a row for each docket, with a column for the result, and no cell that runs', () => {
    const rows: Record<string, string>[] = parse(packetCsv(PACKET), { columns: true, bom: true });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      docket: 'UPP-2026-000001-5',
      complainant: 'Asha @asha',
      text: "'=बाइक चोरी",
      alsoTold: 'district-etah',
      aboutPolice: 'true',
      confidential: 'false',
      result: '',
    });
  });
});
