/** Asks on a terminal for what a complaint lacks that is taken in by hand; from flags alone it is complete with its way and its words. */
import { parseCountry } from '../../../domain/directory/country.ts';
import { STATEMENT_SOURCES } from '../../../domain/docket/complaint.ts';
import { statementSourceTyped } from '../../../domain/docket/typed-codes.ts';
import { ADD } from '../../../domain/messages/commands/start/add.ts';
import { SOURCE_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { hasVisibleText } from '../../../domain/text/typed-text.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Context } from '../../../ports.ts';
import type { ComplaintSaid } from '../../../register/overseas/add-complaint.ts';
import { neededText } from '../questions.ts';
import { problemOf } from '../typed/problem.ts';

/** Throws UserError `usage` where way or words are missing and nobody can be asked. */
export async function completedComplaint(ctx: Context, options: Partial<Omit<ComplaintSaid, 'lead'>>): Promise<ComplaintSaid> {
  const { source, text } = options;
  if (source !== undefined && text !== undefined) return { ...options, source, text: await neededText(ctx, text, '--text', ADD.askText) };
  if (!ctx.canAsk) throw new UserError('usage', ADD.missing(source === undefined, text === undefined), [ADD.likeThis]);
  const prompt = await ctx.prompt();
  const way =
    source ??
    (await prompt.select(
      ADD.askSource,
      STATEMENT_SOURCES.map((value) => ({ value, name: SOURCE_WORDS[value] })),
      { read: wayTyped },
    ));
  const words = await neededText(ctx, text, '--text', ADD.askText);
  const asked = async (key: keyof ComplaintSaid, question: Text, check: (typed: string) => unknown = () => true) => {
    if (options[key as keyof typeof options] !== undefined) return {};
    const answer = await prompt.input(question, { validate: (typed) => !hasVisibleText(typed) || problemOf(() => check(typed)) });
    return hasVisibleText(answer) ? { [key]: answer.trim() } : {};
  };
  const who = { ...(await asked('fromName', ADD.askName)), ...(await asked('contact', ADD.askContact)) };
  const relay: { readonly relayedBy?: string } = { ...options, ...(await asked('relayedBy', ADD.askRelay)) };
  const home: { readonly country?: string } = { ...options, ...(await asked('country', ADD.askCountry, parseCountry)) };
  const isAbroad = relay.relayedBy !== undefined || home.country !== undefined;
  const safety = isAbroad ? { ...(await asked('safeContact', ADD.askSafe)), ...(await asked('contactWhen', ADD.askWhen)) } : {};
  return { ...options, ...who, ...relay, ...home, ...safety, source: way, text: words };
}

function wayTyped(typed: string) {
  try {
    return statementSourceTyped(typed);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
