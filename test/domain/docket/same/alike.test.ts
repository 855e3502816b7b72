import { describe, expect, it } from 'vitest';
import { tellAlike } from '../../../../src/domain/docket/same/alike.ts';

const said = (text: string, postedAt = '2026-11-02T04:00:00.000Z') => ({ text, quoted: null, postedAt });

const TOLD = '@Uppolice my landlord Ramu hurt me badly in Hardoi, Kotwali police refuse to write my report';

describe('posts of one author that tell nearly the same', () => {
  it.each([
    ['one word is another', TOLD, TOLD.replace('hurt', 'touched')],
    ['one word is left out', TOLD, TOLD.replace(' hurt', '')],
    ['two words are others', TOLD, TOLD.replace('hurt', 'touched').replace('badly', 'yesterday')],
    ['other handles are tagged', TOLD, TOLD.replace('hurt', 'h*rt').replace('@Uppolice', '@dgpup @112UttarPradesh')],
    ['it is Hindi', 'मकान मालिक रामू रात को कमरे में घुसा और मारा', 'मकान मालिक रामू रात को कमरे में घुसा और छुआ'],
  ])('are found where %s', (_, one, other) => {
    expect(tellAlike(said(one), said(other))).toBe(true);
    expect(tellAlike(said(other), said(one))).toBe(true);
  });

  it.each([
    [
      'half of the words are others',
      TOLD,
      '@Uppolice my landlord Ramu took my scooter, Kotwali police refuse to help, bring it back from his shop',
    ],
    ['too little is said', '@Uppolice help my sister', '@Uppolice help my brother'],
    ['much is added', TOLD, `${TOLD}. He also broke the door, took the phone, beat two children and called four armed men`],
  ])('are not found where %s', (_, one, other) => {
    expect(tellAlike(said(one), said(other))).toBe(false);
    expect(tellAlike(said(other), said(one))).toBe(false);
  });

  it.each([
    ['twelve hours', '2026-11-02T16:00:00.000Z', true],
    ['more than twelve hours', '2026-11-02T16:00:01.000Z', false],
  ])('are found at a distance of %s: %s, %s', (_, postedAt, alike) => {
    expect(tellAlike(said(TOLD), said(TOLD.replace('hurt', 'touched'), postedAt))).toBe(alike);
  });
});
