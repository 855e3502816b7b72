/** Watching: when the next sweep comes, and what ends it. */
import { describe, expect, it } from 'vitest';
import { verbatim } from '../../../src/domain/messages/text.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import type { SyncAnswer } from '../../../src/register/sync/sync-options.ts';
import { nextPause, watch } from '../../../src/register/sync/watch.ts';

const NOW = new Date('2026-11-02T06:30:00.000Z');
const OPTIONS = { everyMinMs: 1, everyMaxMs: 8 };

function answered(posts: number): SyncAnswer {
  return {
    read: posts,
    posts: { new: posts, known: 0, unreadable: 0 },
    completed: 0,
    complaints: { opened: posts, backlog: 0 },
    followUps: 0,
    alsoAffected: 0,
    policeReplies: 0,
    reposts: 0,
    edits: 0,
    campaign: 0,
    unknownAuthor: 0,
    ignored: 0,
    waiting: 0,
    ownContext: 0,
    emergencies: [],
    emergenciesTotal: 0,
    contradicted: [],
    contradictedTotal: 0,
    waitingEmergencies: [],
    waitingEmergenciesTotal: 0,
    startedAt: '2026-11-02T00:00:00.000Z',
    openedEarlier: [],
    openedEarlierTotal: 0,
    newlyWithheld: [],
    newlyWithheldTotal: 0,
    districtChanged: [],
    districtChangedTotal: 0,
    updatesDue: 0,
    datedAhead: 0,
    requests: 5,
    estimatedCostUsd: 0,
    gaps: [],
    complete: true,
    doubt: null,
  };
}

describe('the pause between two sweeps', () => {
  const bounds = { everyMinMs: 60_000, everyMaxMs: 900_000 };

  it('becomes shorter while many posts come, longer while none do, and stays within its bounds', () => {
    expect(nextPause(240_000, 50, bounds)).toBe(120_000);
    expect(nextPause(240_000, 3, bounds)).toBe(240_000);
    expect(nextPause(240_000, 0, bounds)).toBe(360_000);
    expect(nextPause(60_000, 50, bounds)).toBe(60_000);
    expect(nextPause(800_000, 0, bounds)).toBe(900_000);
  });
});

describe('a watch', () => {
  it('repeats the sweep until it is stopped, and continues after a failure that may pass', async () => {
    const controller = new AbortController();
    const lines: string[] = [];
    let sweeps = 0;
    const sweep = async () => {
      sweeps++;
      if (sweeps === 2) throw new UserError('x_failed', verbatim('X did not answer.'));
      return answered(sweeps);
    };
    for await (const turn of watch(sweep, OPTIONS, { signal: controller.signal, now: () => NOW })) {
      lines.push('answer' in turn ? `${turn.answer.posts.new} new` : `${turn.error.code} ${turn.pauseMs}`);
      if (sweeps === 3) controller.abort();
    }
    expect(lines).toEqual(['1 new', 'x_failed 1', '3 new']);
  });

  it('waits until a rate limit of X ends', async () => {
    const limited = async () => {
      throw new UserError('rate_limited', verbatim('Too many requests.'), [], { until: new Date(NOW.getTime() + 5_000) });
    };
    const turns = watch(limited, OPTIONS, { signal: new AbortController().signal, now: () => NOW });
    expect((await turns.next()).value).toMatchObject({ error: { code: 'rate_limited' }, pauseMs: 5_000 });
    await turns.return(undefined);
  });

  it('says a failure once, waits twice as long each time up to the longest pause, and says it again after a sweep in between', async () => {
    const controller = new AbortController();
    const lines: string[] = [];
    let sweeps = 0;
    const sweep = async () => {
      sweeps++;
      if (sweeps === 5) return answered(1);
      throw new UserError('credentials', verbatim('X refuses the token.'));
    };
    for await (const turn of watch(sweep, OPTIONS, { signal: controller.signal, now: () => NOW })) {
      lines.push('answer' in turn ? `${turn.answer.posts.new} new` : `${turn.error.code} ${turn.pauseMs}`);
      if (lines.length === 3) controller.abort();
    }
    expect(lines).toEqual(['credentials 1', '1 new', 'credentials 1']);
  });

  it('says two failures that alternate once each', async () => {
    const controller = new AbortController();
    const said: string[] = [];
    let sweeps = 0;
    const sweep = async () => {
      if (sweeps++ === 6) return answered(0);
      throw new UserError('x_failed', verbatim(sweeps % 2 === 0 ? 'No answer.' : 'The connection was broken off.'));
    };
    for await (const turn of watch(sweep, OPTIONS, { signal: controller.signal, now: () => NOW })) {
      said.push('answer' in turn ? 'read' : turn.error.message);
      if ('answer' in turn) controller.abort();
    }
    expect(said).toEqual(['The connection was broken off.', 'No answer.', 'read']);
  });

  it.each(['platform', 'usage', 'bad_input', 'not_found'] as const)('goes on after %s that comes once it has begun', async (code) => {
    const controller = new AbortController();
    const turns: string[] = [];
    let sweeps = 0;
    const sweep = async () => {
      if (sweeps++ === 1) throw new UserError(code, verbatim('A handle that was named is retired.'));
      return answered(1);
    };
    for await (const turn of watch(sweep, OPTIONS, { signal: controller.signal, now: () => NOW })) {
      turns.push('answer' in turn ? 'read' : turn.error.code);
      if (turns.length === 3) controller.abort();
    }
    expect(turns).toEqual(['read', code, 'read']);
  });

  it.each(['credentials', 'budget', 'refused', 'rate_limited', 'x_failed', 'busy'] as const)(
    'outlives three failures of the kind %s, with pauses that double',
    async (code) => {
      let sweeps = 0;
      const sweep = async () => {
        if (sweeps++ < 3) throw new UserError(code, verbatim(`try ${sweeps}`));
        return answered(2);
      };
      const turns: string[] = [];
      const controller = new AbortController();
      for await (const turn of watch(sweep, OPTIONS, { signal: controller.signal, now: () => NOW })) {
        turns.push('answer' in turn ? 'read' : `${turn.pauseMs}`);
        if ('answer' in turn) controller.abort();
      }
      expect(turns).toEqual(['1', '2', '4', 'read']);
    },
  );

  it.each(['no_register', 'platform', 'usage'] as const)('ends with %s, which another try would not overcome', async (code) => {
    const refused = async () => {
      throw new UserError(code, verbatim('It is wrong.'));
    };
    const turns = watch(refused, OPTIONS, { signal: new AbortController().signal, now: () => NOW });
    await expect(turns.next()).rejects.toMatchObject({ code });
  });
});
