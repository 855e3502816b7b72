/** Questions on a terminal, asked with inquirer: the one file that knows it. */
import inquirer from 'inquirer';
import { type Lang, type Text, textIn } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Prompter } from '../../ports.ts';

export interface PromptStreams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WritableStream;
}

interface Question {
  readonly type: 'input' | 'confirm' | 'select' | 'password';
  readonly message: string;
  readonly default?: string | boolean;
  readonly choices?: readonly { readonly value: string; readonly name: string }[];
  readonly mask?: string;
  readonly validate?: (text: string) => true | string;
}

/** Questions go to stderr, so that stdout holds the answer alone. */
export function createPrompter(lang: Lang = 'en', streams: PromptStreams = { input: process.stdin, output: process.stderr }): Prompter {
  const inLang = (text: Text | string) => (typeof text === 'string' ? text : textIn(text, lang));
  const ask = inquirer.createPromptModule({ ...streams, skipTTYChecks: true });

  async function one<T>(question: Question): Promise<T> {
    try {
      // Its own types tie every question to the shape of all answers; here there is one.
      const { answer } = (await ask([{ ...question, name: 'answer' }] as never)) as { answer: T };
      return answer;
    } catch (error) {
      if (error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')) {
        throw new UserError('interrupted', 'Interrupted: the question was not answered.', [], error);
      }
      throw error;
    }
  }

  return {
    input(message, options = {}) {
      return one<string>({
        type: 'input',
        message: inLang(message),
        ...(options.default !== undefined && { default: options.default }),
        validate: (text) => {
          if (options.required && text.trim() === '') return 'An answer is needed.';
          const fault = options.validate?.(text) ?? true;
          return fault === true || typeof fault === 'string' ? fault : textIn(fault, lang);
        },
      });
    },
    confirm(message, fallback = false) {
      return one<boolean>({ type: 'confirm', message: inLang(message), default: fallback });
    },
    select<T extends string>(message: Text | string, choices: readonly { value: T; name: Text | string }[]) {
      const named = choices.map(({ value, name }) => ({ value, name: inLang(name) }));
      return one<T>({ type: 'select', message: inLang(message), choices: named });
    },
    secret(message) {
      return one<string>({ type: 'password', message: inLang(message), mask: '*' });
    },
  };
}
