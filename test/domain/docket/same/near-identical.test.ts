import { describe, expect, it } from 'vitest';
import { districtsNamed, nameOtherPlaces, pressAgain, sayTheSame } from '../../../../src/domain/docket/same/near-identical.ts';
import type { SaidPost } from '../../../../src/domain/docket/same/said-words.ts';
import type { PlaceFinding } from '../../../../src/domain/reading/reading.ts';

const AT = '2026-11-02T04:00:00.000Z';

function said(text: string, more: Partial<SaidPost> = {}): SaidPost {
  return { text, quoted: null, postedAt: AT, ...more };
}

describe('posts of one author that say the same', () => {
  it.each([
    ['only the signs differ', '@Uppolice पड़ोसी ने नाली तोड़ दी!!', '@Uppolice पड़ोसी ने नाली तोड़ दी 🙏'],
    ['other handles are tagged', '@Uppolice tractor stolen from my field', '@dgpup @adgzoneagra tractor stolen from my field'],
    ['a link is added', 'tractor stolen last night', 'tractor stolen last night https://t.co/abcdefgh'],
    ['a plea is added', 'ट्रैक्टर चोरी खेत', 'कृपया मदद करें ट्रैक्टर चोरी खेत'],
    ['a few words are added', 'tractor stolen from my field in the night', 'tractor stolen from my field in the night, no FIR'],
    ['spellings are mixed', 'पड़ोसी पाँच लोग आए', 'पडोसी पांच लोग आए'],
    ['a phone number is added', 'buffalo stolen from shed', 'buffalo stolen from shed, call 9450000000'],
    ['both tell of an emergency', 'बचाओ घर में आग लगी है', 'बचाओ घर में आग लगी है जल्दी'],
  ])('are found where %s', (_, one, other) => {
    expect(sayTheSame(said(one), said(other))).toBe(true);
    expect(sayTheSame(said(other), said(one))).toBe(true);
  });

  it.each([
    ['one word is another', 'tractor stolen from field', 'buffalo stolen from field'],
    ['the place is another', 'एटा में ट्रैक्टर चोरी खेत', 'हाथरस में ट्रैक्टर चोरी खेत'],
    ['the phone number is another', 'fraud call money lost 9450000000', 'fraud call money lost 9450000001'],
    ['the vehicle is another', 'rash driving UP80AB1234 highway', 'rash driving UP80AB4321 highway'],
    ['too little is said', '@Uppolice help please sir', '@Uppolice help please sir'],
    ['two words say little', 'मोबाइल चोरी', 'मोबाइल चोरी'],
    ['much is added', 'tractor stolen field', 'tractor stolen field then they burnt house beat brother badly'],
  ])('are not found where %s', (_, one, other) => {
    expect(sayTheSame(said(one), said(other))).toBe(false);
    expect(sayTheSame(said(other), said(one))).toBe(false);
  });

  it('quote the same post, or none', () => {
    const text = 'see what they did to field';
    expect(sayTheSame(said(text, { quoted: '1' }), said(text, { quoted: '1' }))).toBe(true);
    expect(sayTheSame(said(text, { quoted: '1' }), said(text, { quoted: '2' }))).toBe(false);
    expect(sayTheSame(said(text, { quoted: '1' }), said(text))).toBe(false);
  });

  it.each([
    ['twelve hours', '2026-11-02T16:00:00.000Z', true],
    ['more than twelve hours', '2026-11-02T16:00:01.000Z', false],
    ['minus twelve hours', '2026-11-01T16:00:00.000Z', true],
  ])('are found at a distance of %s: %s, %s', (_, postedAt, same) => {
    expect(sayTheSame(said('tractor stolen from field'), said('tractor stolen from field', { postedAt }))).toBe(same);
  });
});

describe('the same few words of one author', () => {
  it.each([
    ['ten minutes', '2026-11-02T04:10:00.000Z', true],
    ['an hour', '2026-11-02T03:00:00.000Z', true],
    ['more than an hour', '2026-11-02T05:00:01.000Z', false],
  ])('press for an answer at a distance of %s: %s, %s', (_, postedAt, same) => {
    expect(pressAgain(said('help me sir'), said('help me sir', { postedAt }))).toBe(same);
  });

  it.each([
    ['only the signs, the handles and the links differ', '@Uppolice help me', '@Uppolice @dgpup help me!! https://t.co/abcdefgh', true],
    ['two words are the same', '@Uppolice मोबाइल चोरी', '@Uppolice मोबाइल चोरी 🙏', true],
    ['one word is another', '@Uppolice help please sir', '@Uppolice help please madam', false],
    ['one word is added', '@Uppolice मोबाइल चोरी', '@Uppolice मोबाइल चोरी कल', false],
    ['there are no words', '@Uppolice https://t.co/abcdefgh', '@Uppolice https://t.co/hgfedcba', false],
  ])('are distinguished where %s', (_, one, other, same) => {
    expect(pressAgain(said(one), said(other))).toBe(same);
    expect(pressAgain(said(other), said(one))).toBe(same);
  });
});

describe('the places of posts that say the same', () => {
  const at = (district: string, more: Partial<PlaceFinding> = {}) => ({
    places: [{ rule: 'district-name', start: 0, end: 4, districts: [district], weight: 0.9, ...more }],
  });

  it.each([
    ['the same district', at('Etah'), at('Etah'), false],
    ['two districts', at('Etah'), at('Hathras'), true],
    ['a district that was not named before', { places: [] }, at('Etah'), false],
    ['a second district', at('Etah'), { places: [...at('Etah').places, ...at('Agra').places] }, true],
    ['handles of two districts', at('Etah', { rule: 'tagged-handle' }), at('Agra', { rule: 'tagged-handle' }), false],
    ['a district that the post speaks against', at('Etah'), at('Agra', { weight: -0.5 }), false],
  ])('%s', (_, one, other, differ) => {
    expect(nameOtherPlaces(districtsNamed(one), districtsNamed(other))).toBe(differ);
    expect(nameOtherPlaces(districtsNamed(other), districtsNamed(one))).toBe(differ);
  });
});
