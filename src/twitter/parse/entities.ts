/** Finds who and what a post's text names: mentions, hashtags, links; X's own entities help, the text decides. */
import { handleKey } from '../../domain/directory/handle-name.ts';
import type { PostMention } from '../../domain/x/post.ts';
import { isXId } from '../../domain/x/x-id.ts';
import { decodedOffset, handleOf, type Json, objectsIn, textOf } from './fields.ts';

interface MentionEntity {
  readonly handle: string;
  readonly userId: string | null;
  /** In code points of the delivered text. */
  readonly start: number | null;
}

interface Found {
  start: number;
  end: number;
  handle: string;
  userId: string | null;
  named: boolean;
}

// A Devanagari vowel sign is a mark, and joiners stand inside Hindi words.
const HASHTAG = /(?<![\p{L}\p{M}\p{N}_&/])[#＃]([\p{L}\p{M}\p{N}_\u200c\u200d]*\p{L}[\p{L}\p{M}\p{N}_\u200c\u200d]*)/gu;

/**
 * Everyone the text tags, by place in it. X leaves out names that no account holds and sometimes counts wrong, so the text is
 * searched too. A tag that X names and the text does not show (a cut text) stands at the end, without length.
 */
export function mentionsIn(text: string, delivered: string, given: unknown): PostMention[] {
  const found = scan(text);
  const entities = mentionEntities(given);
  for (const entity of entities) place(entity, found, text, delivered);
  if (found.length > 1) found.sort((a, b) => a.start - b.start);
  return found.map(({ start, end, handle, userId }) => ({ start, end, handle, userId: userId ?? idOf(handle, entities) }));
}

function idOf(handle: string, entities: readonly MentionEntity[]): string | null {
  const key = handleKey(handle);
  return entities.find((entity) => entity.userId !== null && handleKey(entity.handle) === key)?.userId ?? null;
}

const LONGEST_HANDLE = 15;

/** Devanagari before the @ is no obstacle: people write छोड़ा@Uppolice. Read character by character: most of a file's posts tag several. */
function scan(text: string): Found[] {
  const found: Found[] = [];
  for (let start = nextAt(text, 0); start >= 0; start = nextAt(text, start + 1)) {
    let end = start + 1;
    while (end <= start + LONGEST_HANDLE + 1 && isHandleCode(text.charCodeAt(end))) end++;
    const length = end - start - 1;
    if (length === 0 || length > LONGEST_HANDLE) continue;
    const before = text.charCodeAt(start - 1);
    if (isHandleCode(before) || before === AT || before === WIDE_AT) continue;
    if (before === SLASH && insideUrl(text, start)) continue;
    found.push({ start, end, handle: text.slice(start + 1, end), userId: null, named: false });
  }
  return found;
}

const AT = 0x40;
const WIDE_AT = 0xff20;
const SLASH = 0x2f;

function nextAt(text: string, from: number): number {
  const plain = text.indexOf('@', from);
  const wide = text.indexOf('＠', from);
  return plain < 0 ? wide : wide < 0 ? plain : Math.min(plain, wide);
}

/** [A-Za-z0-9_]; false past either end of the text (NaN). */
function isHandleCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

function insideUrl(text: string, at: number): boolean {
  return /:\/\/\S*$/.test(text.slice(Math.max(0, at - 2048), at));
}

function mentionEntities(given: unknown): MentionEntity[] {
  return objectsIn(given).flatMap((entity) => {
    const handle = handleOf(entity.username ?? entity.screen_name);
    if (handle === null) return [];
    const id = entity.id_str ?? entity.id;
    const start = Array.isArray(entity.indices) ? entity.indices[0] : entity.start;
    return [{ handle, userId: isXId(id) ? id : null, start: typeof start === 'number' ? start : null }];
  });
}

function place(entity: MentionEntity, found: Found[], text: string, delivered: string): void {
  const key = handleKey(entity.handle);
  const free = found.find((mention) => !mention.named && handleKey(mention.handle) === key);
  if (free) name(free, entity);
  if (found.some((mention) => handleKey(mention.handle) === key)) return;
  // The account was renamed since: X gives the new name at the place of the old one.
  const at = entity.start === null ? -1 : decodedOffset(delivered, entity.start);
  const renamed = found.find((mention) => !mention.named && mention.start === at);
  if (renamed) {
    name(renamed, entity);
    return;
  }
  const glued = text.search(new RegExp(`[@＠]${entity.handle}(?![A-Za-z0-9_])`, 'i'));
  const start = glued >= 0 ? glued : text.length;
  const end = glued >= 0 ? glued + entity.handle.length + 1 : text.length;
  found.push({ start, end, handle: entity.handle, userId: entity.userId, named: true });
}

function name(mention: Found, entity: MentionEntity): void {
  mention.handle = entity.handle;
  mention.userId = entity.userId;
  mention.named = true;
}

/** Hashtags without #, each once whatever its case, X's first. */
export function hashtagsIn(text: string, given: unknown): string[] {
  const marked = text.includes('#') || text.includes('＃');
  if (!marked && given === undefined) return [];
  const tags = new Map<string, string>();
  const add = (tag: string | null) => {
    if (tag !== null && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  };
  for (const entity of objectsIn(given)) add(textOf(entity.tag ?? entity.text));
  if (marked) for (const match of text.matchAll(HASHTAG)) add(match[1] as string);
  return [...tags.values()];
}

/** Where links lead, each once; the link that X adds for a post's own media is left out where the media are known. */
export function linksIn(given: unknown, hasMedia: boolean): string[] {
  const links = new Set<string>();
  for (const entity of objectsIn(given)) {
    if (hasMedia && isOwnMedia(entity)) continue;
    const link = textOf(entity.unwound_url) ?? textOf(unwoundV1(entity)) ?? textOf(entity.expanded_url) ?? textOf(entity.url);
    if (link !== null) links.add(link);
  }
  return [...links];
}

function unwoundV1(entity: Json): unknown {
  return typeof entity.unwound === 'object' && entity.unwound !== null ? (entity.unwound as Json).url : null;
}

function isOwnMedia(entity: Json): boolean {
  return typeof entity.media_key === 'string' || /\/status\/\d+\/(?:photo|video)\/\d+$/.test(String(entity.expanded_url ?? ''));
}
