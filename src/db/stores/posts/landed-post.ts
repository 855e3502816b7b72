/** A stored post as intake and reading see it, and the query that the stores of posts build on. */
import type { PostMark, PostRole } from '../../../domain/docket/complaint.ts';
import type { Handle } from '../../db.ts';

export interface LandedPost {
  readonly id: number;
  /** Sortable. Of a complaint that came another way than as a post: its key, which sorts among X ids and is none. */
  readonly xId: string;
  /** It came another way than as a post. */
  readonly isStatement: boolean;
  readonly authorId: number;
  readonly authorXId: string;
  readonly authorHandle: string | null;
  readonly authorLocation: string | null;
  /** X calls the account suspended or says that there is none: its name will not be learnt. */
  readonly authorGone: boolean;
  readonly conversation: string | null;
  readonly replyTo: string | null;
  readonly replyToUser: string | null;
  readonly quoted: string | null;
  readonly quotedUser: string | null;
  readonly repostOf: string | null;
  readonly editOf: string | null;
  readonly postedAt: string;
  readonly language: string | null;
  /** In lower case, in the order of the text; the first `leadingMentions` of them stand before a reply's own words. */
  readonly mentions: readonly string[];
  readonly leadingMentions: number;
  /** Empty where it was forgotten. */
  readonly text: string;
  readonly forgotten: boolean;
  readonly hasMedia: boolean;
  readonly role: PostRole | null;
  readonly docketId: number | null;
  readonly intakeId: number | null;
  readonly marked: PostMark | null;
  /** Salt of its text's hash, once an event holds that. */
  readonly salt: string | null;
}

/** Built once a transaction, which asks for posts in many ways. */
const built = new WeakMap<Handle['k'], ReturnType<typeof build>>();

export function landedPosts({ k }: Handle) {
  const query = built.get(k) ?? build(k);
  built.set(k, query);
  return query;
}

function build(k: Handle['k']) {
  return k
    .selectFrom('posts')
    .innerJoin('authors', 'authors.id', 'posts.author_id')
    .select([
      'posts.id',
      'posts.x_id',
      'posts.author_id',
      'authors.x_id as author_x_id',
      'authors.handle',
      'authors.location',
      'authors.account',
      'posts.conversation',
      'posts.reply_to',
      'posts.reply_to_user',
      'posts.quoted',
      'posts.quoted_user',
      'posts.repost_of',
      'posts.edit_of',
      'posts.posted_at',
      'posts.language',
      'posts.mentions',
      'posts.leading_mentions',
      'posts.text',
      'posts.role',
      'posts.docket_id',
      'posts.intake_id',
      'posts.marked',
      'posts.salt',
    ])
    .select((eb) => eb.exists(eb.selectFrom('media').select('media.post_id').whereRef('media.post_id', '=', 'posts.id')).as('has_media'));
}

type LandedRow = Awaited<ReturnType<ReturnType<typeof landedPosts>['execute']>>[number];

export function landedPost(row: LandedRow): LandedPost {
  return {
    id: row.id,
    xId: row.x_id ?? row.conversation ?? '',
    isStatement: row.x_id === null,
    authorId: row.author_id,
    authorXId: row.author_x_id,
    authorHandle: row.handle,
    authorLocation: row.location,
    authorGone: row.account !== null,
    conversation: row.conversation,
    replyTo: row.reply_to,
    replyToUser: row.reply_to_user,
    quoted: row.quoted,
    quotedUser: row.quoted_user,
    repostOf: row.repost_of,
    editOf: row.edit_of,
    postedAt: row.posted_at,
    language: row.language,
    mentions: row.mentions === '' ? [] : row.mentions.trim().split(' '),
    leadingMentions: row.leading_mentions,
    text: row.text ?? '',
    forgotten: row.text === null,
    hasMedia: Boolean(row.has_media),
    role: row.role,
    docketId: row.docket_id,
    intakeId: row.intake_id,
    marked: row.marked,
    salt: row.salt,
  };
}
