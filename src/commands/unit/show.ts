/** `uppolice unit show`. */
import type { Command } from 'commander';
import type { Answer, Context } from '../../ports.ts';
import { showUnit, stateNow, type UnitRow } from '../../register/directory/directory.ts';
import { renderRecord } from '../../render/screen/record.ts';
import { handleJson } from '../support/handle-view.ts';

export function register(unit: Command, ctx: Context): void {
  unit
    .command('show <unit>')
    .description('One unit: whom it reports to, who reports to it, its handles and contacts.')
    .addHelpText(
      'after',
      `
The unit is typed as its code, its name in English or Hindi, or its district by any name.

Examples:
  $ uppolice unit show Agra
  $ uppolice unit show नोएडा
  $ uppolice unit show range-aligarh --json`,
    )
    .action(async (typed: string) => ctx.answer(await run(ctx, typed)));
}

export async function run(ctx: Context, typed: string): Promise<Answer> {
  const { unit, above, below, handles } = await showUnit(await ctx.db(), typed, ctx.now());
  const name = (row: UnitRow) => (ctx.options.lang === 'hi' ? row.nameHi : row.nameEn);
  return {
    json: { ...unit, above: above.map(({ code }) => code), units: below.map(({ code }) => code), handles: handles.map(handleJson) },
    text: () =>
      renderRecord(
        [
          ['Unit', `${unit.nameEn} · ${unit.nameHi}`],
          ['Code', unit.code],
          ['Kind', unit.kind],
          ['District', unit.district],
          ['Reports to', above.map(name).join(' → ') + (unit.confirmed ? '' : ' (to be confirmed)')],
          ['Under it', below.map(name).join(', ')],
          ['Handles', handles.map((handle) => `@${handle.name}${handle.state === 'active' ? '' : ` (${stateNow(handle)})`}`).join(', ')],
          ['E-mail', unit.email],
          ['Phone', unit.phone],
          ['WhatsApp', unit.whatsapp],
        ],
        ctx.io,
      ),
  };
}
