/** Two copies of one post: what the stored one lacks and the other has (law 1). Pure; ids in sortable form, mentions in lower case. */

export interface PostCopy {
  /** null once forgotten. */
  readonly text: string | null;
  readonly conversation: string | null;
  readonly replyTo: string | null;
  readonly replyToUser: string | null;
  readonly quoted: string | null;
  readonly quotedUser: string | null;
  readonly repostOf: string | null;
  readonly editOf: string | null;
  readonly language: string | null;
  readonly mentions: readonly string[];
  readonly leadingMentions: number;
}

export interface NewCopy extends PostCopy {
  /** Whether its source says where a reply's own words begin, so that `leadingMentions` is no guess. */
  readonly startKnown: boolean;
}

export type Completion = Partial<{ -readonly [K in keyof PostCopy]: K extends 'text' ? string : PostCopy[K] }>;

const REFERENCES = ['replyTo', 'replyToUser', 'quoted', 'quotedUser', 'repostOf', 'editOf', 'language'] as const;

/**
 * What the new copy adds to the stored one; null where it adds nothing. What is stored is never taken away, so a poorer copy changes
 * nothing, nor does the same one again. A forgotten post stays as it is.
 */
export function completionOf(xId: string, stored: PostCopy, copy: NewCopy): Completion | null {
  if (stored.text === null || copy.text === null) return null;
  const completion: Completion = {};
  for (const name of REFERENCES) if (stored[name] === null && copy[name] !== null) completion[name] = copy[name];
  const conversation = conversationOf(xId, stored, copy);
  if (conversation !== stored.conversation) completion.conversation = conversation;
  const isRepost = (stored.repostOf ?? copy.repostOf) !== null;
  if (!isRepost && saysMore(stored.text, copy.text)) completion.text = copy.text;
  const replyNow = completion.replyTo !== undefined;
  const more = copy.mentions.length > stored.mentions.length && stored.mentions.every((key) => copy.mentions.includes(key));
  const same = more || sameNames(stored.mentions, copy.mentions);
  if (completion.text === undefined ? more : !sameNames(stored.mentions, copy.mentions)) completion.mentions = copy.mentions;
  const leadingIsBetter = completion.mentions !== undefined || (same && (replyNow || (copy.startKnown && copy.replyTo !== null)));
  if (leadingIsBetter && copy.leadingMentions !== stored.leadingMentions) completion.leadingMentions = copy.leadingMentions;
  return Object.keys(completion).length > 0 ? completion : null;
}

/**
 * Only X knows the conversation of a reply. Where it was not given, one was guessed: a root's own, or that of the post replied to. The
 * guess gives way to what X says.
 */
function conversationOf(xId: string, stored: PostCopy, { conversation, replyTo }: NewCopy): string | null {
  const isReply = (stored.replyTo ?? replyTo) !== null;
  if (conversation === null || (conversation === xId && isReply)) return stored.conversation;
  const guessed = stored.conversation === null || (isReply && [xId, stored.replyTo].includes(stored.conversation));
  return guessed ? conversation : stored.conversation;
}

/** A cut text ends with an ellipsis, and mostly with a link to the whole post behind it. */
const CUT = /^(.*?)\s*(?:…|\.\.\.)(?:\s*https?:\/\/t\.co\/\w+)?\s*$/su;

/** The other text holds all of this one, as far as this one was not cut, and more. */
function saysMore(stored: string, other: string): boolean {
  if (other.length <= stored.length) return false;
  const whole = oneSpace(other);
  return whole.length > oneSpace(stored).length && whole.includes(oneSpace(CUT.exec(stored)?.[1] ?? stored));
}

function oneSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((key, at) => key === others[at]);
}
