/** What is said when a register can't be opened, written to or brought up to date. */
import type { Text } from '../text.ts';

export const ENGINE = {
  busy: (location: string): Text => ({
    en: `The register is busy: another process has been writing to it for a minute (${location}).`,
    hi: `रजिस्टर व्यस्त है: कोई दूसरी प्रक्रिया एक मिनट से उसमें लिख रही है (${location})।`,
  }),
  tryAgain: { en: 'Try again in a moment.', hi: 'थोड़ी देर बाद फिर प्रयास करें।' },
  diskFull: (location: string): Text => ({
    en: `The disk is full: nothing of this step was written (${location}).`,
    hi: `डिस्क भर गई है: इस चरण का कुछ भी नहीं लिखा गया (${location})।`,
  }),
  readOnFullDisk: (location: string): Text => ({
    en: `The disk is full: the register can be read, but nothing can be written to it. Free some space (${location}).`,
    hi: `डिस्क भर गई है: रजिस्टर पढ़ा जा सकता है, पर उसमें कुछ लिखा नहीं जा सकता। जगह खाली करें (${location})।`,
  }),
  freeSpace: {
    en: 'Free some space and run the same command again; it goes on where it stopped.',
    hi: 'डिस्क पर जगह खाली करें और वही कमांड फिर चलाएँ; कार्य जहाँ रुका था वहीं से आगे बढ़ेगा।',
  },
  notWritable: (location: string): Text => ({
    en: `You may not write to the register (${location}).`,
    hi: `इस रजिस्टर में लिखने की अनुमति नहीं है (${location})।`,
  }),
  checkOwner: {
    en: 'Check who owns the file and its folder: you must be able to write to both.',
    hi: 'देखें कि फ़ाइल और उसका फ़ोल्डर किसके हैं: दोनों में लिखने की अनुमति आवश्यक है।',
  },
  notOpened: (location: string): Text => ({
    en: `The register can't be opened (${location}).`,
    hi: `रजिस्टर खोला नहीं जा सका (${location})।`,
  }),
  notOpenedBecause: (location: string, why: string): Text => ({
    en: `The register can't be opened (${location}): ${why}`,
    hi: `रजिस्टर खोला नहीं जा सका (${location}): ${why}`,
  }),
  isFolder: (location: string): Text => ({ en: `${location} is a folder, no register.`, hi: `${location} फ़ोल्डर है, रजिस्टर नहीं।` }),
  nameRegisterFile: (location: string): Text => ({
    en: `Name the file of the register in it, for example: --db ${location.replace(/\/+$/, '')}/register.db`,
    hi: `उसमें रजिस्टर की फ़ाइल का नाम दें, जैसे: --db ${location.replace(/\/+$/, '')}/register.db`,
  }),
  checkFolder: {
    en: 'Check that the folder exists and that you may read and write it.',
    hi: 'देखें कि फ़ोल्डर मौजूद है और आपको उसमें पढ़ने-लिखने की अनुमति है।',
  },
  notARegister: (location: string): Text => ({
    en: `This file is not a register (${location}).`,
    hi: `यह फ़ाइल रजिस्टर नहीं है (${location})।`,
  }),
  nameRightFile: {
    en: 'Name the right file with --db, or make a register in a new place: uppolice init --db FILE',
    hi: '--db से सही फ़ाइल बताएँ, या नई जगह रजिस्टर बनाएँ: uppolice init --db FILE',
  },
  damaged: (location: string, why: string): Text => ({
    en: `The register's file is damaged, or its disk is failing: ${why} (${location}).`,
    hi: `रजिस्टर की फ़ाइल क्षतिग्रस्त है या डिस्क खराब हो रही है: ${why} (${location})।`,
  }),
  restoreBackup: {
    en: 'Copy the file away first, then restore the newest backup.',
    hi: 'पहले फ़ाइल की प्रति सुरक्षित रखें, फिर सबसे नया बैकअप बहाल करें।',
  },
  serverRefuses: (location: string, why: string): Text => ({
    en: `The database server can't be reached, or it refuses the connection: ${why} (${location}).`,
    hi: `डेटाबेस सर्वर से संपर्क नहीं हुआ, या उसने अनुमति नहीं दी: ${why} (${location})।`,
  }),
  checkAddress: {
    en: 'See that the server runs; check the address in --db, UPPOLICE_DB or the setting db (uppolice config get db), the user and the password. Then run the same command again.',
    hi: 'देखें कि सर्वर चल रहा है; --db, UPPOLICE_DB या सेटिंग db (uppolice config get db) में दिया पता, उपयोगकर्ता और पासवर्ड जाँचें। फिर यही कमांड चलाएँ।',
  },
  serverGone: (location: string): Text => ({
    en: `The connection to the database server ended while this command ran (${location}). What was committed before is kept, and nothing else.`,
    hi: `इस कमांड के चलते डेटाबेस सर्वर से संपर्क टूट गया (${location})। जो पहले पूरा दर्ज हुआ वह सुरक्षित है, और कुछ नहीं।`,
  }),
  goesOn: {
    en: 'See that the server runs, then run the same command again: it goes on from there.',
    hi: 'देखें कि सर्वर चल रहा है, फिर यही कमांड चलाएँ: कार्य वहीं से आगे बढ़ेगा।',
  },
  missing: (location: string): Text => ({
    en: `There is no register at ${location}.`,
    hi: `${location} पर कोई रजिस्टर नहीं है।`,
  }),
  makeOne: { en: 'Make one: uppolice init', hi: 'नया बनाएँ: uppolice init' },
  nameAnother: {
    en: 'Or name another file: --db FILE, or UPPOLICE_DB',
    hi: 'या दूसरी फ़ाइल बताएँ: --db FILE, या UPPOLICE_DB',
  },
  inUse: (location: string): Text => ({
    en: `Another process has the register open (${location}). Nothing was changed.`,
    hi: `कोई दूसरी प्रक्रिया रजिस्टर खोले हुए है (${location})। कुछ नहीं बदला गया।`,
  }),
  stopOthers: {
    en: 'Stop what works on it (sync --watch, an import, a desk that is logged in), then run the same command again.',
    hi: 'उस पर चल रहे कार्य (sync --watch, import, खुला डेस्क) रोकें, फिर यही कमांड चलाएँ।',
  },
  vanished: (location: string): Text => ({
    en: `The register was moved, removed or replaced while this command ran; the rest was not written (${location}).`,
    hi: `इस कमांड के चलते रजिस्टर हटाया, मिटाया या बदला गया; शेष कुछ नहीं लिखा गया (${location})।`,
  }),
  findIt: {
    en: 'See that the right file is in its place, then run the same command again; it goes on where the file stands.',
    hi: 'देखें कि सही फ़ाइल अपनी जगह पर है, फिर वही कमांड चलाएँ; कार्य फ़ाइल की स्थिति से आगे बढ़ेगा।',
  },
  notTakenOver: (fault: Text): Text => ({
    en: `The register does not pass its own proof, so it was not brought up to date: ${fault.en}`,
    hi: `रजिस्टर अपनी ही जाँच में सही नहीं निकला, इसलिए अद्यतन नहीं किया गया: ${fault.hi}`,
  }),
  takeOverDespite: {
    en: 'If what is there has to be taken over as it is, say why; the reason is recorded: uppolice db migrate --despite REASON',
    hi: 'यदि जो है उसे वैसा ही लेना हो, तो कारण बताएँ; कारण दर्ज होता है: uppolice db migrate --despite REASON',
  },
  compareBackup: {
    en: 'Otherwise compare it with the newest backup first. Nothing was changed.',
    hi: 'अन्यथा पहले सबसे नए बैकअप से मिलाएँ। कुछ भी बदला नहीं गया है।',
  },
  endCutOff: (seq: number, location: string): Text => ({
    en: `The chain of events does not end at event ${seq}, as its head says: its end was cut off or changed. Nothing was written (${location}).`,
    hi: `घटनाओं की शृंखला घटना ${seq} पर समाप्त नहीं होती, जैसा उसका शीर्ष बताता है: उसका अंत काटा या बदला गया है। कुछ नहीं लिखा गया (${location})।`,
  }),
  noTriggerFires: (location: string): Text => ({
    en: `No trigger fires for this login: the server's setting session_replication_role is "replica" for it, so nothing guards the events. Nothing was written (${location}).`,
    hi: `इस लॉगिन के लिए कोई ट्रिगर नहीं चलता: सर्वर की सेटिंग session_replication_role का मान "replica" है, अतः घटनाएँ सुरक्षित नहीं हैं। कुछ नहीं लिखा गया (${location})।`,
  }),
  resetTriggers: {
    en: 'Ask who set it. The administrator of the server takes it back: ALTER ROLE … RESET session_replication_role (or ALTER DATABASE …). Then run uppolice audit verify.',
    hi: 'पूछें कि यह किसने बदला। सर्वर का प्रशासक इसे वापस करे: ALTER ROLE … RESET session_replication_role (या ALTER DATABASE …)। फिर uppolice audit verify चलाएँ।',
  },
  placeTaken: (why: string, location: string): Text => ({
    en: `A row stands in the register where this command had to write its own: somebody changed the register, or it is a fault in uppolice. Nothing was written (${location}): ${why}`,
    hi: `रजिस्टर में जहाँ यह कमांड लिखती, वहाँ पहले से कोई पंक्ति है: किसी ने रजिस्टर बदला है, या यह uppolice का दोष है। कुछ नहीं लिखा गया (${location}): ${why}`,
  }),
  proveWhich: {
    en: 'See which: uppolice audit verify. If it is sound, run the command with --verbose and send that to your administrator.',
    hi: 'कारण देखें: uppolice audit verify। यदि सब सही निकले, तो कमांड --verbose के साथ चलाकर परिणाम प्रशासक को भेजें।',
  },
  migrationsCut: (location: string): Text => ({
    en: `The register's list of migrations was emptied or cut, while its tables are there (${location}): somebody changed the database.`,
    hi: `रजिस्टर की अद्यतन-सूची (migrations) खाली या अधूरी है, जबकि उसकी तालिकाएँ मौजूद हैं (${location}): किसी ने डेटाबेस बदला है।`,
  }),
  copyFirst: {
    en: 'Change nothing. Copy the file with all that stands beside it (-wal, .numbers) to a safe place.',
    hi: 'कुछ न बदलें। फ़ाइल और उसके साथ की फ़ाइलों (-wal, .numbers) की प्रति सुरक्षित स्थान पर रखें।',
  },
  proveIt: {
    en: 'See what is missing: uppolice audit verify (with --head, if one was printed)',
    hi: 'देखें कि क्या नहीं है: uppolice audit verify (कोई शीर्ष छपा हो तो --head के साथ)',
  },
  restoreNewest: {
    en: 'Then put the newest proved backup in its place: uppolice restore FILE',
    hi: 'फिर सबसे नया जाँचा हुआ बैकअप उसके स्थान पर रखें: uppolice restore FILE',
  },
  readOnly: (location: string): Text => ({
    en: `This register can only be read here; what would be recorded can't be (${location}).`,
    hi: `यह रजिस्टर यहाँ केवल पढ़ा जा सकता है; जो दर्ज होना चाहिए वह दर्ज नहीं हो सकता (${location})।`,
  }),
  askOwner: {
    en: 'Run the command where the register may be written to, or ask the desk that keeps it.',
    hi: 'कमांड वहाँ चलाएँ जहाँ रजिस्टर में लिखने की अनुमति हो, या उसे रखने वाले डेस्क से कहें।',
  },
  readFromCopy: (location: string): Text => ({
    en: `The register can only be read here: it is read from a private copy of the file and its journal (${location}).`,
    hi: `रजिस्टर यहाँ केवल पढ़ा जा सकता है: फ़ाइल और उसके जर्नल की निजी प्रति से पढ़ा जा रहा है (${location})।`,
  }),
  readWhereItStands: (location: string): Text => ({
    en: `The register can only be read here; no head is kept in it (${location}).`,
    hi: `रजिस्टर यहाँ केवल पढ़ा जा सकता है; उसमें कोई शीर्ष नहीं रखा जाता (${location})।`,
  }),
  keepsChanging: (location: string): Text => ({
    en: `The register changed while it was being copied for reading (${location}).`,
    hi: `पढ़ने के लिए प्रति बनाते समय रजिस्टर बदलता रहा (${location})।`,
  }),
  newer: (location: string): Text => ({
    en: `The register at ${location} was made by a newer uppolice than this one.`,
    hi: `${location} का रजिस्टर इससे नए uppolice ने बनाया है।`,
  }),
  updateProgram: {
    en: 'Update uppolice, then run the command again. Nothing was changed.',
    hi: 'uppolice को अद्यतन करें, फिर यही कमांड चलाएँ। कुछ भी बदला नहीं गया है।',
  },
  older: (location: string): Text => ({
    en: `The register at ${location} is from an older uppolice.`,
    hi: `${location} का रजिस्टर पुराने uppolice का है।`,
  }),
  migrate: {
    en: 'Bring it up to date: uppolice db migrate (a SQLite file is copied first)',
    hi: 'इसे अद्यतन करें: uppolice db migrate (SQLite फ़ाइल की प्रति पहले बना ली जाती है)',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
