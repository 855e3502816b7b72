/** The dockets that a command line names: one by one, and from a list. */
import { type Command, Option } from 'commander';
import { ACTS } from '../../../domain/messages/commands/complaints/acts.ts';
import { COMMAND_LINE } from '../../../domain/messages/program/command-line.ts';
import { joined, type Text } from '../../../domain/messages/text.ts';
import { parseDocketReference } from '../../../domain/docket/number/docket-reference.ts';
import { UserError } from '../../../domain/user-error.ts';
import { safeLine } from '../../../render/safe-text.ts';
import { glimpseOf } from '../../../register/shared/docket-glimpse.ts';
import type { FoundDocket } from '../../../register/shared/find-docket.ts';
import type { Context } from '../../../ports.ts';
import { wordsSeen } from '../act-on-docket.ts';
import { readList } from '../read-list.ts';
import { docketTyped } from '../typed/docket-typed.ts';
import { Asking } from './asking.ts';

export type Docket = FoundDocket['docket'];

export interface Named {
  readonly number: string;
  readonly docket: Docket;
  /** Number, citizen and first words of one that was typed in short: a person must see them before the act; else null. */
  readonly unseen: Text | null;
}

export interface NotNamed {
  readonly typed: string;
  readonly error: UserError;
}

export interface NamedDockets {
  readonly named: readonly Named[];
  readonly failed: readonly NotNamed[];
  /** One docket was named by itself: its answer is its own. */
  readonly alone: boolean;
}

export function idsOption(command: Command, ctx: Context): Command {
  return command.addOption(new Option('--ids <file>', ctx.text(ACTS.ids)));
}

/** All that was typed and listed. Throws UserError `usage` where there is none. */
export async function docketsTyped(ctx: Context, typed: readonly string[], ids: string | undefined): Promise<readonly string[]> {
  const listed = ids === undefined ? [] : (await readList(ctx, ids)).split('\n').map((line) => line.trim());
  const all = [...typed, ...listed.filter((line) => line !== '')];
  if (all.length > 0) return all;
  throw ids === undefined
    ? new UserError('usage', COMMAND_LINE.missingArgument('docket'), [ACTS.nameThem])
    : new UserError('usage', ACTS.emptyList, [ACTS.nameThem]);
}

/** Each once. One that can't be acted on fails by itself, but for the only one: throws its UserError. */
export async function namedDockets(ctx: Context, typed: readonly string[], ids?: string): Promise<NamedDockets> {
  const all = await docketsTyped(ctx, typed, ids);
  const alone = all.length === 1 && ids === undefined;
  const named = new Map<number, Named>();
  const failed: NotNamed[] = [];
  for (const one of all) {
    try {
      const found = await nameOne(ctx, one);
      if (!named.has(found.docket.id)) named.set(found.docket.id, found);
    } catch (error) {
      if (alone || !(error instanceof UserError)) throw error;
      failed.push({ typed: safeLine(one), error });
    }
  }
  return { named: [...named.values()], failed, alone };
}

async function nameOne(ctx: Context, typed: string): Promise<Named> {
  const db = await ctx.db();
  const { docket, exact } = await docketTyped(ctx, typed);
  const glimpse = await glimpseOf(db, docket);
  const { number } = glimpse;
  if (exact) return { number, docket, unseen: null };
  if (!ctx.canAsk) throw new UserError('usage', ACTS.shortForm(safeLine(typed)), [ACTS.typeWhole(number)]);
  return { number, docket, unseen: ACTS.glimpse(number, wordsSeen(glimpse)) };
}

/** What is asked about them; each that was typed in short is shown first. */
export function askingAbout(ctx: Context, { named }: Pick<NamedDockets, 'named'>, question: Text): Asking {
  const unseen = named.flatMap((one) => one.unseen ?? []);
  const [first] = named;
  const shown = unseen.length === 0 ? null : joined(unseen, '\n');
  return new Asking(
    ctx,
    shown,
    named.length > 1 ? ACTS.eachOf(named.length, question) : question,
    first ? [ACTS.lookFirst(first.number)] : [],
  );
}

/** Whether a word of a command line can be a docket. */
export function isDocketTyped(word: string): boolean {
  try {
    parseDocketReference(word);
    return true;
  } catch (error) {
    if (error instanceof UserError) return /\d/.test(word.normalize('NFKC'));
    throw error;
  }
}
