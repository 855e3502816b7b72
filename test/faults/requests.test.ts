import { beforeAll, describe, expect, it } from 'vitest';
import { stopClock } from '../support/stop-clock.ts';
import { measuredReadings, type Reading } from './readings.ts';

beforeAll(() => stopClock(new Date('2026-11-02T06:30:00.000Z')));

let readings: Reading[];
beforeAll(async () => {
  readings = await measuredReadings();
}, 120_000);

function reading(situation: RegExp): Reading {
  const found = readings.filter((each) => situation.test(each.situation));
  expect(found, String(situation)).toHaveLength(1);
  return found[0] as Reading;
}

describe('what a sweep of the shipped handles asks X for', () => {
  it('is five searches and nothing billed when nothing is new', () => {
    expect(reading(/^Idle: nothing new/)).toMatchObject({
      requests: { search: 5 },
      billed: { posts: 0, users: 0 },
      ledgerUsd: 0,
      exitStatus: 0,
    });
  });

  it('is one request a handle by mentions, once their ids are known', () => {
    expect(reading(/^Idle, by mentions$/)).toMatchObject({ requests: { mentions: 117 }, billed: { posts: 0, users: 0 } });
  });

  it('bills each of 1,000 new posts once, though 300 of them tag three handles', () => {
    const { requests, billed, newPosts, whole } = reading(/^1,000 new posts/);
    expect({ posts: billed.posts, newPosts, whole }).toEqual({ posts: 1000, newPosts: 1000, whole: true });
    // Ten full pages are the least for 1,000 posts; each of five queries may end in a page that is not full, and a post of three handles may come by several.
    expect(requests.search).toBeLessThanOrEqual(20);
  });

  it('bills nothing for what is read again because posts come late', () => {
    expect(reading(/^The same five minutes later/)).toMatchObject({ billed: { posts: 0, users: 0 }, newPosts: 0, ledgerUsd: 0 });
  });

  it('finds a post that reached the index ten minutes late', () => {
    expect(reading(/^A post that is not in the index yet/)).toMatchObject({ newPosts: 0, exitStatus: 0 });
    expect(reading(/^Fifteen minutes later/)).toMatchObject({
      requests: { search: 5 },
      newPosts: 1,
      billed: { posts: 1, users: 1 },
      whole: true,
    });
  });

  it('reads 900 posts to one handle by search, which has no limit of 800', () => {
    expect(reading(/^900 posts to one handle/)).toMatchObject({ newPosts: 900, exitStatus: 0, gaps: [], whole: true });
  });

  it('reports a gap where mentions end after 800, and closes it by search', () => {
    const { newPosts, exitStatus, gaps } = reading(/^The same by mentions: X gives/);
    expect({ newPosts, exitStatus, gaps: gaps.length }).toEqual({ newPosts: 800, exitStatus: 33, gaps: 1 });
    expect(gaps[0]).toMatch(/^@agrapolice .* more_than_800_mentions$/);
    expect(reading(/^Afterwards by search/)).toMatchObject({ newPosts: 100, billed: { posts: 100 }, exitStatus: 0, gaps: [], whole: true });
  });

  it('continues past a handle that X does not know, and names it', () => {
    expect(reading(/^One registered handle is unknown/)).toMatchObject({ newPosts: 20, exitStatus: 0, whole: true });
    expect(reading(/^The same by mentions, nothing new/).said).toMatch(/^X knows no account named @NobodyHasThis\./);
  });

  it('is entered in the ledger as X bills it', () => {
    expect(readings.length).toBeGreaterThan(10);
    for (const { situation, billed, ledgerUsd } of readings) {
      expect(ledgerUsd, situation).toBeCloseTo(billed.posts * 0.005 + billed.users * 0.01, 6);
    }
  });
});
