/** A sync: one sweep of X, then everything that landed is numbered and accounted for. */
import type { Db } from '../../db/db.ts';
import { isForTraining } from '../../db/stores/facts/register-store.ts';
import { SYNC } from '../../domain/messages/register/sync.ts';
import { CLOCK } from '../../domain/messages/domain/clock.ts';
import type { Text } from '../../domain/messages/text.ts';
import { dollars } from '../../domain/text/amounts.ts';
import type { Reader } from '../../domain/reading/reading.ts';
import { UserError } from '../../domain/user-error.ts';
import type { XPort } from '../../ports.ts';
import { alarmsOf, withAlarms } from '../intake/alarms.ts';
import { summaryOf } from '../intake/summary.ts';
import { enterWaiting } from '../intake/enter.ts';
import { CountedReading } from './gaps/counted-reading.ts';
import { settleDoubts } from './gaps/doubtful-gaps.ts';
import { isComparedByCounts } from './comparisons.ts';
import { healGaps, listGaps } from './gaps/gaps.ts';
import { noticeAccounts } from './changed-accounts.ts';
import { LatePosts } from './late-posts.ts';
import { finishIntake, type Intake, startIntake } from '../intake/land.ts';
import { loadDirectory } from '../shared/load-directory.ts';
import { Sweep } from './sweep/sweep.ts';
import { endOf } from './sweep/sweep-end.ts';
import type { SyncAnswer, SyncOptions, SyncWorld } from './sync-options.ts';

/** Throws what stopped the sweep (credentials, rate_limited, budget, x_failed when nothing could be read), after numbering what had landed. */
export async function syncPosts(db: Db, x: XPort, reader: Reader, options: SyncOptions, world: SyncWorld): Promise<SyncAnswer> {
  const requestsBefore = x.requests;
  const intake = await startIntake(db, 'sync', world.now());
  const tags = new Sweep(db, x, options, world, intake);
  const counted = new CountedReading(db, x, options, world, tags.landing);
  const sweeps = [tags];
  let failure: unknown;
  let accountsMicroUsd = 0;
  const spent = () => sweeps.reduce((sum, { costMicroUsd }) => sum + costMicroUsd, accountsMicroUsd + counted.countsMicroUsd);
  try {
    await tags.read();
    accountsMicroUsd = await followAccounts(db, x, tags, options, world, (more) => {
      const sweep = new Sweep(db, x, more, world, intake);
      sweeps.push(sweep);
      return sweep;
    });
    if (tags.failure === null && !world.signal.aborted) await settleDoubts(counted, tags.clock.now());
    if (readsAll(tags, options)) await new LatePosts(counted).lookAgain(tags.clock.now());
    if (options.replies && tags.complete) {
      const maxCostMicroUsd = leftOf(options, spent());
      const replies = new Sweep(db, x, { ...options, way: 'replies', maxCostMicroUsd }, world, intake);
      sweeps.push(replies);
      await replies.read();
    }
  } catch (error) {
    failure = error;
  }
  for (const sweep of sweeps) await sweep.rememberClock();
  const { aheadMs } = tags.clock;
  // A sandbox may have a time of its own.
  if (aheadMs !== 0 && !(await isForTraining(db))) world.say(SYNC.clockDiffers(aheadMs));
  // Whatever has landed is numbered, even where X failed halfway.
  const entered = await enterWaiting(db, reader, await loadDirectory(db), {
    now: world.now,
    signal: world.signal,
    progress: world.entered,
    intake: intake.id,
    clock: { isRight: false, actor: null, ...world.clock, fromFile: false },
  });
  await healGaps(db, world.now());
  await finishIntake(db, intake, world.now(), endOf(sweeps, failure, { ofAll: options.handles.length === 0, read: intake.read }));
  if (failure) {
    const kept = withWhatIsKept(failure, intake, entered.doubt && CLOCK.doubt(entered.doubt, world.now()));
    throw withAlarms(kept, await alarmsOf(db, entered.alarmed));
  }
  return {
    ...(await summaryOf(
      db,
      intake,
      sweeps.reduce((sum, { unreadable }) => sum + unreadable, 0),
      entered,
    )),
    requests: x.requests - requestsBefore,
    estimatedCostUsd: dollars(spent()),
    gaps: (await listGaps(db, { open: true })).map(({ handle, way, from, to, reason, post }) => ({
      handle,
      way,
      from,
      to,
      reason,
      ...(post !== undefined && { post }),
    })),
    complete: sweeps.every(({ complete, failure: failed }) => complete && failed === null) && entered.complete,
    doubt: entered.doubt,
  };
}

/** Looks after the accounts that the sweep has shown to have changed, and reads the names that they go by now. Returns what asking for them cost. */
async function followAccounts(
  db: Db,
  x: XPort,
  tags: Sweep,
  options: SyncOptions,
  world: SyncWorld,
  begin: (options: SyncOptions) => Sweep,
): Promise<number> {
  if (tags.landing.sightings === null) return 0;
  const room = leftOf(options, tags.costMicroUsd);
  const { followed, costMicroUsd } = await noticeAccounts(db, x, tags.landing.sightings, { ...options, room }, world);
  if (followed.length > 0 && tags.complete) {
    const maxCostMicroUsd = leftOf(options, tags.costMicroUsd + costMicroUsd);
    await begin({ ...options, handles: followed.map(({ to }) => to), maxCostMicroUsd }).read();
  }
  return costMicroUsd;
}

/** All handles by search, to the end; by the time that ids tell. */
function readsAll({ complete, failure, landing }: Sweep, options: SyncOptions): boolean {
  return complete && failure === null && isComparedByCounts(options) && landing.idsTellTime === true;
}

/** null: no limit. */
function leftOf({ maxCostMicroUsd }: SyncOptions, spent: number): number | null {
  return maxCostMicroUsd === null ? null : maxCostMicroUsd - spent;
}

function withWhatIsKept(error: unknown, intake: Intake, doubt: Text | null): unknown {
  if (!(error instanceof UserError) || intake.read === 0) return error;
  return new UserError(error.code, error.text, [...error.nextSteps, SYNC.keptSoFar(intake.read), ...(doubt ? [doubt] : [])], error);
}
