/** A post as the rules see it: cut into words, with the names of places that were found in it. */
import type { ReadingInput } from '../../domain/reading/reading.ts';
import type { NameIndex } from '../gazetteer/name-index.ts';
import { type NumberRun, numberRuns } from '../text/number-runs.ts';
import { type Token, type TokenizedText, tokenize } from '../text/tokenize.ts';
import { unmasked } from '../text/unmasked.ts';
import type { KnownWord, Vocabulary } from '../words/vocabulary.ts';
import { inHindi } from '../words/in-hindi.ts';
import { findNames } from './find-names.ts';
import { withMisspeltNames } from './misspelt-names.ts';
import type { NameMatch } from './name-match.ts';

export interface AnnotatedPost {
  /** The post as it was given to the reader. */
  readonly source: ReadingInput;
  readonly tokenized: TokenizedText;
  readonly tokens: readonly Token[];
  /** One entry a token; null for mentions, numbers and links. */
  readonly words: readonly (KnownWord | null)[];
  /** In the order of the text; they never overlap. */
  readonly nameMatches: readonly NameMatch[];
  readonly numbers: readonly NumberRun[];
}

/** The longest post has about 4,500 words; text that yields more tokens than this is noise. */
const MOST_TOKENS = 6_000;

export function annotate(source: ReadingInput, vocabulary: Vocabulary, gazetteer: NameIndex): AnnotatedPost {
  const tokenized = tokenize(source.text);
  const { tokens } = tokenized;
  const words = tokens.map((token, at) => (token.kind === 'word' && at < MOST_TOKENS ? vocabulary.word(token.raw) : null));
  const nameMatches = withMisspeltNames(tokens, words, findNames(tokens, words, gazetteer), gazetteer);
  return { source, tokenized, tokens, words, nameMatches, numbers: numberRuns(tokenized) };
}

/**
 * The post as it is spoken, to tell its kind: what is in Urdu letters and the like in Hindi, and masked words restored. The places of its words
 * are no longer those of the text.
 */
export function asSpoken(post: AnnotatedPost, vocabulary: Vocabulary): AnnotatedPost {
  const { text } = post.source;
  const spoken = unmasked(post.tokenized.others.size === 0 ? text : inHindi(text));
  if (spoken === text) return post;
  const tokenized = tokenize(spoken);
  const { tokens } = tokenized;
  const words = tokens.map((token, at) => (token.kind === 'word' && at < MOST_TOKENS ? vocabulary.word(token.raw) : null));
  return { ...post, tokens, words, nameMatches: [], numbers: numberRuns(tokenized) };
}
