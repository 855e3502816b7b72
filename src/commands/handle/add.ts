/** `uppolice handle add`: registers a handle and takes up the stored posts that it makes ours. */
import { type Command, Option } from 'commander';
import { HANDLE_KINDS, type HandleKind } from '../../domain/directory/unit.ts';
import type { Answer, Context } from '../../ports.ts';
import { addHandle, placeName } from '../../register/directory/directory.ts';
import { takeUpStoredPosts } from '../../register/intake/take-up.ts';
import { count } from '../../render/format.ts';
import { acting } from '../support/act-on-docket.ts';
import { handleJson } from '../support/handle-view.ts';

export interface HandleAddOptions {
  readonly unit?: string;
  readonly country?: string;
  readonly kind?: HandleKind;
  readonly relay?: boolean;
  readonly also?: boolean;
  readonly xId?: string;
  readonly from?: string;
}

export function register(handle: Command, ctx: Context): void {
  handle
    .command('add <handle>')
    .description('Registers a handle of a unit or of a country. Stored posts that tag it and now concern us are taken up.')
    .option('--unit <unit>', 'whose it is: code, name in English or Hindi, or district')
    .option('--country <country>', 'or for which country: ISO 3166 code, English or Hindi name')
    .addOption(new Option('--kind <kind>', 'what kind of handle; by the unit or country unless said').choices(HANDLE_KINDS))
    .option('--relay', 'its posts open dockets: a coordinator passes complaints on')
    .option('--also', 'a further handle of a country that has its main one')
    .option('--x-id <number>', "the account's number on X, where it is known")
    .option('--from <time>', 'since when it is ours; otherwise all its posts count')
    .addHelpText(
      'after',
      `
A handle has 1 to 15 letters, digits or underscores; type it without @.

Examples:
  $ uppolice handle add agratourism --unit Agra --kind officer
  $ uppolice handle add UPPolUK --country GB
  $ uppolice handle add UPPolUAE --country "संयुक्त अरब अमीरात"
  $ uppolice handle add asha_london --country UK --kind coordinator --relay`,
    )
    .action(async (typed: string, options: HandleAddOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string, options: HandleAddOptions): Promise<Answer> {
  const db = await ctx.db();
  const reader = await ctx.reader();
  const handle = await addHandle(db, { handle: typed, ...options }, acting(ctx));
  const takenUp = await takeUpStoredPosts(db, reader, () => ctx.now());
  return {
    json: { ...handleJson(handle), takenUp },
    text: () =>
      `@${handle.name} is registered for ${placeName(handle)}.\n${takenUp.posts > 0 ? `Stored posts that tag it: ${count(takenUp.posts)} taken up, ${count(takenUp.opened)} dockets opened.\n` : ''}`,
  };
}
