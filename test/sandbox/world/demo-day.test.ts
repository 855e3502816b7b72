import { describe, expect, it } from 'vitest';
import { weightedLength } from '../../../src/domain/dispatch/weighted-length.ts';
import { compareXIds, momentOfId } from '../../../src/domain/x/x-id.ts';
import { demoDay, demoPoliceReplies } from '../../../src/sandbox/world/demo-day.ts';
import { NOON } from '../helpers.ts';

const day = demoDay(NOON);
const all = [...day.posts, ...demoPoliceReplies(day, NOON)];
const named = (name: string) => day.users.find(({ username }) => username === name);

describe('the demo day', () => {
  it('has about forty posts of the day before, oldest first, with ids that match their times', () => {
    expect(day.posts.length).toBeGreaterThanOrEqual(40);
    for (const [index, post] of day.posts.entries()) {
      const at = Date.parse(post.created_at);
      expect(at).toBeLessThan(NOON.getTime() - 60_000);
      expect(at).toBeGreaterThan(NOON.getTime() - 24 * 3_600_000);
      expect(Math.abs((momentOfId(post.id)?.getTime() ?? 0) - at)).toBeLessThan(1000);
      const before = day.posts[index - 1];
      if (before) expect(compareXIds(before.id, post.id)).toBeLessThan(0);
    }
  });

  it('has an author for every post, and the id of the account in every mention', () => {
    const known = new Set(day.users.map(({ id }) => id));
    expect(known.size).toBe(day.users.length);
    for (const post of all) {
      expect(known.has(post.author_id)).toBe(true);
      for (const mention of post.entities?.mentions ?? []) expect(mention.id, mention.username).toBeDefined();
    }
  });

  it('is in three languages and from three countries abroad, and has every situation that a desk meets', () => {
    for (const place of ['London, UK', 'Dubai', 'Singapore']) expect(day.users.some(({ location }) => location === place)).toBe(true);
    expect(day.posts.some(({ text }) => /[\u0900-\u097f]/.test(text))).toBe(true);
    for (const key of [
      'emergency',
      'withheld',
      'kanpur-fir',
      'hardoi-sp',
      'fraud-noplace',
      'jhansi-photo',
      'repost',
      'prayagraj-edit',
      'below',
      'meerut-same',
      'news',
    ]) {
      expect(day.ids.has(key), key).toBe(true);
    }
    const tagged = new Set(day.posts.flatMap((post) => (post.entities?.mentions ?? []).map(({ username }) => username)));
    expect([...tagged].filter((name) => /pol(ice)?(nri)?$|_pol/i.test(name)).length).toBeGreaterThanOrEqual(12);
  });

  it('has replies of the police in citizens’ threads', () => {
    const replies = demoPoliceReplies(day, NOON);
    const agra = replies.find(({ author_id }) => author_id === named('agrapolice')?.id);
    expect(agra?.conversation_id).toBe(day.ids.get('agra-bike'));
    expect(agra?.in_reply_to_user_id).toBe(named('Asha_K_Agra')?.id);
    expect(new Set(replies.map(({ id }) => id)).size).toBe(replies.length);
    for (const reply of replies) {
      // As on X, a reply names who was named before it: so a search for registered handles finds it, half a minute after it was written.
      expect(reply.entities?.mentions?.length).toBeGreaterThanOrEqual(2);
      expect(Date.parse(reply.created_at)).toBeLessThan(NOON.getTime() - 35_000);
    }
  });

  it('has only posts that X would accept, and only invented phone numbers', () => {
    for (const { text } of all) {
      expect(weightedLength(text)).toBeLessThanOrEqual(280);
      for (const number of text.match(/\d{7,}/g) ?? []) expect(number).toMatch(/^980000000\d$/);
    }
  });

  it('is the same for the same moment', () => {
    expect(demoDay(NOON)).toEqual(demoDay(NOON));
  });
});
