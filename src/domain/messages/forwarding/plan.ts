/** Why a docket is forwarded, and why not. */
import type { Text } from '../text.ts';

export const PLAN = {
  // Why not.
  isVoid: { en: 'The number is void.', hi: 'यह संख्या निरस्त है।' },
  goneWaits: {
    en: 'It hears that the docket has gone elsewhere once the unit that holds it now has the packet.',
    hi: 'डॉकेट अब जिस इकाई के पास है, उसे पैकेट मिलने के बाद ही इसे बताया जाएगा कि डॉकेट अन्यत्र गया।',
  },
  isClosed: { en: 'It is closed.', hi: 'यह निस्तारित है।' },
  noUnit: { en: 'No unit holds it.', hi: 'यह किसी इकाई के पास नहीं है।' },
  unitGone: (code: string): Text => ({ en: `Its unit (${code}) is no longer in office.`, hi: `इसकी इकाई (${code}) अब कार्यरत नहीं है।` }),
  neverPublic: {
    en: 'Its text is withheld: it is never answered in public.',
    hi: 'इसका पाठ गोपनीय है: इसका उत्तर सार्वजनिक रूप से कभी नहीं दिया जाता।',
  },
  aboutPolice: { en: 'It is about the police: never by a public reply.', hi: 'यह पुलिस के विरुद्ध है: सार्वजनिक उत्तर कभी नहीं।' },
  noHandle: (unit: Text): Text => ({ en: `${unit.en} has no handle in use.`, hi: `${unit.hi} का कोई हैंडल उपयोग में नहीं है।` }),
  replyExists: {
    en: 'There is a reply under the post already: a further one is for a person to order.',
    hi: 'पोस्ट के नीचे हमारा उत्तर पहले से है: आगे का उत्तर किसी व्यक्ति के निर्देश से ही जाएगा।',
  },
  postGone: {
    en: 'The citizen’s post is deleted, or hidden from us: no reply can reach it.',
    hi: 'नागरिक की पोस्ट हटा दी गई है या हमसे छिपी है: उस पर उत्तर नहीं जा सकता।',
  },
  /** `since`: when X first said so; `checked`: when it was asked last. */
  handleLost: (unit: Text, handle: string, how: Text, since: string | null, checked: string | null): Text => {
    const [first, last] = [since ?? checked, since !== null && checked !== since ? checked : null];
    const when: Text =
      first === null
        ? { en: '', hi: '' }
        : last === null
          ? { en: ` (as X said on ${first})`, hi: ` (X के अनुसार, ${first})` }
          : { en: ` (as X first said on ${first}, last on ${last})`, hi: ` (X के अनुसार पहली बार ${first}, पिछली बार ${last})` };
    return {
      en: `@${handle}, the handle of ${unit.en}, ${how.en}${when.en}: nobody there would see the reply.`,
      hi: `${unit.hi} का हैंडल @${handle} ${how.hi}${when.hi}: उत्तर वहाँ कोई नहीं देखेगा।`,
    };
  },
  relayed: {
    en: 'It was passed on in confidence, by a coordinator or a relative: it is never answered in public.',
    hi: 'यह समन्वयक या परिजन ने विश्वास में भेजी है: इसका सार्वजनिक उत्तर कभी नहीं दिया जाता।',
  },
  noPost: {
    en: 'It did not come through X: there is no post to reply to.',
    hi: 'यह X से नहीं आई: उत्तर देने के लिए कोई पोस्ट नहीं है।',
  },
  beingSent: (until: string): Text => ({
    en: `Another process is sending it, or was stopped in the middle of it: it is free again at ${until}.`,
    hi: `दूसरी प्रक्रिया इसे भेज रही है, या भेजते समय बीच में रुक गई: ${until} पर यह फिर उपलब्ध होगा।`,
  }),
  replyUncertain: {
    en: 'An earlier reply was begun and nobody knows whether it was posted.',
    hi: 'पहले एक उत्तर भेजना शुरू हुआ था; वह पोस्ट हुआ या नहीं, ज्ञात नहीं।',
  },
  needsPerson: { en: 'X refused it: a person has to do it.', hi: 'X ने अस्वीकार किया: यह किसी व्यक्ति को करना होगा।' },
  already: (unit: Text): Text => ({
    en: `It has been forwarded to ${unit.en} this way already.`,
    hi: `यह इसी माध्यम से ${unit.hi} को पहले ही प्रेषित है।`,
  }),
  neverForwarded: {
    en: 'No unit was informed of it by a dispatch yet: there is nothing to update.',
    hi: 'इसकी सूचना अभी किसी इकाई को प्रेषित नहीं हुई: अद्यतन करने को कुछ नहीं है।',
  },
  nothingNew: {
    en: 'Nothing is new: every unit that has it knows what is known here.',
    hi: 'कुछ नया नहीं है: जिन इकाइयों के पास यह है, उन्हें सब ज्ञात है।',
  },
  namesAnother: (unit: Text): Text => ({
    en: `The complainant’s words name another district: decide first whether it goes to ${unit.en}.`,
    hi: `शिकायतकर्ता के शब्द दूसरे जनपद का नाम लेते हैं: पहले तय करें कि यह ${unit.hi} को जाए या नहीं।`,
  }),
  contradicted: (parts: Text): Text => ({
    en: `Later words speak against what a person has decided (${parts.en}): decide that first, as nobody has looked at them yet.`,
    hi: `बाद की पोस्ट व्यक्ति के निर्णय (${parts.hi}) के विपरीत है: पहले उस पर निर्णय करें, उसे अभी किसी ने नहीं देखा है।`,
  }),
  // Why.
  goneElsewhere: { en: 'it is with another unit now', hi: 'यह अब दूसरी इकाई के पास है' },
  concernsToo: (unit: Text): Text => ({ en: `It concerns ${unit.en} too.`, hi: `यह ${unit.hi} से भी संबंधित है।` }),
  overruled: (why: Text): Text => ({ en: `Overruled: ${why.en}`, hi: `नियम से हटकर: ${why.hi}` }),
  accusedNotTold: {
    en: 'A unit that has the earlier packet is accused: it hears nothing more, also not that the docket has gone elsewhere.',
    hi: 'जिस इकाई के पास पूर्व पैकेट है, उस पर आरोप है: उसे आगे कुछ नहीं बताया जाता, यह भी नहीं कि डॉकेट अन्यत्र गया।',
  },
  // What to do.
  forwardIt: (number: string): Text => ({ en: `Forward it: uppolice forward ${number}`, hi: `प्रेषित करें: uppolice forward ${number}` }),
  giveItThere: (number: string, code: string, then: string): Text => ({
    en: `To give it there: uppolice transfer ${number} ${code} --reason …, then ${then}`,
    hi: `वहाँ देने के लिए: uppolice transfer ${number} ${code} --reason …, फिर ${then}`,
  }),
  decideAnew: (number: string, flags: string): Text => ({
    en: `Where they are right: uppolice mark ${number}${flags} --reason …`,
    hi: `पोस्ट सही हो तो: uppolice mark ${number}${flags} --reason …`,
  }),
  decisionStands: (number: string): Text => ({
    en: `Where the decision stands: uppolice note ${number} …`,
    hi: `निर्णय बना रहे तो: uppolice note ${number} …`,
  }),
  orItStays: (number: string, then: string): Text => ({
    en: `Or it stays where it is: uppolice note ${number} …, then ${then}`,
    hi: `या यह वहीं रहेगा: uppolice note ${number} …, फिर ${then}`,
  }),
  updateIt: (number: string): Text => ({
    en: `It hears what is new by: uppolice forward ${number} --update`,
    hi: `नई जानकारी भेजने के लिए: uppolice forward ${number} --update`,
  }),
  runAgainThen: { en: 'Run the same command again then.', hi: 'तब यही कमांड फिर चलाएँ।' },
  orFurther: (number: string): Text => ({
    en: `Or order a further one: uppolice forward ${number} --via reply --further`,
    hi: `या एक और उत्तर भेजने का निर्देश दें: uppolice forward ${number} --via reply --further`,
  }),
  visibleAgain: (id: number): Text => ({
    en: `Should the post be visible again: uppolice dispatch cancel ${id} --reason …, then run this again`,
    hi: `पोस्ट फिर दिखने लगे तो: uppolice dispatch cancel ${id} --reason …, फिर यही कमांड चलाएँ`,
  }),
  checkHandle: (handle: string): Text => ({
    en: `Ask X about it again: uppolice handle check ${handle}`,
    hi: `X से फिर पूछें: uppolice handle check ${handle}`,
  }),
  orAnotherHandle: (code: string): Text => ({
    en: `Or register the handle that the unit uses now: uppolice handle add HANDLE --unit ${code}`,
    hi: `या इकाई का वर्तमान हैंडल जोड़ें: uppolice handle add HANDLE --unit ${code}`,
  }),
  seeDocket: (number: string): Text => ({ en: `See it: uppolice show ${number}`, hi: `देखें: uppolice show ${number}` }),
  reopen: (number: string): Text => ({
    en: `Reopen it first: uppolice reopen ${number} --reason …`,
    hi: `पहले फिर से खोलें: uppolice reopen ${number} --reason …`,
  }),
  giveToUnit: (number: string): Text => ({
    en: `Give it to one: uppolice transfer ${number} UNIT --reason …`,
    hi: `किसी इकाई को दें: uppolice transfer ${number} UNIT --reason …`,
  }),
  giveToAnother: (number: string): Text => ({
    en: `Give it to another: uppolice transfer ${number} UNIT --reason …`,
    hi: `दूसरी इकाई को दें: uppolice transfer ${number} UNIT --reason …`,
  }),
  seeText: (number: string): Text => ({ en: `See what its text says: uppolice show ${number}`, hi: `पाठ देखें: uppolice show ${number}` }),
  usePrint: (number: string): Text => ({
    en: `Use: uppolice forward ${number} --via print`,
    hi: `यह चलाएँ: uppolice forward ${number} --via print`,
  }),
  orPrint: (number: string): Text => ({
    en: `Or use: uppolice forward ${number} --via print`,
    hi: `या यह चलाएँ: uppolice forward ${number} --via print`,
  }),
  giveToAddressee: (number: string, unit: Text, code: string): Text => ({
    en: `Give it to ${unit.en}: uppolice transfer ${number} ${code} --reason …`,
    hi: `${unit.hi} को दें: uppolice transfer ${number} ${code} --reason …`,
  }),
  overrule: {
    en: 'To send it to that unit anyway, say why: --overrule --reason …',
    hi: 'फिर भी उसी इकाई को भेजना हो तो कारण दें: --overrule --reason …',
  },
  addHandle: (code: string): Text => ({
    en: `Add it: uppolice handle add HANDLE --unit ${code}`,
    hi: `हैंडल जोड़ें: uppolice handle add HANDLE --unit ${code}`,
  }),
  seeDispatch: (id: number): Text => ({ en: `See it: uppolice dispatch show ${id}`, hi: `देखें: uppolice dispatch show ${id}` }),
  readThread: {
    en: 'Read the thread: uppolice sync finds it if it was posted',
    hi: 'वार्तालाप पढ़ें: पोस्ट हुआ हो तो uppolice sync उसे खोज लेगा',
  },
  lookOnX: (id: number): Text => ({
    en: `Or look on X, then: uppolice dispatch done ${id} --note …, or uppolice dispatch cancel ${id} --reason …`,
    hi: `या X पर देखें, फिर: uppolice dispatch done ${id} --note …, या uppolice dispatch cancel ${id} --reason …`,
  }),
  orCancel: (id: number): Text => ({
    en: `Or, where it is not to be done: uppolice dispatch cancel ${id} --reason …`,
    hi: `या यदि नहीं करना हो: uppolice dispatch cancel ${id} --reason …`,
  }),
  whenDone: (id: number): Text => ({
    en: `When it is done: uppolice dispatch done ${id} --note …`,
    hi: `हो जाने पर: uppolice dispatch done ${id} --note …`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
