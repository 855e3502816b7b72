/** One invented day of a police desk, in Hindi, English and Hinglish, for the demonstration and for training. */
import script from '../../../data/sandbox/demo-day.json' with { type: 'json' };
import { MINUTE_MS } from '../../domain/time/ist.ts';
import { wholeSecond } from '../../domain/time/moments.ts';
import { firstIdAt } from '../../domain/x/x-id.ts';
import { entitiesOf } from './entities.ts';
import type { RawReference, RawV2Media, RawV2Post, RawV2User } from './raw.ts';

interface ScriptedPost {
  readonly key?: string;
  readonly by: string;
  readonly minutesAgo: number;
  readonly text: string;
  readonly lang: string;
  readonly replyTo?: string;
  readonly quotes?: string;
  readonly repostOf?: string;
  readonly editOf?: string;
  readonly media?: readonly { readonly type: string; readonly alt: string }[];
}

export interface DemoDay {
  /** Oldest first; the newest is a few minutes older than the given moment. */
  readonly posts: RawV2Post[];
  readonly users: RawV2User[];
  readonly media: RawV2Media[];
  /** The ids of posts by their key in the script, e.g. `agra-bike`, `emergency`, `withheld`. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * About forty posts of the nineteen hours before `now`: complaints from many districts and from abroad, praise, news, a repost, an edit.
 * `pace` 20: of the last nineteen twentieths of an hour.
 */
export function demoDay(now: Date, pace = 1): DemoDay {
  const users = script.users.map((user, index) => ({ id: String(9_100_000_001 + index), ...user }));
  const media: RawV2Media[] = [];
  const ids = new Map<string, string>();
  const posts: RawV2Post[] = [];
  for (const scripted of script.posts as ScriptedPost[]) {
    const post = write({ ...scripted, minutesAgo: scripted.minutesAgo / pace }, now, { posts, users, media, ids });
    posts.push(post);
    if (scripted.key) ids.set(scripted.key, post.id);
  }
  return { posts, users, media, ids };
}

/** The districts' replies to citizens' posts in the last minute before `now`, to be added after the posts have been forwarded. */
export function demoPoliceReplies(day: DemoDay, now: Date): RawV2Post[] {
  return (script.policeReplies as ScriptedPost[]).map((scripted) => write(scripted, now, day));
}

function write(scripted: ScriptedPost, now: Date, day: DemoDay): RawV2Post {
  const author = userNamed(scripted.by, day);
  const at = new Date(wholeSecond(now.getTime()) - scripted.minutesAgo * MINUTE_MS);
  const id = firstIdAt(at);
  const references: RawReference[] = [];
  const parent = scripted.replyTo ? postOf(scripted.replyTo, day) : null;
  if (parent) references.push({ type: 'replied_to', id: parent.id });
  if (scripted.quotes) references.push({ type: 'quoted', id: postOf(scripted.quotes, day).id });
  const original = scripted.repostOf ? postOf(scripted.repostOf, day) : null;
  if (original) references.push({ type: 'retweeted', id: original.id });
  const earlier = scripted.editOf ? postOf(scripted.editOf, day) : null;
  const attached = (scripted.media ?? []).map(({ type, alt }, index): RawV2Media => {
    const key = `3_${BigInt(id) + BigInt(index + 1)}`;
    return { media_key: key, type, alt_text: alt, url: `https://pbs.twimg.com/media/demo-${key}.jpg` };
  });
  day.media.push(...attached);
  const text = original ? `RT @${authorOf(original, day)}: ${original.text}`.slice(0, 140) : scripted.text;
  const entities = entitiesOf(text, (name) => day.users.find((user) => user.username.toLowerCase() === name.toLowerCase()));
  return {
    id,
    text,
    author_id: author.id,
    created_at: at.toISOString(),
    conversation_id: parent?.conversation_id ?? earlier?.conversation_id ?? id,
    ...(parent && { in_reply_to_user_id: parent.author_id }),
    ...(references.length > 0 && { referenced_tweets: references }),
    edit_history_tweet_ids: earlier ? [earlier.id, id] : [id],
    lang: scripted.lang,
    ...(entities && { entities }),
    ...(attached.length > 0 && { attachments: { media_keys: attached.map(({ media_key }) => media_key) } }),
  };
}

function userNamed(name: string, day: DemoDay): RawV2User {
  const user = day.users.find(({ username }) => username === name);
  if (!user) throw new Error(`the demo day has no account ${name}`);
  return user;
}

function authorOf(post: RawV2Post, day: DemoDay): string {
  return day.users.find(({ id }) => id === post.author_id)?.username ?? '';
}

function postOf(key: string, day: DemoDay): RawV2Post {
  const id = day.ids.get(key);
  const post = day.posts.find((each) => each.id === id);
  if (!post) throw new Error(`the demo day has no post ${key} before this one`);
  return post;
}
