/** To which unit: those that the words of the docket lead to by number, any other by its name. */
import { TRANSFER } from '../../../domain/messages/commands/complaints/transfer.ts';
import { unitName } from '../../../domain/directory/unit-name.ts';
import { joined, type Text } from '../../../domain/messages/text.ts';
import { wholeTyped } from '../../../domain/text/typed-number.ts';
import { UserError } from '../../../domain/user-error.ts';
import { safeLine } from '../../../render/safe-text.ts';
import { showComplaint } from '../../../reports/docket/show.ts';
import type { Context } from '../../../ports.ts';
import type { placesTyped } from '../places.ts';
import type { Asking } from './asking.ts';
import type { Named } from './named.ts';

type Places = ReturnType<typeof placesTyped>;
type UnitRow = Awaited<ReturnType<Places['unit']>>;

/** The most that are offered. */
const MOST = 5;

interface Candidate {
  readonly unit: UnitRow;
  /** The words that name it, as they stand in the posts. */
  readonly words: string;
}

/** `named`: it is one that the posts name. Enter alone gives the docket to nobody. */
export async function unitAsked(
  ctx: Context,
  asking: Asking,
  dockets: readonly Named[],
  places: Places,
): Promise<{ readonly to: UnitRow; readonly named: boolean }> {
  const [only, ...others] = dockets;
  const candidates = only && others.length === 0 ? await candidatesOf(ctx, only, places) : [];
  const lines = candidates.map(({ unit, words }, at) => TRANSFER.candidate(at + 1, unitName(unit), words));
  let said: readonly Text[] = [...lines, candidates.length > 0 ? TRANSFER.numberOrUnit(candidates.length) : TRANSFER.toWhichUnit];
  for (;;) {
    const typed = await asking.line(joined(said, '\n'));
    const chosen = candidates[(wholeTyped(typed) ?? 0) - 1];
    if (chosen) return { to: chosen.unit, named: true };
    try {
      return { to: await places.unit(typed), named: false };
    } catch (error) {
      if (!(error instanceof UserError) || error.code === 'interrupted' || error.code === 'refused') throw error;
      said = [error.text, ...error.nextSteps, TRANSFER.toWhichUnit];
    }
  }
}

/** The strongest first; where the police are accused, who may hold it in the place of each. The unit that has it is none. */
async function candidatesOf(ctx: Context, { docket }: Named, places: Places): Promise<Candidate[]> {
  const { police, unit: holder, routing } = await showComplaint(await ctx.db(), docket.id);
  const strength = new Map<string, { readonly weight: number; readonly words: string }>();
  for (const { district, weight, text } of routing.evidence) {
    if (district === null || weight <= 0 || weight <= (strength.get(district)?.weight ?? 0)) continue;
    strength.set(district, { weight, words: text === null ? '' : safeLine(text) });
  }
  const named = [...strength].sort(([, one], [, other]) => other.weight - one.weight);
  const wanted = [
    ...(police?.unit ? [{ typed: police.unit, words: '' }] : []),
    ...named.map(([district, { words }]) => ({ typed: police?.byDistrict[district] ?? district, words })),
  ];
  const candidates = new Map<string, Candidate>();
  for (const { typed, words } of wanted) {
    const unit = await places.unit(typed);
    if (unit.code !== holder && !candidates.has(unit.code)) candidates.set(unit.code, { unit, words });
  }
  return [...candidates.values()].slice(0, MOST);
}
