/** Why a piece of JSON is not a post that can be taken in: parts of sentences behind a file and line, or behind "post 123:". */
import type { Text } from '../text.ts';

export const UNUSABLE_POST = {
  notAnObject: { en: 'it is not a JSON object', hi: 'यह JSON ऑब्जेक्ट नहीं है' },
  postNotAnObject: { en: 'a post is not a JSON object', hi: 'एक पोस्ट JSON ऑब्जेक्ट नहीं है' },
  refusal: (words: Text): Text => ({
    en: `it is a refusal by X, not a page: ${words.en}`,
    hi: `यह पृष्ठ नहीं, X की अस्वीकृति है: ${words.hi}`,
  }),
  refusalWithoutReason: { en: 'it gives no reason', hi: 'कारण नहीं दिया' },
  ofPost: (id: string, reason: Text): Text => ({ en: `post ${id}: ${reason.en}`, hi: `पोस्ट ${id}: ${reason.hi}` }),
  noId: { en: 'no id', hi: 'id नहीं है' },
  noText: { en: 'no text', hi: 'text नहीं है' },
  noAuthor: { en: 'no author_id, so its author is unknown', hi: 'author_id नहीं है, इसलिए लेखक अज्ञात है' },
  noUser: { en: 'no user with an id, so its author is unknown', hi: 'id वाला user नहीं है, इसलिए लेखक अज्ञात है' },
  noTime: { en: 'no created_at', hi: 'created_at नहीं है' },
  badTime: { en: 'created_at is not a time', hi: 'created_at समय नहीं है' },
  roundedId: (field: string): Text => ({
    en: `${field} is a JSON number above 2^53, so its last digits are lost; ids must be text`,
    hi: `${field} 2^53 से बड़ी JSON संख्या है, इसलिए उसके अंतिम अंक खो गए; id text होनी चाहिए`,
  }),
  badId: (field: string): Text => ({ en: `${field} is not an id of X`, hi: `${field} X की आईडी नहीं है` }),
  tooDeep: { en: 'it is nested too deeply', hi: 'यह बहुत गहराई तक नेस्टेड है' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
