/** What each column of `export outreach` holds. */
import type { Text } from '../text.ts';

export const OUTREACH_MEANS = {
  id: { en: 'number of the outreach', hi: 'जनसंपर्क का क्रमांक' },
  state: { en: 'planned, held or cancelled', hi: 'planned (नियोजित), held (संपन्न) या cancelled (निरस्त)' },
  country: { en: 'country (ISO 3166)', hi: 'देश (ISO 3166)' },
  city: { en: 'city; empty: the whole country', hi: 'नगर; रिक्त: पूरा देश' },
  coordinatorId: { en: 'number of the coordinator in office on that day', hi: 'उस दिन पदस्थ समन्वयक का क्रमांक' },
  day: { en: 'day as it was there', hi: 'वहाँ का दिन' },
  topic: { en: 'what it was about', hi: 'विषय' },
  kind: { en: 'meeting, talk, stall …', hi: 'प्रकार: meeting, talk, stall …' },
  place: { en: 'where, in words', hi: 'स्थान, शब्दों में' },
  audience: { en: 'who came, in words', hi: 'कौन आए, शब्दों में' },
  reached: { en: 'people reached', hi: 'कितने लोगों तक पहुँचे' },
  joined: { en: 'of them, who follow the handle since', hi: 'उनमें से हैंडल से जुड़े' },
  link: { en: 'link to it', hi: 'लिंक' },
  note: { en: 'note', hi: 'टिप्पणी' },
  recordedAt: { en: 'when it was recorded', hi: 'कब दर्ज हुआ' },
  recordedDay: { en: 'Indian day on which it was recorded', hi: 'दर्ज होने का भारतीय दिन' },
} as const satisfies Record<string, Text>;
