/** What a sweep of X says while it reads, and why it can't. */
import { count } from '../../text/amounts.ts';
import { MINUTE_MS } from '../../time/ist.ts';
import { countEn, countHi, countHiOf } from '../counted.ts';
import { handlesNamed } from '../handles-named.ts';
import { ACCOUNT_WORDS } from '../screen/words/account-words.ts';
import { plural, type Text } from '../text.ts';

/** This many ids are named, the rest counted. */
const SHOWN_IDS = 5;

function idsShown(ids: readonly string[]): Text {
  const first = ids.slice(0, SHOWN_IDS).join(', ');
  const more = ids.length - SHOWN_IDS;
  return more <= 0 ? { en: first, hi: first } : { en: `${first} and ${count(more)} more`, hi: `${first} और ${count(more)} अन्य` };
}

export const SYNC = {
  noSuchHandle: (name: string): Text => ({
    en: `@${name} is not a handle in use here.`,
    hi: `@${name} यहाँ उपयोग में आने वाला हैंडल नहीं है।`,
  }),
  listHandles: { en: 'See them: uppolice handle list', hi: 'सूची देखें: uppolice handle list' },
  registerHandle: (name: string): Text => ({
    en: `Register it: uppolice handle add ${name} --unit UNIT`,
    hi: `इसे दर्ज करें: uppolice handle add ${name} --unit UNIT`,
  }),
  noSuchAccounts: (handles: readonly string[]): Text => ({
    en: `X knows no account named ${handlesNamed(handles).en}. Correct or retire the handle: uppolice handle retire NAME`,
    hi: `X पर इस नाम का खाता नहीं है: ${handlesNamed(handles).hi}। हैंडल सुधारें या हटाएँ: uppolice handle retire NAME`,
  }),
  partlyFailed: (failure: Text, handles: readonly string[]): Text => ({
    en: `${failure.en} The other handles are read; these wait for the next sync: ${handlesNamed(handles).en}`,
    hi: `${failure.hi} शेष हैंडल पढ़ लिए गए; ये अगले sync की प्रतीक्षा में हैं: ${handlesNamed(handles).hi}`,
  }),
  hint: (hint: Text): Text => ({ en: `  → ${hint.en}`, hi: `  → ${hint.hi}` }),
  eachByItself: { en: 'Each handle by itself: uppolice sync --via mentions', hi: 'हर हैंडल अलग-अलग: uppolice sync --via mentions' },
  unreadable: (reasons: readonly Text[], more: number): Text => ({
    en: `Posts that can't be read: ${reasons.map(({ en }) => en).join('; ')}${more > 0 ? ` and ${count(more)} more` : ''}.`,
    hi: `पोस्ट जो पढ़ी नहीं जा सकीं: ${reasons.map(({ hi }) => hi).join('; ')}${more > 0 ? ` और ${count(more)} अन्य` : ''}।`,
  }),
  fewerThanSaid: (posts: number): Text => ({
    en: `X says that its pages hold ${countEn(posts, 'post')} more than it gave: something may be missing. See: uppolice gap list`,
    hi: `X अपने पृष्ठों पर जितनी पोस्ट बताता है, उससे ${count(posts)} कम मिलीं: वे छूटी हो सकती हैं। देखें: uppolice gap list`,
  }),
  twice: (ids: readonly string[]): Text => ({
    en: `X gave ${countEn(ids.length, 'post')} twice on one page with different words; the fuller copy is kept: ${idsShown(ids).en}`,
    hi: `X ने एक ही पृष्ठ पर ${countHi(ids.length, 'post')} अलग-अलग शब्दों में दो बार दीं; अधिक पूरी प्रति रखी गई: ${idsShown(ids).hi}`,
  }),
  withheld: (ids: readonly string[]): Text => ({
    en: `X names ${countEn(ids.length, 'post')} that it does not show us; look on x.com: ${idsShown(ids).en}`,
    hi: `X ${countHi(ids.length, 'post')} के नाम देता है पर हमें दिखाता नहीं; x.com पर देखें: ${idsShown(ids).hi}`,
  }),
  contextWithheld: (posts: number): Text => ({
    en: `X does not show ${countEn(posts, 'post')} that others answer or quote (deleted, protected or suspended).`,
    hi: `X ${countHi(posts, 'post')} नहीं दिखाता जिनका दूसरों ने उत्तर या उद्धरण दिया है (हटाई गईं, निजी या निलंबित)।`,
  }),
  gaveNothing: {
    en: 'X gave no post of any handle, and refused nothing. Older posts: uppolice sync --since 3d --backfill',
    hi: 'X ने किसी हैंडल की कोई पोस्ट नहीं दी, और कुछ अस्वीकार भी नहीं किया। पुरानी पोस्ट: uppolice sync --since 3d --backfill',
  },
  gaveNothingBySearch: {
    en: 'X gave no post of any handle, and refused nothing. A server that is not X may not understand a search for many handles at once: uppolice sync --via mentions. Older posts: uppolice sync --since 3d --backfill',
    hi: 'X ने किसी हैंडल की कोई पोस्ट नहीं दी, और कुछ अस्वीकार भी नहीं किया। जो सर्वर X नहीं है, वह एक साथ कई हैंडल की खोज न समझता हो: uppolice sync --via mentions। पुरानी पोस्ट: uppolice sync --since 3d --backfill',
  },
  authorsNotNamed: (authors: number, failure: Text): Text => ({
    en: `X does not name ${countEn(authors, 'author')}: ${failure.en} Their posts wait for the next sync.`,
    hi: `X ${countHiOf(authors, 'author')} के नाम नहीं बताता: ${failure.hi} उनकी पोस्ट अगले sync की प्रतीक्षा में हैं।`,
  }),
  authorsByNumber: {
    en: 'X does not name the authors of posts: our own accounts are recognised by their X ids, all others are citizens.',
    hi: 'X पोस्ट के लेखकों के नाम नहीं बताता: हमारे अपने खाते X आईडी से पहचाने जाते हैं, शेष सब नागरिक हैं।',
  },
  ownIdsUnknown: (accounts: number): Text => ({
    en: `X does not name the authors of posts, nor give the ids of our accounts (${count(accounts)}): posts wait until their authors can be told apart (uppolice handle check).`,
    hi: `X न पोस्ट के लेखकों के नाम बताता है, न हमारे खातों (${count(accounts)}) की आईडी: लेखक पहचाने जाने तक पोस्ट प्रतीक्षा में रहेंगी (uppolice handle check)।`,
  }),
  keptSoFar: (posts: number): Text => ({
    en: `${count(posts)} ${plural(posts, 'post was', 'posts were')} read before and kept; the next sync continues from there.`,
    hi: `इससे पहले ${count(posts)} पोस्ट पढ़ी गईं और सुरक्षित हैं; अगला sync वहीं से आगे बढ़ेगा।`,
  }),
  renamed: (from: string, to: string): Text => ({
    en: `@${from} has another name on X now: @${to}. That name is read too, back to where @${from} was read from. Confirm it: uppolice handle rename ${from} ${to}`,
    hi: `X पर @${from} का नाम अब @${to} है। इसे भी अब से वहीं तक पीछे पढ़ा जाएगा जहाँ से @${from} पढ़ा गया। पुष्टि करें: uppolice handle rename ${from} ${to}`,
  }),
  accountChanged: (handle: string, how: string): Text => {
    const words: Readonly<Record<string, Text>> = ACCOUNT_WORDS;
    const { en, hi } = words[how] ?? { en: `is registered twice (${how})`, hi: `दो बार दर्ज है (${how})` };
    return { en: `@${handle} ${en}. See: uppolice handle show ${handle}`, hi: `@${handle} ${hi}। देखें: uppolice handle show ${handle}` };
  },
  notCompared: (why: Text): Text => ({
    en: `Whether X has indexed posts of the last day late is not known: ${why.en}`,
    hi: `X ने पिछले दिन की पोस्ट देर से सूची में लीं या नहीं, यह ज्ञात नहीं: ${why.hi}`,
  }),
  oddCounts: (counted: number, stored: number): Text => ({
    en: `X counts ${countEn(counted, 'post')} where ${count(stored)} are stored: its counts can't be used.`,
    hi: `X ${countHi(counted, 'post')} गिनता है जहाँ ${count(stored)} सहेजी हुई हैं: उसकी गिनती का उपयोग नहीं हो सकता।`,
  }),
  noRoomToCount: { en: '--max-cost leaves no room for a count.', hi: '--max-cost में गिनती के लिए गुंजाइश नहीं है।' },
  /** `aheadMs`: how far X's clock is ahead of this machine's; negative where it is behind. */
  clockDiffers: (aheadMs: number): Text => {
    const minutes = Math.round(Math.abs(aheadMs) / MINUTE_MS);
    const slow = aheadMs > 0;
    return {
      en: `This computer's clock is ${count(minutes)} ${plural(minutes, 'minute', 'minutes')} ${slow ? 'behind' : 'ahead of'} that of X. X is read by its own time; set the clock.`,
      hi: `इस कंप्यूटर की घड़ी X की घड़ी से ${count(minutes)} मिनट ${slow ? 'पीछे' : 'आगे'} है। X उसी के समय से पढ़ा जाता है; घड़ी ठीक करें।`,
    };
  },
  noOpenGap: (ids: readonly number[]): Text =>
    ids.length === 1
      ? { en: `There is no open gap ${ids.join()}.`, hi: `अंतराल ${ids.join()} खुला नहीं है।` }
      : { en: `There are no open gaps ${ids.join(', ')}.`, hi: `अंतराल ${ids.join(', ')} खुले नहीं हैं।` },
  noneClosed: { en: 'None was closed.', hi: 'कोई भी बंद नहीं किया गया।' },
  listAllGaps: { en: 'See them: uppolice gap list --all', hi: 'सूची देखें: uppolice gap list --all' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
