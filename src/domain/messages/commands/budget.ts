/** What `budget` says. */
import { count } from '../../text/amounts.ts';
import { countEn, countHi } from '../counted.ts';
import { plural, type Text } from '../text.ts';

/** What X charges for, by the code of the ledger. */
export const BUDGET_KINDS = {
  post_read: { en: 'posts read', hi: 'पढ़ी गई पोस्ट' },
  own_mention_read: { en: "posts read among the app's own mentions", hi: 'ऐप के अपने हैंडल के उल्लेखों में पढ़ी गई पोस्ट' },
  counts_request: { en: 'requests for counts', hi: 'गिनती के अनुरोध' },
  user_read: { en: 'users read', hi: 'पढ़े गए खाते' },
  summoned_reply: { en: 'replies posted', hi: 'भेजे गए उत्तर' },
} as const satisfies Record<string, Text>;

export const BUDGET_COMMAND = {
  summary: { en: 'what reading X has cost this month, and what is left', hi: 'इस माह X पढ़ने का खर्च और शेष बजट' },
  description: {
    en: 'What X has cost in a month (UTC, as X bills), by kind and by handle, and what is left of the budget. An estimate by the published prices: X bills.',
    hi: 'एक माह (UTC, जैसे X बिल करता है) में X का खर्च, प्रकार और हैंडल के अनुसार, और शेष बजट। यह प्रकाशित दरों से अनुमान है: बिल X देता है।',
  },
  month: { en: 'another month: 2026-11', hi: 'कोई अन्य माह: 2026-11' },
  x: {
    en: "also show X's own count of posts that were read (free of charge)",
    hi: 'X की अपनी गिनती भी दिखाएँ कि कितनी पोस्ट पढ़ी गईं (निःशुल्क)',
  },
  examples: {
    en: `
From 80 % on a warning is shown; a sweep stops before the budget is exceeded (exit 32).
To set the budget: uppolice config set monthlyBudgetUsd 200

Examples:
  $ uppolice budget
  $ uppolice budget --month 2026-10 --json
  $ uppolice budget --x`,
    hi: `
80 % से चेतावनी दिखती है; बजट पार होने से पहले sync रुक जाता है (निकास कोड 32)।
बजट इस तरह तय करें: uppolice config set monthlyBudgetUsd 200

उदाहरण:
  $ uppolice budget
  $ uppolice budget --month 2026-10 --json
  $ uppolice budget --x`,
  },
  xGivesNoCount: (failure: Text): Text => ({
    en: `X's own count is not available: ${failure.en}`,
    hi: `X की अपनी गिनती उपलब्ध नहीं है: ${failure.hi}`,
  }),
  monthRow: { en: 'Month (UTC)', hi: 'माह (UTC)' },
  spentRow: { en: 'Spent', hi: 'खर्च' },
  budgetRow: { en: 'Budget', hi: 'बजट' },
  leftRow: { en: 'Left', hi: 'शेष' },
  xRow: { en: 'X counts', hi: 'X की गिनती' },
  ledgerRow: { en: 'The ledger', hi: 'हमारा लेखा' },
  none: {
    en: 'none: uppolice config set monthlyBudgetUsd DOLLARS',
    hi: 'तय नहीं: uppolice config set monthlyBudgetUsd DOLLARS',
  },
  xRead: (posts: number, cap: number | null, since: string | null): Text => ({
    en: `${countEn(posts, 'post')} read${cap === null ? '' : ` of ${count(cap)}`}${since === null ? '' : ` since ${since}`}`,
    hi: `${since === null ? '' : `${since} से `}${cap === null ? '' : `${count(cap)} में से `}${countHi(posts, 'post')} ${plural(posts, 'पढ़ी गई', 'पढ़ी गईं')}`,
  }),
  ledgerRead: (posts: number): Text => ({
    en: `${countEn(posts, 'post')} read since then`,
    hi: `तब से ${countHi(posts, 'post')} ${plural(posts, 'पढ़ी गई', 'पढ़ी गईं')}`,
  }),
  what: { en: 'What', hi: 'मद' },
  number: { en: 'Number', hi: 'संख्या' },
  for: { en: 'For', hi: 'किसके लिए' },
  manyHandles: { en: 'many handles at once', hi: 'एक साथ कई हैंडल' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
