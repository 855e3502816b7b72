/** What a landed post is to the register, as one pure function (law 3). */
import { type PostMark, type TriageReason, UNDECIDED } from '../../domain/docket/complaint.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import type { RegisteredHandle } from '../../domain/directory/unit.ts';
import { fromSortable } from '../../domain/x/x-id.ts';

/** What is known of a post when its role is decided; ids in sortable form, mentions in lower case. */
export interface EntryPost {
  readonly xId: string;
  /** It came another way than as a post: a person has taken it in as a complaint. */
  readonly isStatement?: boolean;
  readonly authorId: number;
  readonly authorXId: string;
  readonly authorHandle: string | null;
  /** X calls the account suspended or gone. */
  readonly authorGone: boolean;
  readonly replyTo: string | null;
  readonly quoted: string | null;
  readonly repostOf: string | null;
  readonly postedAt: string;
  readonly mentions: readonly string[];
  readonly leadingMentions: number;
  /** What a person said of it while it waited. */
  readonly marked: PostMark | null;
}

export interface EntryDocket {
  readonly id: number;
  readonly authorId: number;
  /** May still be joined by its author's posts: not closed for more than 30 days. */
  readonly live: boolean;
  /** When it was closed, more than 30 days ago: what its author wrote after that is a new matter. A duplicate ends with the docket that goes on. */
  readonly endedAt: string | null;
  /** When the post that opened it was written; of an edited one that did not speak to us at first, when the version that does was. */
  readonly since: string;
}

/** What the register knows of the threads that a post belongs to. */
export interface ThreadContext {
  /** The post replied to, where it is stored. */
  readonly parent: { readonly authorHandle: string | null; readonly mentions: readonly string[] } | null;
  /** Whether a registered handle wrote the post replied to, or the post quoted. */
  readonly answersHandle: boolean;
  readonly quotesHandle: boolean;
  /** Whether a registered handle began the conversation. */
  readonly begunByHandle: boolean;
  /** Whether the post's author did. */
  readonly begunByAuthor: boolean;
  /** Whether somebody else did; false also where nobody knows who. */
  readonly begunByAnother: boolean;
  readonly docketOfRepost: EntryDocket | null;
  /** Up the chain of replies, as far as it is stored; else the root author's docket in the conversation. */
  readonly docketAnswered: EntryDocket | null;
  /** The author's own docket up that chain, also where another's post stands between. */
  readonly ownAnswered: EntryDocket | null;
  /** Whether that docket follows the thread of the post that leads to it; it does not where it only took an own post that its complainant quotes. */
  readonly followsOwnAnswered: boolean;
  readonly docketQuoted: EntryDocket | null;
  /** Whether the post quoted is an own word of the author's, and that docket follows its thread. */
  readonly followsQuoted: boolean;
  /** The docket of another version of this post, where it was edited. */
  readonly docketOfEdition: EntryDocket | null;
  /** Whether that docket follows the conversation; it does not where it only took a version that its complainant quotes. */
  readonly followsEdition: boolean;
  /** The author's docket in this conversation, live ones first. */
  readonly ownDocket: EntryDocket | null;
  /** The author's docket that one of her own posts on it quotes this post for. */
  readonly docketQuoting: EntryDocket | null;
  /** The docket whose whole number the text holds. */
  readonly docketNamed: EntryDocket | null;
}

/** Whether the text reads like a complaint of its own. */
export interface PleaSigns {
  readonly namesPlace: boolean;
  readonly namesPhone: boolean;
  readonly givesThanks: boolean;
  /** Somebody may be in danger, its author or another person, and nobody has seen it yet. */
  readonly pressing: boolean;
  /** It asks what became of a matter, and tells of none of its author's. */
  asksWhatBecame(): boolean;
}

