/** What `close` says. */
import { meanings } from '../../program/meanings.ts';
import { AUTHORITY_WORDS } from '../../screen/words/authority-words.ts';
import { NO_COMPLAINT_WORDS } from '../../screen/words/closing-words.ts';
import { OUTCOME_WORDS } from '../../screen/words/docket-words.ts';
import type { Text } from '../../text.ts';

export const CLOSE = {
  description: {
    en: 'Closes dockets: DOCKET … OUTCOME REASON, the outcome as its code or in words. The reason is kept for the citizen who asks and for the officer who checks the work. On a terminal what is left out is asked for by number. Of several dockets each is closed by itself: one that is refused does not stop the others (exit 60).',
    hi: 'डॉकेट बंद करता है: DOCKET … परिणाम कारण, परिणाम कोड में या शब्दों में। कारण उस नागरिक के लिए रखा जाता है जो पूछे, और जाँच करने वाले के लिए। टर्मिनल पर जो छूटा हो वह संख्या से पूछा जाता है। कई डॉकेट हों तो हर एक अलग बंद होता है: एक न हो सके तो शेष नहीं रुकते (निकास कोड 60)।',
  },
  outcome: { en: 'what came of it', hi: 'क्या परिणाम रहा' },
  reason: { en: 'why; kept on the docket', hi: 'कारण; डॉकेट पर लिखा रहता है' },
  detail: {
    en: 'what exactly: number, year and thana of the FIR, what was done and by whom',
    hi: 'विवरण: एफआईआर संख्या, वर्ष और थाना, क्या किया गया और किसने किया',
  },
  of: { en: 'with duplicate: the docket on which the work continues', hi: 'duplicate के साथ: वह डॉकेट जिस पर कार्य चलेगा' },
  authority: { en: 'with other_authority: whose matter it is', hi: 'other_authority के साथ: मामला किस विभाग का है' },
  outcomes: meanings({ en: 'Outcomes:', hi: 'परिणाम:' }, OUTCOME_WORDS),
  reasons: meanings({ en: 'Ready reasons for not_actionable:', hi: 'not_actionable के तैयार कारण:' }, NO_COMPLAINT_WORDS),
  authorities: meanings({ en: 'Other authorities:', hi: 'अन्य विभाग:' }, AUTHORITY_WORDS),
  examples: {
    en: `
Examples:
  $ uppolice close 31
  $ uppolice close 31 32 35 not_actionable praise
  $ uppolice close 36 guided "told to report it on 1930"
  $ uppolice list --actionable no --ids | uppolice close --ids - not_actionable news
  $ uppolice close UPP-2026-000123-8 --outcome fir --detail "FIR 212/2026, Tajganj" --reason "registered after the report"
  $ uppolice close UPP-2026-000124-6 --outcome duplicate --of UPP-2026-000123-8 --reason "same loss, posted twice"
  $ uppolice close UPP-2026-000125-1 --outcome other_authority --authority electricity_board --reason "bill dispute"`,
    hi: `
उदाहरण:
  $ uppolice close 31
  $ uppolice close 31 32 35 "कार्यवाही योग्य नहीं" प्रशंसा
  $ uppolice close 36 मार्गदर्शन "1930 पर सूचना देने को कहा गया"
  $ uppolice list --actionable no --ids | uppolice close --ids - not_actionable समाचार
  $ uppolice close UPP-2026-000123-8 --outcome fir --detail "एफआईआर 212/2026, ताजगंज" --reason "सूचना के बाद दर्ज"
  $ uppolice close UPP-2026-000124-6 --outcome duplicate --of UPP-2026-000123-8 --reason "वही चोरी, दो बार पोस्ट की गई"
  $ uppolice close UPP-2026-000125-1 --outcome other_authority --authority electricity_board --reason "बिजली बिल का विवाद"`,
  },
  question: { en: 'Close this docket?', hi: 'क्या यह डॉकेट बंद करना है?' },
  emergencyGoesOn: (number: string, original: string): Text => ({
    en: `${number} is an emergency. Closed as a duplicate, it is acted on only under ${original}.`,
    hi: `${number} आपात है। दोहरी प्रविष्टि के रूप में बंद करने पर इस पर कार्यवाही केवल ${original} में होगी।`,
  }),
  emergencyCloses: (number: string, outcome: Text): Text => ({
    en: `${number} is an emergency. Closed (${outcome.en}), nobody acts on it any more.`,
    hi: `${number} आपात है। बंद करने (${outcome.hi}) पर इस पर आगे कोई कार्यवाही नहीं होगी।`,
  }),
  originalIsClosed: (number: string, outcome: Text | null, since: string): Text => ({
    en: `${number}, of which this is a duplicate, is closed itself since ${since}${outcome ? ` (${outcome.en})` : ''}: nobody acts on either. If somebody must: uppolice reopen ${number} --reason …`,
    hi: `${number}, जिसकी यह दोहरी प्रविष्टि है, ${since} से स्वयं भी बंद है${outcome ? ` (${outcome.hi})` : ''}: दोनों में से किसी पर कार्यवाही नहीं होगी। करनी हो तो: uppolice reopen ${number} --reason …`,
  }),
  otherCitizen: (citizen: Text, other: Text): Text => ({
    en: `They come from different citizens: ${citizen.en}, and there ${other.en}.`,
    hi: `शिकायतकर्ता अलग हैं: यहाँ ${citizen.hi}, वहाँ ${other.hi}।`,
  }),
  otherDistrict: (district: Text, other: Text): Text => ({
    en: `The districts differ: ${district.en}, and there ${other.en}.`,
    hi: `जनपद अलग हैं: यहाँ ${district.hi}, वहाँ ${other.hi}।`,
  }),
  withheldCitizen: { en: 'one whose name is withheld', hi: 'जिनका नाम गोपनीय है' },
  noDistrict: { en: 'none yet', hi: 'अभी कोई नहीं' },
  originalIsRaised: (original: string): Text => ({
    en: `${original} becomes an emergency.`,
    hi: `${original} आपात बन जाएगा।`,
  }),
  reasonNeeded: { en: 'The reason for closing', hi: 'बंद करने का कारण' },
  noOutcome: (typed: string): Text => ({ en: `There is no outcome "${typed}".`, hi: `"${typed}" नाम का कोई परिणाम नहीं है।` }),
  outcomesAre: (codes: Text): Text => ({ en: `The outcomes: ${codes.en}.`, hi: `परिणाम: ${codes.hi}।` }),
  outcomeTwice: (one: string, other: string): Text => ({
    en: `Two outcomes are named: ${one} and ${other}.`,
    hi: `दो परिणाम दिए गए हैं: ${one} और ${other}।`,
  }),
  saidTwice: (words: string, option: string): Text => ({
    en: `"${words}" and ${option} say the same thing twice.`,
    hi: `"${words}" और ${option} एक ही बात दो बार कहते हैं।`,
  }),
  noAuthority: (typed: string): Text => ({ en: `There is no authority "${typed}".`, hi: `"${typed}" नाम का कोई विभाग नहीं है।` }),
  whatCameOfIt: { en: 'What came of it?', hi: 'क्या परिणाम रहा?' },
  whyNone: { en: 'Why is it not actionable?', hi: 'कार्यवाही योग्य क्यों नहीं?' },
  anotherReason: { en: 'another reason: type it next', hi: 'कोई अन्य कारण: आगे लिखें' },
  whoseMatter: { en: 'Whose matter is it?', hi: 'मामला किस विभाग का है?' },
  whichGoesOn: { en: 'Docket on which the work continues:', hi: 'जिस डॉकेट पर कार्य चलेगा:' },
  firNumber: { en: 'Number of the FIR (118, or 118/2026):', hi: 'एफआईआर संख्या (118, या 118/2026):' },
  firNumberWrong: { en: 'Type the number alone, or number/year: 118/2026', hi: 'केवल संख्या, या संख्या/वर्ष लिखें: 118/2026' },
  firYear: { en: 'Year of the FIR:', hi: 'एफआईआर का वर्ष:' },
  firYearWrong: (year: number): Text => ({ en: `Type a year from 1947 to ${year}.`, hi: `1947 से ${year} तक का कोई वर्ष लिखें।` }),
  firYearImpossible: (year: number): Text => ({
    en: `No FIR can be of the year ${year}.`,
    hi: `वर्ष ${year} की कोई एफआईआर नहीं हो सकती।`,
  }),
  firYearOld: (number: number, year: number): Text => ({
    en: `FIR ${number} is of ${year}, neither this year nor the last: check the year.`,
    hi: `एफआईआर ${number} वर्ष ${year} की है, न इस वर्ष की न पिछले वर्ष की: वर्ष जाँच लें।`,
  }),
  firThana: { en: 'Thana:', hi: 'थाना:' },
  firAs: (number: number, year: number, thana: string): Text => ({
    en: `FIR ${number}/${year}, thana ${thana}`,
    hi: `एफआईआर ${number}/${year}, थाना ${thana}`,
  }),
  doneByWhom: { en: 'What was done, and by whom', hi: 'क्या किया गया, और किसने' },
  toldWhere: { en: 'Where the citizen was sent', hi: 'नागरिक को कहाँ जाने को कहा गया' },
  sameMatter: { en: 'the same matter', hi: 'वही मामला' },
  matterOf: (authority: Text): Text => ({ en: `a matter of: ${authority.en}`, hi: `मामला इनका: ${authority.hi}` }),
  takenBack: { en: 'the citizen took the complaint back', hi: 'नागरिक ने शिकायत वापस ली' },
  noWord: { en: 'the citizen did not answer', hi: 'नागरिक ने उत्तर नहीं दिया' },
  firIncomplete: (detail: string): Text => ({
    en: `"${detail}" does not name the FIR: number, year and thana are needed.`,
    hi: `"${detail}" से एफआईआर स्पष्ट नहीं: संख्या, वर्ष और थाना, तीनों आवश्यक हैं।`,
  }),
  firNumberMissing: { en: 'The number of the FIR is missing.', hi: 'एफआईआर संख्या नहीं दी गई।' },
  giveFirNumber: {
    en: 'Give it with --detail "FIR 212/2026, thana Tajganj"',
    hi: 'इस तरह दें: --detail "एफआईआर 212/2026, थाना ताजगंज"',
  },
  duplicateOfWhich: { en: '--of is missing: the docket that this one duplicates.', hi: '--of देना आवश्यक है: किस डॉकेट की दोहरी प्रविष्टि।' },
  nameTheOriginal: { en: 'Name the docket on which the work continues: --of DOCKET', hi: 'जिस डॉकेट पर कार्य चलेगा उसे बताएँ: --of DOCKET' },
  whichAuthority: { en: '--authority is missing: whose matter it is.', hi: '--authority देना आवश्यक है: मामला किस विभाग का है।' },
  nameAuthority: (codes: string): Text => ({ en: `Name it: --authority ${codes}`, hi: `विभाग बताएँ: --authority ${codes}` }),
  strayOf: (outcome: string): Text => ({
    en: `--of goes with --outcome duplicate, not with ${outcome}.`,
    hi: `--of केवल --outcome duplicate के साथ चलता है, ${outcome} के साथ नहीं।`,
  }),
  strayAuthority: (outcome: string): Text => ({
    en: `--authority goes with --outcome other_authority, not with ${outcome}.`,
    hi: `--authority केवल --outcome other_authority के साथ चलता है, ${outcome} के साथ नहीं।`,
  }),
  updatesOwed: (units: Text, number: string): Text => ({
    en: `Not informed yet of what was learnt: ${units.en}. If they must hear it: uppolice reopen ${number} --reason …, then uppolice forward ${number} --update`,
    hi: `बाद में मिली जानकारी अभी नहीं दी गई: ${units.hi}। देनी हो तो: uppolice reopen ${number} --reason …, फिर uppolice forward ${number} --update`,
  }),
  closed: (number: string, outcome: Text): Text => ({ en: `${number} is closed: ${outcome.en}.`, hi: `${number} बंद: ${outcome.hi}।` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
