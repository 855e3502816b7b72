/** Good work that is made known, and false news that is refuted: drafted by one person, approved by another, published by hand. */

export const PUBLICATION_KINDS = ['good_work', 'rebuttal'] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

/** `approved`: its words may go out; `published`: some have. */
export const PUBLICATION_STATES = ['draft', 'approved', 'published', 'refused'] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** How the command of each kind is called. */
export const COMMAND_OF: Readonly<Record<PublicationKind, string>> = { good_work: 'goodwork', rebuttal: 'rebuttal' };

/** Where X's own page opens with the words filled in; posting them stays the act of the person who is logged in there. */
export function intentLink(words: string): string {
  return `https://x.com/intent/post?text=${encodeURIComponent(words)}`;
}
