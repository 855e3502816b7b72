/**
 * The one way to read what is typed behind an option or in place of an argument: parsers for commander, each of which throws UserError
 * `usage` and says what is right.
 */
import { Option } from 'commander';
import { COMMAND_LINE } from '../../domain/messages/program/command-line.ts';
import { OPTIONS } from '../../domain/messages/program/options.ts';
import { FILTERS } from '../../domain/messages/reports/filters.ts';
import { sameNames } from '../../domain/text/same-name.ts';
import { codesListed, codeTyped, type Words } from '../../domain/text/typed-code.ts';
import { decimalTyped, wholeTyped } from '../../domain/text/typed-number.ts';
import { TIME } from '../../domain/messages/domain/time.ts';
import type { Span } from '../../domain/time/ist.ts';
import { monthTyped, parseTime } from '../../domain/time/typed/typed-time.ts';
import { NotATime } from '../../domain/time/typed/typed-words.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Context } from '../../ports.ts';
import { safeLine } from '../../render/safe-text.ts';

/** `name`: as the help writes it, `--limit` or `<id>`. Both bounds are allowed values. */
export function wholeNumber(name: string, least: number, most: number | null = null): (typed: string) => number {
  return (typed) => {
    const value = wholeTyped(typed);
    if (value !== null && value >= least && (most === null || value <= most)) return value;
    throw new UserError('usage', COMMAND_LINE.wrongValue(name, safeLine(typed)), [OPTIONS.wholeNumber(least, most)]);
  };
}

/** US dollars, to the millionth; with the sign or without. */
export function amountInUsd(name: string, least: number, most: number): (typed: string) => number {
  return (typed) => {
    const value = decimalTyped(typed, '$');
    if (value !== null && value >= least && value <= most) return value;
    throw new UserError('usage', COMMAND_LINE.wrongValue(name, safeLine(typed)), [OPTIONS.dollars(least, most)]);
  };
}

/** A moment, or a day or month as the span that it is. */
export function time(ctx: Pick<Context, 'now'>, name: string): (typed: string) => Span {
  return (typed) => {
    try {
      return parseTime(typed, ctx.now());
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // Of one that may mean two things it is said which.
      const why = error instanceof NotATime ? [] : [error.text];
      throw new UserError('usage', COMMAND_LINE.wrongValue(name, safeLine(typed)), [...why, ...error.nextSteps], error);
    }
  };
}

/** Checks a time and passes it on as it was typed, to use-cases that read it themselves. */
export function timeAsTyped(ctx: Pick<Context, 'now'>, name: string): (typed: string) => string {
  const read = time(ctx, name);
  return (typed) => {
    read(typed);
    return typed;
  };
}

/** A month, with its year or by its name alone; `2026-10` is what comes of it. */
export function month(ctx: Pick<Context, 'now'>, name: string): (typed: string) => string {
  return (typed) => {
    const read = monthTyped(typed, ctx.now());
    if (read !== null) return read;
    throw new UserError('usage', COMMAND_LINE.wrongValue(name, safeLine(typed)), [TIME.howToTypeMonth]);
  };
}

/** An option with a list of codes, each of which is understood by its word in English and Hindi too: what a screen shows can be typed. */
export function choice<Code extends string>(flags: string, description: string, codes: readonly Code[], words: Words): Option {
  return new Option(flags, description).choices(codes).argParser((typed) => {
    const code = codeTyped(typed, codes, words);
    if (code !== undefined) return code;
    throw new UserError('usage', COMMAND_LINE.wrongValue(flags, safeLine(typed)), [
      ...sameNames(typed, codes).map(FILTERS.didYouMean),
      FILTERS.codes(codesListed(codes, words)),
    ]);
  });
}

/** An option that may be given again: all its values, in their order. */
export function repeated<T>(read: (typed: string) => T): (typed: string, before?: readonly T[]) => T[] {
  return (typed, before = []) => [...before, read(typed)];
}
