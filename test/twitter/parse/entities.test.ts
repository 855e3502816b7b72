import { describe, expect, it } from 'vitest';
import { hashtagsIn, mentionsIn } from '../../../src/twitter/parse/entities.ts';
import { decodedOffset, decodeText } from '../../../src/twitter/parse/fields.ts';
import fc from '../../support/fast-check.ts';

function handles(text: string, given?: unknown): string[] {
  return mentionsIn(text, text, given).map((mention) => mention.handle);
}

describe('mentions', () => {
  it.each([
    ['@Uppolice मदद करें', ['Uppolice']],
    ['साथ छोड़ा@Uppolice', ['Uppolice']],
    ['सुनिए ＠agrapolice', ['agrapolice']],
    ['(@agrapolice),@112UttarPradesh.', ['agrapolice', '112UttarPradesh']],
    ['write to me@agrapolice.example', []],
    ['@@agrapolice', []],
    ['@averyveryverylongname', []],
    ['@', []],
    ['see https://example.org/@agrapolice/post', []],
    ['agra/@agrapolice', ['agrapolice']],
  ])('are found beside punctuation and letters, and only where X finds them: in %j they are %j', (text, expected) => {
    expect(handles(text)).toEqual(expected);
  });

  it('carry the ids that X gives, whatever offsets X gives', () => {
    const text = '😀 @uppolice और @agrapolice, फिर @uppolice';
    const given = [
      { start: 999, end: 1010, username: 'Uppolice', id: '42' },
      { start: 0, end: 3, username: 'agrapolice', id: '8' },
    ];
    expect(mentionsIn(text, text, given).map(({ handle, userId }) => [handle, userId])).toEqual([
      ['Uppolice', '42'],
      ['agrapolice', '8'],
      ['uppolice', '42'],
    ]);
  });

  it('of a renamed account stand where the old name stands, by code points of the text as delivered', () => {
    const delivered = '😀 A &amp; B @oldname please';
    const text = decodeText(delivered);
    const [mention] = mentionsIn(text, delivered, [{ start: 12, end: 20, username: 'newname', id: '9' }]);
    expect(mention).toEqual({ start: text.indexOf('@'), end: text.indexOf('@') + 8, handle: 'newname', userId: '9' });
  });

  it('that X names and the text has lost stand at its end, without length', () => {
    const text = 'cut…';
    expect(mentionsIn(text, text, [{ username: 'Uppolice', start: 200, end: 209 }])).toEqual([
      { start: 4, end: 4, handle: 'Uppolice', userId: null },
    ]);
  });

  it('cover exactly their name in any text', () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom('@Uppolice', '@agrapolice', 'थाना', '😀', ' ', '\n', '@', '_', '&', '/'), fc.string()),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        for (const { start, end, handle } of mentionsIn(text, text, undefined)) expect(text.slice(start + 1, end)).toBe(handle);
      }),
    );
  });
});

describe('hashtags', () => {
  it.each([
    ['#न्याय_चाहिए अब', ['न्याय_चाहिए']],
    ['#UPPolice,#यूपी और #uppolice', ['UPPolice', 'यूपी']],
    ['#123 a#b https://example.org/#c &#39;', []],
    ['＃आगरा', ['आगरा']],
  ])('are found beside punctuation and letters, and only where X finds them: in %j they are %j', (text, expected) => {
    expect(hashtagsIn(text, undefined)).toEqual(expected);
  });

  it('are joined with those that X gives', () => {
    expect(hashtagsIn('#Agra', [{ tag: 'agra' }, { text: 'Mathura' }])).toEqual(['agra', 'Mathura']);
  });
});

describe('text', () => {
  it('is decoded once, for the three characters that X escapes', () => {
    expect(decodeText('a &lt; b &gt; c &amp;amp; &#39; &quot;')).toBe('a < b > c &amp; &#39; &quot;');
  });

  it('loses NUL and lone surrogates', () => {
    expect(decodeText('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc');
  });

  it('keeps its places: an offset in code points leads to the same character', () => {
    const parts = fc.array(fc.constantFrom('a', 'क', '😀', '&amp;', '&lt;', '&', 'lt;'), { maxLength: 12 });
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const delivered = `${before.join('')}|${after.join('')}`;
        const at = [...before.join('')].length;
        expect(decodeText(delivered)[decodedOffset(delivered, at)]).toBe('|');
      }),
    );
  });
});
