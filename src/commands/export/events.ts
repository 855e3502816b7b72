/** `export events`: who did what, when; ids and codes, never words. */
import type { Command } from 'commander';
import { EXPORT_EVENTS } from '../../domain/messages/commands/figures/export.ts';
import { AUDIT } from '../../domain/messages/commands/upkeep/audit.ts';
import type { Span } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { eventSet, readLog } from '../../register/audit/log.ts';
import { EVENTS } from '../../render/rows/events.ts';
import { exportRows, type RowOptions, rowOptions } from '../support/exporting/export-rows.ts';
import { knownKind } from '../support/typed/event-kind-typed.ts';
import { time } from '../support/option-values.ts';
import { docketTyped } from '../support/typed/docket-typed.ts';

export interface ExportEventsOptions extends RowOptions {
  readonly docket?: string;
  readonly kind?: string;
  readonly from?: Span;
  readonly to?: Span;
}

export function register(parent: Command, ctx: Context): void {
  const { text } = ctx;
  const command = parent
    .command('events')
    .summary(text(EXPORT_EVENTS.summary))
    .description(text(EXPORT_EVENTS.description))
    .option('--docket <docket>', text(EXPORT_EVENTS.docket))
    .option('--kind <kind>', text(AUDIT.kind))
    .option('--from <time>', text(AUDIT.from), time(ctx, '--from'))
    .option('--to <time>', text(AUDIT.to), time(ctx, '--to'));
  rowOptions(command, ctx, { maskable: false })
    .addHelpText('after', text(EXPORT_EVENTS.examples))
    .action(async (options: ExportEventsOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ExportEventsOptions): Promise<Answer> {
  return exportRows(ctx, EVENTS, options, async (db) => {
    const asked = {
      ...(options.docket !== undefined && { docketId: (await docketTyped(ctx, options.docket)).docket.id }),
      ...(options.kind !== undefined && { kind: await knownKind(db, options.kind) }),
      ...(options.from !== undefined && { from: options.from.from.toISOString() }),
      ...(options.to !== undefined && { to: options.to.to.toISOString() }),
    };
    // Up to the newest one now: the event of this export comes behind it.
    const { dockets, last } = await eventSet(db, asked);
    return { dockets, pages: readLog(db, { ...asked, last }) };
  });
}
