/** What `doctor` looks at and what it saw. */
import { count } from '../../text/amounts.ts';
import { countEn, countHi, countHiOf } from '../counted.ts';
import { handlesNamed } from '../handles-named.ts';
import { plural, type Text } from '../text.ts';

interface WaitingFigures {
  readonly posts: number;
  readonly emergencies: number;
  readonly tooLong: number;
  readonly unread: number;
  readonly leftBehind: number;
}

export const HEALTH = {
  register: { en: 'register', hi: 'रजिस्टर' },
  gaps: { en: 'gaps', hi: 'अंतराल' },
  handles: { en: 'handles', hi: 'हैंडल' },
  sweeps: { en: 'reading X', hi: 'X से पढ़ना' },
  clock: { en: 'clock', hi: 'घड़ी' },
  replies: { en: 'replies', hi: 'उत्तर' },
  authors: { en: 'authors', hi: 'लेखक' },
  waiting: { en: 'waiting posts', hi: 'प्रतीक्षा में पोस्ट' },
  chain: { en: 'chain of events', hi: 'घटनाओं की शृंखला' },
  sawRegister: (location: string, engine: string, events: number): Text => ({
    en: `${location} (${engine}), ${countEn(events, 'event')}`,
    hi: `${location} (${engine}), ${countHi(events, 'event')}`,
  }),
  noGaps: { en: 'none', hi: 'कोई नहीं' },
  openGaps: (n: number): Text => ({ en: `${count(n)} open: posts may be missing`, hi: `${count(n)} खुले: कुछ पोस्ट छूटी हो सकती हैं` }),
  handlesAsKnown: { en: 'none known to be renamed or suspended', hi: 'किसी का नाम बदलने या निलंबन की सूचना नहीं' },
  handlesLost: (handles: readonly string[]): Text => ({
    en: `renamed, suspended or gone on X: ${handlesNamed(handles).en}`,
    hi: `X पर नाम बदला, निलंबित या नहीं रहे: ${handlesNamed(handles).hi}`,
  }),
  neverRead: { en: 'X was never read from here', hi: 'यहाँ से X कभी नहीं पढ़ा गया' },
  /** `hours`: whole ones since then. */
  lastRead: (minute: string, hours: number): Text => ({
    en: `last ended ${minute}${hours < 1 ? '' : `, ${countEn(hours, 'hour')} ago`}`,
    hi: `पिछली बार ${minute} पर पूरा हुआ${hours < 1 ? '' : `, ${(hours === 1 ? countHiOf : countHi)(hours, 'hour')} पहले`}`,
  }),
  and: (one: Text, other: Text): Text => ({ en: `${one.en}; ${other.en}`, hi: `${one.hi}; ${other.hi}` }),
  triesFailed: (last: Text, tries: number, since: string, words: Text): Text => ({
    en: `${last.en}; ${count(tries)} ${plural(tries, 'try', 'tries')} failed since ${since}: ${words.en}`,
    hi: `${last.hi}; ${since} से ${count(tries)} प्रयास विफल: ${words.hi}`,
  }),
  clockRight: (minute: string): Text => ({
    en: `agrees with that of X, which told it ${minute}`,
    hi: `X की घड़ी के समान, ${minute} को मिलाई गई`,
  }),
  clockBehind: (now: string, at: string): Text => ({
    en: `says ${now}, but something of ${at} is in the register: nothing is numbered`,
    hi: `${now} बताती है, पर रजिस्टर में ${at} का अभिलेख है: संख्या नहीं दी जाती`,
  }),
  clockFarAhead: (now: string, at: string): Text => ({
    en: `says ${now}, years after the posts that wait (${at}): nothing is numbered`,
    hi: `${now} बताती है, जो प्रतीक्षारत पोस्ट (${at}) से वर्षों आगे है: संख्या नहीं दी जाती`,
  }),
  clockNotChecked: { en: 'not checked: X was never asked from here', hi: 'जाँची नहीं गई: यहाँ से X से कभी नहीं पूछा गया' },
  clockWrong: (minutes: number): Text => ({
    en: `differs from that of X by ${count(minutes)} ${plural(minutes, 'minute', 'minutes')}`,
    hi: `X की घड़ी से ${count(minutes)} मिनट का अंतर`,
  }),
  setClock: { en: "set this computer's clock", hi: 'इस कंप्यूटर की घड़ी ठीक करें' },
  noneUncertain: { en: 'none is uncertain', hi: 'कोई संदिग्ध नहीं' },
  uncertain: (n: number): Text => ({ en: `${count(n)} may or may not have been posted`, hi: `${count(n)} पोस्ट हुए या नहीं, ज्ञात नहीं` }),
  postsWaiting: ({ posts, emergencies, tooLong, unread, leftBehind }: WaitingFigures): Text => ({
    en: `${count(posts)} ${plural(posts, 'waits', 'wait')} for a person, ${count(emergencies)} of them emergencies, ${count(tooLong)} for too long${unread > 0 ? `, ${count(unread)} not read yet` : ''}${leftBehind > 0 ? `, ${count(leftBehind)} never numbered` : ''}`,
    hi: `${count(posts)} किसी व्यक्ति की प्रतीक्षा में, ${count(emergencies)} आपात, ${count(tooLong)} बहुत समय से${unread > 0 ? `, ${count(unread)} अभी पढ़ी नहीं गईं` : ''}${leftBehind > 0 ? `, ${count(leftBehind)} को संख्या नहीं मिली` : ''}`,
  }),
  noneWaits: { en: 'none waits for a person', hi: 'कोई किसी व्यक्ति की प्रतीक्षा में नहीं' },
  allAuthorsKnown: { en: 'all are known', hi: 'सभी ज्ञात हैं' },
  postsWait: (n: number): Text => ({
    en: `${count(n)} ${plural(n, 'post waits', 'posts wait')} for a name`,
    hi: `${count(n)} पोस्ट लेखक के नाम की प्रतीक्षा में`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
