/** What the acts on one docket share: finding it as it was typed, asking where it was typed in short, saying how it stands now. */
import { type DocketGlimpse, glimpseOf } from '../../register/shared/docket-glimpse.ts';
import { docketNumber } from '../../register/shared/docket-number.ts';
import type { FoundDocket } from '../../register/shared/find-docket.ts';
import { docketTyped } from './typed/docket-typed.ts';
import type { Acting } from '../../domain/acting.ts';
import { ACTS } from '../../domain/messages/commands/complaints/acts.ts';
import { joined, type Text, verbatim } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import { safeLine } from '../../render/safe-text.ts';
import type { Answer, Context } from '../../ports.ts';
import { agreed } from './questions.ts';

type Docket = FoundDocket['docket'];

/**
 * The docket that was typed, safe to act on: a short form shows number, citizen and first words and asks. Throws
 * UserError `usage` with the whole number where there is no terminal, `refused` where the answer was no.
 */
export async function confirmDocket(ctx: Context, typed: string, question: Text): Promise<Docket> {
  const db = await ctx.db();
  const { docket, exact } = await docketTyped(ctx, typed);
  if (exact) return docket;
  const glimpse = await glimpseOf(db, docket);
  const { number } = glimpse;
  if (!ctx.canAsk) throw new UserError('usage', ACTS.shortForm(safeLine(typed)), [ACTS.typeWhole(number)]);
  await agreed(ctx, ACTS.confirm(number, wordsSeen(glimpse), question), false, [ACTS.lookFirst(number)]);
  return docket;
}

/** Citizen and first words, as they are shown before a yes. */
export function wordsSeen({ citizen, words, withheld }: DocketGlimpse): Text {
  if (withheld !== null) return ACTS.textWithheld;
  const by = citizen === null ? ACTS.unknownCitizen : verbatim(citizen);
  return joined([by, words === null ? ACTS.textForgotten : verbatim(safeLine(words))], ': ');
}

export function acting(ctx: Context): Acting {
  return { actor: ctx.actor(), now: ctx.now() };
}

/** How the docket stands after an act: the answer of every command that acts on one. `more`: what only this act tells. */
export async function standing(ctx: Context, docket: Docket, sentence: (number: string) => Text, more: object = {}): Promise<Answer> {
  const number = await docketNumber(await ctx.db(), docket);
  const json = {
    docket: number,
    status: docket.status,
    outcome: docket.outcome,
    attention: docket.attention,
    waitingOn: docket.waitingOn,
    waitingSince: docket.waitingSince,
    unit: docket.leadUnit,
    district: docket.district,
    closedAt: docket.closedAt,
    reopenCount: docket.reopenCount,
    ...more,
  };
  return { json, text: () => sentence(number) };
}
