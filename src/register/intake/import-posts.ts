/** Imports posts from files: all files are landed first, then their posts are entered oldest first, across files. */
import { registeredHandles } from '../../db/stores/directory/handle-store.ts';
import { AccountSightings } from '../../domain/directory/account-sightings.ts';
import { latest } from '../../domain/time/moments.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { Db } from '../../db/db.ts';
import type { PostPage } from '../../domain/x/post.ts';
import type { IntakeSummary } from '../../domain/docket/intake-summary.ts';
import type { Reader, BackgroundReader } from '../../domain/reading/reading.ts';
import { summaryOf } from './summary.ts';
import type { ClockDoubt } from '../../domain/time/clock-check.ts';
import { alarmsOf, withAlarms } from './alarms.ts';
import type { ClockWord } from './clock.ts';
import { type Entered, enterWaiting } from './enter.ts';
import { finishIntake, landPage, startIntake } from './land.ts';
import { StreamGaps } from './files/stream-gaps.ts';
import { markDeletedByXId } from '../shared/deleted-posts.ts';
import { loadDirectory } from '../shared/load-directory.ts';

/** A file as it is read: its posts, and the lines that hold none. */
export interface ImportFile {
  readonly name: Text;
  readonly size: number | null;
  pages(): AsyncIterable<{
    readonly page: PostPage;
    readonly unreadable: readonly { readonly line: number; readonly reason: Text }[];
    readonly bytesRead: number;
    readonly said?: FileSaid;
  }>;
}

/** What files say beside posts. */
export interface FileSaid {
  /** Posts that are deleted on X, by its ids. */
  readonly deleted: readonly string[];
  /** Posts that X did not send. */
  readonly heldBack: number;
  /** When it last said so, UTC ISO-8601. */
  readonly heldBackAt: string | null;
  /** How often a stream ended. */
  readonly disconnected: number;
  /** Posts that came with a cut text. */
  readonly cutTexts: number;
}

export interface UnreadableLine {
  readonly file: Text;
  readonly line: number;
  readonly reason: Text;
}

export interface ImportAnswer extends IntakeSummary {
  /** The first 100. */
  readonly unreadable: readonly UnreadableLine[];
  readonly unreadableTotal: number;
  /** False when it was interrupted: run the same command again. */
  readonly complete: boolean;
  /** Why the posts were stored and none was numbered. */
  readonly doubt: ClockDoubt | null;
  /** Posts that the files say X did not send: they may be missing. */
  readonly heldBack: number;
  readonly disconnected: number;
  readonly cutTexts: number;
  /** Posts of the register that the files name as deleted on X; their words wait for a person's yes. */
  readonly deletedOnX: number;
}

export interface ImportProgress {
  landed(posts: number, file: Text, share: number | null): void;
  entered(posts: number): void;
}

export interface ImportWorld {
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly progress: ImportProgress;
  /** Starts it; null where there is none. */
  readonly background?: () => Promise<BackgroundReader | null>;
  readonly clock?: Omit<ClockWord, 'fromFile'>;
  /** Called before the posts are entered, with what the files show of our accounts. */
  readonly sighted?: (sightings: AccountSightings) => Promise<void>;
}

const LISTED_UNREADABLE = 100;

/** From so many new posts on, a background thread that reads them pays for its start. */
const MANY_POSTS = 5_000;

export async function importPosts(db: Db, files: readonly ImportFile[], reader: Reader, world: ImportWorld): Promise<ImportAnswer> {
  const intake = await startIntake(db, 'import', world.now());
  const sightings = new AccountSightings(await registeredHandles(db));
  const unreadable: UnreadableLine[] = [];
  let unreadableTotal = 0;
  let complete = true;
  const said = { deleted: new Set<string>(), heldBack: 0, disconnected: 0, cutTexts: 0 };
  const lost = new StreamGaps();
  let failure: unknown;
  let background: BackgroundReader | null | undefined;
  try {
    for (const file of files) {
      for await (const { page, unreadable: lines, bytesRead, said: beside } of file.pages()) {
        if (page.posts.length + page.context.length > 0) await landPage(db, intake, page, world.now());
        sightings.take(page, newestOf(page));
        lost.take(page, beside ?? null);
        if (beside) {
          for (const id of beside.deleted) said.deleted.add(id);
          said.heldBack += beside.heldBack;
          said.disconnected += beside.disconnected;
          said.cutTexts += beside.cutTexts;
        }
        if (intake.added >= MANY_POSTS && background === undefined) background = (await world.background?.()) ?? null;
        unreadableTotal += lines.length;
        for (const line of lines.slice(0, LISTED_UNREADABLE - unreadable.length)) unreadable.push({ file: file.name, ...line });
        world.progress.landed(intake.read, file.name, file.size === null ? null : bytesRead / file.size);
        if (world.signal.aborted) {
          complete = false;
          break;
        }
      }
      lost.endFile();
      if (!complete) break;
    }
  } catch (error) {
    failure = error;
  }
  await lost.record(db, sightings, world.now());
  await world.sighted?.(sightings);
  // Posts that landed before a file broke off are entered now too: they are in the register, and nobody should have to wait for them.
  const entered = await entering(db, reader, world, { background: background ?? null, intake: intake.id });
  const deletedOnX = await markDeletedByXId(db, [...said.deleted], world.now());
  await finishIntake(db, intake, world.now());
  if (failure) throw withAlarms(failure, await alarmsOf(db, entered.alarmed));
  return {
    ...(await summaryOf(db, intake, unreadableTotal, entered)),
    unreadable,
    unreadableTotal,
    complete: complete && entered.complete,
    doubt: entered.doubt,
    heldBack: said.heldBack,
    disconnected: said.disconnected,
    cutTexts: said.cutTexts,
    deletedOnX,
  };
}

/** Authors of a file go by the name that they had then. */
function newestOf({ posts }: PostPage): string {
  return posts.reduce((newest, { createdAt }) => latest(newest, createdAt), '');
}

async function entering(
  db: Db,
  reader: Reader,
  { now, signal, progress, clock }: ImportWorld,
  { background, intake }: { readonly background: BackgroundReader | null; readonly intake: number },
): Promise<Entered> {
  try {
    return await enterWaiting(db, reader, await loadDirectory(db), {
      now,
      signal,
      progress: progress.entered,
      background,
      intake,
      clock: { isRight: false, actor: null, ...clock, fromFile: true },
    });
  } finally {
    await background?.close();
  }
}
