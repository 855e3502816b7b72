/** Before an emergency is closed as a duplicate a person sees where it would go on, and what speaks against its being the same matter. */
import { ACTS } from '../../../domain/messages/commands/complaints/acts.ts';
import { CLOSE } from '../../../domain/messages/commands/complaints/close.ts';
import { OUTCOME_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import type { Outcome } from '../../../domain/docket/complaint.ts';
import { joined, type Text, verbatim } from '../../../domain/messages/text.ts';
import { safeLine } from '../../../render/safe-text.ts';
import { loadNames } from '../../../reports/names.ts';
import type { Context } from '../../../ports.ts';
import { type DocketGlimpse, glimpseOf } from '../../../register/shared/docket-glimpse.ts';
import type { FoundDocket } from '../../../register/shared/find-docket.ts';
import { agreed } from '../questions.ts';

type Docket = FoundDocket['docket'];

/**
 * Whether a person has agreed; false where nobody can be asked, and where there is nothing to ask. Throws UserError `refused` after a no.
 */
export async function agreedToLose(ctx: Context, docket: Docket, original: Docket, yes: boolean): Promise<boolean> {
  const open = docket.status === 'open' || docket.status === 'in_process';
  if (docket.urgency !== 'emergency' || !open || docket.id === original.id) return false;
  const db = await ctx.db();
  const [here, there] = [await glimpseOf(db, docket), await glimpseOf(db, original)];
  const names = await loadNames(db, ctx.options.lang);
  const district = (code: string | null): Text => (code === null ? CLOSE.noDistrict : verbatim(names.district(code)));
  const facts = joined(
    [
      CLOSE.emergencyGoesOn(here.number, there.number),
      ...(docket.authorId === original.authorId ? [] : [CLOSE.otherCitizen(citizenOf(here), citizenOf(there))]),
      ...(docket.district === original.district ? [] : [CLOSE.otherDistrict(district(docket.district), district(original.district))]),
      ...(original.urgency === 'emergency' ? [] : [CLOSE.originalIsRaised(there.number)]),
    ],
    '\n',
  );
  // With --yes too, what is agreed to is shown.
  if (yes || !ctx.canAsk) ctx.io.say(`${ctx.text(facts)}\n`);
  if (!yes && !ctx.canAsk) return false;
  await agreed(ctx, joined([facts, CLOSE.question], '\n'), yes, [ACTS.lookFirst(there.number)]);
  return true;
}

/** The same for every other outcome. Throws UserError `refused` after a no. */
export async function agreedToClose(ctx: Context, docket: Docket, outcome: Outcome, yes: boolean): Promise<boolean> {
  const open = docket.status === 'open' || docket.status === 'in_process';
  // No complaint is refused whatever is agreed.
  if (docket.urgency !== 'emergency' || !open || outcome === 'not_actionable') return false;
  if (!yes && !ctx.canAsk) return false;
  const { number } = await glimpseOf(await ctx.db(), docket);
  const fact = CLOSE.emergencyCloses(number, OUTCOME_WORDS[outcome]);
  if (yes) ctx.say(fact);
  await agreed(ctx, joined([fact, CLOSE.question], '\n'), yes, [ACTS.lookFirst(number)]);
  return true;
}

function citizenOf({ citizen, withheld }: DocketGlimpse): Text {
  if (withheld !== null) return CLOSE.withheldCitizen;
  return citizen === null ? ACTS.unknownCitizen : verbatim(safeLine(citizen));
}
