/** What an event did, in words: to whom a docket went, with what it was closed, who answered. */
import { HISTORY, ANSWER_WAY_WORDS } from '../../domain/messages/screen/words/history/history-words.ts';
import { AUTHORITY_WORDS } from '../../domain/messages/screen/words/authority-words.ts';
import { BODY_STATUS_WORDS } from '../../domain/messages/screen/words/abroad-words.ts';
import { CHANNEL_WORDS } from '../../domain/messages/screen/words/dispatch-words.ts';
import { OUTCOME_WORDS } from '../../domain/messages/screen/words/docket-words.ts';
import { eventWords } from '../../domain/messages/screen/words/history/event-words.ts';
import { joined, type Text, verbatim } from '../../domain/messages/text.ts';

export interface EventToSay {
  readonly kind: string;
  /** As the event holds it; of a withheld docket nearly nothing. */
  readonly data: unknown;
  /** What exactly was done: the number of the FIR; null where that was not written, is forgotten or withheld. */
  readonly detail?: string | null;
}

/** `unit`: the name of a unit by its code, in the language of the reader. */
export function eventSaid({ kind, data, detail = null }: EventToSay, unit: (code: string) => string): Text {
  const held: Readonly<Record<string, unknown>> = typeof data === 'object' && data !== null ? { ...data } : {};
  const text = (key: string) => (typeof held[key] === 'string' ? (held[key] as string) : null);
  const named = (code: string) => verbatim(unit(code));
  switch (kind) {
    case 'closed': {
      const words: Readonly<Record<string, Text | undefined>> = OUTCOME_WORDS;
      const outcome = words[text('outcome') ?? ''];
      return outcome === undefined ? eventWords(kind) : HISTORY.closed(outcome, detail === null ? null : verbatim(detail));
    }
    case 'given_outside': {
      const [bodies, states]: readonly Readonly<Record<string, Text | undefined>>[] = [AUTHORITY_WORDS, BODY_STATUS_WORDS];
      const [body, state] = [bodies?.[text('authority') ?? ''], states?.[text('status') ?? '']];
      return body === undefined || state === undefined ? eventWords(kind) : joined([body, state], ': ');
    }
    case 'transferred': {
      const [to, from] = [text('unit'), text('from')];
      return to === null ? eventWords(kind) : HISTORY.transferred(from === null ? null : named(from), named(to));
    }
    case 'answered': {
      const by = text('unit');
      return by === null ? eventWords(kind) : HISTORY.answered(named(by), ANSWER_WAY_WORDS[text('way') ?? ''] ?? null);
    }
    default:
      return sentWords(eventWords(kind), text('recipient'), text('channel'), named);
  }
}

/** To whom something was sent, and by which way; most events sent nothing. */
function sentWords(what: Text, recipient: string | null, channel: string | null, named: (code: string) => Text): Text {
  if (recipient === null) return what;
  const to = HISTORY.toRecipient(what, recipient === 'citizen' ? HISTORY.citizen : named(recipient));
  const words: Readonly<Record<string, Text | undefined>> = CHANNEL_WORDS;
  const way = channel === null ? undefined : words[channel];
  return way === undefined ? to : joined([to, way], ' · ');
}
