/** What `gap list`, `gap check` and `gap close` say. */
import { count } from '../../text/amounts.ts';
import type { GapReason } from '../../x/gap-reason.ts';
import { istTime } from '../../time/ist.ts';
import { countEn, countHi, countHiOf } from '../counted.ts';
import { handlesNamed } from '../handles-named.ts';
import { plural, type Text } from '../text.ts';

export const GAP = {
  description: {
    en: 'Posts that X could no longer give when a sweep asked for them: from when to when, of which handle.',
    hi: 'वे पोस्ट जो माँगने पर X नहीं दे सका: किस हैंडल की, कब से कब तक।',
  },
  examples: {
    en: `
Examples:
  $ uppolice gap list
  $ uppolice gap check --from 3d
  $ uppolice sync --via all
  $ uppolice gap close 3 --reason "imported from the archive of 4 October"`,
    hi: `
उदाहरण:
  $ uppolice gap list
  $ uppolice gap check --from 3d
  $ uppolice sync --via all
  $ uppolice gap close 3 --reason "4 अक्टूबर के संग्रह से import किया"`,
  },
} as const satisfies Record<string, Text>;

/** Why posts are missing, by code. */
export const GAP_REASONS = {
  older_than_search_reaches: { en: 'older than search reaches', hi: 'खोज की सीमा से पुरानी' },
  more_than_800_mentions: { en: 'more than 800 mentions', hi: '800 से अधिक उल्लेख' },
  perhaps_more_mentions: { en: 'perhaps more than 800 mentions', hi: 'संभवतः 800 से अधिक उल्लेख' },
  fewer_than_counted: { en: 'X counts more posts than it gave', hi: 'X की गिनती प्राप्त पोस्ट से अधिक' },
  page_failed: { en: 'a page could not be read', hi: 'एक पृष्ठ पढ़ा नहीं जा सका' },
  fewer_than_said: { en: 'a page held fewer posts than it said', hi: 'पृष्ठ में बताई संख्या से कम पोस्ट थीं' },
  post_without_id: { en: 'a post without an id could not be read', hi: 'बिना आईडी की एक पोस्ट पढ़ी नहीं जा सकी' },
  unreadable_post: { en: 'a post could not be read', hi: 'एक पोस्ट पढ़ी नहीं जा सकी' },
  stream_incomplete: { en: 'a stream did not send everything', hi: 'स्ट्रीम ने सब कुछ नहीं भेजा' },
} as const satisfies Record<GapReason, Text>;

/** What settles a gap, by the code of its reason. */
export const GAP_NEEDS = {
  older_than_search_reaches: {
    en: 'older than search reaches: read it with uppolice sync --via all, or import those days from a file and close the gap',
    hi: 'खोज की सीमा से पुरानी: uppolice sync --via all से पढ़ें, या वे दिन फ़ाइल से आयात करके अंतराल बंद करें',
  },
  more_than_800_mentions: {
    en: 'more than 800 mentions: the next uppolice sync by search closes it; beyond seven days uppolice sync --via all, or an import',
    hi: '800 से अधिक उल्लेख: खोज से अगला uppolice sync इसे बंद करेगा; सात दिन से पुरानी के लिए uppolice sync --via all, या import',
  },
  perhaps_more_mentions: {
    en: 'perhaps more than 800 mentions: the next uppolice sync by search closes it, or uppolice gap check',
    hi: 'संभवतः 800 से अधिक उल्लेख: खोज से अगला uppolice sync इसे बंद करेगा, या uppolice gap check',
  },
  fewer_than_counted: {
    en: 'X counts more posts than it gave: sync compares once a day, uppolice gap check now; if X never gives them, close the gap',
    hi: 'X की गिनती प्राप्त पोस्ट से अधिक: sync दिन में एक बार मिलाता है, uppolice gap check अभी; X कभी न दे तो अंतराल बंद करें',
  },
  page_failed: {
    en: 'a page could not be read: the next uppolice sync asks for it again',
    hi: 'एक पृष्ठ पढ़ा नहीं जा सका: अगला uppolice sync उसे फिर माँगेगा',
  },
  fewer_than_said: {
    en: 'a page held fewer posts than it said: sync reads it again for two hours and compares once a day, uppolice gap check now; else close it',
    hi: 'पृष्ठ में बताई संख्या से कम पोस्ट थीं: sync दो घंटे तक फिर पढ़ता है और दिन में एक बार मिलाता है, uppolice gap check अभी; अन्यथा बंद करें',
  },
  post_without_id: {
    en: 'a post without an id could not be read: sync reads the page again for two hours and compares once a day, uppolice gap check now; else look on x.com and close it',
    hi: 'बिना आईडी की एक पोस्ट पढ़ी नहीं जा सकी: sync पृष्ठ को दो घंटे तक फिर पढ़ता है और दिन में एक बार मिलाता है, uppolice gap check अभी; अन्यथा x.com पर देखकर बंद करें',
  },
  unreadable_post: {
    en: 'a post could not be read: each sync looks it up again; until then open its link, and import it from a file or close the gap with a reason',
    hi: 'एक पोस्ट पढ़ी नहीं जा सकी: हर sync उसे फिर खोजता है; तब तक उसका लिंक खोलें, और फ़ाइल से आयात करें या कारण देकर अंतराल बंद करें',
  },
  stream_incomplete: {
    en: 'a stream did not send everything: read that time with uppolice sync --backfill --since TIME (beyond seven days with --via all), or import it from another file and close the gap',
    hi: 'स्ट्रीम ने सब कुछ नहीं भेजा: वह समय uppolice sync --backfill --since TIME से पढ़ें (सात दिन से पुराना --via all से), या दूसरी फ़ाइल से आयात करके अंतराल बंद करें',
  },
} as const satisfies Record<GapReason, Text>;

