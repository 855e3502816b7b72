/** Asking for what an act lacks: what the person has not seen yet stands above the first question, so that one question is enough. */
import { joined, type Text } from '../../../domain/messages/text.ts';
import type { Context } from '../../../ports.ts';
import { agreed, neededText } from '../questions.ts';

export class Asking {
  readonly #ctx: Context;
  readonly #question: Text;
  readonly #afterNo: readonly Text[];
  #unseen: Text | null;

  /** `unseen`: what is shown first; null where nothing has to be seen. `question`: asked where nothing else is; `afterNo`: what to do instead. */
  constructor(ctx: Context, unseen: Text | null, question: Text, afterNo: readonly Text[] = []) {
    this.#ctx = ctx;
    this.#unseen = unseen;
    this.#question = question;
    this.#afterNo = afterNo;
  }

  get canAsk(): boolean {
    return this.#ctx.canAsk;
  }

  /** A text that the act needs: as `neededText`. */
  async text(given: string | undefined, option: string, what: Text, byDefault?: Text | undefined): Promise<string> {
    return neededText(this.#ctx, given, option, what, { above: () => this.#seen(), ...(byDefault && { byDefault }) });
  }

  async line(question: Text, options: { default?: string; validate?: (text: string) => true | Text } = {}): Promise<string> {
    const prompt = await this.#ctx.prompt();
    return prompt.input(this.#below(question), { required: true, ...options });
  }

  async choice<T extends string>(
    question: Text,
    choices: readonly { value: T; name: Text }[],
    read?: (typed: string) => T | undefined,
  ): Promise<T> {
    const prompt = await this.#ctx.prompt();
    return prompt.select(this.#below(question), choices, read && { read });
  }

  /** Before the act: a person who was asked for a part of it has agreed by the answer. Throws UserError `refused` after a no. */
  async agreed(): Promise<void> {
    const unseen = this.#seen();
    if (unseen !== null) await agreed(this.#ctx, joined([unseen, this.#question], '\n'), false, this.#afterNo);
  }

  #below(question: Text): Text {
    const unseen = this.#seen();
    return unseen === null ? question : joined([unseen, question], '\n');
  }

  #seen(): Text | null {
    const unseen = this.#unseen;
    this.#unseen = null;
    return unseen;
  }
}
