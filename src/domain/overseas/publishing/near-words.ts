/** How near two texts are to each other: what X would take for the same post from several accounts, and what repeats a claim. */
import { type SaidWords, saidWords, wordsMissing } from '../../docket/same/said-words.ts';

/** Of the words of the longer text, particles and addresses left out: from here on two posts are one to X. */
export const ALIKE_SHARE = 0.7;

/** Of the words of the claim: from here on a post may spread it. */
export const SPREADING_SHARE = 0.7;

/** Fewer words are said of many matters. */
export const LEAST_CLAIM_WORDS = 4;

/** 0–1: which part of the words of the longer text the other has too. Two texts without words are alike where they are the same. */
export function likeness(one: string, other: string): number {
  const [words, others] = [saidWords(one), saidWords(other)];
  const [less, more] = words.content.length <= others.content.length ? [words, others] : [others, words];
  if (more.content.length === 0) return one.trim() === other.trim() ? 1 : 0;
  return shared(less, more) / more.content.length;
}

export function areAlike(one: string, other: string): boolean {
  return likeness(one, other) >= ALIKE_SHARE;
}

/** Whether posts can be compared with a claim at all. */
export function isComparable(claim: string): boolean {
  return saidWords(claim).content.length >= LEAST_CLAIM_WORDS;
}

/** 0–1: which part of the words of a claim stand in a text, whatever else it says; 0 for a claim of too few words. */
export function shareOfClaim(claim: string, text: string): number {
  const words = saidWords(claim);
  if (words.content.length < LEAST_CLAIM_WORDS) return 0;
  return shared(words, saidWords(text)) / words.content.length;
}

export interface Claim {
  readonly claim: string;
  readonly claimLink: string | null;
}

export type SpreadBy = { readonly by: 'words'; readonly share: number } | { readonly by: 'link' };

/** null: the text does not spread the claim. Its link alone is enough. Whether the text believes the claim nobody can tell but a person. */
export function spreads({ claim, claimLink }: Claim, text: string): SpreadBy | null {
  const share = shareOfClaim(claim, text);
  if (share >= SPREADING_SHARE) return { by: 'words', share };
  return claimLink !== null && links(text).has(bare(claimLink)) ? { by: 'link' } : null;
}

function shared(words: SaidWords, others: SaidWords): number {
  return words.content.length - wordsMissing(words, others, Number.POSITIVE_INFINITY);
}

function links(text: string): Set<string> {
  return new Set((text.match(/https?:\/\/[^\s<>"']+/gu) ?? []).map(bare));
}

/** Without what differs between copies of one address. */
function bare(link: string): string {
  return link
    .replace(/^https?:\/\/(?:www\.|m\.|mobile\.)?/i, '')
    .replace(/^twitter\.com\//i, 'x.com/')
    .replace(/[?#].*$/, '')
    .replace(/[/.,;:!)।]+$/u, '')
    .toLowerCase();
}
