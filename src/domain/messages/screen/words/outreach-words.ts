/** Topics, kinds and states of outreach abroad, as people read them. */
import type { OutreachKind, OutreachState, OutreachTopic } from '../../../overseas/outreach.ts';
import type { Text } from '../../text.ts';

export const OUTREACH_TOPIC_WORDS = {
  twitter_seva: { en: 'Twitter Seva', hi: 'ट्विटर सेवा' },
  '112': { en: '112 (emergencies)', hi: '112 (आपात सेवा)' },
  '1090': { en: '1090 (women)', hi: '1090 (महिला सुरक्षा)' },
  e_fir: { en: 'e-FIR', hi: 'ई-एफआईआर' },
  counselling: { en: 'counselling', hi: 'परामर्श' },
  good_work: { en: 'good work', hi: 'सराहनीय कार्य' },
  false_news: { en: 'false news', hi: 'भ्रामक खबर' },
  other: { en: 'other', hi: 'अन्य' },
} as const satisfies Record<OutreachTopic, Text>;

export const OUTREACH_KIND_WORDS = {
  meeting: { en: 'meeting', hi: 'बैठक' },
  talk: { en: 'talk', hi: 'व्याख्यान' },
  stall: { en: 'stall', hi: 'स्टॉल' },
  visit: { en: 'visit', hi: 'भेंट' },
  online: { en: 'online meeting', hi: 'ऑनलाइन बैठक' },
  call: { en: 'calls', hi: 'फ़ोन पर संपर्क' },
  messages: { en: 'messages', hi: 'संदेश' },
  print: { en: 'posters, leaflets', hi: 'पोस्टर, पर्चे' },
  other: { en: 'other', hi: 'अन्य' },
} as const satisfies Record<OutreachKind, Text>;

export const OUTREACH_STATE_WORDS = {
  planned: { en: 'planned', hi: 'नियोजित' },
  held: { en: 'held', hi: 'संपन्न' },
  cancelled: { en: 'cancelled', hi: 'रद्द' },
} as const satisfies Record<OutreachState, Text>;
