/** X's rule for replies: it puts the handles of the conversation before the reply's own words. */
import type { Post } from './post.ts';

/**
 * How many mentions a reply begins with: X may have put these there by itself. Where the source says how long that part of the text is
 * (v1.1), the mentions inside it are meant; else those with nothing but spaces before them.
 */
export function leadingMentions(post: Pick<Post, 'inReplyToPostId' | 'mentions' | 'text' | 'textStart'>): number {
  if (post.inReplyToPostId === null) return 0;
  let count = 0;
  let at = 0;
  for (const mention of post.mentions) {
    const leading = post.textStart === null ? post.text.slice(at, mention.start).trim() === '' : mention.end <= post.textStart;
    if (!leading) break;
    count++;
    at = mention.end;
  }
  return count;
}
