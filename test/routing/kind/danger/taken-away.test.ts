import { describe, expect, it } from 'vitest';
import { createReader } from '../../../../src/routing/reader.ts';

const reader = createReader();
const read = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false });

describe('somebody who was taken away', () => {
  it.each([
    'बदमाश मेरे पति को उठा ले गए थाना रसड़ा',
    'मेरे पति कल रात से गायब हैं, थाना रसड़ा बलिया, तीन लोग उठा ले गए',
    'pati ko 3 log utha le gaye thana rasra ballia',
    'गुंडे मेरे चाचा को उठा ले गए थाना कोतवाली',
  ])('is in danger where those who did it are named, with no other word of danger: %s', (text) => {
    expect(read(text).urgency).toBe('emergency');
  });

  it.each([
    ['goods', 'मेरा बैग चार लोग उठा ले गए'],
    ['years ago', '2019 में मेरे पति को कुछ लोग उठा ले गए थे'],
    ['by the police', 'थाने के चार सिपाही मेरे पति को उठा ले गए'],
    ['with friends', 'मेरे भाई को कुछ दोस्त घूमने ले गए'],
  ])('is no emergency by itself: %s', (_, text) => {
    expect(read(text).urgency).toBe('normal');
  });

  it('is not said to be in the hands of a police station that only names the place', () => {
    expect(read('मेरे पति कल रात से गायब हैं, थाना रसड़ा बलिया, तीन लोग उठा ले गए').categories).toEqual(['missing_person']);
    expect(read('थाने के चार सिपाही मेरे पति को उठा ले गए').categories).toContain('police_misconduct');
  });
});
