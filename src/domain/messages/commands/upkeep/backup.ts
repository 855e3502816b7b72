/** What `backup` says. */
import { countEn, countHi } from '../../counted.ts';
import { plural, type Text } from '../../text.ts';

export const BACKUP = {
  description: {
    en: `Makes a backup of the register in one file, while others go on working, with a manifest beside it: head, counts, highest docket numbers, SHA-256. Afterwards older backups of the folder are thinned: all of two days stay, one a day for five weeks, one a month for ever.
With --check a backup is restored to a temporary place and everything that "audit verify" proves is proved there; "status" says how old the last proved one is.
A register on PostgreSQL is saved by its own pg_dump.`,
    hi: `रजिस्टर का एक फ़ाइल में बैकअप बनाता है, जबकि अन्य कार्य चलते रहते हैं; साथ में विवरण-फ़ाइल: शीर्ष, संख्याएँ, सबसे बड़ी डॉकेट संख्याएँ, SHA-256। फिर फ़ोल्डर के पुराने बैकअप कम किए जाते हैं: दो दिन के सभी, पाँच सप्ताह तक प्रतिदिन एक, उसके बाद प्रति माह एक सदा रहता है।
--check से बैकअप अस्थायी स्थान पर बहाल होता है और वह सब प्रमाणित होता है जो "audit verify" करता है; "status" बताता है कि अंतिम प्रमाणित बैकअप कितना पुराना है।
PostgreSQL का रजिस्टर उसके अपने pg_dump से सहेजा जाता है।`,
  },
  examples: {
    en: `
Examples:
  $ uppolice backup
  $ uppolice backup --out /mnt/backup
  $ uppolice backup --check
  $ uppolice backup --check /mnt/backup/UPP-20261127T203000Z-5120.db
  $ uppolice config set backupRecipient gpg:desk@uppolice.example`,
    hi: `
उदाहरण:
  $ uppolice backup
  $ uppolice backup --out /mnt/backup
  $ uppolice backup --check
  $ uppolice backup --check /mnt/backup/UPP-20261127T203000Z-5120.db
  $ uppolice config set backupRecipient gpg:desk@uppolice.example`,
  },
  out: {
    en: 'the folder of the backups; otherwise that of the configuration, or "backups" beside the register',
    hi: 'बैकअप का फ़ोल्डर; अन्यथा सेटिंग वाला, या रजिस्टर के पास "backups"',
  },
  check: { en: 'prove this backup, or the newest one, instead of making one', hi: 'नया बनाने के बदले इस बैकअप को, या सबसे नए को, प्रमाणित करें' },
  keepAll: { en: 'remove no older backups', hi: 'कोई पुराना बैकअप न हटाएँ' },
  copying: (percent: number): Text => ({ en: `Copying: ${percent} %`, hi: `प्रति बन रही है: ${percent} %` }),
  proving: (events: number): Text => ({ en: `Proving: ${countEn(events, 'event')}`, hi: `प्रमाण: ${countHi(events, 'event')}` }),
  made: (file: string, dockets: number, events: number): Text => ({
    en: `Backup made: ${file} (${countEn(dockets, 'docket')}, ${countEn(events, 'event')})`,
    hi: `बैकअप बना: ${file} (${countHi(dockets, 'docket')}, ${countHi(events, 'event')})`,
  }),
  head: (head: string): Text => ({ en: `Head: ${head}`, hi: `शीर्ष: ${head}` }),
  thinned: (n: number): Text => ({
    en: `${n} older ${plural(n, 'backup was', 'backups were')} removed.`,
    hi: `${n} पुराने बैकअप हटाए गए।`,
  }),
  proveIt: (file: string): Text => ({
    en: `Prove it, and keep it on another machine too: uppolice backup --check ${file}`,
    hi: `इसे प्रमाणित करें, और दूसरी मशीन पर भी रखें: uppolice backup --check ${file}`,
  }),
  proveDump: {
    en: 'Keep it on another machine too, and prove it from time to time in a second database: pg_restore, then uppolice audit verify',
    hi: 'इसे दूसरी मशीन पर भी रखें, और समय-समय पर दूसरे डेटाबेस में प्रमाणित करें: pg_restore, फिर uppolice audit verify',
  },
  proved: (file: string, events: number, madeAt: string | null): Text => ({
    en: `${file} is sound: ${countEn(events, 'event')} proved${madeAt === null ? '' : `, made ${madeAt}`}.`,
    hi: `${file} सही है: ${countHi(events, 'event')} प्रमाणित${madeAt === null ? '' : `, बना ${madeAt}`}।`,
  }),
  noManifest: {
    en: 'It has no manifest: only its own chain shows that it is unchanged since it was made.',
    hi: 'इसकी विवरण-फ़ाइल नहीं है: बनने के बाद अपरिवर्तित होना केवल इसकी अपनी शृंखला पर आधारित है।',
  },
  notKept: {
    en: 'There is no register here that could remember it.',
    hi: 'यहाँ कोई रजिस्टर नहीं है जो इसे दर्ज रखे।',
  },
  notRemembered: {
    en: 'The register can only be read here: it does not remember that this backup was proved.',
    hi: 'रजिस्टर यहाँ केवल पढ़ा जा सकता है: इस बैकअप का प्रमाण उसमें दर्ज नहीं हुआ।',
  },
  ofAnother: {
    en: 'It is a backup of another register than the one that is configured here.',
    hi: 'यह यहाँ के रजिस्टर का नहीं, किसी दूसरे रजिस्टर का बैकअप है।',
  },
  notItsHistory: {
    en: "Its head is not on the chain of the register here: one of the two was changed or restored since. Compare: uppolice audit verify --head with the backup's head.",
    hi: 'इसका शीर्ष यहाँ के रजिस्टर की शृंखला में नहीं है: दोनों में से एक बाद में बदला या बहाल किया गया। मिलान करें: बैकअप के शीर्ष के साथ uppolice audit verify --head',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
