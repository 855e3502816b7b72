/** What is said of backups, and of a register that is restored. */
import { countEn, countHi } from '../counted.ts';
import { plural, type Text } from '../text.ts';

export const KEEPING = {
  noFolder: (folder: string, why: string): Text => ({
    en: `Backups can't be kept in ${folder}: ${why}`,
    hi: `${folder} में बैकअप नहीं रखा जा सका: ${why}`,
  }),
  checkFolder: {
    en: 'Check that the folder is yours and can be written to, or name another one: --out DIR',
    hi: 'देखें कि फ़ोल्डर आपका है और उसमें लिखा जा सकता है, या दूसरा बताएँ: --out DIR',
  },
  folderFull: (folder: string, why: string): Text => ({
    en: `The disk is full or failing: nothing was written to ${folder}; the register and the earlier backups are as they were (${why}).`,
    hi: `डिस्क भर गई है या खराब है: ${folder} में कुछ नहीं लिखा गया; रजिस्टर और पहले के बैकअप यथावत हैं (${why})।`,
  }),
  freeSpace: { en: 'Free some space there, then run the same command again.', hi: 'वहाँ जगह खाली करें, फिर यही कमांड चलाएँ।' },
  anotherBackup: {
    en: 'Another process is making a backup of this register, or restoring it.',
    hi: 'कोई दूसरी प्रक्रिया इस रजिस्टर का बैकअप बना रही है या उसे बहाल कर रही है।',
  },
  waitForIt: { en: 'Wait until it has ended, then run the same command again.', hi: 'उसके समाप्त होने पर यही कमांड फिर चलाएँ।' },
  noManifest: (path: string): Text => ({
    en: `${path} is not the manifest of a backup.`,
    hi: `${path} किसी बैकअप की विवरण-फ़ाइल नहीं है।`,
  }),
  takeAnother: { en: 'Use another backup.', hi: 'कोई दूसरा बैकअप लें।' },
  withoutManifest: (manifest: string): Text => ({
    en: `Or move ${manifest} away to go without it: the proof then rests on the backup itself.`,
    hi: `या ${manifest} को वहाँ से हटाकर उसके बिना चलें: तब प्रमाण केवल बैकअप पर आधारित होगा।`,
  }),
  noRecipient: (setting: string): Text => ({
    en: `The setting backupRecipient can't be understood: ${setting}`,
    hi: `सेटिंग backupRecipient समझी नहीं जा सकी: ${setting}`,
  }),
  recipientForm: {
    en: 'Write age:RECIPIENT or gpg:KEY, for example: uppolice config set backupRecipient age:age1…',
    hi: 'age:RECIPIENT या gpg:KEY लिखें, जैसे: uppolice config set backupRecipient age:age1…',
  },
  noTool: (tool: string): Text => ({ en: `The program ${tool} is not installed here.`, hi: `यहाँ ${tool} प्रोग्राम स्थापित नहीं है।` }),
  installTool: (tool: string): Text => ({
    en: `Install it, for example: sudo apt install ${tool === 'gpg' ? 'gnupg' : tool}`,
    hi: `इसे स्थापित करें, जैसे: sudo apt install ${tool === 'gpg' ? 'gnupg' : tool}`,
  }),
  notEncrypted:
    (tool: string) =>
    (why: string): Text => ({ en: `${tool} did not encrypt the backup: ${why}`, hi: `${tool} ने बैकअप कूटबद्ध नहीं किया: ${why}` }),
  checkRecipient: {
    en: 'Check the key in the setting: uppolice config get backupRecipient',
    hi: 'सेटिंग में कुंजी जाँचें: uppolice config get backupRecipient',
  },
  notDecrypted:
    (file: string, tool: string) =>
    (why: string): Text => ({ en: `${tool} can't open ${file}: ${why}`, hi: `${tool} ${file} नहीं खोल सका: ${why}` }),
  noIdentity: (path: string): Text => ({ en: `There is no key file ${path}.`, hi: `कुंजी-फ़ाइल ${path} नहीं है।` }),
  setIdentity: {
    en: 'Name the file that holds the key: uppolice config set backupIdentity FILE',
    hi: 'कुंजी वाली फ़ाइल बताएँ: uppolice config set backupIdentity FILE',
  },
  otherIdentity: (path: string): Text => ({
    en: `The key in ${path} may be another one than the backup was made for. Name the right file: uppolice config set backupIdentity FILE`,
    hi: `हो सकता है कि ${path} की कुंजी वह न हो जिसके लिए बैकअप बनाया गया था। सही फ़ाइल बताएँ: uppolice config set backupIdentity FILE`,
  }),
  checkKey: {
    en: 'Check that the secret key is in your keyring (gpg --list-secret-keys) and that the passphrase is right.',
    hi: 'देखें कि गुप्त कुंजी आपके कुंजी-संग्रह में है (gpg --list-secret-keys) और पासफ़्रेज़ सही है।',
  },
  noPgDump: { en: 'The program pg_dump is not installed here.', hi: 'यहाँ pg_dump प्रोग्राम स्थापित नहीं है।' },
  installPgDump: {
    en: "Install PostgreSQL's client, not older than the server: sudo apt install postgresql-client",
    hi: 'PostgreSQL का क्लाइंट स्थापित करें, सर्वर से पुराना नहीं: sudo apt install postgresql-client',
  },
  dumpByHand: (command: string): Text => ({
    en: `Or make the backup on the server: ${command}`,
    hi: `या सर्वर पर बैकअप बनाएँ: ${command}`,
  }),
  dumpFailed: (why: string): Text => ({ en: `pg_dump failed: ${why}`, hi: `pg_dump विफल: ${why}` }),
  noBackup: (path: string): Text => ({ en: `There is no backup ${path}.`, hi: `${path} नाम का बैकअप नहीं है।` }),
  noneYet: (folder: string): Text => ({
    en: `There is no backup of this register in ${folder}.`,
    hi: `${folder} में इस रजिस्टर का कोई बैकअप नहीं है।`,
  }),
  makeOne: { en: 'Make one: uppolice backup', hi: 'एक बनाएँ: uppolice backup' },
  nameABackup: {
    en: 'Name a file that uppolice backup has written: its name ends in .db, .db.age or .db.gpg.',
    hi: 'वह फ़ाइल बताएँ जो uppolice backup ने बनाई है: उसका नाम .db, .db.age या .db.gpg पर समाप्त होता है।',
  },
  notABackup: (file: string): Text => ({ en: `${file} is not a backup of a register.`, hi: `${file} किसी रजिस्टर का बैकअप नहीं है।` }),
  damaged: (file: string, why: string): Text => ({
    en: `${file} is damaged or only half-written: ${why}`,
    hi: `${file} क्षतिग्रस्त या अधूरी है: ${why}`,
  }),
  changed: (file: string): Text => ({
    en: `${file} is not what its manifest describes: its SHA-256 differs. It was changed, or copied badly.`,
    hi: `${file} अपनी विवरण-फ़ाइल से मेल नहीं खाती: SHA-256 भिन्न है। वह बदली गई है या ठीक से कॉपी नहीं हुई।`,
  }),
  manifestDiffers: (file: string, { field, says, found }: { field: string; says: string; found: string }): Text => ({
    en: `${file} is not what its manifest describes: "${field}" there is ${says}, and should be ${found}.`,
    hi: `${file} अपनी विवरण-फ़ाइल से मेल नहीं खाती: उसमें "${field}" ${says} है, होना चाहिए ${found}।`,
  }),
  notSound: (file: string, why: Text): Text => ({
    en: `The register in ${file} does not prove itself: ${why.en}`,
    hi: `${file} का रजिस्टर स्वयं को प्रमाणित नहीं करता: ${why.hi}`,
  }),
  headsBroken: { en: 'a head that was printed once is not met', hi: 'पहले छपा शीर्ष नहीं मिला' },
  serverFile: (file: string): Text => ({
    en: `${file} is a dump of a PostgreSQL server: it is restored by PostgreSQL's own program.`,
    hi: `${file} PostgreSQL सर्वर का डंप है: उसे PostgreSQL का अपना प्रोग्राम बहाल करता है।`,
  }),
  restoreByHand: (file: string): Text => ({
    en: `Into an empty database: pg_restore --no-owner --exit-on-error --dbname=postgres://USER@SERVER/NEW ${file}`,
    hi: `खाली डेटाबेस में: pg_restore --no-owner --exit-on-error --dbname=postgres://USER@SERVER/NEW ${file}`,
  }),
  thenGoOn: {
    en: 'Then continue after the newest number that citizens hold: uppolice --db postgres://USER@SERVER/NEW restore --numbers-after YEAR-SERIAL, and prove it: uppolice audit verify',
    hi: 'फिर नागरिकों के पास की सबसे नई संख्या के आगे से चलें: uppolice --db postgres://USER@SERVER/NEW restore --numbers-after YEAR-SERIAL, और प्रमाण लें: uppolice audit verify',
  },
  otherRegister: (file: string, location: string): Text => ({
    en: `${file} is a backup of another register than the one at ${location}.`,
    hi: `${file} किसी दूसरे रजिस्टर का बैकअप है, ${location} का नहीं।`,
  }),
  elsewhere: {
    en: 'Restore it to another place: uppolice --db FILE restore BACKUP',
    hi: 'उसे अलग जगह बहाल करें: uppolice --db FILE restore BACKUP',
  },
  belowMark: (year: number, backup: number, given: number): Text => ({
    en: `The backup is older than the numbers that were given: in ${year} it holds up to ${backup}, while citizens hold numbers up to ${given}.`,
    hi: `बैकअप दी गई संख्याओं से पुराना है: ${year} में उसमें ${backup} तक है, जबकि नागरिकों के पास ${given} तक की संख्याएँ हैं।`,
  }),
  goOnBehind: (year: number, given: number): Text => ({
    en: `Restore it and continue after them; the numbers in between are recorded as void: --numbers-after ${year}-${given}. Higher, if a newer packet or reply shows a higher number.`,
    hi: `इसे बहाल करें और उनके आगे से चलें; बीच की संख्याएँ निरस्त दर्ज होंगी: --numbers-after ${year}-${given}। किसी नए पैकेट या उत्तर में बड़ी संख्या हो तो वही लिखें।`,
  }),
  noMark: {
    en: 'Nothing here says which numbers were given after the backup was made: the file of numbers beside the register is missing, and so is the register.',
    hi: 'यहाँ कुछ नहीं बताता कि बैकअप के बाद कौन-सी संख्याएँ दी गईं: रजिस्टर के पास की संख्या-फ़ाइल नहीं है, और रजिस्टर भी नहीं।',
  },
  lookForNewest: (example: string): Text => ({
    en: `Look for the newest number on printed packets, in replies on X and in exports, then name it: --numbers-after ${example} (or a whole number such as UPP-2026-000123-8)`,
    hi: `छपे पैकेटों, X के उत्तरों और निर्यात में सबसे नई संख्या देखें, फिर बताएँ: --numbers-after ${example} (या पूरी संख्या, जैसे UPP-2026-000123-8)`,
  }),
  numbersTooLow: (year: number, typed: number, given: number): Text => ({
    en: `--numbers-after ${year}-${typed} is too low: numbers up to ${given} were given in ${year}.`,
    hi: `--numbers-after ${year}-${typed} कम है: ${year} में ${given} तक संख्याएँ दी जा चुकी हैं।`,
  }),
  tooFar: (year: number, numbers: number): Text => ({
    en: `That would record ${countEn(numbers, 'number')} of ${year} as void at once.`,
    hi: `इससे ${year} की ${countHi(numbers, 'number')} एक साथ निरस्त दर्ज ${plural(numbers, 'होगी', 'होंगी')}।`,
  }),
  notANumber: (typed: string): Text => ({ en: `"${typed}" can't be read as a docket number.`, hi: `"${typed}" डॉकेट संख्या नहीं है।` }),
  checkTyped: {
    en: 'Check the number: it is YEAR-SERIAL, or a whole docket number, whose check digit shows a wrong digit.',
    hi: 'संख्या जाँचें: वह YEAR-SERIAL है, या पूरी डॉकेट संख्या, जिसका जाँच-अंक गलत अंक दिखा देता है।',
  },
  moved: {
    en: 'The register has given further numbers meanwhile. Nothing was changed.',
    hi: 'इस बीच रजिस्टर ने और संख्याएँ दी हैं। कुछ नहीं बदला गया।',
  },
  again: { en: 'Run the same command again.', hi: 'यही कमांड फिर चलाएँ।' },
  sweepRuns: {
    en: 'A sync is running on this register. Nothing was changed.',
    hi: 'इस रजिस्टर पर sync चल रहा है। कुछ नहीं बदला गया।',
  },
  stopSweep: { en: 'Stop it, then run the same command again.', hi: 'उसे रोकें, फिर यही कमांड चलाएँ।' },
  doneAgain: { en: 'Done again after a restore.', hi: 'बहाली के बाद दोबारा किया गया।' },
  readOnlyRegister: (location: string): Text => ({
    en: `The register at ${location} can only be read here, and a backup is recorded in it: none was made.`,
    hi: `${location} का रजिस्टर यहाँ केवल पढ़ा जा सकता है, और बैकअप उसमें दर्ज होता है: बैकअप नहीं बना।`,
  }),
  backUpAsOwner: {
    en: 'Run uppolice backup under the login that may write to the register. On a folder that is read-only, copy the register to another place and back up that: uppolice --db FILE backup --out FOLDER',
    hi: 'uppolice backup उस लॉगिन से चलाएँ जो रजिस्टर में लिख सकता है। केवल पढ़े जा सकने वाले फ़ोल्डर में हो तो रजिस्टर की प्रति दूसरी जगह रखें और उसका बैकअप लें: uppolice --db FILE backup --out FOLDER',
  },
  nothingToFill: {
    en: 'The register has already reached that number or passed it: nothing was changed.',
    hi: 'रजिस्टर उस संख्या पर या उससे आगे है: कुछ नहीं बदला गया।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text | ((...more: never[]) => Text))>;
