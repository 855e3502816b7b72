/** Posts in Urdu letters and the like are read with the lists made for Hindi. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';
import { inHindi } from '../../../src/routing/words/in-hindi.ts';

const reader = createReader();
const read = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false });

describe('writing Urdu and its kin in Devanagari', () => {
  it.each([
    ['long vowels and aspiration', 'گھر میں چوری', 'घर में चोरी'],
    ['a last e and a last i, which are two letters', 'میرے میری', 'मेरे मेरी'],
    ['short vowels, which Urdu leaves out', 'بندوق پستول', 'बंदूक पिस्तौल'],
    ['a last ā written as h', 'بچہ', 'बच्चा'],
    ['a word that Urdu writes otherwise', 'ہسپتال', 'अस्पताल'],
    ['digits', '۲۳', '23'],
    ['a word that no list has: it stays', 'قسطنطنیہ', 'قسطنطنیہ'],
    ['Gurmukhi, without its sign of doubling', 'ਖੂਨ ਮਦਦ', 'खून मदद'],
    ['Gujarati', 'પોલીસ', 'पोलीस'],
    ['Hindi and English, which stay', 'थाना PS कोतवाली', 'थाना PS कोतवाली'],
  ])('reads %s', (_, text, hindi) => {
    expect(inHindi(text)).toBe(hindi);
  });
});

describe('the kind of a post in Urdu', () => {
  it.each([
    'سامنے والے مکان کی چھت گر گئی ہے دو آدمی ملبے میں دبے ہیں',
    'میرے چچا کو چار آدمی لاٹھی سے مار رہے ہیں ابھی',
    'میری بہن نے پنکھے سے پھانسی لگانے کی کوشش کی ہے دروازہ بند ہے جلدی آئیں',
  ])('is an emergency where one is told: %s', (text) => {
    expect(read(text).urgency).toBe('emergency');
  });

  it.each([
    ['theft', 'کل رات میری بائیک چوری ہو گئی'],
    ['land_dispute', 'میرے پڑوسی نے ہماری زمین پر قبضہ کر لیا ہے'],
    ['cyber_fraud', 'میرے کھاتے سے آن لائن پیسے نکال لیے گئے ٹھگی ہوئی ہے'],
  ])('is no emergency and not withheld for %s: %s', (category, text) => {
    expect(read(text)).toMatchObject({ urgency: 'normal', withheld: null });
    expect(read(text).categories).toContain(category);
  });

  it('keeps its language', () => {
    expect(read('میرے پڑوسی نے زمین پر قبضہ کر لیا ہے').language).toBe('ur');
  });
});
