/** Reads JSON whose ids are numbers: X's are larger than a number holds exactly, so they are taken from the text. */
import { isObject, type Json } from './fields.ts';

/** As JSON.parse; whole numbers that would lose digits become text, where ids are written so. Throws SyntaxError. */
export function parsedExactly(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return hasRoundedIds(value) ? JSON.parse(text, exactly) : value;
}

interface SourceText {
  /** As it stands in the text; only of what is neither object nor list. */
  readonly source?: string;
}

function exactly(_key: string, value: unknown, context?: SourceText): unknown {
  const source = context?.source;
  return typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^\d+$/.test(source) ? source : value;
}

/** v1.1 writes each id twice, as a number and as text under the name with `_str`. */
const IDS = ['id', 'author_id', 'user_id', 'conversation_id', 'in_reply_to_user_id', 'in_reply_to_status_id', 'quoted_status_id'];

/** A list of pages, their lists of posts, what these answer, its author. */
const DEEPEST = 6;

/** Looks at posts, not into them: who writes one id as a number writes them all so. */
function hasRoundedIds(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const inside = (each: unknown) => hasRoundedIds(each, depth + 1);
  if (Array.isArray(value)) return value.some(inside);
  if (!isObject(value)) return false;
  if (IDS.some((name) => isRounded(value, name))) return true;
  const { data, includes, users, tweets, posts, statuses, tweet_create_events, referenced_tweets, user, author } = value;
  return [data, includes, users, tweets, posts, statuses, tweet_create_events, referenced_tweets, user, author].some(inside);
}

function isRounded(value: Json, name: string): boolean {
  const id = value[name];
  return typeof id === 'number' && !Number.isSafeInteger(id) && typeof value[`${name}_str`] !== 'string';
}
