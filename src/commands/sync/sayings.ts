/** What sweeps say beside their answers: in a watch, what the sweep before said too is not said again. */
import type { Text } from '../../domain/messages/text.ts';
import type { Context } from '../../ports.ts';

export interface Sayings {
  /** `about`: what stays the same where the figures in the text change. */
  say(text: Text, about?: string): void;
  /** A sweep has come to its end. */
  swept(): void;
}

export function sayingsOf(ctx: Pick<Context, 'say'>): Sayings {
  let before = new Set<string>();
  let now = new Set<string>();
  return {
    say(text, about = text.en) {
      if (!before.has(about) && !now.has(about)) ctx.say(text);
      now.add(about);
    },
    swept() {
      before = now;
      now = new Set();
    },
  };
}
