/** Questions on a terminal, asked with inquirer: the one file that knows it. */
import inquirer from 'inquirer';
import { PROMPT } from '../../domain/messages/program/prompt.ts';
import { type Lang, type Text, textIn } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Prompter } from '../../ports.ts';

export interface PromptStreams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WritableStream;
}

/** Questions go to stderr, so that stdout holds the answer alone. */
export function createPrompter(lang: Lang = 'en', streams: PromptStreams = { input: process.stdin, output: process.stderr }): Prompter {
  const inLang = (text: Text) => textIn(text, lang);
  const ask = inquirer.createPromptModule({ ...streams, skipTTYChecks: true });

  return {
    input(message, options = {}) {
      return answered(
        ask<{ answer: string }>({
          type: 'input',
          name: 'answer',
          message: inLang(message),
          ...(options.default !== undefined && { default: options.default }),
          validate: (text: string) => {
            if (options.required && text.trim() === '') return inLang(PROMPT.answerNeeded);
            const fault = options.validate?.(text) ?? true;
            return fault === true ? true : inLang(fault);
          },
        }),
      );
    },
    confirm(message, fallback = false) {
      return answered(ask<{ answer: boolean }>({ type: 'confirm', name: 'answer', message: inLang(message), default: fallback }));
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

async function answered<T>(asking: Promise<{ readonly answer: T }>): Promise<T> {
  try {
    return (await asking).answer;
  } catch (error) {
    if (error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError'))
      throw new UserError('interrupted', PROMPT.interrupted, [], error);
    throw error;
  }
}
