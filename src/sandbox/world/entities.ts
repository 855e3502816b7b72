/** The entities that X finds in a text: mentions, hashtags and links. Offsets count code points. */
import type { RawEntities, RawV2User } from './raw.ts';

// X accepts a mention directly behind a letter of another script (छोड़ा@handle), but not inside a Latin word or an e-mail address.
const MENTION = /(?<![A-Za-z0-9_!#$%&*@＠])[@＠]([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_@])/g;
const HASHTAG = /(?<![\p{L}\p{M}\p{N}_&])[#＃]([\p{L}\p{M}\p{N}_]*[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*)/gu;
export const LINK = /https?:\/\/[^\s<>"'\u0900-\u097f]+[^\s<>"'.,;:!?)\]\u0900-\u097f]/g;

export function mentionedNames(text: string): string[] {
  return [...text.matchAll(MENTION)].map((match) => match[1] as string);
}

/** undefined if there are none: then X's post has no `entities` either. */
export function entitiesOf(text: string, userByName: (name: string) => RawV2User | undefined): RawEntities | undefined {
  const place = (match: RegExpExecArray) => {
    const start = [...text.slice(0, match.index)].length;
    return { start, end: start + [...match[0]].length };
  };
  const mentions = [...text.matchAll(MENTION)].map((match) => {
    const username = match[1] as string;
    const user = userByName(username);
    return { ...place(match), username: user?.username ?? username, ...(user && { id: user.id }) };
  });
  const hashtags = [...text.matchAll(HASHTAG)].map((match) => ({ ...place(match), tag: match[1] as string }));
  const urls = [...text.matchAll(LINK)].map((match) => ({
    ...place(match),
    url: match[0],
    expanded_url: match[0],
    display_url: match[0].replace(/^https?:\/\//, ''),
  }));
  const entities: RawEntities = {
    ...(mentions.length > 0 && { mentions }),
    ...(hashtags.length > 0 && { hashtags }),
    ...(urls.length > 0 && { urls }),
  };
  return Object.keys(entities).length > 0 ? entities : undefined;
}
