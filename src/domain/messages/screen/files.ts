/** Why an answer could not be written to a file. */
import type { Text } from '../text.ts';

export const FILES = {
  isFolder: (path: string): Text => ({ en: `${path} is a folder.`, hi: `${path} एक फ़ोल्डर है।` }),
  nameFile: { en: 'Name a file in it: --out FILE', hi: 'उसमें किसी फ़ाइल का नाम दें: --out FILE' },
  exists: (path: string): Text => ({
    en: `${path} already exists; nothing was written.`,
    hi: `${path} पहले से है; कुछ नहीं लिखा गया।`,
  }),
  chooseOrForce: { en: 'Choose another name, or replace it with --force', hi: 'दूसरा नाम चुनें, या --force से बदलें' },
  folderFilled: (path: string): Text => ({
    en: `${path} already exists and is not empty; nothing was written.`,
    hi: `${path} पहले से है और खाली नहीं है; कुछ नहीं लिखा गया।`,
  }),
  isNoFolder: (path: string): Text => ({ en: `${path} is a file, not a folder.`, hi: `${path} एक फ़ाइल है, फ़ोल्डर नहीं।` }),
  chooseNewFolder: { en: 'Name a folder that does not exist yet: --out FOLDER', hi: 'ऐसा फ़ोल्डर बताएँ जो अभी नहीं है: --out FOLDER' },
  folderInUse: (path: string): Text => ({
    en: `${path} is in use (a medium, or the folder that you are in); nothing was written.`,
    hi: `${path} उपयोग में है (कोई माध्यम, या आपका वर्तमान फ़ोल्डर); कुछ नहीं लिखा गया।`,
  }),
  nameNewInside: { en: 'Name a new folder inside it: --out FOLDER/NAME', hi: 'उसके अंदर नया फ़ोल्डर बताएँ: --out FOLDER/NAME' },
  noFolder: (folder: string): Text => ({ en: `There is no folder ${folder}.`, hi: `${folder} नाम का फ़ोल्डर नहीं है।` }),
  makeFolder: { en: 'Make it first, or choose another place for --out', hi: 'पहले उसे बनाएँ, या --out के लिए दूसरा स्थान चुनें' },
  notAllowed: (path: string): Text => ({
    en: `${path} can't be written: you have no permission.`,
    hi: `${path} लिखी नहीं जा सकी: आपको अनुमति नहीं है।`,
  }),
  notWritten: (path: string, code: string): Text => ({
    en: `${path} can't be written (${code}).`,
    hi: `${path} लिखी नहीं जा सकी (${code})।`,
  }),
  ownFolder: { en: 'Choose a folder that is yours.', hi: 'अपना कोई फ़ोल्डर चुनें।' },
  diskFull: (path: string): Text => ({
    en: `The disk is full: ${path} was not written.`,
    hi: `डिस्क भर गई है: ${path} नहीं लिखी गई।`,
  }),
  freeSpace: { en: 'Free some space, then run the command again.', hi: 'कुछ स्थान खाली करें, फिर कमांड दोबारा चलाएँ।' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
