import { describe, expect, it } from 'vitest';
import { keysOfADay } from '../support/keys-of-a-day.ts';
import { keysIn } from '../support/typist.ts';

describe('the keys of a day', () => {
  it.each([
    ['', 0],
    ['c', 1],
    ['1\r', 2],
    ['\u001B[B', 1],
    ['\u001B[3~x', 2],
    ['हाँ\r', 4],
    ['uppolice show\r', 14],
  ])('are counted one by one: %j', (typed, keys) => {
    expect(keysIn(typed)).toBe(keys);
  });

  it('are what a person types at the questions of the program, and the day is done by them', async () => {
    const { posts, noComplaint, forwarded, keys } = await keysOfADay(12);
    expect({ posts, noComplaint, forwarded }).toEqual({ posts: 12, noComplaint: 8, forwarded: 4 });
    const walk = keysIn('uppolice show --next\r') + keysIn('q');
    const putAway = 8 * keysIn('c1\r1\r') + keysIn('फिल्म की चर्चा\r');
    const sent = 4 * keysIn('fy\r') + keysIn('tBallia\r') + keysIn('फ़ोन पर बताया\r');
    expect(keys).toBe(walk + putAway + sent);
  });
});
