/** Addresses of posts and accounts on X, as browsers, phones and other programs copy them. */
import { typedDigits } from '../text/digits.ts';
import { unwrapped } from '../text/unwrapped.ts';

/** X's hosts, the older ones, and those that others put before its name so that a preview shows. */
const HOST = String.raw`(?:[a-z0-9-]+\.)*(?:[a-z]*x|[a-z]*twitter|nitter\.[a-z]+|nitter)\.[a-z]{2,6}`;
const POST = new RegExp(String.raw`(?<![\w.@-])${HOST}(?::\d+)?/(?:[^\s/?#]+|i/web)/status(?:es)?/(\d{1,20})(?!\d)`, 'gi');
const PROFILE = new RegExp(
  String.raw`^(?:https?://)?${HOST}/@?([A-Za-z0-9_]{1,15})(?:/(?:with_replies|media|likes|highlights)?)?(?:[?#]\S*)?$`,
  'i',
);

/** First parts of addresses that no account can have. */
const PAGES: ReadonlySet<string> = new Set([
  'compose',
  'explore',
  'hashtag',
  'home',
  'i',
  'intent',
  'login',
  'logout',
  'messages',
  'notifications',
  'privacy',
  'search',
  'settings',
  'share',
  'signup',
  'tos',
]);

/** The ids of the posts whose addresses stand in a text, each once. */
export function postsLinked(typed: string): string[] {
  return [...new Set([...typedDigits(typed.replace(/\p{Cf}/gu, '')).matchAll(POST)].map((found) => found[1] ?? ''))];
}

/** The account whose name with @ or whose profile's address was typed; null where neither was. */
export function accountTyped(typed: string): string | null {
  const text = unwrapped(typed);
  const named = /^[@＠]([A-Za-z0-9_]{1,15})(?:['’]s)?\/?$/.exec(text)?.[1] ?? PROFILE.exec(text)?.[1];
  return named === undefined || PAGES.has(named.toLowerCase()) ? null : named;
}

/** X's own short address, which says nothing of where it leads. */
export function isShortLink(typed: string): boolean {
  return /(?<![\w.-])t\.co\/\w+/i.test(typed);
}

/** Opens X with a reply under that post written out, for a person who may post it. */
export function replyLink(postId: string, text: string): string {
  return `https://x.com/intent/post?in_reply_to=${postId}&text=${encodeURIComponent(text)}`;
}
