import { describe, expect, it } from 'vitest';
import { tellAlike } from '../../../../src/domain/docket/same/alike.ts';
import { pressAgain, sayTheSame } from '../../../../src/domain/docket/same/near-identical.ts';
import { SaidIndex } from '../../../../src/domain/docket/same/said-index.ts';
import type { SaidPost } from '../../../../src/domain/docket/same/said-words.ts';

const WORDS = 'चोरी,मारपीट थाना kotwali report badly 24000 نہیں لکھی Ramu landlord @Uppolice में account scooter field'.split(' ');
const SIGNS = [' ', ' ', ' ', ',', '/', '، ', '। ', ' 🙏 '];

function said(text: string): SaidPost {
  return { text, quoted: null, postedAt: '2026-11-02T04:00:00.000Z' };
}

/** Random numbers that are the same in every run. */
function numbers(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

describe('the posts of an author that may be near another', () => {
  it('hold every one that says the same, presses again or tells nearly the same', () => {
    const below = numbers();
    const word = () => WORDS[below(WORDS.length)] ?? '';
    const written = (of: readonly string[]) => of.map((each) => `${each}${SIGNS[below(SIGNS.length)]}`).join('');
    let near = 0;
    for (let round = 0; round < 500; round++) {
      const one = Array.from({ length: 1 + below(14) }, word);
      const others = Array.from({ length: 2 + below(30) }, () =>
        said(written(one.flatMap((each) => (below(6) === 0 ? [] : below(6) === 0 ? [each, word()] : each)))),
      );
      const index = new SaidIndex<SaidPost>();
      for (const other of others) index.add(other);
      const post = said(written(one));
      const found = new Set(index.near(post));
      const missing = others.filter((other) => !found.has(other));
      near += others.length - missing.length;
      expect(missing.filter((other) => sayTheSame(post, other) || pressAgain(post, other) || tellAlike(post, other))).toEqual([]);
    }
    expect(near).toBeGreaterThan(2_000);
  });

  it('hold hardly any of a flood in which each post has a word of its own', () => {
    const index = new SaidIndex<SaidPost>();
    for (let n = 0; n < 1_000; n++) index.add(said(`@Uppolice शिकायत ${n}, Agra`));
    expect([...index.near(said('@Uppolice शिकायत 1000, Agra'))]).toEqual([]);
    expect([...index.near(said('@Uppolice शिकायत 500, Agra'))].map(({ text }) => text)).toEqual(['@Uppolice शिकायत 500, Agra']);
  });

  it('hold the nearest before and after in a flood in which all say the same', () => {
    const at = (n: number) => new Date(Date.parse('2026-11-02T04:00:00.000Z') + n * 1000).toISOString();
    const index = new SaidIndex<SaidPost & { readonly n: number }>();
    // Every second one landed later.
    for (const n of [...Array.from({ length: 500 }, (_, k) => 2 * k), ...Array.from({ length: 500 }, (_, k) => 2 * k + 1)])
      index.add({ ...said('@Uppolice tractor stolen from the field'), postedAt: at(n), n });
    const near = [...index.near({ ...said('tractor stolen from the field'), postedAt: at(500) })].map(({ n }) => n);
    expect(near).toEqual(Array.from({ length: 64 }, (_, k) => 469 + k));
  });
});
