/** `export complaints`: the rows of `list`, masked. */
import type { Command } from 'commander';
import { EXPORT } from '../../domain/messages/commands/figures/export.ts';
import type { Answer, Context } from '../../ports.ts';
import { COMPLAINTS } from '../../render/rows/complaints.ts';
import { resolveFilter, type TypedFilter } from '../../reports/filters.ts';
import { complaintDockets, complaintRows } from '../../reports/rows/complaints.ts';
import { addFilters, filtersOf } from '../support/complaint-filters.ts';
import { exportRows, type RowOptions, rowOptions } from '../support/exporting/export-rows.ts';
import { placesTyped } from '../support/places.ts';
import { sayWithheldLeftOut } from '../support/withheld-left-out.ts';

export interface ExportOptions extends TypedFilter, RowOptions {}

export function register(parent: Command, ctx: Context): void {
  const { text } = ctx;
  const command = parent.command('complaints').summary(text(EXPORT.complaintsSummary)).description(text(EXPORT.complaintsDescription));
  addFilters(rowOptions(command, ctx), ctx)
    .addHelpText('after', text(EXPORT.complaintsExamples))
    .action(async (options: ExportOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ExportOptions): Promise<Answer> {
  return exportRows(
    ctx,
    COMPLAINTS,
    options,
    async (db, isMasked) => {
      const filter = await resolveFilter(db, filtersOf(options), ctx.now(), placesTyped(ctx, db));
      await sayWithheldLeftOut(ctx, filter);
      const dockets = await complaintDockets(db, filter);
      return { dockets, pages: complaintRows(db, filter, dockets, isMasked) };
    },
    // The object of `list`.
    (complaint) => complaint,
  );
}
