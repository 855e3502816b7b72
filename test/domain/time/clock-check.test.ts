import { describe, expect, it } from 'vitest';
import { clockDoubt, type ClockWitnesses } from '../../../src/domain/time/clock-check.ts';

const NOW = new Date('2026-11-27T06:30:00.000Z');
const fine: ClockWitnesses = {
  now: NOW,
  newestPost: '2026-11-27T06:00:00.000Z',
  newestEvent: '2026-11-27T05:00:00.000Z',
  xAheadMs: 0,
  fromFileAlone: true,
};

describe('a clock by which posts are numbered', () => {
  it.each([
    ['agrees with all that is known', {}],
    ['is a little behind a post, as clocks of two machines are', { newestPost: '2026-11-27T06:34:00.000Z' }],
    ['was never compared with that of X', { xAheadMs: null }],
    ['is half an hour off that of X', { xAheadMs: -1_800_000 }],
    ['is a year ahead of an older file', { newestPost: '2025-11-20T06:00:00.000Z' }],
    ['is just two years ahead of a file', { newestPost: '2024-11-27T06:30:00.000Z' }],
    ['is years ahead of posts that X gave', { newestPost: '2020-01-01T00:00:00.000Z', fromFileAlone: false }],
    ['numbers a new register', { newestEvent: null, newestPost: null, xAheadMs: null }],
  ] as const)('is not doubted where it %s', (_, change) => {
    expect(clockDoubt({ ...fine, ...change })).toBeNull();
  });

  it.each([
    ['stands before a post by minutes', { newestPost: '2026-11-27T06:36:00.000Z' }, 'before_post'],
    ['stands before the newest event by minutes', { newestEvent: '2026-11-27T06:36:00.000Z' }, 'before_event'],
    ['is behind that of X by more than an hour', { xAheadMs: 3_700_000 }, 'off_x'],
    ['is ahead of that of X by more than an hour', { xAheadMs: -3_700_000 }, 'off_x'],
    ['is more than two years ahead of a file', { newestPost: '2024-11-27T06:29:00.000Z' }, 'far_ahead'],
    ['is that of 1970', { now: new Date('1970-01-02T00:00:00.000Z') }, 'before_post'],
    ['is that of 2036', { now: new Date('2036-11-27T00:00:00.000Z') }, 'far_ahead'],
  ] as const)('is doubted where it %s', (_, change, why) => {
    expect(clockDoubt({ ...fine, ...change })?.why).toBe(why);
  });
});
