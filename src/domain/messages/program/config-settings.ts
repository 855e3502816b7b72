/** What each setting is, in a few words. */
import type { Text } from '../text.ts';

export const SETTING_MEANINGS = {
  db: { en: 'the register: a SQLite file or postgres://…', hi: 'रजिस्टर: SQLite फ़ाइल या postgres://…' },
  lang: { en: 'the language of what is shown', hi: 'दिखाए जाने वाले पाठ की भाषा' },
  actor: { en: 'the name under which your acts are recorded', hi: 'वह नाम जिससे आपके कार्य दर्ज होते हैं' },
  xApiUrl: { en: 'the address at which X answers', hi: 'वह पता जहाँ X उत्तर देता है' },
  vocabulary: {
    en: 'the field names that X is asked for: its older (tweet) or newer ones (post)',
    hi: 'X से माँगे जाने वाले फ़ील्ड के नाम: पुराने (tweet) या नए (post)',
  },
  queryLength: {
    en: 'the longest search query that your contract with X allows: 512, or 4096 for Enterprise',
    hi: 'X के साथ आपके अनुबंध में सबसे लंबी खोज: 512, या Enterprise में 4096',
  },
  appHandle: {
    en: "the handle that owns your app at X: X charges less for that handle's own mentions",
    hi: 'वह हैंडल जिसके नाम X पर आपका ऐप है: उसके उल्लेख पढ़ना सस्ता है',
  },
  replies: {
    en: 'whether every sync also reads what the handles reply',
    hi: 'क्या हर sync हैंडलों के उत्तर भी पढ़े',
  },
  monthlyBudgetUsd: {
    en: 'the most that X may cost in a calendar month (UTC), in dollars',
    hi: 'एक कैलेंडर माह (UTC) में X पर अधिकतम खर्च, डॉलर में',
  },
  inrPerUsd: { en: 'rupees for a dollar, for estimates', hi: 'एक डॉलर के रुपये, अनुमान के लिए' },
  backupFolder: { en: 'the folder of the backups', hi: 'बैकअप का फ़ोल्डर' },
  backupRecipient: {
    en: 'for whom backups are encrypted: age:RECIPIENT or gpg:KEY',
    hi: 'बैकअप किसके लिए कूटबद्ध हों: age:RECIPIENT या gpg:KEY',
  },
  backupIdentity: {
    en: 'the file with the key of age that opens backups',
    hi: 'age की वह कुंजी-फ़ाइल जिससे बैकअप खुलते हैं',
  },
  waitingHours: {
    en: 'how many hours a post may wait for a person before status and doctor exit 50',
    hi: 'कितने घंटे कोई पोस्ट किसी व्यक्ति की प्रतीक्षा कर सकती है; उसके बाद status और doctor का निकास कोड 50',
  },
  sweepHours: {
    en: 'how many hours old the last complete reading of X may be before status and doctor exit 50; 0: never',
    hi: 'X से पिछली बार पूरा पढ़े कितने घंटे हो सकते हैं; उसके बाद status और doctor का निकास कोड 50; 0: कभी नहीं',
  },
} as const satisfies Record<string, Text>;
