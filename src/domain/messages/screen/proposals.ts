/** Why the register proposes an act on a docket. */
import type { ProposalKind } from '../../docket/proposals.ts';
import type { Text } from '../text.ts';

export const PROPOSALS = {
  reopen: {
    en: 'The complainant’s words reached the register after the docket was closed: nobody had seen them.',
    hi: 'शिकायतकर्ता की पोस्ट डॉकेट बंद होने के बाद रजिस्टर में आई: उसे किसी ने नहीं देखा था।',
  },
  transfer: {
    en: 'The complainant’s words now name another district than the one that holds the docket.',
    hi: 'शिकायतकर्ता की पोस्ट अब डॉकेट वाले जनपद के बजाय दूसरे जनपद का नाम लेती है।',
  },
  continue: {
    en: 'The thread went on more than 30 days after the older docket was closed, and that one can’t be reopened. Look at both: work continues on this one. A note records that it was seen.',
    hi: 'पुराना डॉकेट बंद होने के 30 दिन से अधिक बाद भी वार्तालाप चलता रहा, और वह अब फिर से नहीं खुल सकता। दोनों देखें: आगे की कार्यवाही इसी डॉकेट पर होगी। टिप्पणी से दर्ज होगा कि इसे देख लिया गया।',
  },
  all_well: {
    en: 'The complainant writes that somebody is found or safe. That lowered and closed nothing: make sure first, and record it if it is right.',
    hi: 'शिकायतकर्ता के अनुसार व्यक्ति मिल गया या सुरक्षित है। इससे न आपात हटा, न डॉकेट बंद हुआ: पहले पुष्टि करें, सही हो तो दर्ज करें।',
  },
  settled: {
    en: 'The complainant writes that the matter is settled, or takes the complaint back. That closed nothing: make sure that nobody was pressed, and close it if it is right (--outcome withdrawn where it was taken back).',
    hi: 'शिकायतकर्ता के अनुसार मामला सुलझ गया, या शिकायत वापस ली गई। इससे डॉकेट बंद नहीं हुआ: पुष्टि करें कि कोई दबाव नहीं था, सही हो तो निस्तारित करें (शिकायत वापस ली हो तो --outcome withdrawn)।',
  },
  dropped: {
    en: 'Only earlier words, which the complainant has edited since, tell of an emergency or a victim. They remain evidence, and nothing was lowered: make sure first, and record it if it is right.',
    hi: 'आपात या पीड़ित की बात केवल पहले के शब्दों में है, जिन्हें शिकायतकर्ता ने बाद में संशोधित किया। वे साक्ष्य हैं और कुछ हटाया नहीं गया: पहले पुष्टि करें, सही हो तो दर्ज करें।',
  },
  country: {
    en: 'Only the handle for all countries is tagged: the words alone tell where the complainant lives. Confirm it, or name the right country.',
    hi: 'केवल सभी देशों वाला हैंडल टैग है: शिकायतकर्ता का देश केवल शब्दों से पता चलता है। पुष्टि करें, या सही देश बताएँ।',
  },
  mark: {
    en: 'What came later speaks against what a person has decided. The decision stands until a person decides again.',
    hi: 'बाद में आई पोस्ट व्यक्ति के निर्णय से भिन्न बात कहती है। जब तक कोई व्यक्ति नया निर्णय न ले, पहला निर्णय बना रहेगा।',
  },
  linked: {
    en: 'This may be the same matter as the other docket. Look at both. It stays a separate complaint; a note records that it was seen.',
    hi: 'यह मामला दूसरे डॉकेट वाला हो सकता है। दोनों देखें। यह अलग शिकायत बनी रहेगी; टिप्पणी से दर्ज होगा कि इसे देख लिया गया।',
  },
  linked_closed: {
    en: 'This may be the same matter as the other docket, which is closed: nobody acts there any more. Look at both, and reopen the other one if work is to continue there. A note records that it was seen.',
    hi: 'यह मामला दूसरे डॉकेट वाला हो सकता है, पर वह बंद है: वहाँ अब कोई कार्यवाही नहीं होती। दोनों देखें; आगे की कार्यवाही वहीं होनी हो तो उसे फिर से खोलें। टिप्पणी से दर्ज होगा कि इसे देख लिया गया।',
  },
  duplicate: {
    en: 'What landed later shows that this belongs to the same matter as the other docket. Look at both, and close this one as its duplicate if that is so.',
    hi: 'बाद में आई पोस्ट के अनुसार यह मामला दूसरे डॉकेट वाला ही है। दोनों देखें और मामला वही हो तो इस डॉकेट को उसकी दोहरी प्रविष्टि के रूप में बंद करें।',
  },
} as const satisfies Record<ProposalKind, Text>;
