/** What `transfer` says. */
import type { Text } from '../../text.ts';

export const TRANSFER = {
  description: {
    en: 'Gives the docket to another unit. Nothing is sent by this: forward the docket afterwards. A unit that already has the packet gets no second one.',
    hi: 'डॉकेट दूसरी इकाई को देता है। इससे कुछ भेजा नहीं जाता: इसके बाद डॉकेट प्रेषित करें। जिस इकाई के पास पहले का पैकेट है उसे दूसरा नहीं जाता।',
  },
  reason: { en: 'why; kept on the docket', hi: 'कारण; डॉकेट पर लिखा रहता है' },
  overrule: {
    en: 'allow a unit that the complaint accuses, or one below it',
    hi: 'ऐसी इकाई को भी दें जिस पर शिकायत में आरोप है, या जो उसके अधीन है',
  },
  also: {
    en: 'other units concerned; they are informed as well as the one that holds the docket',
    hi: 'अन्य संबंधित इकाइयाँ; डॉकेट वाली इकाई के साथ इन्हें भी सूचना दी जाती है',
  },
  without: { en: 'units that are no longer concerned', hi: 'वे इकाइयाँ जो अब संबंधित नहीं हैं' },
  learn: {
    en: 'words from its posts that mean this district from now on',
    hi: 'पोस्ट के वे शब्द जिनका अर्थ अब से यही जनपद माना जाए',
  },
  examples: {
    en: `
If two districts matter, name the other one with --also: forwarding informs both. If the unit already holds the docket, only --also and
--without take effect.

Type the unit as its code, its name in English or Hindi, its district or the headquarters town of that, a handle, or a thana of which
there is only one in the state.

Examples:
  $ uppolice transfer 31
  $ uppolice transfer 31 32 35 Agra --reason "all three in Tajganj"
  $ uppolice transfer UPP-2026-000123-8 Agra --reason "the hotel stands in Tajganj"
  $ uppolice transfer UPP-2026-000123-8 Etah --reason "it is the one near Etah" --learn "नई बस्ती चौराहा"
  $ uppolice transfer UPP-2026-000123-8 Ballia --also Mau --reason "taken in Ballia, found in Mau"
  $ uppolice transfer UPP-2026-000123-8 "Aligarh Range" --reason "complaint about the district's own police"`,
    hi: `
दो जनपदों से संबंध हो तो दूसरा --also से बताएँ: प्रेषण दोनों को जाता है। डॉकेट पहले से उसी इकाई के पास हो तो केवल --also और
--without से बदलाव होता है।

इकाई इस तरह लिखें: कोड, अंग्रेज़ी या हिंदी नाम, जनपद या उसके मुख्यालय का नगर, हैंडल, या ऐसा थाना जो प्रदेश में एक ही हो।

उदाहरण:
  $ uppolice transfer 31
  $ uppolice transfer 31 32 35 आगरा --reason "तीनों ताजगंज के हैं"
  $ uppolice transfer UPP-2026-000123-8 आगरा --reason "होटल ताजगंज में है"
  $ uppolice transfer UPP-2026-000123-8 एटा --reason "यह एटा के पास वाला है" --learn "नई बस्ती चौराहा"
  $ uppolice transfer UPP-2026-000123-8 बलिया --also मऊ --reason "बलिया से चोरी, मऊ में बरामद"
  $ uppolice transfer UPP-2026-000123-8 "अलीगढ़ परिक्षेत्र" --reason "शिकायत जनपद की अपनी पुलिस के विरुद्ध है"`,
  },
  nameUnit: { en: 'Name it: uppolice transfer DOCKET UNIT --reason …', hi: 'इकाई लिखें: uppolice transfer DOCKET UNIT --reason …' },
  /** `words`: by which it is named; may be empty. */
  candidate: (number: number, unit: Text, words: string): Text => {
    const by = words === '' ? '' : `  (${words})`;
    return { en: `${String(number).padStart(4)}  ${unit.en}${by}`, hi: `${String(number).padStart(4)}  ${unit.hi}${by}` };
  },
  numberOrUnit: (most: number): Text => ({
    en: `To which unit? A number (1-${most}), or its name:`,
    hi: `किस इकाई को? संख्या (1-${most}), या इकाई का नाम:`,
  }),
  toWhichUnit: { en: 'To which unit?', hi: 'किस इकाई को?' },
  namedInPosts: { en: 'the posts name it', hi: 'पोस्ट में इसी का उल्लेख है' },
  question: { en: 'Transfer this docket?', hi: 'क्या यह डॉकेट स्थानांतरित करना है?' },
  reasonNeeded: { en: 'The reason for the transfer', hi: 'स्थानांतरण का कारण' },
  /** `told`: a unit has had it, and must learn what became of it. */
  transferred: (number: string, unit: Text, also: Text | null, told: boolean): Text => ({
    en: `${number} is now with ${unit.en}${also ? ` and also concerns ${also.en}` : ''}. Inform them${told ? ', and the unit that had it before' : ''}: uppolice forward ${number}${told ? ' --update' : ''}`,
    hi: `${number} अब ${unit.hi} के पास है${also ? `; ${also.hi} भी संबंधित` : ''}। सूचना भेजें${told ? ', पहले वाली इकाई को भी' : ''}: uppolice forward ${number}${told ? ' --update' : ''}`,
  }),
  /** The unit has its packet of before: it gets no second one as if it were new. */
  backAgain: (number: string, unit: Text, also: Text | null, since: string): Text => ({
    en: `${number} is with ${unit.en} again${also ? ` and also concerns ${also.en}` : ''}. ${unit.en} has its packet since ${since} and gets no new one. What the others, or it, must hear: uppolice forward ${number} --update`,
    hi: `${number} फिर से ${unit.hi} के पास है${also ? `; ${also.hi} भी संबंधित` : ''}। ${unit.hi} के पास इसका पैकेट ${since} से है, नया नहीं जाएगा। अन्य इकाइयों को, या उसे, जो बताना है: uppolice forward ${number} --update`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
