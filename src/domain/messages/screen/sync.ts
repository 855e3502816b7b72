/** What a sweep over X costs, how far it has come, and what may be missing after it. */
import { count } from '../../text/amounts.ts';
import { MENTIONS_REACH } from '../../x/limits.ts';
import { countEn, countHi, countHiOf } from '../counted.ts';
import { plural, type Text } from '../text.ts';

/** Amounts of money come formatted. */
export const SYNC = {
  requests: (requests: number, cost: string): Text => ({
    en: `${count(requests)} ${plural(requests, 'request', 'requests')} to X, about ${cost}`,
    hi: `X से ${count(requests)} अनुरोध, लगभग ${cost}`,
  }),
  notFinished: { en: 'Not finished: the next sync goes on where this one stopped.', hi: 'पूरा नहीं हुआ: अगला sync यहीं से आगे पढ़ेगा।' },
  gaps: (n: number): Text => ({
    en: `Something may be missing (${plural(n, 'a gap', `${count(n)} gaps`)}), see: uppolice gap list`,
    hi: `कुछ छूटा हो सकता है (${count(n)} अंतराल), देखें: uppolice gap list`,
  }),
  headToKeep: (head: string): Text => ({
    en: `Head: uppolice audit verify --head ${head}`,
    hi: `शीर्ष: uppolice audit verify --head ${head}`,
  }),
  readingTags: (done: number, handles: number, posts: number, cost: string): Text => ({
    en: `Reading X: ${progressEn(done, handles, posts, cost)}`,
    hi: `X से पढ़ रहे हैं: ${progressHi(done, handles, posts, cost)}`,
  }),
  readingReplies: (done: number, handles: number, posts: number, cost: string): Text => ({
    en: `Reading replies: ${progressEn(done, handles, posts, cost)}`,
    hi: `उत्तर पढ़ रहे हैं: ${progressHi(done, handles, posts, cost)}`,
  }),
  sweptNew: (n: number): Text => ({ en: `${count(n)} new`, hi: `${count(n)} नई` }),
  sweptComplaints: (n: number): Text => ({ en: `${countEn(n, 'complaint')}`, hi: `${countHi(n, 'complaint')}` }),
  sweptRequests: (n: number): Text => ({ en: `${count(n)} ${plural(n, 'request', 'requests')}`, hi: `${count(n)} अनुरोध` }),
  sweptCost: (cost: string): Text => ({ en: `about ${cost}`, hi: `लगभग ${cost}` }),
  sweptPoliceReplies: (n: number): Text => ({
    en: `${count(n)} police ${plural(n, 'reply', 'replies')}`,
    hi: `पुलिस के ${count(n)} उत्तर`,
  }),
  sweptGaps: (n: number): Text => ({ en: `${count(n)} ${plural(n, 'gap', 'gaps')}`, hi: `${count(n)} अंतराल` }),
  sweptUnfinished: { en: 'not finished', hi: 'पूरा नहीं हुआ' },
  nextIn: (seconds: number): Text => ({ en: `next in ${count(seconds)} s`, hi: `अगला ${count(seconds)} सेकंड में` }),
  nothingToRead: { en: 'Nothing is missing: there is nothing to read.', hi: 'कुछ छूटा नहीं है: पढ़ने को कुछ नहीं।' },
  estimateFrom: (handles: number, minute: string): Text => ({
    en: `${countEn(handles, 'handle')} in use, from ${minute} on`,
    hi: `उपयोग में ${countHi(handles, 'handle')}, ${minute} से आगे`,
  }),
  estimateCost: (requests: number, posts: number, cost: string): Text => ({
    en: `At least ${count(requests)} ${plural(requests, 'request', 'requests')}; judging by the last days about ${countEn(posts, 'post')}, ${cost}`,
    hi: `कम से कम ${count(requests)} अनुरोध; पिछले दिनों के अनुसार लगभग ${count(posts)} पोस्ट, ${cost}`,
  }),
  estimateMost: (posts: number): Text => ({
    en: `At most ${countEn(posts, 'post')}: X gives the newest ${MENTIONS_REACH} mentions of a handle`,
    hi: `अधिकतम ${count(posts)} पोस्ट: X किसी हैंडल के नवीनतम ${MENTIONS_REACH} उल्लेख ही देता है`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

function progressEn(done: number, handles: number, posts: number, cost: string): string {
  return `${count(done)} of ${countEn(handles, 'handle')} · ${countEn(posts, 'post')} · about ${cost}`;
}

function progressHi(done: number, handles: number, posts: number, cost: string): string {
  return `${countHiOf(handles, 'handle')} में से ${count(done)} · ${countHi(posts, 'post')} · लगभग ${cost}`;
}
