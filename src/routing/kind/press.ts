/** Whether a post carries a newspaper's hashtag: then it reports, and asks for nothing itself. */
import press from '../../../data/words/press.json' with { type: 'json' };
import type { AnnotatedPost } from '../names/annotated-post.ts';
import { listForm } from '../text/word.ts';

const HASHTAGS = new Set(press.hashtags.map(tagForm));
const ENDINGS = press.endings.map(tagForm);
/** What ends like one and is none: a citizen shows false news. */
const NOT = new Set(press.not.map(tagForm));
const LONGEST = 60;

function tagForm(tag: string): string {
  return listForm(tag.replaceAll('_', ''));
}

export function hasPressHashtag({ tokens, tokenized }: AnnotatedPost): boolean {
  for (let at = 0; at < tokens.length; at += 1) {
    const hashtag = tokens[at]?.hashtag ?? 0;
    if (hashtag === 0) continue;
    const start = tokens[at]?.start ?? 0;
    while (tokens[at + 1]?.hashtag === hashtag) at += 1;
    const tag = tagForm(tokenized.text.slice(start, Math.min(tokens[at]?.end ?? start, start + LONGEST)));
    if (HASHTAGS.has(tag) || (!NOT.has(tag) && ENDINGS.some((ending) => tag.endsWith(ending)))) return true;
  }
  return false;
}
