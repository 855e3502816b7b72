/** What `status` says of the desk, and what needs a person now. */
import { count } from '../../text/amounts.ts';
import { plural, type Text } from '../text.ts';

export const DESK = {
  title: (minute: string): Text => ({ en: `The desk at ${minute}`, hi: `डेस्क की स्थिति, ${minute}` }),
  attention: { en: 'where the citizen spoke last', hi: 'जिनमें नागरिक का नया संदेश है' },
  notLocated: { en: 'without a unit', hi: 'बिना इकाई के' },
  waitForDesk: { en: 'wait for the desk', hi: 'डेस्क की प्रतीक्षा में' },
  unsure: { en: 'of these unsure', hi: 'इनमें अनिश्चित' },
  noComplaint: { en: 'of these no complaint', hi: 'इनमें शिकायत नहीं' },
  waitForUnit: { en: 'wait for a unit', hi: 'इकाई की प्रतीक्षा में' },
  waitForCitizen: { en: 'wait for the citizen', hi: 'नागरिक की प्रतीक्षा में' },
  waitingPosts: (unread: number): Text =>
    unread === 0
      ? { en: 'posts that may be complaints', hi: 'पोस्ट जो शिकायत हो सकती हैं' }
      : { en: `may be complaints, ${count(unread)} not read`, hi: `शिकायत हो सकती हैं, ${count(unread)} पढ़ी नहीं गईं` },
  toUpdate: { en: 'dockets of which units must hear more', hi: 'डॉकेट जिनकी नई जानकारी इकाई को देनी है' },
  relaysWaiting: { en: 'complaints of kits without a docket', hi: 'किट की शिकायतें बिना डॉकेट' },
  planned: { en: 'dispatches planned, not sent yet', hi: 'प्रेषण नियोजित, अभी भेजे नहीं गए' },
  enquiries: { en: 'where somebody asks what became of it', hi: 'जिनके बारे में किसी ने पूछा कि क्या हुआ' },
  held: { en: 'on hold: nothing of them is forgotten', hi: 'पर रोक: इनका कुछ नहीं हटाया जाता' },
  forgetRequests: { en: 'asked to be forgotten, by one person of two', hi: 'हटाने के अनुरोध, दूसरे व्यक्ति की प्रतीक्षा में' },
  lastSweep: (minute: string, old: Text): Text => ({
    en: `X was last read: ${minute}, ${old.en} ago`,
    hi: `X से पिछली बार पढ़ा गया: ${minute}, ${old.hi} पहले`,
  }),
  /** `parts`: how far the handle that is furthest behind is read. */
  inParts: (parts: Text): Text => ({ en: `X is ${parts.en}`, hi: `X ${parts.hi}` }),
  neverSwept: { en: 'X was last read: not yet', hi: 'X से पिछली बार पढ़ा गया: अभी नहीं' },
  triesFailed: (tries: number, since: string, words: Text): Text => ({
    en: `${count(tries)} ${plural(tries, 'try', 'tries')} failed since ${since}: ${words.en}`,
    hi: `${since} से ${count(tries)} प्रयास विफल: ${words.hi}`,
  }),
  readSince: { en: 'Posts were read since then.', hi: 'इसके बाद पोस्ट पढ़ी गई हैं।' },
  cure: (command: Text): Text => ({ en: `  → ${command.en}`, hi: `  → ${command.hi}` }),
  /** `now`: the name that the account goes by. */
  lostHandle: (handle: string, how: Text, since: string | null, now: string | null): Text => ({
    en: `@${handle} ${how.en}${now === null ? '' : ` (@${now})`}${since === null ? '' : `, since ${since} or before`}`,
    hi: `@${handle} ${how.hi}${now === null ? '' : ` (@${now})`}${since === null ? '' : `, ${since} या उससे पहले से`}`,
  }),
  moreLostHandles: (n: number): Text => ({
    en: `and ${count(n)} more ${plural(n, 'handle', 'handles')} (uppolice handle list)`,
    hi: `और ${count(n)} हैंडल (uppolice handle list)`,
  }),
  void: { en: 'void: numbers whose dockets are lost', hi: 'निरस्त: संख्याएँ जिनके डॉकेट खो गए' },
  noBackup: { en: 'Backup: none yet (uppolice backup)', hi: 'बैकअप: अभी कोई नहीं (uppolice backup)' },
  backupNotProved: (old: Text): Text => ({
    en: `Backup: ${old.en} old, not proved (uppolice backup --check)`,
    hi: `बैकअप: ${old.hi} पुराना, प्रमाणित नहीं (uppolice backup --check)`,
  }),
  provedBackup: (old: Text): Text => ({ en: `Proved backup: ${old.en} old`, hi: `प्रमाणित बैकअप: ${old.hi} पुराना` }),
  oldBackup: (old: Text): Text => ({
    en: `Proved backup: ${old.en} old (uppolice backup)`,
    hi: `प्रमाणित बैकअप: ${old.hi} पुराना (uppolice backup)`,
  }),
  newerNotProved: (proved: Text, newest: Text): Text => ({
    en: `Proved backup: ${proved.en} old; the newest, ${newest.en} old, is not proved\n  (uppolice backup --check)`,
    hi: `प्रमाणित बैकअप: ${proved.hi} पुराना; सबसे नया (${newest.hi}) प्रमाणित नहीं\n  (uppolice backup --check)`,
  }),
  now: { en: 'Now', hi: 'अभी करें' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** Why the desk needs a person, by reason; the number is one or more. */
/** What numbers the posts that wait, whatever they came from. */
export const NUMBERED_BY = {
  now: { en: 'uppolice sync, or uppolice import FILE', hi: 'uppolice sync, या uppolice import FILE' },
  clockIsRight: {
    en: 'uppolice sync --clock-is-right, or uppolice import FILE --clock-is-right',
    hi: 'uppolice sync --clock-is-right, या uppolice import FILE --clock-is-right',
  },
} as const satisfies Record<string, Text>;

export const DESK_REASONS = {
  /** `oldest`: the day of the oldest one, where that is no matter of today. */
  emergencies: (n: number, oldest: string | null): Text => ({
    en: `${plural(n, 'an emergency is not closed, tell the citizen', `${count(n)} emergencies not closed, tell`)} the local number (India: 112)${oldest === null ? '' : `\n    the oldest is of ${oldest}`}`,
    hi: `${count(n)} आपात प्रकरण बंद नहीं, नागरिक को स्थानीय नंबर बताएँ (भारत: 112)${oldest === null ? '' : `\n    सबसे पुराना ${oldest} का`}`,
  }),
  intake: (words: Text | null): Text => ({
    en:
      words === null
        ? 'X was last read to the end too long ago: new complaints may wait unseen'
        : `new complaints are not coming in: ${words.en}`,
    hi: words === null ? 'X से पूरा पढ़े बहुत समय हो गया: नई शिकायतें अनदेखी हो सकती हैं' : `नई शिकायतें नहीं आ रहीं: ${words.hi}`,
  }),
  clock: {
    en: "posts are stored and not numbered: this computer's clock does not agree with\n    X or with their dates (uppolice doctor). Set it, then",
    hi: 'पोस्ट सहेजी जाती हैं, संख्या नहीं दी जाती: इस कंप्यूटर की घड़ी X या पोस्ट की\n    तिथियों से मेल नहीं खाती (uppolice doctor)। घड़ी ठीक करें, फिर',
  },
  /** The clock may have been put right since. */
  clock_behind_register: {
    en: "posts are stored and not numbered: this computer's clock is behind the\n    register's events (uppolice doctor). Set it, or where it is right",
    hi: 'पोस्ट सहेजी जाती हैं, संख्या नहीं दी जाती: इस कंप्यूटर की घड़ी रजिस्टर की\n    घटनाओं से पीछे है (uppolice doctor)। घड़ी ठीक करें; घड़ी सही हो तो',
  },
  not_numbered: (n: number): Text => ({
    en: `${plural(n, 'a post was', `${count(n)} posts were`)} stored and never numbered: read X or import any file`,
    hi: `${count(n)} पोस्ट सहेजी ${plural(n, 'गई', 'गईं')}, संख्या नहीं मिली: X पढ़ें या कोई फ़ाइल आयात करें`,
  }),
  contradicted: (n: number): Text => ({
    en: `later words speak against a person’s decision (${plural(n, 'a docket', `${count(n)} dockets`)}): decide anew`,
    hi: `${count(n)} डॉकेट में बाद की पोस्ट व्यक्ति के निर्णय के विपरीत: नया निर्णय करें`,
  }),
  handles: (n: number): Text => ({
    en: `${plural(n, 'a handle of ours is', `${count(n)} handles of ours are`)} renamed, suspended or taken on X: citizens who tag ${plural(n, 'it', 'them')} may reach nobody`,
    hi: `${count(n)} हैंडल X पर निलंबित, दूसरे नाम से या किसी और के पास: उन्हें टैग करने वाले नागरिकों की बात किसी तक नहीं पहुँचती`,
  }),
  updates: (n: number): Text => ({
    en: `a unit does not know what was learnt after it was informed (${plural(n, 'a docket', `${count(n)} dockets`)})`,
    hi: `${count(n)} डॉकेट में प्रेषण के बाद की जानकारी इकाई को नहीं दी गई`,
  }),
  gaps: (n: number): Text => ({
    en: `posts may be missing (${plural(n, 'a gap', `${count(n)} gaps`)})`,
    hi: `कुछ पोस्ट छूटी हो सकती हैं (${count(n)} अंतराल)`,
  }),
  needs_person: (n: number): Text => ({
    en: `${plural(n, 'a reply', `${count(n)} replies`)} must be posted by a person`,
    hi: `${count(n)} उत्तर किसी व्यक्ति को पोस्ट ${plural(n, 'करना है', 'करने हैं')}`,
  }),
  uncertain_dispatches: (n: number): Text => ({
    en: `${plural(n, 'a reply', `${count(n)} replies`)} may or may not have been posted`,
    hi: `${count(n)} उत्तर पोस्ट ${plural(n, 'हुआ', 'हुए')} या नहीं, ज्ञात नहीं`,
  }),
  emergencies_on_closed: (n: number): Text => ({
    en: `on closed dockets: ${plural(n, 'an emergency', `${count(n)} emergencies`)}; read, then reopen or add a note`,
    hi: `बंद डॉकेट पर: ${count(n)} आपात प्रकरण; पढ़ें, उसके बाद फिर से खोलें या टिप्पणी लिखें`,
  }),
  waiting_emergencies: (n: number): Text => ({
    en: `${plural(n, 'a post that waits', `${count(n)} posts that wait`)} for a person ${plural(n, 'reads', 'read')} as an emergency`,
    hi: `प्रतीक्षा में ${count(n)} पोस्ट आपात ${plural(n, 'लगती है', 'लगती हैं')}`,
  }),
  waiting_too_long: (n: number): Text => ({
    en: `${plural(n, 'a post has', `${count(n)} posts have`)} waited too long for a person`,
    hi: `${count(n)} पोस्ट बहुत समय से किसी व्यक्ति की प्रतीक्षा में`,
  }),
  waiting_unread: (n: number): Text => ({
    en: `${plural(n, 'a post was', `${count(n)} posts were`)} not read yet, emergency or not: import or sync again`,
    hi: `${count(n)} पोस्ट अभी पढ़ी नहीं गईं, आपात हैं या नहीं ज्ञात नहीं: import या sync फिर चलाएँ`,
  }),
  unknown_authors: (n: number): Text => ({
    en: `${plural(n, 'a post waits', `${count(n)} posts wait`)} for the name of the author`,
    hi: `${count(n)} पोस्ट के लेखक का नाम ज्ञात नहीं`,
  }),
} as const;
