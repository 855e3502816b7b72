/** What `sync` says. */
import type { Text } from '../text.ts';

export const SYNC_COMMAND = {
  summary: { en: 'posts from X into the register: store, number, read', hi: 'X से पोस्ट रजिस्टर में: सहेजना, संख्या देना, पढ़ना' },
  description: {
    en:
      'Reads from X what the registered handles lack, stores it, numbers the complaints and finds their districts. ' +
      'A handle that was never read starts 24 hours back. An interrupted sync continues where it was cut and pays for nothing twice.',
    hi:
      'दर्ज हैंडल की जो पोस्ट अभी नहीं पढ़ी गईं उन्हें X से पढ़ता और सहेजता है, शिकायतों को संख्या देता है और जनपद पहचानता है। ' +
      'जो हैंडल पहले कभी नहीं पढ़ा गया वह 24 घंटे पीछे से शुरू होता है। बीच में रुका sync वहीं से आगे बढ़ता है और किसी पोस्ट का शुल्क दोबारा नहीं लगता।',
  },
  handle: { en: 'only these handles', hi: 'केवल ये हैंडल' },
  via: {
    en: 'search; mentions; auto: search, and mentions for what is older than seven days; all: search of the full archive, which fills gaps of any age (pay-per-use and Enterprise), shows what it may cost and asks',
    hi: 'search; mentions; auto: खोज, और सात दिन से पुरानी पोस्ट के लिए mentions; all: पूरे संग्रह में खोज, जो किसी भी समय के अंतराल भरती है (pay-per-use और Enterprise); पहले अनुमानित खर्च दिखाकर पूछता है',
  },
  since: {
    en: 'begin there: 2h, 3d, 31-10-2026 (more than a day back needs --backfill)',
    hi: 'यहाँ से पढ़ें: 2h, 3d, 31-10-2026 (एक दिन से अधिक पीछे के लिए --backfill चाहिए)',
  },
  backfill: {
    en: 'read older posts too; shows what it may cost and asks',
    hi: 'पुरानी पोस्ट भी पढ़ें; पहले अनुमानित खर्च दिखाकर पूछता है',
  },
  replies: {
    en: "read the handles' own replies too, including those that tag nobody but the citizen (setting: replies)",
    hi: 'हैंडल के अपने उत्तर भी पढ़ें, वे भी जिनमें केवल नागरिक टैग है (सेटिंग: replies)',
  },
  noReplies: { en: 'only posts that tag the handles', hi: 'केवल वे पोस्ट जिनमें हैंडल टैग हैं' },
  deleted: {
    en: 'instead of reading: ask X which posts of open dockets, and of dockets younger than so many months (6), were deleted; shows what it may cost, asks, and asks again before their words are erased',
    hi: 'पढ़ने के बदले: X से पूछता है कि खुले डॉकेट और इतने माह (6) से नए डॉकेट की कौन-सी पोस्ट हटाई गईं; पहले खर्च दिखाकर पूछता है, और शब्द मिटाने से पहले फिर',
  },
  maxPosts: { en: 'stop after this many; the next sync continues there', hi: 'इतनी पोस्ट के बाद रुकें; अगला sync वहीं से आगे बढ़ेगा' },
  maxCost: { en: 'stop before it costs more; the next sync continues there', hi: 'इससे अधिक खर्च से पहले रुकें; अगला sync वहीं से आगे बढ़ेगा' },
  pageSize: (least: number, most: number): Text => ({
    en: `posts per request, ${least} to ${most}`,
    hi: `प्रति अनुरोध पोस्ट, ${least} से ${most}`,
  }),
  dryRun: {
    en: 'what would be requested and what it may cost; nothing is asked of X',
    hi: 'क्या माँगा जाएगा और कितना खर्च होगा; X से कुछ नहीं माँगा जाता',
  },
  watch: {
    en: 'repeat the sweep until Ctrl-C, more often while posts come',
    hi: 'Ctrl-C तक बार-बार पढ़ें; पोस्ट आती रहें तो जल्दी-जल्दी',
  },
  everyMin: { en: 'with --watch: the shortest pause', hi: '--watch के साथ: सबसे छोटा विराम' },
  everyMax: { en: 'with --watch: the longest pause', hi: '--watch के साथ: सबसे लंबा विराम' },
  waitForLimit: { en: "wait for X's limits instead of stopping", hi: 'X की सीमा पर रुकने की जगह प्रतीक्षा करें' },
  examples: {
    en: `
Examples:
  $ uppolice sync
  $ uppolice sync --dry-run
  $ uppolice sync --replies
  $ uppolice sync --handle agrapolice --max-posts 200
  $ uppolice sync --since 3d --backfill --max-cost 5
  $ uppolice sync --via all --max-cost 20
  $ uppolice sync --watch --every-min 120
  $ UPPOLICE_X_API_URL=http://127.0.0.1:8080 UPPOLICE_X_BEARER_TOKEN=training uppolice sync`,
    hi: `
उदाहरण:
  $ uppolice sync
  $ uppolice sync --dry-run
  $ uppolice sync --replies
  $ uppolice sync --handle agrapolice --max-posts 200
  $ uppolice sync --since 3d --backfill --max-cost 5
  $ uppolice sync --via all --max-cost 20
  $ uppolice sync --watch --every-min 120
  $ UPPOLICE_X_API_URL=http://127.0.0.1:8080 UPPOLICE_X_BEARER_TOKEN=training uppolice sync`,
  },
  running: { en: 'Another sweep is running: nothing to do here.', hi: 'एक और sync चल रहा है: यहाँ कुछ करना शेष नहीं।' },
  olderOnPurpose: {
    en: 'Posts older than a day are read only on purpose: X charges for each of them.',
    hi: 'एक दिन से पुरानी पोस्ट केवल जान-बूझकर पढ़ी जाती हैं: X हर पोस्ट का शुल्क लेता है।',
  },
  addBackfill: {
    en: 'Add --backfill: it shows what it may cost and asks first.',
    hi: '--backfill जोड़ें: पहले अनुमानित खर्च दिखाकर पूछा जाएगा।',
  },
  importIsFree: { en: 'From files it costs nothing: uppolice import FILE', hi: 'फ़ाइलों से निःशुल्क: uppolice import FILE' },
  howFarBack: { en: '--since is missing: it says how far back to read.', hi: '--since देना आवश्यक है: कितने पीछे से पढ़ना है।' },
  saySince: { en: 'For example: uppolice sync --backfill --since 3d', hi: 'जैसे: uppolice sync --backfill --since 3d' },
  readThem: { en: 'Read them?', hi: 'क्या ये पोस्ट पढ़ी जाएँ?' },
  nextTry: (failure: Text, seconds: number): Text => ({
    en: `${failure.en} Next try in ${seconds} s.`,
    hi: `${failure.hi} अगला प्रयास ${seconds} सेकंड में।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
