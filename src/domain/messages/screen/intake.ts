/** What an import or a sync took in. */
import type { Alarms, IntakeNews, IntakeSummary } from '../../docket/intake-summary.ts';
import { count } from '../../text/amounts.ts';
import { plural, type Text } from '../text.ts';

export const INTAKE = {
  read: (n: number): Text => ({ en: `${count(n)} read`, hi: `${count(n)} ${plural(n, 'पढ़ी गई', 'पढ़ी गईं')}` }),
  new: (n: number): Text => ({ en: `${count(n)} new`, hi: `${count(n)} नई` }),
  known: (n: number): Text => ({ en: `${count(n)} known already`, hi: `${count(n)} पहले से दर्ज` }),
  unreadable: (n: number): Text => ({ en: `${count(n)} unreadable`, hi: `${count(n)} अपठनीय` }),
  unreadableLine: (file: Text, line: number, reason: Text): Text => ({
    en: `${file.en}, line ${line}: ${reason.en}`,
    hi: `${file.hi}, पंक्ति ${line}: ${reason.hi}`,
  }),
  moreUnreadable: (n: number): Text => ({ en: `… and ${count(n)} more`, hi: `… और ${count(n)} अन्य` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** What became of the new posts; each stands behind its number, which decides between one and many. */
export const INTAKE_KINDS = {
  waiting: (n: number): Text => ({
    en: `of all these ${plural(n, 'waits', 'wait')} for a person: uppolice list --waiting-posts`,
    hi: 'इन सब में से किसी व्यक्ति के निर्णय की प्रतीक्षा में: uppolice list --waiting-posts',
  }),
  completed: (n: number): Text => ({
    en: `known ${plural(n, 'post', 'posts')} completed: a longer text, references or attachments`,
    hi: `पहले से दर्ज पोस्ट पूर्ण की ${plural(n, 'गई', 'गईं')}: लंबा पाठ, संदर्भ या संलग्नक`,
  }),
  opened: (n: number): Text => ({ en: `new ${plural(n, 'complaint', 'complaints')}`, hi: plural(n, 'नई शिकायत', 'नई शिकायतें') }),
  backlog: (): Text => ({ en: 'of them older than 48 hours', hi: 'इनमें 48 घंटे से पुरानी' }),
  followUps: (n: number): Text => ({
    en: plural(n, 'follow-up of a complainant', 'follow-ups of complainants'),
    hi: 'शिकायतकर्ता की आगे की पोस्ट',
  }),
  alsoAffected: (n: number): Text => ({
    en: plural(n, "other citizen's reply to a complaint", "other citizens' replies to complaints"),
    hi: plural(n, 'शिकायत पर दूसरे नागरिक का उत्तर', 'शिकायतों पर दूसरे नागरिकों के उत्तर'),
  }),
  policeReplies: (n: number): Text => ({
    en: `police ${plural(n, 'reply', 'replies')}`,
    hi: plural(n, 'पुलिस का उत्तर', 'पुलिस के उत्तर'),
  }),
  reposts: (n: number): Text => ({ en: plural(n, 'repost', 'reposts'), hi: 'रीपोस्ट' }),
  edits: (n: number): Text => ({ en: `edited ${plural(n, 'post', 'posts')}`, hi: 'संशोधित पोस्ट' }),
  campaign: (n: number): Text => ({ en: `campaign ${plural(n, 'post', 'posts')}`, hi: 'अभियान की पोस्ट' }),
  unknownAuthor: (): Text => ({ en: 'waiting: the author is not known yet', hi: 'प्रतीक्षा में: लेखक अभी अज्ञात' }),
  ignored: (): Text => ({ en: 'not addressed to us, or police announcements', hi: 'हमसे संबंधित नहीं, या पुलिस की सूचना' }),
  ownContext: (n: number): Text => ({
    en: `earlier ${plural(n, 'post of a complainant', 'posts of complainants')}, not counted among those read`,
    hi: 'शिकायतकर्ता की पहले की पोस्ट, पढ़ी गई पोस्ट के अतिरिक्त',
  }),
} as const satisfies Record<
  keyof IntakeSummary['complaints'] | Exclude<keyof IntakeSummary, 'read' | 'posts' | 'complaints' | keyof Alarms | keyof IntakeNews>,
  (n: number) => Text
>;
