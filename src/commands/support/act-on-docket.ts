/** What the acts on one docket share: what a person sees of it before, and how it stands after. */
import type { DocketGlimpse } from '../../register/shared/docket-glimpse.ts';
import { docketNumber } from '../../register/shared/docket-number.ts';
import type { FoundDocket } from '../../register/shared/find-docket.ts';
import type { Acting } from '../../domain/acting.ts';
import { ACTS } from '../../domain/messages/commands/complaints/acts.ts';
import { joined, type Text, verbatim } from '../../domain/messages/text.ts';
import { safeLine } from '../../render/safe-text.ts';
import type { Context, WholeAnswer } from '../../ports.ts';

type Docket = FoundDocket['docket'];

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
export async function standing(ctx: Context, docket: Docket, sentence: (number: string) => Text, more: object = {}): Promise<WholeAnswer> {
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
