/** `export dispatches`: what was sent to whom, and what became of it. */
import type { Command } from 'commander';
import { DISPATCH_STATES, type DispatchState } from '../../domain/dispatch/dispatch.ts';
import { DISPATCH } from '../../domain/messages/commands/complaints/dispatch.ts';
import { EXPORT_DISPATCHES } from '../../domain/messages/commands/figures/export.ts';
import { DISPATCH_STATE_WORDS } from '../../domain/messages/screen/words/dispatch-words.ts';
import type { Answer, Context } from '../../ports.ts';
import { DISPATCHES } from '../../render/rows/dispatches.ts';
import { parsePeriod, unitsMeant } from '../../reports/filters.ts';
import { dispatchRows, dispatchSet } from '../../reports/rows/dispatches.ts';
import { exportRows, type RowOptions, rowOptions } from '../support/exporting/export-rows.ts';
import { choice, month, timeAsTyped } from '../support/option-values.ts';
import { placesTyped } from '../support/places.ts';
import { docketTyped } from '../support/typed/docket-typed.ts';

export interface ExportDispatchesOptions extends RowOptions {
  readonly docket?: string;
  readonly state?: DispatchState;
  readonly unit?: string;
  readonly from?: string;
  readonly to?: string;
  readonly month?: string;
}

export function register(parent: Command, ctx: Context): void {
  const { text } = ctx;
  const command = parent
    .command('dispatches')
    .summary(text(EXPORT_DISPATCHES.summary))
    .description(text(EXPORT_DISPATCHES.description))
    .option('--docket <docket>', text(DISPATCH.docket))
    .addOption(choice('--state <state>', text(DISPATCH.state), DISPATCH_STATES, DISPATCH_STATE_WORDS))
    .option('--unit <unit>', text(EXPORT_DISPATCHES.unit))
    .option('--from <time>', text(EXPORT_DISPATCHES.from), timeAsTyped(ctx, '--from'))
    .option('--to <time>', text(EXPORT_DISPATCHES.to), timeAsTyped(ctx, '--to'))
    .option('--month <month>', text(EXPORT_DISPATCHES.month), month(ctx, '--month'));
  rowOptions(command, ctx)
    .addHelpText('after', text(EXPORT_DISPATCHES.examples))
    .action(async (options: ExportDispatchesOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ExportDispatchesOptions): Promise<Answer> {
  return exportRows(ctx, DISPATCHES, options, async (db, isMasked) => {
    const { from, before } = parsePeriod(options, ctx.now());
    const asked = {
      ...(options.docket !== undefined && { docketId: (await docketTyped(ctx, options.docket)).docket.id }),
      ...(options.state !== undefined && { state: options.state }),
      ...(options.unit !== undefined && { recipients: await unitsMeant(db, options.unit, placesTyped(ctx, db)) }),
      ...(from && { from: from.toISOString() }),
      ...(before && { before: before.toISOString() }),
    };
    const { set, last } = await dispatchSet(db, asked);
    return { dockets: set, pages: dispatchRows(db, { ...asked, last }, set, isMasked) };
  });
}
