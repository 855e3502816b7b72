/** `mark`: what a person knows better than the machine, of dockets and of posts that wait. */
import type { Command } from 'commander';
import { MARK } from '../../domain/messages/commands/complaints/mark.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { isPostToMark } from '../../register/dockets/waiting-post.ts';
import { docketsTyped, idsOption } from '../support/acts/named.ts';
import { runOnDockets } from './dockets.ts';
import { runOnPosts } from './posts.ts';
import { type MarkOptions, wantedFrom } from './wanted.ts';
import { wantedAsked } from './wanted-asked.ts';

/** Commander keeps only the last of the two. */
const PAIRS = [
  ['--emergency', '--no-emergency'],
  ['--complaint', '--no-complaint'],
  ['--sensitive', '--not-sensitive'],
] as const;

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const command = idsOption(program.command('mark [dockets...]'), ctx)
    .description(text(MARK.description))
    .option('--emergency', text(MARK.emergency))
    .option('--no-emergency', text(MARK.noEmergency))
    .option('--sensitive <class>', text(MARK.sensitive))
    .option('--not-sensitive', text(MARK.notSensitive))
    .option('--complaint', text(MARK.complaint))
    .option('--no-complaint', text(MARK.noComplaint))
    .option('--category <category...>', text(MARK.category))
    .option('--country <country>', text(MARK.country))
    .option('--reason <text>', text(MARK.reason))
    .addHelpText('after', text(MARK.examples));
  const given = new Set<string>();
  for (const flag of PAIRS.flat()) command.on(`option:${flag.slice(2)}`, () => given.add(flag));
  command.action(async (typed: string[], options: MarkOptions) => ctx.answer(await run(ctx, typed, { ...options, given: [...given] })));
}

/** `given`: the flags as they were typed. */
export async function run(
  ctx: Context,
  typed: readonly string[],
  options: MarkOptions & { readonly given: readonly string[] },
): Promise<Answer> {
  for (const [one, other] of PAIRS) {
    if (options.given.includes(one) && options.given.includes(other))
      throw new UserError('usage', MARK.bothOf(one, other), [MARK.leaveOneOut]);
  }
  const wanted = wantedFrom(options);
  const nothing = Object.keys(wanted).length === 0;
  if (nothing && !ctx.canAsk) throw new UserError('usage', MARK.saySomething, [MARK.giveOne]);
  const all = await docketsTyped(ctx, typed, options.ids);
  const db = await ctx.db();
  const posts: string[] = [];
  for (const one of all) if (await isPostToMark(db, one)) posts.push(one);
  if (posts.length === 0) return runOnDockets(ctx, all, nothing ? wantedAsked : () => wanted, options.reason);
  if (nothing) throw new UserError('usage', MARK.saySomething, [MARK.giveOne]);
  if (posts.length < all.length) throw new UserError('usage', MARK.postsAndDockets, [MARK.inTwoCalls]);
  const { actionable, ...others } = wanted;
  if (actionable === undefined || Object.keys(others).length > 0)
    throw new UserError('usage', MARK.postTakesComplaint, [MARK.giveItADocketFirst]);
  return runOnPosts(ctx, posts, actionable === 'yes' ? 'complaint' : 'no_complaint', options.reason);
}
