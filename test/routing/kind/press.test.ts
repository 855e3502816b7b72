/** Newspapers' posts: they report, and open no complaint of their own. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();
const read = (text: string, kind: 'press' | 'state' = 'state') =>
  reader.read({
    text,
    tagged: [{ name: 'Uppolice', kind, unit: 'hq', district: null, country: null }],
    authorLocation: null,
    hasMedia: true,
  });

describe('news', () => {
  it.each(['#ballianews', '#Breaking_News', '#UPNews', '#ताजा_खबर', '#BigBreakingNews'])('is told by the hashtag %s', (tag) => {
    const { actionable, actionableReason, categories } = read(`दुकान में चोरी, पुलिस पहुंची ${tag}`);
    expect({ actionable, actionableReason }).toEqual({ actionable: 'no', actionableReason: 'news' });
    expect(categories).toContain('news');
  });

  it('is told by a tagged press account', () => {
    expect(read('दुकान में चोरी, पुलिस पहुंची', 'press').actionableReason).toBe('news');
  });

  it('is not told by a hashtag about false news', () => {
    expect(read('यह वीडियो झूठा है कृपया कार्रवाई करें #FakeNews').actionableReason).not.toBe('news');
  });

  it('does not take a plea of one’s own for news', () => {
    expect(read('मेरी दुकान में चोरी हुई है, मदद करें #ballianews').actionable).toBe('yes');
  });
});
