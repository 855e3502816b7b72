/** What a post is about, how urgent it is, whether it must be withheld: invented posts with the answers that an officer would give. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading, TaggedHandle } from '../../../src/domain/reading/reading.ts';
import { createReader } from '../../../src/routing/reader.ts';

interface Expected extends Partial<Omit<Reading, 'routing' | 'categories'>> {
  readonly id: string;
  readonly text: string;
  /** Must be among the categories found. */
  readonly categories?: readonly string[];
  /** If given: these may be found too, but no others. */
  readonly may?: readonly string[];
}

const POSTS = readFileSync(new URL('kinds.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expected);
const reader = createReader();
const read = (text: string, hasMedia = false, tagged: readonly TaggedHandle[] = []) =>
  reader.read({ text, tagged, authorLocation: null, hasMedia });

describe('kinds of posts', () => {
  for (const { id, text, categories, may, ...expected } of POSTS) {
    it(`are read from their words (${id}): ${text}`, () => {
      const reading = read(text);
      expect(reading).toMatchObject(expected);
      if (categories) expect(reading.categories).toEqual(expect.arrayContaining([...categories]));
      if (may) expect([...(categories ?? []), ...may]).toEqual(expect.arrayContaining([...reading.categories]));
    });
  }

  it('never calls a picture without words "not actionable"', () => {
    for (const text of ['', '😡😡', '@Uppolice', '#न्याय', '@Uppolice https://t.co/abc'])
      expect(read(text, true).actionable, text).not.toBe('no');
  });

  it('reads a post that tags a press handle as news', () => {
    const press: TaggedHandle = { name: 'a_paper', kind: 'press', unit: null, district: null, country: null };
    expect(read('शहर में दिनदहाड़े लूट @a_paper', false, [press]).categories).toContain('news');
  });

  it('takes the country from a tagged country handle', () => {
    const country: TaggedHandle = { name: 'desk_gb', kind: 'country', unit: null, district: null, country: 'GB' };
    expect(read('@desk_gb मेरे घर में चोरी हो गई', false, [country]).country).toBe('GB');
  });
});
