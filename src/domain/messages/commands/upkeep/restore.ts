/** What `restore` says. */
import { countEn, countHi, countHiOf } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const RESTORE = {
  description: {
    en: `Puts a backup in the place of the register, after everything in it was proved. The replaced register is kept beside it under another name.
Citizens hold numbers that were given after the backup was made. They are known from the file of numbers beside the register; where they are higher than the backup's, or where that file is lost, --numbers-after says after which number to go on. What lies between is recorded as void and never given again.
Without a file the register as it stands goes on behind the number: after an older copy was put back by hand, or a PostgreSQL server was restored by pg_restore.`,
    hi: `बैकअप को रजिस्टर की जगह रखता है, उसका सब कुछ प्रमाणित करने के बाद। हटाया गया रजिस्टर पास में दूसरे नाम से सुरक्षित रहता है।
नागरिकों के पास वे संख्याएँ हैं जो बैकअप के बाद दी गईं। वे रजिस्टर के पास की संख्या-फ़ाइल से ज्ञात होती हैं; जहाँ वे बैकअप से बड़ी हैं, या वह फ़ाइल खो गई है, वहाँ --numbers-after बताता है कि किस संख्या के आगे से चलना है। बीच की संख्याएँ निरस्त दर्ज होती हैं और फिर कभी नहीं दी जातीं।
बिना फ़ाइल के वर्तमान रजिस्टर उस संख्या के आगे से चलता है: जब पुरानी प्रति हाथ से रखी गई हो, या PostgreSQL सर्वर pg_restore से बहाल हुआ हो।`,
  },
  examples: {
    en: `
Examples:
  $ uppolice restore /mnt/backup/UPP-20261127T203000Z-5120.db
  $ uppolice restore backups/UPP-20261127T203000Z-5120.db --numbers-after UPP-2026-000123-8
  $ uppolice restore backups/UPP-20261231T203000Z-9120.db --numbers-after 2026-9500 2027-12
  $ uppolice restore --numbers-after 2026-130`,
    hi: `
उदाहरण:
  $ uppolice restore /mnt/backup/UPP-20261127T203000Z-5120.db
  $ uppolice restore backups/UPP-20261127T203000Z-5120.db --numbers-after UPP-2026-000123-8
  $ uppolice restore backups/UPP-20261231T203000Z-9120.db --numbers-after 2026-9500 2027-12
  $ uppolice restore --numbers-after 2026-130`,
  },
  numbersAfter: {
    en: 'the last docket number that citizens hold, of each year that it concerns: 2026-123 or a whole number',
    hi: 'नागरिकों के पास की अंतिम डॉकेट संख्या, हर संबंधित वर्ष की: 2026-123 या पूरी संख्या',
  },
  proving: (events: number): Text => ({
    en: `Proving the backup: ${countEn(events, 'event')}`,
    hi: `बैकअप का प्रमाण: ${countHi(events, 'event')}`,
  }),
  backupHolds: (dockets: number, events: number, madeAt: string | null): Text => ({
    en: `The backup${madeAt === null ? '' : ` of ${madeAt}`} holds ${countEn(dockets, 'docket')} and ${countEn(events, 'event')}.`,
    hi: `बैकअप${madeAt === null ? '' : ` (${madeAt})`} में ${countHi(dockets, 'docket')} और ${countHi(events, 'event')} हैं।`,
  }),
  replaces: (dockets: number, events: number): Text => ({
    en: `It takes the place of a register with ${countEn(dockets, 'docket')} and ${countEn(events, 'event')}, which is kept under another name.`,
    hi: `वह ${countHi(dockets, 'docket')} और ${countHiOf(events, 'event')} वाले रजिस्टर की जगह लेगा, जो दूसरे नाम से सुरक्षित रहेगा।`,
  }),
  replacesDamaged: {
    en: "It takes the place of a register that can't be read, which is kept under another name.",
    hi: 'वह उस रजिस्टर की जगह लेगा जो पढ़ा नहीं जा सकता; वह दूसरे नाम से सुरक्षित रहेगा।',
  },
  goesOnAfter: (year: number, serial: number): Text => ({
    en: `Numbers of ${year} continue after ${serial}; what is missing up to there is recorded as void.`,
    hi: `${year} की संख्याएँ ${serial} के आगे से चलेंगी; वहाँ तक जो नहीं हैं वे निरस्त दर्ज होंगी।`,
  }),
  question: (location: string): Text => ({ en: `Restore it to ${location}?`, hi: `इसे ${location} पर बहाल करें?` }),
  goOnQuestion: (numbers: string): Text => ({
    en: `Go on after ${numbers}, and record what is missing up to there as void?`,
    hi: `${numbers} के आगे से चलें, और वहाँ तक जो नहीं हैं उन्हें निरस्त दर्ज करें?`,
  }),
  restored: (location: string): Text => ({ en: `Restored: ${location}`, hi: `बहाल किया गया: ${location}` }),
  voided: (year: number, from: number, to: number): Text => ({
    en: from === to ? `Recorded as void: ${year}-${from}` : `Recorded as void: ${year}-${from} to ${year}-${to}`,
    hi: from === to ? `निरस्त दर्ज: ${year}-${from}` : `निरस्त दर्ज: ${year}-${from} से ${year}-${to}`,
  }),
  keptAside: (path: string): Text => ({ en: `The replaced register is kept as ${path}`, hi: `हटाया गया रजिस्टर यहाँ सुरक्षित है: ${path}` }),
  head: (head: string): Text => ({ en: `Head: ${head}`, hi: `शीर्ष: ${head}` }),
  readAgain: {
    en: 'Posts and acts after the backup are missing: read X again (uppolice sync --backfill --since 7d), import the files again, enter again what the desk did.',
    hi: 'बैकअप के बाद की पोस्ट और कार्य नहीं हैं: X फिर पढ़ें (uppolice sync --backfill --since 7d), फ़ाइलें फिर आयात करें, डेस्क के कार्य फिर दर्ज करें।',
  },
  forgottenAgain: {
    planned: (names: string): Text => ({
      en: `The register that it replaces had forgotten these since; their words are erased again: ${names}`,
      hi: `जिस रजिस्टर की जगह यह लेगा उसमें बाद में इनके शब्द हटाए गए थे; वे फिर हटाए जाएँगे: ${names}`,
    }),
    done: (names: string): Text => ({
      en: `Forgotten after the backup, and erased again: ${names}`,
      hi: `बैकअप के बाद इनके शब्द हटाए गए थे, वे फिर हटा दिए गए: ${names}`,
    }),
  },
  heldAgain: {
    planned: (names: string): Text => ({
      en: `It had put these on hold since; they are put on hold again: ${names}`,
      hi: `बाद में इन पर रोक लगाई गई थी; इन पर फिर रोक लगेगी: ${names}`,
    }),
    done: (names: string): Text => ({
      en: `Put on hold after the backup, and again now: ${names}`,
      hi: `बैकअप के बाद इन पर रोक लगी थी, वह फिर लगा दी गई: ${names}`,
    }),
  },
  requestedAgain: {
    planned: (names: string): Text => ({
      en: `It was asked to forget these since, and they waited for a second person; the requests are recorded again: ${names}`,
      hi: `बाद में इन्हें हटाने का अनुरोध हुआ था, जो दूसरे व्यक्ति की प्रतीक्षा में था; अनुरोध फिर दर्ज होंगे: ${names}`,
    }),
    done: (names: string): Text => ({
      en: `Asked to be forgotten after the backup, and recorded again (uppolice forget --requested): ${names}`,
      hi: `बैकअप के बाद इन्हें हटाने का अनुरोध हुआ था, वह फिर दर्ज किया गया (uppolice forget --requested): ${names}`,
    }),
  },
  markedAgain: {
    planned: (names: string): Text => ({
      en: `It had marked these posts as deleted on X since; they are marked again: ${names}`,
      hi: `बाद में ये पोस्ट X पर हटाई गई दर्ज हुई थीं; वे फिर चिह्नित होंगी: ${names}`,
    }),
    done: (names: string): Text => ({
      en: `Marked as deleted on X after the backup, and again now (uppolice sync --deleted asks X): ${names}`,
      hi: `बैकअप के बाद ये X पर हटाई गई चिह्नित हुई थीं, वे फिर चिह्नित की गईं (uppolice sync --deleted X से पूछता है): ${names}`,
    }),
  },
  requestByHand: (names: string): Text => ({
    en: `Asked to be forgotten after the backup, and to be asked for again by you, as the request could not be taken over: ${names} (uppolice forget NUMBER --reason "…")`,
    hi: `बैकअप के बाद इन्हें हटाने का अनुरोध हुआ था, जो लिया नहीं जा सका; अनुरोध आप फिर करें: ${names} (uppolice forget NUMBER --reason "…")`,
  }),
  markByHand: (names: string): Text => ({
    en: `Marked as deleted on X after the backup, which lacks these posts or could not be compared: ${names}. Import the file that said so again, or ask X: uppolice sync --deleted`,
    hi: `बैकअप के बाद ये X पर हटाई गई चिह्नित हुई थीं; बैकअप में ये पोस्ट नहीं हैं या मिलान नहीं हो सका: ${names}। वह फ़ाइल फिर आयात करें, या X से पूछें: uppolice sync --deleted`,
  }),
  operatorsByHand: (logins: string): Text => ({
    en: `In office before, and not in the backup: ${logins}. Register them again, so that forgetting takes two persons as before: uppolice operator add LOGIN --name NAME --role ROLE`,
    hi: `पहले कार्यरत, पर बैकअप में नहीं: ${logins}। इन्हें फिर दर्ज करें, ताकि हटाने के लिए पहले की तरह दो व्यक्ति चाहिए: uppolice operator add LOGIN --name NAME --role ROLE`,
  }),
  forgetByHand: (names: string): Text => ({
    en: `Forgotten after the backup, and to be forgotten again by you (now, or once reading X again has brought the words back): ${names} (uppolice forget NUMBER --reason "…")`,
    hi: `बैकअप के बाद इनके शब्द हटाए गए थे; इन्हें आप फिर हटाएँ (अभी, या जब X फिर पढ़ने से शब्द लौट आएँ): ${names} (uppolice forget NUMBER --reason "…")`,
  }),
  holdByHand: (names: string): Text => ({
    en: `On hold after the backup, and on hold no more: ${names}. Put the docket on hold that takes its place: uppolice hold NUMBER --reason "…"`,
    hi: `बैकअप के बाद इन पर रोक लगी थी, अब नहीं है: ${names}। उसकी जगह आने वाले डॉकेट पर रोक लगाएँ: uppolice hold NUMBER --reason "…"`,
  }),
  sinceUnknown: {
    en: "What was forgotten, asked to be forgotten, put on hold or marked as deleted on X after the backup, and who was registered since, can't be read: look it up in your papers, then run uppolice forget, uppolice hold and uppolice operator add again.",
    hi: 'बैकअप के बाद किसके शब्द हटाए गए या हटाने का अनुरोध हुआ, किस पर रोक लगी, क्या X पर हटाया गया चिह्नित हुआ और कौन दर्ज हुआ, यह पढ़ा नहीं जा सकता: अपने काग़ज़ों में देखें, फिर uppolice forget, uppolice hold और uppolice operator add चलाएँ।',
  },
  serverItself: {
    en: "A register on PostgreSQL is restored by PostgreSQL's own program.",
    hi: 'PostgreSQL का रजिस्टर PostgreSQL के अपने प्रोग्राम से बहाल होता है।',
  },
  pgRestore: (file: string): Text => ({
    en: `Into an empty database: pg_restore --no-owner --exit-on-error --dbname=postgres://USER@SERVER/NEW ${file}`,
    hi: `खाली डेटाबेस में: pg_restore --no-owner --exit-on-error --dbname=postgres://USER@SERVER/NEW ${file}`,
  }),
  thenGoOn: {
    en: 'Then: uppolice --db postgres://USER@SERVER/NEW restore --numbers-after YEAR-SERIAL',
    hi: 'फिर: uppolice --db postgres://USER@SERVER/NEW restore --numbers-after YEAR-SERIAL',
  },
  fileOrNumber: {
    en: 'Name the backup, or with --numbers-after the number after which the register continues.',
    hi: 'बैकअप बताएँ, या --numbers-after से वह संख्या जिसके आगे से रजिस्टर चले।',
  },
  seeHelp: { en: 'See: uppolice restore --help', hi: 'देखें: uppolice restore --help' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text) | Record<string, (names: string) => Text>>;
