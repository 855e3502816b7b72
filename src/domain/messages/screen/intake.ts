/** What an import or a sync took in. */
import type { Alarms, IntakeNews, IntakeSummary } from '../../docket/intake-summary.ts';
import { count } from '../../text/amounts.ts';
import type { Text } from '../text.ts';

export const INTAKE = {
  read: (n: number): Text => ({ en: `${count(n)} read`, hi: `${count(n)} पढ़ी गईं` }),
  new: (n: number): Text => ({ en: `${count(n)} new`, hi: `${count(n)} नई` }),
  known: (n: number): Text => ({ en: `${count(n)} known already`, hi: `${count(n)} पहले से दर्ज` }),
  unreadable: (n: number): Text => ({ en: `${count(n)} unreadable`, hi: `${count(n)} अपठनीय` }),
  unreadableLine: (file: Text, line: number, reason: Text): Text => ({
    en: `${file.en}, line ${line}: ${reason.en}`,
    hi: `${file.hi}, पंक्ति ${line}: ${reason.hi}`,
  }),
  moreUnreadable: (n: number): Text => ({ en: `… and ${count(n)} more`, hi: `… और ${count(n)} अन्य` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** What became of the new posts; each stands behind its number. */
export const INTAKE_KINDS = {
  waiting: {
    en: 'of all these wait for a person: uppolice list --waiting-posts',
    hi: 'इन सब में से किसी व्यक्ति के निर्णय की प्रतीक्षा में: uppolice list --waiting-posts',
  },
  completed: {
    en: 'known posts completed: a longer text, references or attachments',
    hi: 'पहले से दर्ज पोस्ट पूर्ण की गईं: लंबा पाठ, संदर्भ या संलग्नक',
  },
  opened: { en: 'new complaints', hi: 'नई शिकायतें' },
  backlog: { en: 'of them older than 48 hours', hi: 'इनमें 48 घंटे से पुरानी' },
  followUps: { en: 'follow-ups of complainants', hi: 'शिकायतकर्ता की आगे की पोस्ट' },
  alsoAffected: { en: "others' replies to a complaint", hi: 'किसी शिकायत पर दूसरों के उत्तर' },
  policeReplies: { en: 'replies of the police', hi: 'पुलिस के उत्तर' },
  reposts: { en: 'reposts', hi: 'रीपोस्ट' },
  edits: { en: 'edited posts', hi: 'संपादित पोस्ट' },
  campaign: { en: 'posts of a campaign', hi: 'अभियान की पोस्ट' },
  unknownAuthor: { en: 'waiting: the author is not known yet', hi: 'प्रतीक्षा में: लेखक अभी अज्ञात' },
  ignored: { en: 'not for us, or announcements of the police', hi: 'हमसे संबंधित नहीं, या पुलिस की सूचना' },
  ownContext: {
    en: 'earlier words of complainants, beside what was read',
    hi: 'शिकायतकर्ता की पहले की पोस्ट, पढ़ी गई पोस्ट के अतिरिक्त',
  },
} as const satisfies Record<
  keyof IntakeSummary['complaints'] | Exclude<keyof IntakeSummary, 'read' | 'posts' | 'complaints' | keyof Alarms | keyof IntakeNews>,
  Text
>;
