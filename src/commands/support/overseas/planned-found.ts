/** What is done with planned handles that X knows: a person says which of them are ours, and only those are registered. */
import { countryText } from '../../../domain/directory/country.ts';
import { handleKey } from '../../../domain/directory/handle-name.ts';
import { PLANNED_HANDLES } from '../../../domain/messages/commands/overseas/planned-handles.ts';
import { HANDLE_ADD } from '../../../domain/messages/commands/handle.ts';
import type { Text } from '../../../domain/messages/text.ts';
import type { Context } from '../../../ports.ts';
import type { CheckedPlan } from '../../../register/directory/planned-handles.ts';
import { takeUpStoredPosts } from '../../../register/intake/take-up.ts';
import { openCountry } from '../../../register/overseas/open-country.ts';
import { acting } from '../act-on-docket.ts';

/** A planned handle as the answer gives it out. */
export interface PlannedAnswer extends CheckedPlan {
  readonly registered: boolean;
}

/** `ours`: all that are found are; else a terminal is asked for each, and nothing is registered elsewhere. */
export async function registerOurs(ctx: Context, checked: readonly CheckedPlan[], ours: boolean): Promise<PlannedAnswer[]> {
  const answers: PlannedAnswer[] = [];
  for (const plan of checked) {
    const { xId, name: handle, country } = plan;
    const isOurs =
      xId !== null && (ours || (ctx.canAsk && (await (await ctx.prompt()).confirm(PLANNED_HANDLES.ask(foundSaid(plan)), false))));
    if (xId !== null && isOurs) await openCountry(await ctx.db(), { country, handle, xId }, acting(ctx));
    answers.push({ ...plan, registered: isOurs });
  }
  const keys = answers.filter(({ registered }) => registered).map(({ name }) => handleKey(name));
  if (keys.length > 0) {
    const takenUp = await takeUpStoredPosts(await ctx.db(), await ctx.reader(), () => ctx.now(), keys);
    if (takenUp.posts > 0) ctx.say(HANDLE_ADD.takenUp(takenUp.posts, takenUp.opened));
  }
  return answers;
}

/** One line for each, and below it what is to be done. */
export function plannedSaid(answer: PlannedAnswer): { readonly what: Text; readonly nextStep: Text | null } {
  const { name, country, account, registered } = answer;
  const place = countryText(country);
  if (registered) return { what: PLANNED_HANDLES.registered(name, answer.xId ?? '', place), nextStep: null };
  if (account === 'found') return { what: PLANNED_HANDLES.notRegistered(foundSaid(answer)), nextStep: PLANNED_HANDLES.ifOurs(name) };
  return { what: PLANNED_HANDLES[account](name, place), nextStep: null };
}

function foundSaid({ name, country, xId, verifiedType, followers, createdAt }: CheckedPlan): Text {
  return PLANNED_HANDLES.found(name, countryText(country), xId ?? '', verifiedType, followers, createdAt?.slice(0, 10) ?? null);
}