export type Entry =
  | { readonly role: 'opener'; readonly continues: number | null }
  /** `addresses`: it could have opened a docket of its own. `follows`: what its author says in its thread belongs to the docket from now on. */
  | {
      readonly role: 'follow_up';
      readonly docket: number;
      readonly addresses: boolean;
      readonly follows: boolean;
      /** What led to the docket, where the thread did not. */
      readonly joinedBy?: 'near-identical';
    }
  | { readonly role: 'edit'; readonly docket: number }
  | { readonly role: 'also_affected'; readonly docket: number; readonly triage: TriageReason | null }
  | { readonly role: 'police_reply'; readonly docket: number | null; readonly by: RegisteredHandle }
  | { readonly role: 'repost'; readonly docket: number | null }
  | { readonly role: 'unknown_author' | 'ignored'; readonly triage: TriageReason | null };

export function decideEntry(post: EntryPost, context: ThreadContext, directory: Directory, signs: () => PleaSigns): Entry {
  if (post.repostOf !== null) return { role: 'repost', docket: context.docketOfRepost?.id ?? null };

  if (post.isStatement || post.marked === 'complaint') return { role: 'opener', continues: null };
  const author = directory.author(fromSortable(post.authorXId), post.authorHandle, post.postedAt);
  // A name that can't be learnt is not waited for: the author opens a docket by number alone.
  if (author === 'unknown' && !post.authorGone) return leftAlone(post) ?? { role: 'unknown_author', triage: null };
  if (author !== null && author !== 'unknown') {
    const answered = (post.replyTo === null ? null : context.docketAnswered) ?? context.docketQuoted;
    // A relay speaks for citizens in its own posts, but for the police on a docket that somebody else opened.
    if (author.relay ? answered !== null && answered.authorId !== post.authorId : post.replyTo !== null || post.quoted !== null) {
      return { role: 'police_reply', docket: answered?.id ?? null, by: author };
    }
    if (!author.relay) return { role: 'ignored', triage: null };
  }

  const addresses = addressesUs(post, context, directory);
  const ownShown = showsOwn(post, context);
  // Who speaks to us before the other did has a docket of their own, also where the first version only went beside the other's.
  const { docketOfEdition } = context;
  const speaksFirst =
    addresses && docketOfEdition !== null && docketOfEdition.authorId !== post.authorId && post.postedAt < docketOfEdition.since;
  // What a person has decided on is no longer in doubt.
  const pleads = () => post.marked === null && signs().pressing;
  const showsFirst = ownShown !== null && docketOfEdition?.authorId !== post.authorId;
  if (docketOfEdition && !speaksFirst && !showsFirst && (context.followsEdition || !addresses)) {
    const edited = context.ownDocket ?? docketOfEdition;
    // The docket is another's: what only the newer words tell would be seen by nobody.
    if (edited.authorId !== post.authorId && pleads()) return { role: 'also_affected', docket: edited.id, triage: 'own_complaint' };
    return { role: 'edit', docket: edited.id };
  }

  if (context.docketNamed) {
    return context.docketNamed.authorId === post.authorId
      ? { role: 'follow_up', docket: context.docketNamed.id, addresses: true, follows: true }
      : { role: 'also_affected', docket: context.docketNamed.id, triage: pleads() ? 'own_complaint' : 'status_enquiry' };
  }

  const { docketAnswered, ownAnswered } = context;
  // What she said before the complaint belongs to it, tagged or not; and what she says to another, showing her own complaint.
  const own =
    context.ownDocket ??
    (addresses && !context.followsOwnAnswered ? null : ownAnswered) ??
    ownShown ??
    // What tags us itself has a docket of its own, even where another post quotes it.
    (addresses ? null : context.docketQuoting);
  const wroteAnew = post.replyTo !== null && own !== null && (own === context.ownDocket || own === ownAnswered) && isAnew(post, own, signs);
  if (own?.live || (own && !addresses && !wroteAnew)) {
    const follows = addresses || own === context.ownDocket || (own === ownAnswered && context.followsOwnAnswered);
    return { role: 'follow_up', docket: own.id, addresses, follows };
  }

  // Who spoke to us before the other did, or began the thread, has a complaint of their own, whichever landed first.
  const ownWord =
    addresses &&
    docketAnswered !== null &&
    (context.begunByAuthor || docketAnswered.authorId === post.authorId || post.postedAt < docketAnswered.since);
  if (post.replyTo !== null && docketAnswered && !context.begunByHandle && !own && !ownWord) {
    const { namesPlace, namesPhone, pressing, asksWhatBecame } = signs();
    const perhapsOwn = post.marked === null && (namesPlace || namesPhone || pressing);
    return {
      role: 'also_affected',
      docket: docketAnswered.id,
      triage: perhapsOwn ? 'own_complaint' : asksWhatBecame() ? 'status_enquiry' : null,
    };
  }
  if (addresses || wroteAnew) return leftAlone(post) ?? { role: 'opener', continues: own?.id ?? null };
  if (parentHidden(post, context, directory)) return leftAlone(post) ?? { role: 'ignored', triage: 'hidden_parent' };
  // Nobody can say that it speaks to us, but it stands under a complaint, or under a post that named us.
  const isNear = docketAnswered !== null || namesUs(post, directory);
  return { role: 'ignored', triage: post.replyTo !== null && isNear && pleads() ? 'own_complaint' : null };
}

