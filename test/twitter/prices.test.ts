import { expect, it } from 'vitest';
import { pricesAt } from '../../src/twitter/prices.ts';

it('gives what X charges for reading and replying, in millionths of a dollar', () => {
  const prices = { post: 5000, user: 10_000, ownMention: 1000, counts: 5000, summonedReply: 10_000 };
  expect(pricesAt(new Date('2026-11-24T00:00:00Z'))).toEqual(prices);
  expect(pricesAt(new Date('2020-01-01T00:00:00Z'))).toEqual(prices);
});
