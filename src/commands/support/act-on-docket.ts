/** What the acts on one docket share: finding it as it was typed, asking where it was typed in short, saying how it stands now. */
import type { FoundDocket } from '../../register/shared/find-docket.ts';
import { glimpseOf } from '../../register/shared/docket-glimpse.ts';
import { docketNumber } from '../../register/shared/docket-number.ts';
import { findDocket } from '../../register/shared/find-docket.ts';
import type { Acting } from '../../domain/acting.ts';
import type { Text } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import { safeLine } from '../../render/safe-text.ts';
import type { Answer, Context } from '../../ports.ts';

type Docket = FoundDocket['docket'];

/**
 * The docket that was typed, safe to act on: a short form shows number, citizen and first words and asks. Throws
 * UserError `usage` with the whole number where there is no terminal, `refused` where the answer was no.
 */
export async function confirmDocket(ctx: Context, typed: string, act: Text | string): Promise<Docket> {
  const db = await ctx.db();
  const { docket, exact } = await findDocket(db, typed, ctx.now());
  if (exact) return docket;
  const { number, citizen, words, withheld } = await glimpseOf(db, docket);
  const who =
    withheld === null
      ? `${citizen ?? 'unknown'}: ${safeLine(words ?? 'the text was forgotten')}`
      : `withheld: ${withheld.replaceAll('_', ' ')}`;
  let yes: boolean;
  try {
    yes = await ctx.confirm(`${number}, ${who}\n${typeof act === 'string' ? act : ctx.text(act)} this docket?`, false);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'usage') throw error;
    throw new UserError(
      'usage',
      `"${safeLine(typed)}" is a short form, and there is no terminal to ask whether the right docket was meant.`,
      [`Type the whole number: ${number}`],
      error,
    );
  }
  if (!yes) throw new UserError('refused', 'Nothing was changed: the answer was no.', [`Look at it first: uppolice show ${number}`]);
  return docket;
}

export function acting(ctx: Context): Acting {
  return { actor: ctx.actor(), now: ctx.now() };
}

/** How the docket stands after an act: the answer of every command that acts on one. */
export async function standing(ctx: Context, docket: Docket, sentence: (number: string) => Text | string): Promise<Answer> {
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
  };
  return { json, text: () => sentence(number) };
}

/** A text that an act can't do without: from the option, else asked for on a terminal. */
export async function neededText(ctx: Context, given: string | undefined, option: string, asked: Text | string): Promise<string> {
  if (given !== undefined && given.trim() !== '') return given;
  const question = typeof asked === 'string' ? asked : ctx.text(asked);
  if (!ctx.io.stdinIsTerminal || given !== undefined)
    throw new UserError('usage', `${question} is missing.`, [`Give it with ${option} "…"`]);
  return (await ctx.prompt()).input(`${question}:`, { required: true });
}
