/** `export units`: the directory of units. */
import type { Command } from 'commander';
import { UNIT_KINDS, type UnitKind } from '../../domain/directory/unit.ts';
import { DocketSet } from '../../domain/docket/number/docket-ranges.ts';
import { EXPORT_UNITS } from '../../domain/messages/commands/figures/export.ts';
import { UNIT_LIST } from '../../domain/messages/commands/unit.ts';
import { UNIT_KIND_NAMES } from '../../domain/messages/domain/directory-names.ts';
import type { Answer, Context } from '../../ports.ts';
import { UNITS } from '../../render/rows/units.ts';
import { unitsMeant } from '../../reports/filters.ts';
import { unitsToExport } from '../../reports/rows/units.ts';
import { exportRows, onePage, type RowOptions, rowOptions } from '../support/exporting/export-rows.ts';
import { choice } from '../support/option-values.ts';
import { placesTyped } from '../support/places.ts';

export interface ExportUnitsOptions extends RowOptions {
  readonly kind?: UnitKind;
  readonly unit?: string;
  readonly former?: boolean;
}

export function register(parent: Command, ctx: Context): void {
  const { text } = ctx;
  const command = parent
    .command('units')
    .summary(text(EXPORT_UNITS.summary))
    .description(text(EXPORT_UNITS.description))
    .addOption(choice('--kind <kind>', text(UNIT_LIST.kind), UNIT_KINDS, UNIT_KIND_NAMES))
    .option('--unit <unit>', text(EXPORT_UNITS.unit))
    .option('--former', text(EXPORT_UNITS.former));
  rowOptions(command, ctx)
    .addHelpText('after', text(EXPORT_UNITS.examples))
    .action(async (options: ExportUnitsOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ExportUnitsOptions): Promise<Answer> {
  const { kind, unit, former = false } = options;
  return exportRows(ctx, UNITS, options, async (db, isMasked) => {
    const codes = unit === undefined ? undefined : await unitsMeant(db, unit, placesTyped(ctx, db));
    const asked = { ...(kind && { kind }), ...(codes && { codes }), former };
    return { dockets: new DocketSet(), pages: onePage(await unitsToExport(db, asked, isMasked)) };
  });
}
