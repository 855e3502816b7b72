/** Reads single fields of X's JSON; a field that makes the object unusable throws the reason, which is reported once for the object. */
import { UNUSABLE_POST } from '../../domain/messages/x/posts.ts';
import type { Text } from '../../domain/messages/text.ts';
import { isHandleName } from '../../domain/directory/handle-name.ts';
import { cleanText, type GoneAccount, type PostAuthor } from '../../domain/x/post.ts';
import { isXId, momentOfId } from '../../domain/x/x-id.ts';

export type Json = Record<string, unknown>;

/** Something in the place of a post that cannot be taken in. */
export interface Unreadable {
  readonly reason: Text;
  /** Its id, where that much can be read. */
  readonly id?: string;
  /** Whom its words tag, as far as they can be read. */
  readonly tags?: readonly string[];
}

/** Thrown inside the parser only, by a field that makes the whole object unusable. */
export class Unusable extends Error {
  readonly reason: Text;

  constructor(reason: Text) {
    super(reason.en);
    this.reason = reason;
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectsIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** An id of X, or null where the field is absent; throws Unusable for anything else. */
export function idOf(value: unknown, field: string): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (isXId(value)) return value;
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value) && value > 0) return String(value);
    if (value > Number.MAX_SAFE_INTEGER) {
      throw new Unusable(UNUSABLE_POST.roundedId(field));
    }
  }
  throw new Unusable(UNUSABLE_POST.badId(field));
}

/** X has no account below 1; a server that is not X may count from 0. */
function isUserId(value: unknown): value is string {
  return value === '0' || isXId(value);
}

/** The id of an account, as idOf. */
export function userIdOf(value: unknown, field: string): string | null {
  return isUserId(value) ? value : idOf(value, field);
}

/** Of two fields that may hold the same id (text first, as v1.1 has `id_str` and `id`). */
export function idOfEither(object: Json, text: string, number: string): string | null {
  return idOf(object[text], text) ?? idOf(object[number], number);
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? cleanText(value) : null;
}

/**
 * The text as people wrote it: X delivers `&`, `<` and `>` as HTML entities, and nothing else.
 */
export function decodeText(delivered: string): string {
  const text = delivered.includes('&') ? delivered.replace(ENTITY, (_, name: 'amp' | 'lt' | 'gt') => CHARACTER[name]) : delivered;
  return cleanText(text);
}

const ENTITY = /&(amp|lt|gt);/g;
const CHARACTER = { amp: '&', lt: '<', gt: '>' } as const;

/** UTF-16 offset in the decoded text of a code point of the delivered text (X counts code points); past the end: the end. */
export function decodedOffset(delivered: string, codePoints: number): number {
  let at = 0;
  let decoded = 0;
  for (let left = codePoints; left > 0 && at < delivered.length; ) {
    const entity = delivered[at] === '&' ? /^&(?:amp|lt|gt);/.exec(delivered.slice(at, at + 5)) : null;
    if (entity) {
      if (left < entity[0].length) break;
      left -= entity[0].length;
      at += entity[0].length;
      decoded += 1;
      continue;
    }
    const width = (delivered.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    left -= 1;
    at += width;
    decoded += width;
  }
  return decoded;
}

/** Nothing on X is older. */
const FIRST_POST = '2006-03-21';

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
// v1.1: Wed Oct 05 19:40:36 +0000 2026
const V1 = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2}) (\d{4})$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** When a post was made, as UTC ISO-8601 with milliseconds; X's ids hold it where the field was not asked for. */
export function createdAt(value: unknown, id: string): string {
  if (value === undefined || value === null) {
    const moment = momentOfId(id);
    if (moment) return moment.toISOString();
    throw new Unusable(UNUSABLE_POST.noTime);
  }
  const iso = typeof value === 'string' ? isoForm(value) : null;
  // As of such a moment no handle of ours was in use, and the post would be put aside for it.
  if (iso !== null && iso < FIRST_POST) throw new Unusable(UNUSABLE_POST.badTime);
  // X's own form is ours already.
  if (iso?.length === 24 && iso.endsWith('Z') && Number(iso.slice(8, 10)) <= 28 && !Number.isNaN(Date.parse(iso))) return iso;
  const moment = iso === null ? Number.NaN : Date.parse(iso);
  if (iso === null || Number.isNaN(moment) || !isRealDay(iso)) throw new Unusable(UNUSABLE_POST.badTime);
  return new Date(moment).toISOString();
}

function isoForm(value: string): string | null {
  if (ISO.test(value)) return value;
  const v1 = V1.exec(value);
  const month = MONTHS.indexOf(v1?.[1] ?? '');
  return v1 && month >= 0 ? `${v1[6]}-${String(month + 1).padStart(2, '0')}-${v1[2]}T${v1[3]}${v1[4]}:${v1[5]}` : null;
}

/** Date.parse turns 30 February into 2 March. */
function isRealDay(iso: string): boolean {
  const day = Number(iso.slice(8, 10));
  return day <= 28 || day <= new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).getUTCDate();
}

/** A user of v2 (`username`) or v1.1 (`screen_name`); null where it has no usable id. */
export function userOf(value: unknown): PostAuthor | null {
  if (!isObject(value)) return null;
  const id = isUserId(value.id_str) ? value.id_str : isUserId(value.id) ? value.id : null;
  if (id === null)
    return typeof value.id === 'number' && Number.isSafeInteger(value.id) && value.id > 0 ? userWith(value, String(value.id)) : null;
  return userWith(value, id);
}

function userWith(value: Json, id: string): PostAuthor {
  return { id, handle: handleOf(value.username ?? value.screen_name), name: decoded(value.name), location: decoded(value.location) };
}

function decoded(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? decodeText(value) : null;
}

/** What an error of X says of an account; null where it says nothing of whether there is one. */
export function accountGone(error: Json): GoneAccount | null {
  const words = `${textOf(error.title) ?? ''} ${textOf(error.detail) ?? ''}`;
  if (/suspended/i.test(words)) return 'suspended';
  return /not found|could not find|does not exist/i.test(words) ? 'absent' : null;
}

export function handleOf(value: unknown): string | null {
  return typeof value === 'string' && isHandleName(value) ? value : null;
}

/** Compact JSON of one object. Throws Unusable where it is nested deeper than the engine can write. */
export function compact(value: Json): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) throw new Unusable(UNUSABLE_POST.tooDeep);
    throw error;
  }
}
