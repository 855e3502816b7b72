/** Questions on a terminal: what is long is said once above, the question itself is one short line. */
import { PROMPT } from '../../domain/messages/program/prompt.ts';
import { type Lang, type Text, textIn } from '../../domain/messages/text.ts';
import { wholeTyped } from '../../domain/text/typed-number.ts';
import { hasVisibleText } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Prompter } from '../../ports.ts';
import { displayWidth, wrapText } from '../../render/screen/display-width.ts';
import { type AskedLine, askLine, NoAnswer, type Streams } from './ask-line.ts';
import { KEPT } from './rows.ts';
import { askPlainly } from './ask-plainly.ts';
import { editorOf, writtenIn } from './editor.ts';
import { isPlain } from '../../domain/text/plain-terminal.ts';
import { keyTyped } from './typed-key.ts';
import { yesOrNo } from '../../domain/text/yes-or-no.ts';

export interface PromptLook {
  readonly lang?: Lang;
  /** The terminal can't move its cursor, or does not read UTF-8. */
  readonly plain?: boolean;
  /** A command line. */
  readonly editor?: string | null;
}

/** As the environment describes the terminal. */
export function prompterOn(streams: Streams, lang: Lang, env: Readonly<Record<string, string | undefined>>): Prompter {
  return createPrompter({ lang, plain: isPlain(env), editor: editorOf(env) }, streams);
}

/** Questions go to stderr, so that stdout holds the answer alone. */
export function createPrompter({ lang = 'en', plain = false, editor = null }: PromptLook, streams: Streams): Prompter {
  const inLang = (text: Text) => textIn(text, lang);
  const ask = (message: string, asked: AskedLine) => answered(streams, plain, message, asked);

  return {
    input(message, options = {}) {
      const { default: byDefault } = options;
      return ask(inLang(message), {
        label: '',
        hint: hintsOf([
          byDefault !== undefined && inLang(PROMPT.enterMeans(byDefault)),
          options.long && editor !== null && !plain && inLang(PROMPT.editorKey),
        ]),
        edit: options.long && editor !== null ? (text) => writtenIn(editor, text, streams) : null,
        read: (typed) => {
          const text = typed === '' && byDefault !== undefined ? byDefault : typed;
          if (options.required && !hasVisibleText(text)) return { fault: inLang(PROMPT.answerNeeded) };
          const fault = options.validate?.(text) ?? true;
          return fault === true ? { answer: text, shown: text } : { fault: inLang(fault) };
        },
      });
    },
    async confirm(message, fallback = false) {
      const words = (yes: boolean) => ({ answer: yes ? 'yes' : 'no', shown: inLang(yes ? PROMPT.yes : PROMPT.no) });
      const answer = await ask(inLang(message), {
        label: inLang(PROMPT.choice(fallback)),
        read: (typed) => {
          if (!hasVisibleText(typed)) return words(fallback);
          const yes = yesOrNo(typed);
          return yes === null ? { fault: inLang(PROMPT.yesOrNo) } : words(yes);
        },
      });
      return answer === 'yes';
    },
    async select(message, choices, options = {}) {
      const numbered = choices.map(({ value, name }, at) => ({ value, number: String(at + 1), said: inLang(name) }));
      const lines = numbered.map(({ number, said }) => `${number.padStart(4)}  ${said}`);
      const answer = await ask([inLang(message), ...lines, inLang(PROMPT.number(choices.length))].join('\n'), {
        label: '',
        read: (typed) => {
          const number = String(wholeTyped(typed));
          const found =
            numbered.find((choice) => choice.number === number) ?? numbered.find(({ value }) => value === options.read?.(typed));
          return found ? { answer: found.number, shown: found.said } : { fault: inLang(PROMPT.chooseNumber(choices.length)) };
        },
      });
      return choiceAt(choices, Number(answer) - 1).value;
    },
    async key(message, choices) {
      const said = choices.map(({ keys: [key = ''], name }) => `${key}${KEPT}${inLang(name)}`.replaceAll(' ', KEPT));
      const pressed = (key: string | undefined) => choices.findIndex(({ keys }) => key !== undefined && keys.includes(key));
      // Where the terminal gives whole lines only, a letter is typed with Enter.
      const answer = await ask(plain ? `${said.join(', ').replaceAll(KEPT, ' ')}\n${inLang(message)}` : inLang(message), {
        label: '',
        hint: plain ? null : said.join(' · '),
        onKey: (key) => {
          const at = pressed(keyTyped(key));
          return at < 0 ? null : String(at);
        },
        read: (typed) => {
          const at = plain ? pressed(typed.trim().toLowerCase()) : Number(typed);
          return at < 0 ? { fault: inLang(PROMPT.pressOne) } : { answer: String(at), shown: inLang(choiceAt(choices, at).name) };
        },
      });
      return choiceAt(choices, Number(answer)).value;
    },
    secret(message) {
      return ask(inLang(message), { label: '', mask: '*', read: (answer) => ({ answer }) });
    },
  };
}

function choiceAt<C>(choices: readonly C[], at: number): C {
  const choice = choices[at];
  if (choice === undefined) throw new Error(`there is no choice ${at}`);
  return choice;
}

function hintsOf(hints: readonly (string | false | undefined)[]): string {
  return hints.filter((hint) => typeof hint === 'string').join(' · ');
}

/** The least room that an answer finds beside its question. */
const ROOM = 12;

/** Says above what is more than one short line, and asks. Throws UserError `interrupted`, and `refused` where the input ends. */
async function answered(streams: Streams, plain: boolean, message: string, asked: AskedLine): Promise<string> {
  const columns = streams.output.columns || 80;
  const lines = message.split('\n');
  const question = [lines.at(-1), asked.label].filter(Boolean).join(' ');
  const isShort = displayWidth(question) <= columns - ROOM;
  const above = isShort ? lines.slice(0, -1) : lines;
  const label = isShort ? question : asked.label || '>';
  for (const line of above) streams.output.write(`${displayWidth(line) <= columns ? line : wrapText(line, columns).join('\n')}\n`);
  try {
    const line = { ...asked, label: `${label} ` };
    // What is hidden must not be echoed by the terminal.
    return await (plain && asked.mask === undefined ? askPlainly(streams, line) : askLine(streams, plain ? { ...line, mask: '' } : line));
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    if (error.why === 'interrupted') throw new UserError('interrupted', PROMPT.interrupted, [], error);
    throw new UserError('refused', PROMPT.inputEnded, [PROMPT.runAgainAndAnswer], error);
  }
}