/** How posts were read, by code. */
export const GAP_WAYS = {
  search: { en: 'search', hi: 'खोज' },
  mentions: { en: 'mentions', hi: 'mentions' },
  replies: { en: 'replies', hi: 'उत्तर' },
} as const satisfies Record<string, Text>;

export const GAP_LIST = {
  description: { en: 'Shows the open gaps; with --all the closed ones too.', hi: 'खुले अंतराल दिखाता है; --all से बंद भी।' },
  all: { en: 'closed ones too', hi: 'बंद अंतराल भी' },
  examples: {
    en: '\nExamples:\n  $ uppolice gap list\n  $ uppolice gap list --all --json',
    hi: '\nउदाहरण:\n  $ uppolice gap list\n  $ uppolice gap list --all --json',
  },
  none: { en: 'No gap: nothing is known to be missing.', hi: 'कोई अंतराल नहीं: कुछ छूटा हुआ ज्ञात नहीं है।' },
  need: (need: Text): Text => ({ en: `  → ${need.en}`, hi: `  → ${need.hi}` }),
  id: { en: 'Id', hi: 'क्रमांक' },
  handle: { en: 'Handle', hi: 'हैंडल' },
  from: { en: 'From (IST)', hi: 'कब से (IST)' },
  to: { en: 'To (IST)', hi: 'कब तक (IST)' },
  way: { en: 'Read by', hi: 'पढ़ने का तरीका' },
  why: { en: 'Why', hi: 'कारण' },
  closed: { en: 'Closed', hi: 'बंद हुआ' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const GAP_CLOSE = {
  description: {
    en: 'Closes gaps that were filled another way, for example by an import: by their ids, or all that end before a time. A gap of one post is closed by its id alone.',
    hi: 'वे अंतराल बंद करता है जो किसी और तरीके से भर गए, जैसे uppolice import से: क्रमांक से, या किसी समय से पहले समाप्त होने वाले सभी। एक ही पोस्ट का अंतराल केवल क्रमांक से बंद होता है।',
  },
  before: { en: 'all that end before then, instead of ids', hi: 'क्रमांक के स्थान पर: उससे पहले समाप्त होने वाले सभी' },
  reason: { en: 'how they were filled, or why it does not matter', hi: 'कैसे भरे, या क्यों आवश्यक नहीं' },
  examples: {
    en: `
Examples:
  $ uppolice gap close 3 --reason "imported from the archive of 4 October"
  $ uppolice gap close 3 4 7 --reason "looked through on x.com"
  $ uppolice gap close --before 05-10-2026 --reason "imported from the archive of 4 October"`,
    hi: `
उदाहरण:
  $ uppolice gap close 3 --reason "4 अक्टूबर के संग्रह से import किया"
  $ uppolice gap close 3 4 7 --reason "x.com पर देख लिया"
  $ uppolice gap close --before 05-10-2026 --reason "4 अक्टूबर के संग्रह से import किया"`,
  },
  list: { en: 'See them: uppolice gap list', hi: 'सूची देखें: uppolice gap list' },
  whichGaps: { en: 'Say which gaps: their ids, or --before TIME, not both.', hi: 'बताएँ कौन-से अंतराल: क्रमांक, या --before TIME; दोनों नहीं।' },
  nameThem: { en: 'Like: uppolice gap close 3 4 --reason "…"', hi: 'जैसे: uppolice gap close 3 4 --reason "…"' },
  plan: (gaps: number, handles: number, from: Date, to: Date): Text => ({
    en: `${countEn(gaps, 'gap')} of ${countEn(handles, 'handle')}, from ${istTime(from.toISOString())} to ${istTime(to.toISOString())}. Once they are closed, nothing reminds of what is missing there.`,
    hi: `${countHiOf(handles, 'handle')} के ${countHi(gaps, 'gap')}, ${istTime(from.toISOString())} से ${istTime(to.toISOString())} तक। बंद होने पर वहाँ छूटी पोस्ट की याद नहीं दिलाई जाएगी।`,
  }),
  question: { en: 'Close them?', hi: 'इन्हें बंद करें?' },
  ofOnePost: (ids: readonly number[]): Text => ({
    en: `Left open: ${countEn(ids.length, 'gap')} of one post each. Open its link (uppolice gap list), then close it by its id: ${ids.slice(0, 10).join(' ')}${ids.length > 10 ? ' …' : ''}`,
    hi: `खुले छोड़े: एक-एक पोस्ट के ${countHi(ids.length, 'gap')}। उसका लिंक खोलें (uppolice gap list), फिर क्रमांक से बंद करें: ${ids.slice(0, 10).join(' ')}${ids.length > 10 ? ' …' : ''}`,
  }),
  closed: (id: number): Text => ({ en: `Gap ${id} is closed.`, hi: `अंतराल ${id} बंद किया गया।` }),
  closedSeveral: (gaps: number): Text =>
    gaps === 0
      ? { en: 'No open gap to close.', hi: 'बंद करने के लिए कोई खुला अंतराल नहीं।' }
      : {
          en: `${countEn(gaps, 'gap')} ${plural(gaps, 'is', 'are')} closed.`,
          hi: `${countHi(gaps, 'gap')} बंद ${plural(gaps, 'किया गया', 'किए गए')}।`,
        },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** Why `gap check` does not close a gap, by code. */
const LEFT_WHY = {
  missing: (posts: number): Text => ({
    en: `X counts ${countEn(posts, 'post')} more there than are stored`,
    hi: `X वहाँ सहेजी गई पोस्ट से ${count(posts)} अधिक गिनता है`,
  }),
  too_old: (): Text => ({ en: 'X counts no further back than seven days', hi: 'X सात दिन से पीछे नहीं गिनता' }),
  too_new: (): Text => ({
    en: 'X may still take in posts of that time; check again in a quarter of an hour',
    hi: 'X उस समय की पोस्ट अभी ले सकता है; 15 मिनट बाद फिर जाँचें',
  }),
  uncountable: (): Text => ({
    en: 'no count shows it; uppolice gap list says what does',
    hi: 'गिनती से पता नहीं चलता; uppolice gap list देखें',
  }),
} as const satisfies Record<string, (posts: number) => Text>;

export const GAP_CHECK = {
  description: {
    en: 'Asks X how many posts tag our handles, by UTC day and in each open gap, and compares with what is stored. Closes gaps in which nothing is missing. Reads no post.',
    hi: 'X से पूछता है कि हर UTC दिन और हर खुले अंतराल में कितनी पोस्ट में हमारे हैंडल टैग हैं, और सहेजी गई पोस्ट से मिलान करता है। जिस अंतराल में कुछ नहीं छूटा, उसे बंद करता है। कोई पोस्ट नहीं पढ़ता।',
  },
  from: (days: number): Text => ({
    en: `begin there; X counts ${countEn(days, 'day')} back`,
    hi: `यहाँ से; X ${countHi(days, 'day')} पीछे तक गिनता है`,
  }),
  to: { en: 'end there, its day included; without it at the last sweep', hi: 'यहाँ तक, वह दिन भी; न दें तो अंतिम sync तक' },
  examples: {
    en: `
Only the time that sweeps have read is compared. X's counts include posts that it no longer gives out (deleted, protected,
suspended), so up to three posts of a day, or 5 % of them, may be missing without harm; beyond that the exit status is 33.
A post that tags handles of several queries counts in each, on both sides.

Examples:
  $ uppolice gap check
  $ uppolice gap check --from 2d --json`,
    hi: `
केवल वही समय मिलाया जाता है जो sync ने पढ़ा है। X की गिनती में वे पोस्ट भी होती हैं जो अब नहीं मिलतीं (हटाई गईं, निजी,
निलंबित खाते), इसलिए एक दिन में तीन पोस्ट या 5 % तक की कमी सामान्य है; इससे अधिक पर निकास कोड 33 होता है।
जिस पोस्ट में कई खोजों के हैंडल टैग हों, वह दोनों ओर हर खोज में गिनी जाती है।

उदाहरण:
  $ uppolice gap check
  $ uppolice gap check --from 2d --json`,
  },
  fromAfterTo: { en: '--from must be earlier than --to.', hi: '--from का समय --to से पहले होना चाहिए।' },
  exchange: { en: 'Exchange the two.', hi: 'दोनों को आपस में बदलें।' },
  day: { en: 'Day (UTC)', hi: 'दिन (UTC)' },
  x: { en: 'X counts', hi: 'X की गिनती' },
  stored: { en: 'Stored', hi: 'सहेजी गईं' },
  missing: { en: 'Missing', hi: 'कम' },
  allowed: { en: 'Allowed', hi: 'मान्य कमी' },
  nothingRead: {
    en: 'Nothing to compare: no sweep has read that time. First: uppolice sync',
    hi: 'मिलान के लिए कुछ नहीं: यह समय किसी sync ने नहीं पढ़ा। पहले: uppolice sync',
  },
  nothingMissing: {
    en: 'Nothing is missing beyond what X counts and no longer gives out.',
    hi: 'कुछ नहीं छूटा, सिवाय उनके जिन्हें X गिनता है पर अब नहीं देता।',
  },
  postsMissing: (days: readonly string[], posts: number): Text => ({
    en: `Posts of ${days.join(', ')} are missing: X counts ${count(posts)} more than are stored here.`,
    hi: `${days.join(', ')} की पोस्ट छूटी हैं: X यहाँ सहेजी गई पोस्ट से ${count(posts)} अधिक गिनता है।`,
  }),
  settled: (ids: readonly number[]): Text => ({
    en: `X counts nothing more in ${ids.length === 1 ? 'gap' : 'gaps'} ${ids.join(', ')} than is stored: closed.`,
    hi: `अंतराल ${ids.join(', ')} में X सहेजी गई पोस्ट से अधिक नहीं गिनता: बंद किया गया।`,
  }),
  left: ({
    id,
    handle,
    why,
    missing,
  }: {
    readonly id: number;
    readonly handle: string;
    readonly why: keyof typeof LEFT_WHY;
    readonly missing: number;
  }): Text => ({
    en: `Gap ${id} (@${handle}) stays open: ${LEFT_WHY[why](missing).en}`,
    hi: `अंतराल ${id} (@${handle}) खुला है: ${LEFT_WHY[why](missing).hi}`,
  }),
  moreLeft: (gaps: number): Text => ({
    en: `${count(gaps)} more stay open: uppolice gap list`,
    hi: `${count(gaps)} और खुले हैं: uppolice gap list`,
  }),
  recorded: (handles: readonly string[]): Text => ({
    en: `  → Recorded as gaps of ${handlesNamed(handles).en}; the next sweep reads them again: uppolice sync`,
    hi: `  → ${handlesNamed(handles).hi} के अंतराल दर्ज किए गए; अगली बार X से पढ़ते समय फिर पढ़े जाएँगे: uppolice sync`,
  }),
  importThem: {
    en: '  → What no sweep gets: fetch it another way and import it: uppolice import FILE',
    hi: '  → जो इससे भी न मिले, किसी और तरीके से लाकर आयात करें: uppolice import FILE',
  },
  notRead: (handles: readonly string[]): Text => ({
    en: `Not read during that time, so not compared: ${handlesNamed(handles).en}`,
    hi: `उस समय में पढ़े नहीं गए, इसलिए मिलाए नहीं गए: ${handlesNamed(handles).hi}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
