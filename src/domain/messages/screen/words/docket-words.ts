/** The words for what a docket is: its status and outcome, who must act on it, what its posts are, where it came from. */
import type { AccusedPolice, Actionable, ConcernRole, Outcome, Party, PostRole, Source, Status } from '../../../docket/complaint.ts';
import type { Text } from '../../text.ts';

export const STATUS_WORDS = {
  open: { en: 'open', hi: 'लंबित' },
  in_process: { en: 'in process', hi: 'प्रक्रियाधीन' },
  closed: { en: 'closed', hi: 'निस्तारित' },
  void: { en: 'void', hi: 'निरस्त' },
} as const satisfies Record<Status, Text>;

export const OUTCOME_WORDS = {
  fir: { en: 'FIR lodged', hi: 'एफआईआर दर्ज' },
  action_taken: { en: 'action taken', hi: 'कार्यवाही की गई' },
  guided: { en: 'guided', hi: 'मार्गदर्शन दिया' },
  already_registered: { en: 'already registered', hi: 'पहले से दर्ज' },
  unfounded: { en: 'unfounded', hi: 'निराधार' },
  settled: { en: 'settled', hi: 'समझौता' },
  withdrawn: { en: 'withdrawn', hi: 'वापस ली गई' },
  other_authority: { en: 'other authority', hi: 'अन्य विभाग' },
  duplicate: { en: 'duplicate', hi: 'दोहरी प्रविष्टि' },
  not_actionable: { en: 'not actionable', hi: 'कार्यवाही योग्य नहीं' },
  citizen_silent: { en: 'citizen silent', hi: 'उत्तर नहीं मिला' },
} as const satisfies Record<Outcome, Text>;

/** Who must act next. */
export const PARTY_WORDS = {
  desk: { en: 'desk', hi: 'डेस्क' },
  unit: { en: 'unit', hi: 'इकाई' },
  citizen: { en: 'citizen', hi: 'नागरिक' },
  outside: { en: 'outside body', hi: 'बाहरी संस्था' },
  nobody: { en: 'nobody', hi: 'किसी के पास नहीं' },
} as const satisfies Record<Party, Text>;

export const POST_ROLE_WORDS = {
  opener: { en: 'complaint', hi: 'शिकायत' },
  follow_up: { en: 'follow-up', hi: 'अनुवर्ती' },
  also_affected: { en: 'also affected', hi: 'अन्य प्रभावित' },
  police_reply: { en: 'police', hi: 'पुलिस' },
  repost: { en: 'repost', hi: 'रीपोस्ट' },
  edit: { en: 'edit', hi: 'संशोधन' },
  campaign: { en: 'campaign', hi: 'अभियान' },
  unknown_author: { en: 'author unknown', hi: 'लेखक अज्ञात' },
  ignored: { en: 'ignored', hi: 'छोड़ा गया' },
  context: { en: 'context', hi: 'संदर्भ' },
} as const satisfies Record<PostRole, Text>;

export const CONCERN_ROLE_WORDS = {
  lead: { en: 'lead', hi: 'मुख्य' },
  also: { en: 'also', hi: 'सह' },
  accused: { en: 'accused', hi: 'आरोपित' },
  informed: { en: 'informed', hi: 'सूचित' },
  outside: { en: 'outside', hi: 'बाहरी' },
} as const satisfies Record<ConcernRole, Text>;

export const SOURCE_WORDS = {
  x: { en: 'X', hi: 'X' },
  direct_message: { en: 'direct message', hi: 'सीधा संदेश' },
  whatsapp: { en: 'WhatsApp', hi: 'व्हाट्सऐप' },
  phone: { en: 'phone', hi: 'फ़ोन' },
  email: { en: 'e-mail', hi: 'ई-मेल' },
  letter: { en: 'letter', hi: 'पत्र' },
  office: { en: 'office', hi: 'कार्यालय' },
  person: { en: 'in person', hi: 'स्वयं उपस्थित होकर' },
} as const satisfies Record<Source, Text>;

/** Further words by which people call a source, between commas. */
export const SOURCE_SYNONYMS = {
  direct_message: { en: 'dm,message', hi: 'डीएम,संदेश' },
  whatsapp: { en: 'wa', hi: 'व्हाट्सएप,वाट्सऐप' },
  phone: { en: 'call,telephone', hi: 'फ़ोन,टेलीफोन' },
  email: { en: 'mail', hi: 'ईमेल' },
  letter: { en: 'post', hi: 'चिट्ठी' },
} as const satisfies Partial<Record<Source, Text>>;

export const ACTIONABLE_WORDS = {
  yes: { en: 'a complaint', hi: 'शिकायत' },
  unsure: { en: 'perhaps a complaint', hi: 'शायद शिकायत' },
  no: { en: 'not a complaint', hi: 'शिकायत नहीं' },
} as const satisfies Record<Actionable, Text>;

export const ACCUSED_WORDS = {
  thana: { en: 'about the police of a thana', hi: 'थाने की पुलिस के विरुद्ध' },
  district: { en: 'about the police of a district', hi: 'जनपद पुलिस के विरुद्ध' },
  higher: { en: 'about senior police officers', hi: 'वरिष्ठ पुलिस अधिकारियों के विरुद्ध' },
  unknown: { en: 'about the police', hi: 'पुलिस के विरुद्ध' },
} as const satisfies Record<NonNullable<AccusedPolice>, Text>;

/** Attachments, by X's name for their type; X may add others. */
export const MEDIA_WORDS: Readonly<Record<string, Text>> = {
  photo: { en: 'photo', hi: 'फोटो' },
  video: { en: 'video', hi: 'वीडियो' },
  animated_gif: { en: 'moving picture', hi: 'जीआईएफ' },
};
