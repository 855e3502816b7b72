/** What `demo` says. */
import { plural, type Text, verbatim } from '../../text.ts';

export const DEMO = {
  description: {
    en: 'Shows a day of the desk: posts are read from a local sandbox that answers like X, numbered, located, forwarded, answered by a district and closed. Every step is a real command of this program. Nothing leaves this computer.',
    hi: 'डेस्क का एक दिन दिखाता है: स्थानीय सैंडबॉक्स से पोस्ट पढ़ना, संख्या देना, जनपद पहचानना, प्रेषण, जनपद का उत्तर और निस्तारण। हर चरण इसी प्रोग्राम की वास्तविक कमांड है। इस कंप्यूटर से बाहर कुछ नहीं जाता।',
  },
  keep: {
    en: 'keep the register and the packets in this folder, to try commands on them',
    hi: 'रजिस्टर और पैकेट इस फ़ोल्डर में रखें, ताकि उन पर कमांड आज़मा सकें',
  },
  noPause: { en: 'do not wait for Enter between the steps', hi: 'चरणों के बीच Enter की प्रतीक्षा न करें' },
  examples: {
    en: '\nExamples:\n  $ uppolice demo\n  $ uppolice demo --no-pause\n  $ uppolice demo --keep ./training',
    hi: '\nउदाहरण:\n  $ uppolice demo\n  $ uppolice demo --no-pause\n  $ uppolice demo --keep ./training',
  },
  title: { en: 'A day of the Twitter Seva desk', hi: 'ट्विटर सेवा डेस्क का एक दिन' },
  invented: (url: string): Text => ({
    en: `Invented posts, a temporary register, a sandbox at ${url} in place of X: nothing leaves this computer.`,
    hi: `काल्पनिक पोस्ट, अस्थायी रजिस्टर, X के स्थान पर ${url} पर सैंडबॉक्स: इस कंप्यूटर से बाहर कुछ नहीं जाता।`,
  }),
  init: {
    en: 'A register for this day is created: its numbers begin with DEMO.',
    hi: 'इस दिन के लिए रजिस्टर बनता है: संख्याएँ DEMO से आरंभ होती हैं।',
  },
  sync: {
    en: 'The posts of the day are read, stored, numbered and located.',
    hi: 'दिन की पोस्ट पढ़ी जाती हैं, रखी जाती हैं, संख्या पाती हैं और जनपद पहचाना जाता है।',
  },
  list: { en: 'The complaints in the register.', hi: 'रजिस्टर की शिकायतें।' },
  put: {
    en: 'Praise, opinion and news have a number too, and are kept apart from the complaints.',
    hi: 'प्रशंसा, राय और समाचार को भी संख्या मिलती है, पर वे शिकायतों से अलग रहते हैं।',
  },
  goOn: { en: 'Enter goes on', hi: 'आगे बढ़ने के लिए Enter' },
  summary: { en: 'The day on one screen', hi: 'एक दृष्टि में पूरा दिन' },
  locate: { en: 'Which district a post is about, and why.', hi: 'पोस्ट किस जनपद की है, और क्यों।' },
  show: {
    en: 'One complaint: what was said, where it stands, who has to act.',
    hi: 'एक शिकायत: क्या कहा गया, स्थिति क्या है, किसे कार्य करना है।',
  },
  plan: { en: 'What would be forwarded, and to whom? The plan is shown first.', hi: 'क्या प्रेषित होगा, और किसे? पहले योजना दिखाई जाती है।' },
  reply: {
    en: 'This one is forwarded: the citizen gets the number, the district is tagged.',
    hi: 'यह शिकायत प्रेषित होती है: नागरिक को संख्या मिलती है, जनपद टैग होता है।',
  },
  packets: { en: 'The others go to their units as packets on paper.', hi: 'शेष अपनी इकाइयों को काग़ज़ पर पैकेट के रूप में जाती हैं।' },
  answered: {
    en: 'Districts have answered on the thread: the next sync sees it.',
    hi: 'जनपदों ने X पर उत्तर दिया है: अगला sync उसे पढ़ लेता है।',
  },
  close: { en: 'The FIR is registered: the docket is closed with its outcome.', hi: 'एफआईआर दर्ज हुई: परिणाम लिखकर डॉकेट बंद होता है।' },
  moreLines: (count: number): Text => ({
    en: `… (${count} more ${plural(count, 'line', 'lines')})`,
    hi: `… (${plural(count, '1 पंक्ति', `${count} पंक्तियाँ`)} और)`,
  }),
  tryNext: { en: 'Try next:', hi: 'आगे आज़माएँ:' },
  closingDetail: { en: 'FIR 118/2026, PS Sikandra', hi: 'एफआईआर 118/2026, थाना सिकंदरा' },
  nextWith: (register: string): Text =>
    verbatim(
      `  $ uppolice --db ${register} list --attention\n  $ uppolice --db ${register} search चोरी\n  $ uppolice --db ${register} report districts\n`,
    ),
  next: {
    en: `  $ uppolice demo --keep ./training      the same, and the register stays for trying
  $ uppolice init                        your own register
  $ uppolice import posts.json           take posts in from a file
`,
    hi: `  $ uppolice demo --keep ./training      यही, और रजिस्टर आज़माने के लिए रहता है
  $ uppolice init                        आपका अपना रजिस्टर
  $ uppolice import posts.json           फ़ाइल से पोस्ट लें
`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
