/** Asking a person, and what follows from a no or from an empty answer: the same in every command. */
import { QUESTIONS } from '../../domain/messages/program/questions.ts';
import { joined, type Text } from '../../domain/messages/text.ts';
import { hasVisibleText } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Context } from '../../ports.ts';
import { readList } from './read-list.ts';

/**
 * Goes on after a yes. Throws UserError `refused` after a no, and `usage` where there is neither `yes` nor a terminal to ask on. `nextSteps`:
 * what to do instead; `howToAgree`: said where nobody can be asked, by a command that has no --dry-run.
 */
export async function agreed(
  ctx: Context,
  question: Text,
  yes: boolean,
  nextSteps: readonly Text[] = [],
  howToAgree?: Text,
): Promise<void> {
  if (!(await ctx.confirm(question, yes, howToAgree))) throw new UserError('refused', QUESTIONS.answerWasNo, nextSteps);
}

/**
 * A text that the act needs: from the option, `-` for stdin, else asked for on a terminal. `above`: what is shown before the question; `byDefault`:
 * what Enter alone says. Throws UserError `usage` where it is missing or empty.
 */
export async function neededText(
  ctx: Context,
  given: string | undefined,
  option: string,
  what: Text,
  { above = () => null, byDefault }: { readonly above?: () => Text | null; readonly byDefault?: Text } = {},
): Promise<string> {
  const text = given === '-' ? (await readList(ctx, '-')).trim() : given;
  if (text !== undefined && hasVisibleText(text)) return text;
  if (!ctx.canAsk || text !== undefined) throw new UserError('usage', QUESTIONS.missing(what), [QUESTIONS.giveWith(option)]);
  const seen = above();
  const question = QUESTIONS.asked(what);
  return (await ctx.prompt()).input(seen === null ? question : joined([seen, question], '\n'), {
    required: true,
    long: true,
    ...(byDefault && { default: ctx.text(byDefault) }),
  });
}
