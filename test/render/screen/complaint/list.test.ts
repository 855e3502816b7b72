import { describe, expect, it } from 'vitest';
import { complaintTable } from '../../../../src/render/screen/complaint/list.ts';
import type { Complaint } from '../../../../src/reports/complaint.ts';

const LOOK = { columns: 80, colour: false, stdoutIsTerminal: true, lang: 'en', now: new Date('2026-11-02T06:30:00.000Z') } as const;
const NAMES = { district: (name: string) => name } as Parameters<typeof complaintTable>[1];
const PHOTO = { key: '3_1', type: 'photo', url: null, altText: null };

const row = (text: string, media: readonly (typeof PHOTO)[] = []) =>
  complaintTable(
    [
      {
        docket: 'UPP-2026-000001-5',
        status: 'open',
        postedAt: '2026-11-02T06:00:00.000Z',
        district: 'Agra',
        withheld: null,
        text,
        media,
      } as unknown as Complaint,
    ],
    NAMES,
    LOOK,
  );

describe('the words of a complaint in the list', () => {
  it('begin after the handles that it tags', () => {
    expect(row('@agrapolice @Uppolice: बाइक चोरी')).toMatch(/Agra +बाइक चोरी/);
    expect(row('@agrapoliceबाइक चोरी')).toMatch(/Agra +बाइक चोरी/);
  });

  it('are its pictures where it says nothing else', () => {
    expect(row('@agrapolice', [PHOTO, PHOTO])).toMatch(/Agra +\[photo ×2\]/);
    expect(row('@agrapolice', [PHOTO])).toMatch(/Agra +\[photo\]/);
  });

  it('are the handles where it holds nothing but them', () => {
    expect(row('@agrapolice @Uppolice')).toMatch(/Agra +@agrapolice @Uppolice/);
  });
});
