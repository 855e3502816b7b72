/** `uppolice unit show`. */
import type { Command } from 'commander';
import { stateNow } from '../../domain/directory/handle-state.ts';
import { unitName } from '../../domain/directory/unit-name.ts';
import { UNIT, UNIT_SHOW } from '../../domain/messages/commands/unit.ts';
import { HANDLE_STATE_NAMES, UNIT_KIND_NAMES } from '../../domain/messages/domain/directory-names.ts';
import { joined, laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import type { HandleRow } from '../../register/directory/handles.ts';
import { showUnit } from '../../register/directory/units.ts';
import { renderRecord } from '../../render/screen/record.ts';
import { handleJson } from '../support/answers/handle-view.ts';
import { placesTyped } from '../support/places.ts';

export function register(unit: Command, ctx: Context): void {
  unit
    .command('show <unit>')
    .description(ctx.text(UNIT_SHOW.description))
    .addHelpText('after', ctx.text(UNIT_SHOW.examples))
    .action(async (typed: string) => ctx.answer(await run(ctx, typed)));
}

export async function run(ctx: Context, typed: string): Promise<Answer> {
  const db = await ctx.db();
  const { unit, above, below, handles } = await showUnit(db, typed, placesTyped(ctx, db), ctx.now());
  const superiors = joined(above.map(unitName), ' → ');
  const handleShown = (handle: HandleRow) =>
    handle.state === 'active' ? `@${handle.name}` : `@${handle.name} (${ctx.text(HANDLE_STATE_NAMES[stateNow(handle)])})`;
  return {
    json: { ...unit, above: above.map(({ code }) => code), units: below.map(({ code }) => code), handles: handles.map(handleJson) },
    text: () =>
      laidOut(
        renderRecord(
          [
            [ctx.text(UNIT.fieldUnit), `${unit.nameEn} · ${unit.nameHi}`],
            [ctx.text(UNIT.fieldCode), unit.code],
            [ctx.text(UNIT.fieldKind), ctx.text(UNIT_KIND_NAMES[unit.kind])],
            [ctx.text(UNIT.fieldDistrict), unit.district],
            [ctx.text(UNIT.fieldReportsTo), ctx.text(unit.confirmed ? superiors : UNIT.toBeConfirmed(superiors))],
            [ctx.text(UNIT.fieldBelow), ctx.text(joined(below.map(unitName), ', '))],
            [ctx.text(UNIT.fieldHandles), handles.map(handleShown).join(', ')],
            [ctx.text(UNIT.fieldEmail), unit.email],
            [ctx.text(UNIT.fieldPhone), unit.phone],
            [ctx.text(UNIT.fieldWhatsapp), unit.whatsapp],
            ...(unit.confirmed || !ctx.io.stdoutIsTerminal
              ? []
              : [[ctx.text(UNIT.fieldNext), ctx.text(UNIT.confirmOrMove(unit.code))] as const]),
          ],
          ctx.io,
        ),
      ),
  };
}
