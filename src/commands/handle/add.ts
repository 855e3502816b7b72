/** `uppolice handle add`: registers a handle and takes up the stored posts that it makes ours. */
import type { Command } from 'commander';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { ownerName } from '../../domain/directory/new-handle.ts';
import { HANDLE_KINDS, type HandleKind } from '../../domain/directory/unit.ts';
import { HANDLE_ADD } from '../../domain/messages/commands/handle.ts';
import { HANDLE_KIND_NAMES } from '../../domain/messages/domain/directory-names.ts';
import { alarmLine, alarmsSaid } from '../../domain/messages/screen/alarms.ts';
import { joined } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { addHandle } from '../../register/directory/add-handle.ts';
import { unitNames } from '../../register/directory/unit-names.ts';
import { takeUpStoredPosts } from '../../register/intake/take-up.ts';
import { acting } from '../support/act-on-docket.ts';
import { choice, timeAsTyped } from '../support/option-values.ts';
import { handleJson } from '../support/answers/handle-view.ts';
import { placesTyped, yesTaken } from '../support/places.ts';

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
  const { text } = ctx;
  handle
    .command('add <handle>')
    .description(text(HANDLE_ADD.description))
    .option('--unit <unit>', text(HANDLE_ADD.unit))
    .option('--country <country>', text(HANDLE_ADD.country))
    .addOption(choice('--kind <kind>', text(HANDLE_ADD.kind), HANDLE_KINDS, HANDLE_KIND_NAMES))
    .option('--relay', text(HANDLE_ADD.relay))
    .option('--also', text(HANDLE_ADD.also))
    .option('--x-id <number>', text(HANDLE_ADD.xId))
    .addOption(yesTaken(ctx))
    .option('--from <time>', text(HANDLE_ADD.from), timeAsTyped(ctx, '--from'))
    .addHelpText('after', text(HANDLE_ADD.examples))
    .action(async (typed: string, options: HandleAddOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string, { unit, ...options }: HandleAddOptions): Promise<Answer> {
  const db = await ctx.db();
  const reader = await ctx.reader();
  const owner = unit === undefined ? {} : { unit: await placesTyped(ctx, db).unit(unit) };
  const handle = await addHandle(db, { handle: typed, ...options, ...owner }, acting(ctx));
  const { alarms, ...takenUp } = await takeUpStoredPosts(db, reader, () => ctx.now(), [handleKey(handle.name)]);
  const added = HANDLE_ADD.added(handle.name, ownerName(handle, await unitNames(db)));
  return {
    json: { ...handleJson(handle), takenUp, ...alarms },
    text: () =>
      joined(
        [added, ...(takenUp.posts === 0 ? [] : [HANDLE_ADD.takenUp(takenUp.posts, takenUp.opened)]), ...alarmsSaid(alarms).map(alarmLine)],
        '\n',
      ),
  };
}
