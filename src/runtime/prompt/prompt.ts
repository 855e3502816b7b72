/** Questions on a terminal, asked with inquirer: the one file that knows it. */
import inquirer from 'inquirer';
import { PROMPT } from '../../domain/messages/program/prompt.ts';
import { type Lang, type Text, textIn } from '../../domain/messages/text.ts';
import { hasVisibleText } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Prompter } from '../../ports.ts';

/** What tells that it has ended, and whether it is paused. */
type Input = NodeJS.ReadableStream & { readonly readableEnded: boolean; readonly destroyed: boolean };

export interface PromptStreams {
  readonly input: Input;
  readonly output: NodeJS.WritableStream;
}

/** Questions go to stderr, so that stdout holds the answer alone. */
export function createPrompter(lang: Lang = 'en', streams: PromptStreams = { input: process.stdin, output: process.stderr }): Prompter {
  const inLang = (text: Text) => textIn(text, lang);
  const ask = inquirer.createPromptModule({ ...streams, skipTTYChecks: true });
  const answered = <T>(asking: Asking<T>) => answerOf(asking, streams.input);

  return {
    input(message, options = {}) {
      return answered(
        ask<{ answer: string }>({
          type: 'input',
          name: 'answer',
          message: inLang(message),
          ...(options.default !== undefined && { default: options.default }),
          validate: (text: string) => {
            if (options.required && !hasVisibleText(text)) return inLang(PROMPT.answerNeeded);
            const fault = options.validate?.(text) ?? true;
            return fault === true ? true : inLang(fault);
          },
        }),
      );
    },
    confirm(message, fallback = false) {
      const theme = {
        keywords: { yes: inLang(PROMPT.yes), no: inLang(PROMPT.no), error: () => inLang(PROMPT.yesOrNo) },
        style: { defaultAnswer: () => inLang(PROMPT.choice(fallback)) },
      };
      return answered(ask<{ answer: boolean }>({ type: 'confirm', name: 'answer', message: inLang(message), default: fallback, theme }));
    },
    async select<T extends string>(message: Text, choices: readonly { value: T; name: Text }[]) {
      const named = choices.map(({ value, name }) => ({ value: String(value), name: inLang(name) }));
      const answer = await answered(ask<{ answer: string }>({ type: 'select', name: 'answer', message: inLang(message), choices: named }));
      const chosen = choices.find(({ value }) => value === answer);
      if (!chosen) throw new Error(`"${answer}" was not among the choices`);
      return chosen.value;
    },
    secret(message) {
      return answered(ask<{ answer: string }>({ type: 'password', name: 'answer', message: inLang(message), mask: '*' }));
    },
  };
}

/** What inquirer returns: an answer, and the means to stop asking. */
type Asking<T> = Promise<{ readonly answer: T }> & { readonly ui: { close(): void } };

async function answerOf<T>(asking: Asking<T>, input: Input): Promise<T> {
  let ended = false;
  const forget = onceEnded(input, () => {
    ended = true;
    asking.ui.close();
  });
  try {
    return (await asking).answer;
  } catch (error) {
    if (ended) throw new UserError('refused', PROMPT.inputEnded, [PROMPT.runAgainAndAnswer], error);
    if (error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError'))
      throw new UserError('interrupted', PROMPT.interrupted, [], error);
    throw error;
  } finally {
    forget();
  }
}

/**
 * Where the input ends, by itself or with Ctrl-D on an empty line, inquirer waits for ever, and the process would end in the middle.
 * Returns how to stop listening.
 */
function onceEnded(input: Input, done: () => void): () => void {
  const onKey = (_: unknown, key: { readonly ctrl?: boolean; readonly name?: string } | undefined) => {
    // Ctrl-D within a line deletes a character; on an empty one it closes the question, which pauses the input.
    if (key?.ctrl && key.name === 'd') setImmediate(() => input.isPaused() && done());
  };
  input.on('keypress', onKey).on('end', done).on('close', done);
  if (input.readableEnded || input.destroyed) setImmediate(done);
  return () => input.off('keypress', onKey).off('end', done).off('close', done);
}
