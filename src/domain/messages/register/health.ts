/** What `doctor` looks at beside the desk's work: proof, files, space, backups, people, the server. */
import { count } from '../../text/amounts.ts';
import { countEn, countHi } from '../counted.ts';
import { type Text, verbatim } from '../text.ts';

export const KEPT_HEALTH = {
  proof: { en: 'proof', hi: 'प्रमाण' },
  integrity: { en: 'file', hi: 'फ़ाइल' },
  permissions: { en: 'permissions', hi: 'अनुमतियाँ' },
  space: { en: 'free space', hi: 'खाली स्थान' },
  backup: { en: 'backup', hi: 'बैकअप' },
  anchors: { en: 'printed heads', hi: 'मुद्रित शीर्ष' },
  operators: { en: 'operators', hi: 'कर्मी' },
  triggers: { en: 'triggers', hi: 'ट्रिगर' },
  owner: { en: "server's login", hi: 'सर्वर का लॉगिन' },
  pooler: { en: "server's sessions", hi: 'सर्वर के सत्र' },
  at: (minute: string): Text => ({ en: `held ${minute}`, hi: `${minute} पर सही था` }),
  tooOld: (minute: string, days: number): Text => ({
    en: `held ${minute}, ${countEn(days, 'day')} ago`,
    hi: `${minute} पर सही था, ${countHi(days, 'day')} पहले`,
  }),
  neverProved: {
    en: 'none is recorded: doctor --deep proves the register and records it',
    hi: 'कोई दर्ज नहीं: doctor --deep रजिस्टर को प्रमाणित करके दर्ज करता है',
  },
  proveIt: verbatim('uppolice doctor --deep'),
  sound: { en: 'SQLite finds nothing wrong with it', hi: 'SQLite को कोई दोष नहीं मिला' },
  damaged: (what: string): Text => ({ en: `damaged: ${what}`, hi: `क्षतिग्रस्त: ${what}` }),
  restoreIt: verbatim('uppolice restore FILE'),
  onServer: { en: 'not checked from here: the server looks after its own files', hi: 'यहाँ से नहीं जाँची गई: सर्वर अपनी फ़ाइलें स्वयं सँभालता है' },
  closed: { en: 'only for those who need it', hi: 'केवल उन्हीं के लिए जिन्हें आवश्यक है' },
  open: (paths: string): Text => ({ en: `others can read or change: ${paths}`, hi: `अन्य लोग पढ़ या बदल सकते हैं: ${paths}` }),
  unseen: (paths: string): Text => ({ en: `not looked at: ${paths}`, hi: `देखे नहीं जा सके: ${paths}` }),
  lookAsOwner: {
    en: 'run doctor under the login that these belong to, or name places of your own (XDG_CACHE_HOME, XDG_CONFIG_HOME, XDG_DATA_HOME)',
    hi: 'doctor उस लॉगिन से चलाएँ जिसके ये हैं, या अपने स्थान दें (XDG_CACHE_HOME, XDG_CONFIG_HOME, XDG_DATA_HOME)',
  },
  copies: { en: 'left copies', hi: 'छूटी प्रतियाँ' },
  noCopies: { en: 'none', hi: 'कोई नहीं' },
  someCopies: (paths: string): Text => ({
    en: `a backup, restore or reading that was cut off left copies of a register: ${paths}`,
    hi: `बीच में रुके बैकअप, बहाली या पठन ने रजिस्टर की प्रतियाँ छोड़ी हैं: ${paths}`,
  }),
  asideCopies: (paths: string): Text => ({
    en: `whole registers that a restore or a migration set aside, with every word that was forgotten since: ${paths}`,
    hi: `बहाली या माइग्रेशन ने पूरे रजिस्टर अलग रखे हैं, बाद में हटाए गए शब्दों सहित: ${paths}`,
  }),
  removeCopies: {
    en: 'remove them once nothing is at work on them (the next backup or restore removes its own): they hold every word of the register',
    hi: 'जब इन पर कुछ न चल रहा हो तब इन्हें हटा दें (अगला बैकअप या बहाली अपनी प्रतियाँ स्वयं हटाती है): इनमें रजिस्टर के सब शब्द हैं',
  },
  noModes: { en: 'not checked: Windows tells it in another way', hi: 'जाँची नहीं गईं: Windows इन्हें दूसरी तरह रखता है' },
  lookYourself: {
    en: 'see in the properties of its folder, under Security, who may open it',
    hi: 'फ़ोल्डर के Properties में Security देखें कि उसे कौन खोल सकता है',
  },
  closeThem: (commands: string): Text => verbatim(commands),
  free: (gb: string, needed: string): Text => ({
    en: `${gb} free, the register has ${needed}`,
    hi: `${gb} खाली, रजिस्टर ${needed} का है`,
  }),
  makeRoom: {
    en: 'make room: a full disk stops the desk, and a backup needs as much as the register has',
    hi: 'स्थान खाली करें: डिस्क भरने पर डेस्क रुक जाता है, और बैकअप को रजिस्टर जितना स्थान चाहिए',
  },
  unknownSpace: { en: 'not known: this disk does not tell', hi: 'ज्ञात नहीं: यह डिस्क नहीं बताती' },
  askServer: { en: "ask the server's administrator when it was last checked", hi: 'सर्वर के प्रशासक से पूछें कि पिछली जाँच कब हुई' },
  noBackup: { en: 'there is none', hi: 'कोई नहीं है' },
  noBackupYet: { en: 'none yet', hi: 'अभी कोई नहीं' },
  notProved: (minute: string): Text => ({ en: `made ${minute}, none was proved`, hi: `${minute} का, कोई प्रमाणित नहीं` }),
  proved: (minute: string): Text => ({
    en: `the newest that was proved is of ${minute}`,
    hi: `सबसे नया प्रमाणित बैकअप ${minute} का`,
  }),
  backUp: verbatim('uppolice backup && uppolice backup --check'),
  noAnchor: { en: 'no head was ever printed', hi: 'कोई शीर्ष कभी मुद्रित नहीं हुआ' },
  onlyInBackup: (minute: string): Text => ({
    en: `none; the newest backup, of ${minute}, has one in its manifest`,
    hi: `कोई नहीं; ${minute} के सबसे नए बैकअप के विवरण में एक है`,
  }),
  lastAnchor: (minute: string): Text => ({ en: `last ${minute}`, hi: `अंतिम ${minute}` }),
  printOne: {
    en: 'print one and keep it outside this machine: uppolice report status, uppolice audit verify',
    hi: 'एक मुद्रित करके इस मशीन से बाहर रखें: uppolice report status, uppolice audit verify',
  },
  nobody: {
    en: 'none: anyone who may open the register may do everything',
    hi: 'कोई नहीं: जो रजिस्टर खोल सकता है वह सब कुछ कर सकता है',
  },
  someOperators: (n: number): Text => ({ en: `${count(n)} in office`, hi: `${count(n)} कार्यरत` }),
  addOperators: verbatim('uppolice operator add LOGIN --name NAME --role operator'),
  allTriggers: { en: 'all there', hi: 'सभी मौजूद' },
  missingTriggers: (names: string): Text => ({ en: `missing or switched off: ${names}`, hi: `नहीं हैं या बंद हैं: ${names}` }),
  proveThenRestore: {
    en: 'somebody has changed the database: uppolice audit verify, then restore a backup',
    hi: 'किसी ने डेटाबेस बदला है: uppolice audit verify चलाएँ, फिर बैकअप बहाल करें',
  },
  ownsNothing: { en: 'owns none of the tables', hi: 'किसी तालिका का स्वामी नहीं' },
  owns: (login: string): Text => ({
    en: `${login} owns the tables, or is a superuser: it could switch the triggers off`,
    hi: `${login} तालिकाओं का स्वामी या superuser है: वह ट्रिगर बंद कर सकता है`,
  }),
  useOtherLogin: {
    en: 'migrate as the owner, and let the desk work under a login with select, insert, update and delete alone',
    hi: 'अद्यतन स्वामी के लॉगिन से करें, और डेस्क ऐसे लॉगिन से चलाएँ जिसे केवल select, insert, update, delete की अनुमति हो',
  },
  settings: { en: "server's settings", hi: 'सर्वर की सेटिंग' },
  asProgramSets: { en: 'triggers fire, and queries mean what they say', hi: 'ट्रिगर चलते हैं, और प्रश्नों के अर्थ वही हैं' },
  foreign: (names: string): Text => ({
    en: `casts, operators or functions that neither the program nor PostgreSQL brought: ${names}`,
    hi: `ऐसे cast, operator या फ़ंक्शन जो न प्रोग्राम के हैं, न PostgreSQL के: ${names}`,
  }),
  askAdministrator: {
    en: 'ask the administrator of the server who changed this, have it taken back, then run uppolice audit verify',
    hi: 'सर्वर के प्रशासक से पूछें कि यह किसने बदला, इसे वापस करवाएँ, फिर uppolice audit verify चलाएँ',
  },
  numbers: { en: 'docket numbers', hi: 'डॉकेट संख्याएँ' },
  numbersGoOn: { en: 'the register goes on behind those that were given', hi: 'रजिस्टर दी गई संख्याओं के आगे से चलता है' },
  ownSessions: { en: 'each connection is a session of its own', hi: 'हर कनेक्शन का अपना सत्र है' },
  sharedSessions: {
    en: 'a pooler gives one session to several connections: two sweeps could run at once',
    hi: 'पूलर एक सत्र कई कनेक्शन को देता है: दो पठन एक साथ चल सकते हैं',
  },
  poolBySession: {
    en: 'set the pooler to pool by session, or connect to the server itself',
    hi: 'पूलर को session के अनुसार रखें, या सीधे सर्वर से जुड़ें',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
