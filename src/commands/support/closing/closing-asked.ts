/** Asks for what a closing lacks: the outcome by its number, then only what that outcome needs. */
import { AUTHORITIES, type Authority } from '../../../domain/directory/authority.ts';
import { NO_COMPLAINT_REASONS } from '../../../domain/docket/closing/ready-reasons.ts';
import type { Outcome } from '../../../domain/docket/complaint.ts';
import { firNumberTyped, firYearTyped, isFirYear } from '../../../domain/docket/closing/fir.ts';
import { authorityTyped, noComplaintReasonTyped, OUTCOMES_ASKED, outcomeTyped } from '../../../domain/docket/closing/typed-closing.ts';
import { CLOSE } from '../../../domain/messages/commands/complaints/close.ts';
import { AUTHORITY_WORDS } from '../../../domain/messages/screen/words/authority-words.ts';
import { NO_COMPLAINT_WORDS } from '../../../domain/messages/screen/words/closing-words.ts';
import { OUTCOME_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { istYear } from '../../../domain/time/ist.ts';
import type { Context } from '../../../ports.ts';
import type { Asking } from '../acts/asking.ts';
import { type ClosingTyped, saysWhat } from './closing-typed.ts';

export interface ClosingAsked extends ClosingTyped {
  readonly outcome: Outcome;
}

/** `isDocket`: whether a typed docket can be found. Throws UserError `usage` where nobody can be asked. */
export async function closingAsked(ctx: Context, asking: Asking, typed: ClosingTyped): Promise<ClosingAsked> {
  const outcome = typed.outcome ?? (await asking.choice(CLOSE.whatCameOfIt, choices(OUTCOMES_ASKED, OUTCOME_WORDS), outcomeTyped));
  const closing = { ...typed, outcome };
  switch (outcome) {
    case 'fir':
      return withReason(asking, { ...closing, detail: saysWhat(typed.detail) ? typed.detail : await firAsked(ctx, asking) });
    case 'duplicate':
      return withReason(asking, { ...closing, of: typed.of ?? (await asking.line(CLOSE.whichGoesOn)) });
    case 'other_authority':
      return withReason(asking, { ...closing, authority: typed.authority ?? (await authorityAsked(asking)) });
    case 'not_actionable':
      if (typed.reason !== undefined || saysWhat(typed.detail) || !asking.canAsk) return withReason(asking, closing);
      return { ...closing, reason: await noComplaintReasonAsked(ctx, asking) };
    case 'action_taken':
      if (typed.reason !== undefined || saysWhat(typed.detail) || !asking.canAsk) return withReason(asking, closing);
      return { ...closing, detail: await asking.text(undefined, '--detail', CLOSE.doneByWhom) };
    default:
      return withReason(asking, closing);
  }
}

/** A detail says why as well. */
async function withReason(asking: Asking, closing: ClosingAsked): Promise<ClosingAsked> {
  if (closing.reason !== undefined && closing.reason !== '-') return closing;
  if (closing.reason === undefined && saysWhat(closing.detail)) return closing;
  const { what, byDefault } = asking.canAsk ? reasonOf(closing) : { what: CLOSE.reasonNeeded };
  return { ...closing, reason: await asking.text(closing.reason, '--reason', what, byDefault) };
}

/** What is asked, and what the outcome itself says already. */
function reasonOf({ outcome, authority }: ClosingAsked): { readonly what: Text; readonly byDefault?: Text | undefined } {
  const what = CLOSE.reasonNeeded;
  switch (outcome) {
    case 'guided':
      return { what: CLOSE.toldWhere };
    case 'duplicate':
      return { what, byDefault: CLOSE.sameMatter };
    case 'other_authority':
      return authority ? { what, byDefault: CLOSE.matterOf(AUTHORITY_WORDS[authority]) } : { what };
    case 'withdrawn':
      return { what, byDefault: CLOSE.takenBack };
    case 'citizen_silent':
      return { what, byDefault: CLOSE.noWord };
    default:
      return { what };
  }
}

async function noComplaintReasonAsked(ctx: Context, asking: Asking): Promise<string> {
  const another = { value: 'another' as const, name: CLOSE.anotherReason };
  const chosen = await asking.choice(
    CLOSE.whyNone,
    [...choices(NO_COMPLAINT_REASONS, NO_COMPLAINT_WORDS), another],
    noComplaintReasonTyped,
  );
  return chosen === 'another' ? asking.text(undefined, '--reason', CLOSE.reasonNeeded) : ctx.text(NO_COMPLAINT_WORDS[chosen]);
}

function authorityAsked(asking: Asking): Promise<Authority> {
  return asking.choice(CLOSE.whoseMatter, choices(AUTHORITIES, AUTHORITY_WORDS), authorityTyped);
}

async function firAsked(ctx: Context, asking: Asking): Promise<string> {
  const now = istYear(ctx.now());
  const typed = await asking.line(CLOSE.firNumber, { validate: (text) => firNumberFault(text, now) });
  const { number, year } = firNumberTyped(typed) ?? { number: 0, year: null };
  const askedYear =
    year ??
    firYearTyped(
      await asking.line(CLOSE.firYear, {
        default: String(now),
        validate: (text) => firYearTyped(text, now) !== null || CLOSE.firYearWrong(now),
      }),
      now,
    );
  const thana = await asking.line(CLOSE.firThana);
  return ctx.text(CLOSE.firAs(number, askedYear ?? now, thana.trim()));
}

function firNumberFault(typed: string, now: number): true | Text {
  const fir = firNumberTyped(typed);
  if (fir === null) return CLOSE.firNumberWrong;
  return fir.year === null || isFirYear(fir.year, now) || CLOSE.firYearWrong(now);
}

function choices<T extends string>(values: readonly T[], words: Readonly<Record<T, Text>>): { value: T; name: Text }[] {
  return values.map((value) => ({ value, name: words[value] }));
}
