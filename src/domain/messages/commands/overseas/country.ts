/** What `country` says. */
import { countEn, countHi } from '../../counted.ts';
import { count } from '../../../text/amounts.ts';
import { type Text, verbatim } from '../../text.ts';

export const COUNTRY = {
  description: {
    en: 'Countries where people of Uttar Pradesh live: the handle of each, its coordinators, how many people live there, the Indian mission, open dockets and outreach.',
    hi: 'वे देश जहाँ उत्तर प्रदेश के लोग रहते हैं: हर देश का हैंडल, समन्वयक, लोगों की संख्या, भारतीय दूतावास, लंबित डॉकेट और प्रचार।',
  },
  examples: {
    en: `
Examples:
  $ uppolice country list
  $ uppolice country open GB --handle UPPolUK --people 1900000 --year 2021 --source "census" --sought
  $ uppolice country import countries.csv --dry-run`,
    hi: `
उदाहरण:
  $ uppolice country list
  $ uppolice country open ब्रिटेन --handle UPPolUK --people 1900000 --year 2021 --source "जनगणना" --sought
  $ uppolice country import countries.csv --dry-run`,
  },
  fieldCode: { en: 'Code', hi: 'कोड' },
  fieldCountry: { en: 'Country', hi: 'देश' },
  fieldHandle: { en: 'Handle', hi: 'हैंडल' },
  fieldCoordinators: { en: 'Coordinators', hi: 'समन्वयक' },
  fieldOpen: { en: 'Open', hi: 'लंबित' },
  fieldOpenDockets: { en: 'Open dockets', hi: 'लंबित डॉकेट' },
  openDockets: (dockets: number, code: string): Text =>
    verbatim(dockets === 0 ? '0' : `${count(dockets)}: uppolice list --country ${code}`),
  fieldOutreach: { en: 'Outreach', hi: 'प्रचार' },
  fieldPeople: { en: 'People of UP', hi: 'यूपी के लोग' },
  fieldLanguages: { en: 'Languages', hi: 'भाषाएँ' },
  fieldClock: { en: 'Time there', hi: 'वहाँ का समय' },
  fieldEmergency: { en: 'Emergencies there', hi: 'वहाँ की आपात सेवा' },
  fieldMission: { en: 'Indian mission', hi: 'भारतीय दूतावास' },
  fieldLastSync: { en: 'Last read', hi: 'अंतिम बार पढ़ा' },
  neverRead: { en: 'X has not been read to the end yet', hi: 'X अभी अंत तक नहीं पढ़ा गया' },
  topic: (topic: Text, held: number, reached: string, joined: string): Text => ({
    en: `${topic.en}: ${held} held, ${reached} reached, ${joined} joined`,
    hi: `${topic.hi}: ${held} संपन्न, ${reached} से संपर्क, ${joined} जुड़े`,
  }),
  fieldTickets: { en: 'Its requests', hi: 'वहाँ अनुरोध' },
  fieldNext: { en: 'Next', hi: 'आगे' },
  lifecycle: {
    active: { en: 'in use', hi: 'प्रयोग में' },
    planned: { en: 'planned', hi: 'नियोजित' },
    former: { en: 'former', hi: 'पूर्व' },
    none: { en: 'none', hi: 'नहीं' },
  },
  /** A handle that is not in use, with how it stands. */
  handleWith: (handle: string, state: Text): Text => ({ en: `${handle} (${state.en})`, hi: `${handle} (${state.hi})` }),
  servedBy: (handle: string): Text => ({ en: `meanwhile served by @${handle}`, hi: `तब तक @${handle} सेवा देता है` }),
  nobody: { en: 'nobody', hi: 'कोई नहीं' },
  sought: { en: 'sought', hi: 'खोज जारी' },
  people: (people: string, year: number, source: string): Text => ({
    en: `${people} (${year}, ${source})`,
    hi: `${people} (${year}, ${source})`,
  }),
  andMoreZones: (zone: string, more: number): Text => ({ en: `${zone} and ${more} more`, hi: `${zone} और ${more} अन्य` }),
  outreach: (held: number, reached: string, joined: string, planned: number, due: number): Text => ({
    en: `${held} held, ${reached} reached, ${joined} joined; ${planned} planned${due > 0 ? `, ${due} of them due` : ''}`,
    hi: `${held} संपन्न, ${reached} से संपर्क, ${joined} जुड़े; ${planned} नियोजित${due > 0 ? `, ${due} का विवरण शेष` : ''}`,
  }),
  numbersUnknown: { en: 'not known here', hi: 'यहाँ ज्ञात नहीं' },
  toBeConfirmed: (numbers: string): Text => ({ en: `${numbers} (to be confirmed)`, hi: `${numbers} (पुष्टि शेष)` }),
  appoint: (code: string): Text => ({
    en: `Appoint a coordinator: uppolice coordinator appoint NAME --country ${code}`,
    hi: `समन्वयक नियुक्त करें: uppolice coordinator appoint NAME --country ${code}`,
  }),
  registerHandle: (handle: string): Text => ({
    en: `When the account has been made, let X give its number: uppolice handle check ${handle}`,
    hi: `खाता बन जाने पर X से उसकी संख्या लें: uppolice handle check ${handle}`,
  }),
  planHandle: (code: string): Text => ({
    en: `Plan a handle: uppolice country open ${code} --handle NAME`,
    hi: `हैंडल नियोजित करें: uppolice country open ${code} --handle NAME`,
  }),
  openFirst: (code: string): Text => ({
    en: `Say what is known of it: uppolice country open ${code}`,
    hi: `देश का विवरण दर्ज करें: uppolice country open ${code}`,
  }),
} as const satisfies Record<string, Text | Readonly<Record<string, Text>> | ((...values: never[]) => Text)>;

