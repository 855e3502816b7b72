/** What the command line says of a closing. */
import type { Authority } from '../../../domain/directory/authority.ts';
import { AUTHORITIES } from '../../../domain/directory/authority.ts';
import { OUTCOMES, type Outcome } from '../../../domain/docket/complaint.ts';
import { firTyped, isFirYear, isOldFirYear } from '../../../domain/docket/closing/fir.ts';
import {
  authorityTyped,
  noComplaintReasonTyped,
  outcomeTyped,
  wordsBehind,
  wordsOfClosing,
} from '../../../domain/docket/closing/typed-closing.ts';
import { CLOSE } from '../../../domain/messages/commands/complaints/close.ts';
import { COMMAND_LINE } from '../../../domain/messages/program/command-line.ts';
import { AUTHORITY_WORDS } from '../../../domain/messages/screen/words/authority-words.ts';
import { NO_COMPLAINT_WORDS } from '../../../domain/messages/screen/words/closing-words.ts';
import { OUTCOME_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { codesListed, codesMeant } from '../../../domain/text/typed-code.ts';
import { hasVisibleText } from '../../../domain/text/typed-text.ts';
import { UserError } from '../../../domain/user-error.ts';
import { isDocketTyped } from '../acts/named.ts';

export interface CloseOptions {
  readonly outcome?: Outcome;
  readonly reason?: string;
  readonly detail?: string;
  readonly of?: string;
  readonly authority?: Authority;
  readonly ids?: string;
  readonly yes?: boolean;
}

/** All of it but for the dockets; undefined: left out. */
export interface ClosingTyped {
  readonly outcome: Outcome | undefined;
  readonly reason: string | undefined;
  readonly detail: string | undefined;
  readonly of: string | undefined;
  readonly authority: Authority | undefined;
}

/** Parser of `--outcome`. Throws UserError `usage`. */
export function outcomeOption(typed: string): Outcome {
  const outcome = outcomeTyped(typed);
  if (outcome) return outcome;
  throw noOutcome(typed);
}

function noOutcome(typed: string): UserError {
  const meant = codesMeant(typed, OUTCOMES).map(COMMAND_LINE.didYouMean);
  return new UserError('usage', CLOSE.noOutcome(typed), [...meant, CLOSE.outcomesAre(codesListed(OUTCOMES, OUTCOME_WORDS))]);
}

/** Parser of `--authority`. Throws UserError `usage`. */
export function authorityOption(typed: string): Authority {
  const authority = authorityTyped(typed);
  if (authority) return authority;
  throw new UserError('usage', CLOSE.noAuthority(typed), [CLOSE.nameAuthority(AUTHORITIES.join('|'))]);
}

/**
 * `31 32 not_actionable praise`: what stands behind the outcome is what that outcome needs: a reason, the FIR, the docket that goes on, the
 * authority. Throws UserError `usage` for what is said twice or does not fit together.
 */
export function closingTyped(
  words: readonly string[],
  options: CloseOptions,
  sayReason: (text: Text) => string,
): { readonly dockets: readonly string[]; readonly closing: ClosingTyped } {
  const isDocket = (word: string) => isDocketTyped(word) || word.startsWith('@');
  const found = options.outcome === undefined ? wordsOfClosing(words, isDocket) : { outcome: null, ...wordsBehind(words, isDocket) };
  const outcome = options.outcome ?? found.outcome ?? undefined;
  const mistyped =
    outcome === undefined ? found.dockets.find((word) => !isDocket(word) && codesMeant(word, OUTCOMES).length > 0) : undefined;
  if (mistyped !== undefined) throw noOutcome(mistyped);
  const behind = found.rest.join(' ').trim();
  const given: ClosingTyped = {
    outcome,
    reason: options.reason,
    detail: options.detail,
    of: options.of,
    authority: options.authority,
  };
  const closing = behind === '' ? given : withBehind(given, behind);
  refuseContradictions(closing);
  return { dockets: found.dockets, closing: { ...closing, reason: readyReason(closing, sayReason) } };
}

function withBehind(given: ClosingTyped, behind: string): ClosingTyped {
  const { outcome } = given;
  const otherOutcome = given.outcome !== undefined && outcomeTyped(behind);
  if (otherOutcome && otherOutcome !== outcome)
    throw new UserError('usage', CLOSE.outcomeTwice(outcome ?? '', otherOutcome), [COMMAND_LINE.leaveOneOut]);
  const field = outcome === 'fir' || outcome === 'action_taken' ? 'detail' : outcome === 'duplicate' ? 'of' : 'reason';
  const authority = outcome === 'other_authority' && given.authority === undefined ? authorityTyped(behind) : undefined;
  if (authority) return { ...given, authority };
  if (given[field] !== undefined) throw new UserError('usage', CLOSE.saidTwice(behind, `--${field}`), [COMMAND_LINE.leaveOneOut]);
  return { ...given, [field]: behind };
}

/** A ready reason is kept in words, whatever was typed for it. */
function readyReason({ outcome, reason }: ClosingTyped, say: (text: Text) => string): string | undefined {
  const ready = outcome === 'not_actionable' && reason !== undefined ? noComplaintReasonTyped(reason) : undefined;
  return ready ? say(NO_COMPLAINT_WORDS[ready]) : reason;
}

function refuseContradictions({ outcome, of, authority, detail }: ClosingTyped): void {
  if (of !== undefined && outcome !== undefined && outcome !== 'duplicate') throw new UserError('usage', CLOSE.strayOf(outcome));
  if (authority !== undefined && outcome !== undefined && outcome !== 'other_authority')
    throw new UserError('usage', CLOSE.strayAuthority(outcome));
  if (outcome === 'fir' && saysWhat(detail) && firTyped(detail) === null)
    throw new UserError('usage', CLOSE.firIncomplete(detail), [CLOSE.giveFirNumber]);
}

/** Throws UserError `usage` for a year in which no FIR can have been lodged; what to say of one that is most likely mistyped, else null. `now`: the year now. */
export function firYearDoubt({ outcome, detail }: ClosingTyped, now: number): Text | null {
  const fir = outcome === 'fir' && saysWhat(detail) ? firTyped(detail) : null;
  if (fir === null) return null;
  if (!isFirYear(fir.year, now)) throw new UserError('usage', CLOSE.firYearImpossible(fir.year), [CLOSE.firYearWrong(now)]);
  return isOldFirYear(fir.year, now) ? CLOSE.firYearOld(fir.number, fir.year) : null;
}

/** Where nobody can be asked: what the outcome needs, before the register is opened. Throws UserError `usage`. */
export function refuseIncomplete({ outcome, detail, of, authority }: ClosingTyped): void {
  if (outcome === undefined)
    throw new UserError('usage', COMMAND_LINE.missing('--outcome'), [CLOSE.outcomesAre(codesListed(OUTCOMES, OUTCOME_WORDS))]);
  if (outcome === 'duplicate' && of === undefined) throw new UserError('usage', CLOSE.duplicateOfWhich, [CLOSE.nameTheOriginal]);
  if (outcome === 'other_authority' && authority === undefined)
    throw new UserError('usage', CLOSE.whichAuthority, [CLOSE.nameAuthority(Object.keys(AUTHORITY_WORDS).join('|'))]);
  if (outcome === 'fir' && !saysWhat(detail)) throw new UserError('usage', CLOSE.firNumberMissing, [CLOSE.giveFirNumber]);
}

export function saysWhat(detail: string | undefined): detail is string {
  return detail !== undefined && hasVisibleText(detail);
}
