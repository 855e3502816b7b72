/** What is said of an address of a server that is none. */
import type { Text } from '../text.ts';

export const LOCATION = {
  notAnAddress: (shown: string): Text => ({
    en: `The register's place looks like the address of a database server, but is none that this program can use (${shown}; the rest is not shown, as it may hold a password). Nothing was opened or made.`,
    hi: `रजिस्टर का स्थान डेटाबेस सर्वर का पता लगता है, पर यह प्रोग्राम इसे पते के रूप में नहीं पढ़ सका (${shown}; शेष नहीं दिखाया गया, उसमें पासवर्ड हो सकता है)। कुछ खोला या बनाया नहीं गया।`,
  }),
  typeAddress: {
    en: 'Type the address of a PostgreSQL server as postgres://USER:PASSWORD@HOST/DATABASE, in quotes; one with a password is best kept in a file that UPPOLICE_DB_FILE names.',
    hi: 'PostgreSQL सर्वर का पता उद्धरण-चिह्नों में ऐसे लिखें: postgres://USER:PASSWORD@HOST/DATABASE; पासवर्ड वाला पता उस फ़ाइल में रखें जिसे UPPOLICE_DB_FILE बताता है।',
  },
  encodeSigns: {
    en: 'In a password write / as %2F, @ as %40, : as %3A, # as %23, ? as %3F, % as %25.',
    hi: 'पासवर्ड में / को %2F, @ को %40, : को %3A, # को %23, ? को %3F, % को %25 लिखें।',
  },
  fileOfThatName: {
    en: 'If it is the name of a file, rename the file: a path has no colon or equals sign like these.',
    hi: 'यदि यह किसी फ़ाइल का नाम है, तो फ़ाइल का नाम बदलें: पथ में ऐसे अपूर्ण विराम या बराबर के चिह्न नहीं होते।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