export const COUNTRY_LIST = {
  description: {
    en: 'Every country that has been opened, or that has a handle, a coordinator, dockets or outreach.',
    hi: 'हर देश जो खोला गया है, या जहाँ हैंडल, समन्वयक, डॉकेट या प्रचार है।',
  },
  none: {
    en: 'No country has been opened. Open the first one: uppolice country open GB',
    hi: 'कोई देश नहीं खोला गया। पहला खोलें: uppolice country open GB',
  },
  total: (countries: number, noCoordinator: number, noHandle: number, withoutOwn: number): Text => ({
    en: `${countries} ${countries === 1 ? 'country' : 'countries'} · ${noCoordinator} without a coordinator · ${noHandle} without a handle in use${withoutOwn === 0 ? '' : ` · ${countEn(withoutOwn, 'coordinator')} without a handle`}`,
    hi: `${countries} देश · ${noCoordinator} में समन्वयक नहीं · ${noHandle} में प्रयोग में हैंडल नहीं${withoutOwn === 0 ? '' : ` · ${countHi(withoutOwn, 'coordinator')} बिना हैंडल`}`,
  }),
  examples: {
    en: `
Examples:
  $ uppolice country list
  $ uppolice country list --json`,
    hi: `
उदाहरण:
  $ uppolice country list
  $ uppolice country list --json`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const COUNTRY_SHOW = {
  description: {
    en: 'All that the desk knows of one country, and what is still to be done.',
    hi: 'एक देश के बारे में डेस्क को जो ज्ञात है, और जो करना शेष है।',
  },
  examples: {
    en: `
Examples:
  $ uppolice country show GB
  $ uppolice country show Oman --json`,
    hi: `
उदाहरण:
  $ uppolice country show GB
  $ uppolice country show ओमान --json`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const COUNTRY_OPEN = {
  description: {
    en: "Opens a country for the desk, or changes what is kept of it. A handle without X's number is only planned: nobody is searched or tagged by it, for the name may be a stranger's. On a terminal asks step by step where nothing but the country is given.",
    hi: 'डेस्क के लिए देश खोलता है, या उसका विवरण बदलता है। X आईडी के बिना हैंडल केवल नियोजित रहता है: उस नाम से न खोज होती है, न टैग, क्योंकि नाम किसी और का हो सकता है। टर्मिनल पर केवल देश देने पर क्रम से पूछता है।',
  },
  handle: { en: 'the handle that is planned for it', hi: 'इसके लिए नियोजित हैंडल' },
  xId: { en: "X's number of the account: registers the handle now", hi: 'खाते की X आईडी: हैंडल अभी पंजीकृत होता है' },
  people: { en: 'how many people of UP live there', hi: 'वहाँ यूपी के कितने लोग रहते हैं' },
  year: { en: 'in which year', hi: 'किस वर्ष में' },
  source: { en: 'who says so', hi: 'स्रोत' },
  sought: { en: 'a coordinator is sought', hi: 'समन्वयक की खोज है' },
  notSought: { en: 'no coordinator is sought any more', hi: 'अब समन्वयक की खोज नहीं है' },
  languages: { en: 'languages, as ISO 639 codes: hi,en,ar', hi: 'भाषाएँ, ISO 639 कोड: hi,en,ar' },
  mission: { en: 'the Indian mission', hi: 'भारतीय दूतावास' },
  missionHandle: { en: "the mission's handle", hi: 'दूतावास का हैंडल' },
  missionEmail: { en: "the mission's e-mail", hi: 'दूतावास का ई-मेल' },
  missionTickets: { en: 'where the mission takes in requests', hi: 'जहाँ दूतावास अनुरोध लेता है' },
  opened: (country: Text): Text => ({ en: `${country.en} is open.`, hi: `${country.hi} खुल गया।` }),
  changed: (country: Text): Text => ({ en: `${country.en} is kept as said.`, hi: `${country.hi} का विवरण दर्ज हुआ।` }),
  handlePlanned: (handle: string): Text => ({
    en: `@${handle} is planned: nobody is searched or tagged by it yet.`,
    hi: `@${handle} नियोजित है: अभी इस नाम से न खोज होती है, न टैग।`,
  }),
  handleRegistered: (handle: string): Text => ({ en: `@${handle} is registered for it.`, hi: `@${handle} इसके लिए पंजीकृत हुआ।` }),
  askHandle: { en: 'Planned handle (may be empty):', hi: 'नियोजित हैंडल (खाली छोड़ सकते हैं):' },
  askPeople: { en: 'How many people of UP live there (may be empty):', hi: 'वहाँ यूपी के कितने लोग (खाली छोड़ सकते हैं):' },
  askYear: { en: 'In which year:', hi: 'किस वर्ष में:' },
  askSource: { en: 'Who says so:', hi: 'स्रोत:' },
  askSought: { en: 'Is a coordinator sought?', hi: 'क्या समन्वयक की खोज है?' },
  askLanguages: { en: 'Languages, like hi,en (may be empty):', hi: 'भाषाएँ, जैसे hi,en (खाली छोड़ सकते हैं):' },
  askMission: { en: 'Indian mission (may be empty):', hi: 'भारतीय दूतावास (खाली छोड़ सकते हैं):' },
  examples: {
    en: `
Examples:
  $ uppolice country open GB --handle UPPolUK --sought
  $ uppolice country open Oman --people 280000 --year 2024 --source "Embassy, Muscat" --languages hi,en,ar
  $ uppolice country open AE --mission "Consulate General, Dubai" --mission-tickets https://example.org/requests
  $ uppolice country open GB`,
    hi: `
उदाहरण:
  $ uppolice country open ब्रिटेन --handle UPPolUK --sought
  $ uppolice country open ओमान --people 280000 --year 2024 --source "दूतावास, मस्कट" --languages hi,en,ar
  $ uppolice country open यूएई --mission "Consulate General, Dubai" --mission-tickets https://example.org/requests
  $ uppolice country open GB`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const COUNTRY_IMPORT = {
  description: {
    en: 'Opens many countries, with handles and coordinators, from a spreadsheet saved as CSV: all of them, or none; every bad row is named.',
    hi: 'CSV के रूप में सहेजी स्प्रेडशीट से अनेक देश, हैंडल और समन्वयकों सहित खोलता है: सब, या एक भी नहीं; हर त्रुटि वाली पंक्ति बताई जाती है।',
  },
  dryRun: { en: 'only say what would be opened', hi: 'केवल बताएँ कि क्या खुलेगा' },
  columns: (columns: string): Text => ({
    en: `
Columns, all but the first may be left out:
  ${columns}`,
    hi: `
स्तंभ, पहले को छोड़ सब वैकल्पिक:
  ${columns}`,
  }),
  opened: (countries: number, handles: number, coordinators: number): Text => ({
    en: `${countries} ${countries === 1 ? 'country' : 'countries'} opened or changed, ${countEn(handles, 'handle')} planned, ${countEn(coordinators, 'coordinator')} appointed.`,
    hi: `${countries} देश खुले या बदले, ${countHi(handles, 'handle')} नियोजित, ${countHi(coordinators, 'coordinator')} नियुक्त।`,
  }),
  wouldOpen: (countries: number, handles: number, coordinators: number): Text => ({
    en: `Would open or change ${countries} ${countries === 1 ? 'country' : 'countries'}, plan ${countEn(handles, 'handle')} and appoint ${countEn(coordinators, 'coordinator')}. Nothing was changed.`,
    hi: `${countries} देश खुलेंगे या बदलेंगे, ${countHi(handles, 'handle')} नियोजित और ${countHi(coordinators, 'coordinator')} नियुक्त होंगे। अभी कुछ नहीं बदला।`,
  }),
  examples: {
    en: `
Examples:
  $ uppolice country import countries.csv --dry-run
  $ uppolice country import countries.csv`,
    hi: `
उदाहरण:
  $ uppolice country import countries.csv --dry-run
  $ uppolice country import countries.csv`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
