/** What `sandbox` says. */
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const SANDBOX = {
  description: {
    en: 'Runs a sandbox that answers like X API v2, on this computer only, until it is stopped (Ctrl-C).',
    hi: 'इसी कंप्यूटर पर एक सैंडबॉक्स चलाता है जो X API v2 की तरह उत्तर देता है; Ctrl-C दबाने तक चलता रहता है।',
  },
  port: { en: 'the port to listen on; any free one if left out', hi: 'किस पोर्ट पर चले; न देने पर कोई भी खाली पोर्ट' },
  posts: {
    en: 'posts to serve: pages of X API v2, NDJSON, v1.1 statuses, gzip too; may be repeated',
    hi: 'कौन-सी पोस्ट दी जाएँ: X API v2 के पृष्ठ, NDJSON, v1.1 स्टेटस, gzip भी; एक से अधिक बार दे सकते हैं',
  },
  demo: { en: 'serve an invented day: forty posts from the last nineteen hours', hi: 'एक काल्पनिक दिन: पिछले उन्नीस घंटों की चालीस पोस्ट' },
  clock: {
    en: 'posts: one minute after the newest post; real: the actual time (default: real, but posts where the newest post of --posts lies ahead, or more than a week back)',
    hi: 'posts: सबसे नई पोस्ट के एक मिनट बाद का समय; real: वास्तविक समय (सामान्यतः real; posts तब, जब --posts की सबसे नई पोस्ट आगे की या एक सप्ताह से पुरानी हो)',
  },
  maxPage: { en: 'at most so many posts a page, to get many small pages', hi: 'एक पृष्ठ में अधिकतम पोस्ट, ताकि कई छोटे पृष्ठ बनें' },
  rate: { en: 'invented posts that arrive each minute', hi: 'हर मिनट आने वाली काल्पनिक पोस्ट' },
  late: { en: 'every third post reaches the search so many minutes late', hi: 'हर तीसरी पोस्ट खोज में इतने मिनट देर से आए' },
  fault: {
    en: 'fail as X does: reset:3 (three times), html:0.2 (one in five); may be repeated',
    hi: 'X जैसी गड़बड़ी करें: reset:3 (तीन बार), html:0.2 (पाँच में एक बार); एक से अधिक बार दे सकते हैं',
  },
  limit: {
    en: 'requests allowed in 15 minutes, for example search=5; may be repeated',
    hi: '15 मिनट में कितने अनुरोध, जैसे search=5; एक से अधिक बार दे सकते हैं',
  },
  seed: { en: 'for random faults and invented posts', hi: 'यादृच्छिक गड़बड़ियों और काल्पनिक पोस्ट का बीज' },
  bearer: { en: 'the only app token accepted; any token if left out', hi: 'केवल यही ऐप टोकन मान्य हो; न देने पर कोई भी टोकन' },
  vocabulary: { en: "field names understood: X's older ones, its newer ones, or both", hi: 'फ़ील्ड के नाम: X के पुराने, नए, या दोनों' },
  credits: {
    en: 'posts and users that may be read before X asks for money (402)',
    hi: 'कितनी पोस्ट और उपयोगकर्ता पढ़ने के बाद X पैसे माँगे (402)',
  },
  enterprise: {
    en: 'rules of an Enterprise contract: long queries, replies without being mentioned',
    hi: 'Enterprise अनुबंध के नियम: लंबी क्वेरी, बिना टैग किए भी उत्तर',
  },
  refuseThirdHandles: {
    en: 'refuse replies that mention an account from outside the conversation',
    hi: 'ऐसे उत्तर अस्वीकार करें जिनमें वार्तालाप से बाहर के खाते का टैग हो',
  },
  examples: (faults: string, endpoints: string): Text => ({
    en: `
Examples:
  $ uppolice sandbox --demo --rate 20
  $ uppolice sandbox --posts posts.json --max-page 10
  $ uppolice sandbox --posts posts.ndjson --fault reset:0.05 --fault rate-limit@search:1

The author of a new post is the one named in the token: user:HANDLE, for example user:Uppolice.
While it runs, POST /_sandbox/faults {"name": "html", "count": 2} turns a fault on, DELETE /_sandbox/faults turns all off.
Faults: ${faults}.
Endpoints: ${endpoints}.`,
    hi: `
उदाहरण:
  $ uppolice sandbox --demo --rate 20
  $ uppolice sandbox --posts posts.json --max-page 10
  $ uppolice sandbox --posts posts.ndjson --fault reset:0.05 --fault rate-limit@search:1

नई पोस्ट का लेखक वही होता है जिसका नाम टोकन में है: user:HANDLE, जैसे user:Uppolice।
चलते समय POST /_sandbox/faults {"name": "html", "count": 2} गड़बड़ी चालू करता है, DELETE /_sandbox/faults सब बंद करता है।
गड़बड़ियाँ: ${faults}।
एंडपॉइंट: ${endpoints}।`,
  }),
  listening: (url: string, posts: number, clock: string, bearer: string, isOff: boolean): Text => ({
    en: `The sandbox answers at ${url} with ${countEn(posts, 'post')}; its clock says ${clock}.
In another terminal:
  export UPPOLICE_X_API_URL=${url}
  export UPPOLICE_X_BEARER_TOKEN=${bearer}
  uppolice sync${isOff ? ' --clock-is-right' : ''}
Stop it with Ctrl-C.
`,
    hi: `सैंडबॉक्स ${url} पर ${countHi(posts, 'post')} के साथ चल रहा है; इसकी घड़ी का समय ${clock} है।
दूसरे टर्मिनल में:
  export UPPOLICE_X_API_URL=${url}
  export UPPOLICE_X_BEARER_TOKEN=${bearer}
  uppolice sync${isOff ? ' --clock-is-right' : ''}
रोकने के लिए Ctrl-C दबाएँ।
`,
  }),
  clockIsOff: {
    en: "The sandbox's clock follows its posts and not this computer's clock: sync numbers nothing by it (exit 22) where the two differ by more than an hour. --clock-is-right has it number them all the same; or serve posts of the last days.",
    hi: 'सैंडबॉक्स की घड़ी इस कंप्यूटर के समय से नहीं, अपनी पोस्ट से चलती है: एक घंटे से अधिक अंतर पर sync संख्या नहीं देता (निकास कोड 22)। --clock-is-right से संख्या फिर भी मिलती है; या पिछले दिनों की पोस्ट दें।',
  },
  noLimit: (typed: string): Text => ({
    en: `"${typed}" is not a limit.`,
    hi: `"${typed}" मान्य सीमा नहीं है।`,
  }),
  limitForm: (endpoints: string): Text => ({
    en: `Type it as ENDPOINT=NUMBER, for example search=5. Endpoints: ${endpoints}.`,
    hi: `ENDPOINT=NUMBER के रूप में दें, जैसे search=5। एंडपॉइंट: ${endpoints}।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
