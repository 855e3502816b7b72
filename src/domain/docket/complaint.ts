/** The nouns of the register: states, roles, outcomes and classes, as they are stored and printed. */

export const STATUSES = ['open', 'in_process', 'closed', 'void'] as const;
export type Status = (typeof STATUSES)[number];

export const OUTCOMES = [
  'fir',
  'action_taken',
  'guided',
  'already_registered',
  'unfounded',
  'settled',
  'withdrawn',
  'other_authority',
  'duplicate',
  'not_actionable',
  'citizen_silent',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whom a docket waits on. */
export const PARTIES = ['desk', 'unit', 'citizen', 'outside', 'nobody'] as const;
export type Party = (typeof PARTIES)[number];

/** What a stored post is to the register; a post that has landed and was not entered yet has none. */
export const POST_ROLES = [
  'opener',
  'follow_up',
  'also_affected',
  'police_reply',
  'repost',
  'edit',
  'campaign',
  'unknown_author',
  'ignored',
  'context',
] as const;
export type PostRole = (typeof POST_ROLES)[number];

/** Why a stored post needs a person to look at it. */
export type TriageReason = 'own_complaint' | 'status_enquiry' | 'reopening' | 'hidden_parent';

/** What keeps a post waiting until a person says whether it is a complaint. */
export const UNDECIDED = ['own_complaint', 'hidden_parent'] as const satisfies readonly TriageReason[];

/** What a person said of a post that waited. */
export type PostMark = 'complaint' | 'no_complaint';

export const CATEGORIES = [
  'police_misconduct',
  'fir_refused',
  'cyber_fraud',
  'theft',
  'assault',
  'murder',
  'crime_against_women',
  'sexual_offence',
  'child',
  'missing_person',
  'land_dispute',
  'traffic',
  'accident',
  'corruption',
  'false_news',
  'verification',
  'suicide_risk',
  'counselling',
  'overseas',
  'news',
  'praise',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What may have happened, the gravest first. */
export const MATTERS_BY_GRAVITY = [
  'suicide_risk',
  'sexual_offence',
  'murder',
  'child',
  'missing_person',
  'crime_against_women',
  'assault',
  'counselling',
  'fir_refused',
  'police_misconduct',
  'cyber_fraud',
  'theft',
  'corruption',
  'land_dispute',
  'accident',
  'traffic',
  'verification',
  'false_news',
] as const satisfies readonly Category[];

/** The order in which a docket that several posts tell of names its categories: what a post is rather than what happened comes last. */
export const CATEGORIES_BY_GRAVITY: readonly Category[] = [...MATTERS_BY_GRAVITY, 'overseas', 'news', 'praise', 'other'];

/** Classes whose text, complainant, link and media are never shown without a reason (law 8); `unsure` counts as one. */
export const WITHHELD_CLASSES = ['sexual_offence', 'child', 'counselling', 'unsure'] as const;
export type WithheldClass = (typeof WITHHELD_CLASSES)[number];
/** The gravest last. */
export const WITHHELD_BY_GRAVITY: readonly WithheldClass[] = ['unsure', 'counselling', 'child', 'sexual_offence'];

/** hi, en, hinglish, or another language by its ISO 639 code; `und` when it cannot be told. */
export type Language = string;
/** Those that the reader tells apart, the commonest first. */
export const LANGUAGES: readonly Language[] = [
  'hi',
  'hinglish',
  'en',
  'ur',
  'bho',
  'mai',
  'ne',
  'mr',
  'bn',
  'pa',
  'gu',
  'or',
  'ta',
  'te',
  'kn',
  'ml',
  'und',
];

export const ACTIONABLE = ['yes', 'unsure', 'no'] as const;
export type Actionable = (typeof ACTIONABLE)[number];
export type Urgency = 'normal' | 'emergency';

/** The part a unit plays in a docket (law 5). */
export const CONCERN_ROLES = ['lead', 'also', 'accused', 'informed', 'outside'] as const;
export type ConcernRole = (typeof CONCERN_ROLES)[number];

/** Whom a complaint about the police is about; null where it is about nobody in the police. */
export type AccusedPolice = 'thana' | 'district' | 'higher' | 'unknown' | null;

/** Where a complaint came from. */
export const SOURCES = ['x', 'direct_message', 'whatsapp', 'phone', 'email', 'letter', 'office', 'person'] as const;
/** `office`: handed in there; `person`: said by word of mouth. */
export type Source = (typeof SOURCES)[number];

/** Ways by which complaints come that nobody posted on X. */
export const STATEMENT_SOURCES = [
  'direct_message',
  'whatsapp',
  'phone',
  'email',
  'letter',
  'office',
  'person',
] as const satisfies readonly Source[];
export type StatementSource = (typeof STATEMENT_SOURCES)[number];
