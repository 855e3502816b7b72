/** Whether a post has the hashtag of a newspaper: then it reports news, and asks for nothing. */
import press from '../../../data/words/press.json' with { type: 'json' };
import type { AnnotatedPost } from '../names/annotated-post.ts';
import { listForm } from '../text/word.ts';

const HASHTAGS = new Set(press.hashtags.map(tagForm));
const ENDINGS = press.endings.map(tagForm);
/** Hashtags with such an ending that are no newspaper's: citizens use them to report false news. */
const EXCEPTIONS = new Set(press.not.map(tagForm));
const LONGEST_TAG = 60;

function tagForm(tag: string): string {
  return listForm(tag.replaceAll('_', ''));
}

export function hasPressHashtag({ tokens, tokenized }: AnnotatedPost): boolean {
  for (let at = 0; at < tokens.length; at += 1) {
    const hashtag = tokens[at]?.hashtag ?? 0;
    if (hashtag === 0) continue;
    const start = tokens[at]?.start ?? 0;
    while (tokens[at + 1]?.hashtag === hashtag) at += 1;
    const tag = tagForm(tokenized.text.slice(start, Math.min(tokens[at]?.end ?? start, start + LONGEST_TAG)));
    if (HASHTAGS.has(tag) || (!EXCEPTIONS.has(tag) && ENDINGS.some((ending) => tag.endsWith(ending)))) return true;
  }
  return false;
}
