/** What `dispatch` and its subcommands say. */
import { countEn, countHiOf } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const DISPATCH = {
  description: {
    en: 'Everything sent has a dispatch: to whom, which way, and what became of it. What X refused waits here for a person.',
    hi: 'हर प्रेषण दर्ज है: किसे, किस माध्यम से, और उसका क्या हुआ। X ने जो नहीं माना वह यहाँ किसी व्यक्ति की प्रतीक्षा में रहता है।',
  },
  examples: {
    en: `
Examples:
  $ uppolice dispatch list --state needs_person
  $ uppolice dispatch show 17`,
    hi: `
उदाहरण:
  $ uppolice dispatch list --state needs_person
  $ uppolice dispatch show 17`,
  },
  id: { en: 'the number of the dispatch; see: uppolice dispatch list', hi: 'प्रेषण संख्या; देखें: uppolice dispatch list' },

  listSummary: { en: 'what was sent, and what waits', hi: 'क्या भेजा गया, क्या शेष है' },
  listDescription: {
    en: 'All dispatches, or those of one state or one docket.',
    hi: 'सभी प्रेषण, या एक स्थिति या एक डॉकेट के।',
  },
  state: { en: 'only those in this state', hi: 'केवल इस स्थिति वाले' },
  docket: { en: 'only those of this docket', hi: 'केवल इस डॉकेट के' },
  listExamples: {
    en: `
Examples:
  $ uppolice dispatch list --state needs_person
  $ uppolice dispatch list --docket UPP-2026-000123-8 --json`,
    hi: `
उदाहरण:
  $ uppolice dispatch list --state needs_person
  $ uppolice dispatch list --docket UPP-2026-000123-8 --json`,
  },
  nothingSent: { en: 'Nothing was sent.', hi: 'कुछ नहीं भेजा गया।' },

  showSummary: { en: 'one dispatch with its text', hi: 'एक प्रेषण, पाठ सहित' },
  showDescription: { en: 'One dispatch: its state, times, result, and the text sent.', hi: 'एक प्रेषण: स्थिति, समय, परिणाम और भेजा गया पाठ।' },
  showExamples: { en: '\nExamples:\n  $ uppolice dispatch show 17', hi: '\nउदाहरण:\n  $ uppolice dispatch show 17' },

  doneSummary: { en: 'record that a person did it by hand', hi: 'दर्ज करें कि कार्य किसी व्यक्ति ने स्वयं किया' },
  doneDescription: {
    en: 'Records that a person did what the dispatch was for: posted the reply, called the unit. The docket then counts as forwarded.',
    hi: 'दर्ज करता है कि प्रेषण का कार्य किसी व्यक्ति ने किया: उत्तर पोस्ट किया, इकाई को फ़ोन किया। इसके बाद डॉकेट प्रेषित माना जाता है।',
  },
  note: { en: 'what was done; kept on the docket', hi: 'क्या किया गया; डॉकेट पर लिखा रहता है' },
  noteNeeded: { en: 'What was done', hi: 'क्या किया गया' },
  doneExamples: {
    en: `
Examples:
  $ uppolice dispatch done 17 --note "posted from the handle's own phone"`,
    hi: `
उदाहरण:
  $ uppolice dispatch done 17 --note "हैंडल के अपने फ़ोन से पोस्ट किया"`,
  },

  cancelSummary: { en: 'it is not to be sent any more', hi: 'अब नहीं भेजना है' },
  cancelDescription: {
    en: 'Cancels what has not gone out. The docket can be forwarded again afterwards.',
    hi: 'जो अभी नहीं गया उसे रद्द करता है। इसके बाद डॉकेट फिर से प्रेषित हो सकता है।',
  },
  reason: { en: 'why; kept on the docket', hi: 'कारण; डॉकेट पर लिखा रहता है' },
  reasonNeeded: { en: 'The reason for cancelling', hi: 'रद्द करने का कारण' },
  cancelExamples: {
    en: `
Examples:
  $ uppolice dispatch cancel 17 --reason "the citizen withdrew the complaint"`,
    hi: `
उदाहरण:
  $ uppolice dispatch cancel 17 --reason "नागरिक ने शिकायत वापस ली"`,
  },

  head: (id: number, state: Text): Text => ({ en: `Dispatch ${id}: ${state.en}`, hi: `प्रेषण ${id}: ${state.hi}` }),
  what: (docket: string, recipient: string, purpose: Text, channel: Text, round: number): Text => ({
    en: `Docket ${docket} to ${recipient}: ${purpose.en}, ${channel.en}${round > 1 ? `, round ${round}` : ''}`,
    hi: `डॉकेट ${docket}, प्राप्तकर्ता ${recipient}: ${purpose.hi}, ${channel.hi}${round > 1 ? `, दौर ${round}` : ''}`,
  }),
  times: (planned: string, sent: string | null, settled: string | null): Text => ({
    en: `Planned ${planned}${sent ? `, sent ${sent}` : ''}${settled ? `, settled ${settled}` : ''}`,
    hi: `योजना ${planned}${sent ? `, भेजा ${sent}` : ''}${settled ? `, पूरा ${settled}` : ''}`,
  }),
  result: (result: string): Text => ({ en: `Result: ${result}`, hi: `परिणाम: ${result}` }),
  error: (error: Text, attempts: number): Text => ({
    en: `Error: ${error.en}, after ${countEn(attempts, 'attempt')}`,
    hi: `त्रुटि: ${error.hi}, ${countHiOf(attempts, 'attempt')} के बाद`,
  }),
  seeOne: (id: number): Text => ({
    en: `What to do about one: uppolice dispatch show ${id}`,
    hi: `किसी एक का क्या करें: uppolice dispatch show ${id}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** What a person does about a dispatch that has not arrived. */
export const DISPATCH_STEPS = {
  postIt: (link: string): Text => ({ en: `Post it: ${link}`, hi: `पोस्ट करें: ${link}` }),
  whenDone: (id: number): Text => ({
    en: `When it is done: uppolice dispatch done ${id} --note "…"`,
    hi: `हो जाने पर: uppolice dispatch done ${id} --note "…"`,
  }),
  notAnyMore: (id: number): Text => ({
    en: `Not needed any more: uppolice dispatch cancel ${id} --reason "…"`,
    hi: `अब आवश्यक नहीं: uppolice dispatch cancel ${id} --reason "…"`,
  }),
  readThread: {
    en: 'X knows whether it was posted: uppolice sync --replies',
    hi: 'पोस्ट हुआ या नहीं, X से जानें: uppolice sync --replies',
  },
  look: (link: string): Text => ({ en: `Or look under the post: ${link}`, hi: `या पोस्ट के नीचे देखें: ${link}` }),
  afterwards: (docket: string, via: string): Text => ({
    en: `Then: uppolice forward ${docket} --via ${via}`,
    hi: `फिर: uppolice forward ${docket} --via ${via}`,
  }),
  sendIt: (docket: string, via: string): Text => ({
    en: `Send it: uppolice forward ${docket} --via ${via}`,
    hi: `भेजें: uppolice forward ${docket} --via ${via}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** Headings of the list. */
export const DISPATCH_COLUMNS = {
  id: { en: 'No.', hi: 'सं.' },
  docket: { en: 'Docket', hi: 'डॉकेट' },
  to: { en: 'To', hi: 'प्राप्तकर्ता' },
  by: { en: 'By', hi: 'माध्यम' },
  purpose: { en: 'For', hi: 'प्रयोजन' },
  state: { en: 'State', hi: 'स्थिति' },
  since: { en: 'Since (IST)', hi: 'कब से (IST)' },
  error: { en: 'Error', hi: 'त्रुटि' },
} as const satisfies Record<string, Text>;