/** Her own complaint that she quotes to another, whose complaint she answers. In a thread that may be hers she has, or gets, a docket of that thread. */
function showsOwn(post: EntryPost, { docketAnswered, docketQuoted, followsQuoted, begunByAnother }: ThreadContext): EntryDocket | null {
  if (!begunByAnother) return null;
  if (docketAnswered === null || docketAnswered.authorId === post.authorId || docketQuoted?.authorId !== post.authorId) return null;
  return followsQuoted && docketQuoted.since <= post.postedAt ? docketQuoted : null;
}

/** The thread goes on so long after the closing that nobody can reopen the docket; thanks ask for nothing. */
function isAnew(post: EntryPost, { endedAt }: EntryDocket, signs: () => PleaSigns): boolean {
  return endedAt !== null && post.postedAt > endedAt && !signs().givesThanks;
}

/** Whether the post is not decided until a person, or the name of its author, says more. */
export function waitsForPerson(entry: Entry): boolean {
  return entry.role === 'unknown_author' || ('triage' in entry && UNDECIDED.some((reason) => reason === entry.triage));
}

/** Where a person has said that it is no complaint. */
function leftAlone({ marked }: EntryPost): Entry | null {
  return marked === 'no_complaint' ? { role: 'ignored', triage: null } : null;
}

/**
 * A reply that tags us only where X may have put the names: nobody can tell whether its author typed them while the post replied to is
 * not stored. X may have hidden or deleted that, and with it what this one is about, so a person looks at it.
 */
function parentHidden(post: EntryPost, { parent }: ThreadContext, directory: Directory): boolean {
  return post.replyTo !== null && parent === null && namesUs(post, directory);
}

/** Also where only X put the name. */
function namesUs({ mentions, postedAt }: EntryPost, directory: Directory): boolean {
  return mentions.some((key) => directory.tagged(key, postedAt) !== null);
}

/** A root that tags a registered handle; a reply that tags one beyond what X put before it; an answer to or a quote of one's post. */
export function addressesUs(
  post: Pick<EntryPost, 'replyTo' | 'postedAt' | 'mentions' | 'leadingMentions'>,
  context: Pick<ThreadContext, 'parent' | 'answersHandle' | 'quotesHandle'>,
  directory: Directory,
): boolean {
  if (context.quotesHandle) return true;
  if (post.replyTo !== null && context.answersHandle) return true;
  return typedMentions(post, context.parent).some((key) => directory.tagged(key, post.postedAt) !== null);
}

/**
 * The mentions that the author typed. Before a reply X puts the author replied to and whom that post mentions, each once;
 * where the post replied to is not stored, everything leading is taken for that, up to the first repetition.
 */
export function typedMentions(
  post: Pick<EntryPost, 'replyTo' | 'mentions' | 'leadingMentions'>,
  parent: ThreadContext['parent'],
): readonly string[] {
  if (post.replyTo === null) return post.mentions;
  const inherited = parent ? new Set([parent.authorHandle?.toLowerCase(), ...parent.mentions]) : null;
  const seen = new Set<string>();
  let prefix = 0;
  for (const key of post.mentions.slice(0, post.leadingMentions)) {
    if (seen.has(key) || (inherited && !inherited.has(key))) break;
    seen.add(key);
    prefix++;
  }
  return post.mentions.slice(prefix);
}
